export {
  CallerError,
  kindOf,
  pathOf,
  unknownWord,
  wrongKind,
  type CallerErrorOptions,
  type CallerProblem,
  type MessageLanguage,
} from "./caller/caller-error.js";
export { nearestWord } from "./caller/nearest-word.js";
export { schemaProblem } from "./caller/schema-problem.js";
