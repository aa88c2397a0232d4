declare module "virtual:library" {
  const cards: readonly import("./library/card.ts").Card[];
  export default cards;
}

declare module "virtual:judged" {
  const judged: Readonly<
    Record<string, () => Promise<{ default: import("./library/judgement.ts").PackedJudgement }>>
  >;
  export default judged;
}
