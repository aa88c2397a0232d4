/**
 * What editors of scenarios need: a first scenario from a few answers, a framework more, new ids, the nearest known word.
 *
 * @module @detente/core/authoring
 */

export {
  type FirstActor,
  type FirstFramework,
  type FirstLens,
  type FirstOption,
  type FirstScenario,
  firstScenario,
} from "./scenario/authoring/first.ts";
export { addFramework, frameworkEdit, type NewFramework } from "./scenario/authoring/framework.ts";
export { Identifiers } from "./scenario/authoring/ids.ts";
export { nearest } from "./scenario/did-you-mean.ts";
