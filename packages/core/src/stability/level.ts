/** How well a state, or one actor at it, is held: from strongest to weakest. */
export const DURABILITIES = ["untempted", "deterred", "contested", "concerted", "hollow", "broken"] as const;
export type Durability = (typeof DURABILITIES)[number];
