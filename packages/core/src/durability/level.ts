/** How well a state, or one actor at it, is held: from strongest to weakest. */
export const DURABILITIES = ["untempted", "deterred", "contested", "concerted", "hollow", "broken"] as const;
/** How firmly a framework is held, or a temptation answered: one of the {@link DURABILITIES}. */
export type Durability = (typeof DURABILITIES)[number];

/** A durability as its index in {@link DURABILITIES}: smaller is stronger. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

export const UNTEMPTED = 0 satisfies Level;
export const DETERRED = 1 satisfies Level;
export const CONTESTED = 2 satisfies Level;
export const CONCERTED = 3 satisfies Level;
export const HOLLOW = 4 satisfies Level;
export const BROKEN = 5 satisfies Level;
