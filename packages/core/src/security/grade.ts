/** How grave the threats to an actor are: from best to worst. */
export const GRADES = ["clear", "latent", "deterred", "contested", "concerted", "hollow", "exposed"] as const;
export type Grade = (typeof GRADES)[number];
