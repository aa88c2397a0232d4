declare module "virtual:library" {
  const cards: readonly import("./library/card.ts").Card[];
  export default cards;
}
