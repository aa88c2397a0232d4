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
