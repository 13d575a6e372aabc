/** What the scripts that learn share with the linter; no part of the public interface. */
export { charactersAlike, charactersSounding } from "./words/alike.js";
export { cutRange, learnBit } from "./words/code-bits.js";
export { findMisprints, weighables } from "./words/find-misprints.js";
export { codeTree } from "./words/packed-ngrams.js";
export { reportLanguage } from "./words/report-language.js";
export { findRuns, runsOf } from "./words/runs.js";
export { wordsSounding } from "./words/words-sounding.js";
