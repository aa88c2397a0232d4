#!/usr/bin/env node
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `detente needs Node 22.18 or later; this is ${process.versions.node}. In a checkout, "npx detente" uses the right one.\n`,
  );
  process.exitCode = 2;
} else {
  // The second start is twice as fast as the first. In a folder of the user's own: what is kept is run, and where Node would keep it,
  // in /tmp, another user of the machine can lay it first.
  module.enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "detente"));
  await import("#main");
}
