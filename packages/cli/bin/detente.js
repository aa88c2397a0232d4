#!/usr/bin/env node
import module from "node:module";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `detente needs Node 22.18 or later; this is ${process.versions.node}. In a checkout, "npx detente" uses the right one.\n`,
  );
  process.exitCode = 2;
} else {
  // The second start is twice as fast as the first.
  module.enableCompileCache();
  await import("#main");
}
