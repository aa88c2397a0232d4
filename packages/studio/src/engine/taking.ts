import { importGmcr, importNfg, readScenario, writeScenario } from "@detente/core";
import type { Taken } from "./protocol.ts";

/** A file as a scenario: it is one, or a model of another program, or is refused. */
export function take(name: string, bytes: Uint8Array): Taken {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { refused: "it is not text." };
  }
  const isGambit = /^\s*NFG\b/i.test(text) || /\.nfg$/i.test(name);
  if (!isGambit && isScenario(text))
    return { name, text, notes: [], sound: !("problems" in readScenario(text)) };
  if (!isGambit && !text.trimStart().startsWith("{"))
    return { refused: "it is no scenario (“detente: 1”), and no model of GMCR+ or Gambit." };
  const imported = isGambit ? importNfg(bytes) : importGmcr(bytes);
  if ("problems" in imported) return { refused: `${imported.problems[0]?.message ?? "it cannot be read"}.` };
  return {
    name: `${name.replace(/\.\w+$/, "")}.yaml`,
    text: writeScenario(imported.scenario),
    notes: imported.warnings.map((warning) => `${warning}.`),
    sound: true,
  };
}

/** Whether a text means to be a scenario, with whatever mistakes: its first keys say so. */
function isScenario(text: string): boolean {
  return /^\ufeff?(?:\s|#.*\n|%.*\n|---|\{)*["']?detente["']?\s*:/.test(text) || /^detente\s*:/m.test(text);
}
