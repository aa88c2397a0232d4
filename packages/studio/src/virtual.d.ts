declare module "virtual:library" {
  const cards: readonly import("./files/card.ts").Card[];
  export default cards;
}

declare module "virtual:judged" {
  const judged: Readonly<
    Record<string, () => Promise<{ default: import("./files/judgement.ts").PackedJudgement }>>
  >;
  export default judged;
}

interface ImportMetaEnv {
  /** Where links lead, if it was said when the studio was built. */
  readonly DETENTE_STUDIO_URL?: string;
}
