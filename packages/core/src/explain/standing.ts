import type { FrameworkVerdict, VerdictsFinding } from "../analysis/contract.ts";
import { capital, counted, grouped, listed, numeral } from "./phrase.ts";

/** The whole of an analysis in two sentences: what is judged, and what stands. */
export function standingSentences({ actors, feasible, frameworks }: VerdictsFinding): string[] {
  const judged = `${counted(frameworks.length, "proposal")}, ${counted(actors.length, "party", "parties")}, ${grouped(feasible)} possible ${feasible === 1 ? "situation" : "situations"}.`;
  return [capital(judged), whatStands(frameworks)];
}

function whatStands(frameworks: readonly FrameworkVerdict[]): string {
  if (frameworks.length === 0) return "It names no framework to judge yet.";
  const kept = frameworks.filter((framework) => framework.kept);
  if (kept.length === 0) return "None would be kept: somebody would gain by leaving each of them.";
  const head = `${capital(numeral(kept.length))} would be kept`;
  const assessed = kept.some(({ safe, unsafe }) => safe.length + unsafe.length > 0);
  const sound = kept.filter(({ unsafe }) => unsafe.length === 0);
  const signed = sound.filter(({ signable }) => signable === true);
  const named = (found: readonly FrameworkVerdict[]) => listed(found.map(({ label }) => label));
  if (!assessed) {
    if (signed.length === 0) return `${head}: ${named(kept)}.`;
    return `${head}; everyone would sign ${named(signed)}.`;
  }
  if (sound.length === 0)
    return `${head}, but ${kept.length === 1 ? "it leaves" : "each leaves"} somebody unsafe.`;
  if (signed.length > 0) return `${head}; everyone would sign ${named(signed)} and be safe.`;
  const which =
    sound.length < kept.length ? `${numeral(sound.length)} of them ` : sound.length === 1 ? "it " : "they ";
  return `${head}; ${which}${sound.length === 1 ? "leaves" : "leave"} nobody unsafe, but somebody would refuse to sign.`;
}
