/** What scripts/learn-ngrams.mjs shares with the linter; no part of the public interface. */
export { bucketOfCount, fingerprintOf, hashSequence, rotate, slotOf } from "./words/ngram-table.js";
export { runsOf } from "./words/runs.js";
