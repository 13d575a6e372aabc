/** What scripts/learn-ngrams.mjs shares with the linter; no part of the public interface. */
export { cutRange, learnBit } from "./words/code-bits.js";
export { codeTree } from "./words/packed-ngrams.js";
export { runsOf } from "./words/runs.js";
