import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { detente, folder } from "./run.ts";

const run = promisify(execFile);

describe("completion", () => {
  const cwd = folder();
  mkdirSync(join(cwd, "cases"));
  writeFileSync(join(cwd, "cases/well.yaml"), "");
  writeFileSync(join(cwd, "cases/notes.txt"), "");

  it.each([
    [["ana"], ["analyze"]],
    [["analyze", "ukr"], ["ukraine_2025"]],
    [["analyze", "cas"], ["cases/"]],
    [["analyze", "cases/"], ["cases/well.yaml"]],
    [["analyze", "cuban_1962", "--mark"], ["--markdown"]],
    [["analyze", "nowhere/"], []],
  ])("of %j", async (typed, expected) => {
    const { code, stdout } = await detente(["complete", "--", ...typed], { cwd });
    expect(code).toBe(0);
    const values = stdout.split("\n").filter((line) => line !== "" && !line.startsWith(":"));
    expect(values.map((line) => line.split("\t")[0])).toEqual(expected);
  });

  it("works in bash", async () => {
    const bin = dirname(fileURLToPath(new URL("../bin/detente.js", import.meta.url)));
    writeFileSync(join(cwd, "detente"), `#!/bin/sh\nexec "${process.execPath}" "${bin}/detente.js" "$@"\n`, {
      mode: 0o755,
    });
    const script = `
      # As the package bash-completion has it, as far as it is used.
      _get_comp_words_by_ref() { words=("\${COMP_WORDS[@]}"); cur=\${COMP_WORDS[COMP_CWORD]}; }
      source <(detente completion bash)
      COMP_WORDS=(detente analyze ukr); COMP_CWORD=2; COMP_LINE="detente analyze ukr"; COMP_POINT=19
      __detente_complete
      echo "\${COMPREPLY[@]}"`;
    const env = { ...process.env, PATH: `${cwd}${delimiter}${process.env.PATH}` };
    const { stdout } = await run("bash", ["--norc", "-c", script], { cwd, env });
    expect(stdout.trim()).toBe("ukraine_2025");
  });

  it("says which shells it knows", async () => {
    const { code, stderr } = await detente(["completion", "fisch"]);
    expect(code).toBe(2);
    expect(stderr).toContain("zsh, bash, fish, powershell");
  });
});
