/** Published models, in the few lines that the reference needs; scenarios/literature/ has them with their sources. */

function ranked(codes: readonly (number | readonly number[])[], refs: readonly string[]): string {
  const conjunction = (code: number) =>
    refs.map((ref, at) => ((code >> at) % 2 === 1 ? ref : `not ${ref}`)).join(" and ");
  return `{ranking: [${codes.map((code) => `[${[code].flat().map(conjunction).join(", ")}]`).join(", ")}]}`;
}

/** Two actors with one option each, payoffs by the code 1 × first + 2 × second, most preferred first. */
function twoByTwo(
  first: readonly (number | readonly number[])[],
  second: readonly (number | readonly number[])[],
) {
  return `
detente: 1
title: Two by two
actors:
  row: {options: {cooperate: {}}}
  column: {options: {cooperate: {}}}
status_quo: {row.cooperate: no, column.cooperate: no}
preferences:
  row: ${ranked(first, ["row.cooperate", "column.cooperate"])}
  column: ${ranked(second, ["row.cooperate", "column.cooperate"])}
frameworks:
  mutual: {where: row.cooperate and column.cooperate}
`;
}

export const PRISONERS_DILEMMA = twoByTwo([2, 3, 0, 1], [1, 3, 0, 2]);
export const CHICKEN = twoByTwo([2, 3, 1, 0], [1, 3, 2, 0]);
export const STAG_HUNT = twoByTwo([3, 2, 0, 1], [3, 1, 0, 2]);

const CUBAN_OPTIONS = ["us.strike", "us.blockade", "ussr.withdraw", "ussr.escalate"];

/** Fraser & Hipel 1984. State n is the published state n − 1. */
export function cuban1962(strike: "free" | "forward"): string {
  return `
detente: 1
title: Cuban missile crisis
actors:
  us: {options: {strike: {moves: ${strike}}, blockade: {}}}
  ussr: {options: {withdraw: {}, escalate: {}}}
rules: [not (ussr.withdraw and ussr.escalate)]
status_quo: {us.strike: no, us.blockade: no, ussr.withdraw: no, ussr.escalate: no}
preferences:
  us: ${ranked([4, 6, 5, 7, 2, 1, 3, 0, 11, 9, 10, 8], CUBAN_OPTIONS)}
  ussr: ${ranked([0, 4, 6, 2, 5, 1, 7, 3, 11, 9, 10, 8], CUBAN_OPTIONS)}
frameworks:
  withdrawal: {where: ussr.withdraw and not us.strike and not us.blockade}
`;
}

/** The published states s1 … s9 of Elmira as conditions; s9 is any state with Uniroyal gone. */
const ELMIRA_STATES = [
  ...["no", "yes"].flatMap((insist) =>
    ["delay", "accept"].flatMap((stance) =>
      ["no", "yes"].map(
        (modify) =>
          `ministry.modify = ${modify} and uniroyal.stance = ${stance} and local.insist = ${insist}`,
      ),
    ),
  ),
  "uniroyal.stance = abandon",
];

function elmiraRanking(states: readonly number[]): string {
  return `{ranking: [${states.map((s) => ELMIRA_STATES[s - 1]).join(", ")}]}`;
}

/** Hipel, Fang, Kilgour & Haight 1993. */
export const ELMIRA_1991 = `
detente: 1
title: Elmira
actors:
  ministry: {options: {modify: {moves: forward}}}
  uniroyal: {options: {stance: {values: [delay, accept, abandon], moves: forward}}}
  local: {options: {insist: {}}}
status_quo: {ministry.modify: no, uniroyal.stance: delay, local.insist: no}
preferences:
  ministry: ${elmiraRanking([7, 3, 4, 8, 5, 1, 2, 6, 9])}
  uniroyal: ${elmiraRanking([1, 4, 8, 5, 9, 3, 7, 2, 6])}
  local: ${elmiraRanking([7, 3, 5, 1, 8, 6, 4, 2, 9])}
frameworks:
  agreement: {where: ministry.modify and uniroyal.stance = accept and local.insist}
`;

const KOREAN_OPTIONS = ["us.strike", "us.withdraw", "dprk.invade", "dprk.abandon"];

/** Jacobi 2017, with his orders and variants. */
export function korea2017(
  invade: "free" | "forward",
  us: readonly number[],
  dprk: readonly number[],
): string {
  return `
detente: 1
title: Korean stand-off
actors:
  us: {options: {strike: {moves: forward}, withdraw: {}}}
  dprk: {options: {invade: {moves: ${invade}}, abandon: {}}}
rules: [not (us.strike and us.withdraw)]
status_quo: {us.strike: no, us.withdraw: no, dprk.invade: no, dprk.abandon: no}
preferences:
  us: ${ranked(us, KOREAN_OPTIONS)}
  dprk: ${ranked(dprk, KOREAN_OPTIONS)}
frameworks:
  exchange: {where: us.withdraw and dprk.abandon and not dprk.invade}
`;
}
