#!/usr/bin/env node
/**
 * Counts characters and their sequences in report texts and writes src/generated/ngrams.ts: counts alone, no text.
 *
 *     node --max-old-space-size=9000 scripts/learn-ngrams.mjs FOLDER-OR-FILE… [--least 10,4,7,17]
 *
 * FOLDER: text files in UTF-8, one report each. `least`: how often characters and sequences of two, three and four must have been met; sequences
 * of one report alone are left out. Needs the built package (npm run build).
 */
import { writeFileSync } from "node:fs";
import { Buffer } from "node:buffer";
import { parseArgs } from "node:util";
import { pinyin } from "pinyin-pro";
import { codeTree, runsOf } from "../dist/learn.js";
import { countSequences, LAST } from "./learn/count-sequences.mjs";
import { filesOf, partOf, readReport } from "./learn/parts.mjs";
import { writeBits } from "./learn/write-bits.mjs";

const target = new URL("../src/generated/ngrams.ts", import.meta.url);
const { values, positionals: sources } = parseArgs({
  allowPositionals: true,
  options: { least: { type: "string", default: "10,4,7,17" } },
});
const [leastSingle, ...least] = values.least.split(",").map(Number);
const reports = sources
  .flatMap(filesOf)
  .filter((file) => partOf(file) === "counts")
  .map((file) => runsOf(readReport(file)));
const bucketOf = (times) => Math.floor(Math.log2(times));

const times = new Map();
for (const runs of reports)
  for (const run of runs) for (const character of run) times.set(character, (times.get(character) ?? 0) + 1);
const characters = [...times].filter(([, met]) => met >= leastSingle).sort(([, left], [, right]) => right - left);
const number = new Map(characters.map(([character], index) => [character, index + 1]));
const single = Uint8Array.from(characters, ([, met]) => bucketOf(met));

/** Levels of sequences: whatever a sequence begins and ends with is there too. */
const levels = [];
for (const [depth, met] of least.entries()) {
  const before = levels.at(-1);
  const kept = before && new Set(before.keys);
  const whole = LAST ** (depth + 1);
  const sequences = countSequences(reports, number, depth + 2).filter(
    ({ key, count }) =>
      count >= met && (kept === undefined || (kept.has(Math.floor(key / LAST)) && kept.has(key % whole))),
  );
  levels.push({ keys: sequences.map(({ key }) => key), buckets: sequences.map(({ count }) => bucketOf(count)), at: 0 });
}
const { code, end } = writeBits();
const sizes = levels.map(({ keys }) => keys.length);
codeTree(code, single, sizes, told);
const table = end();
const frequencies = [];
for (const bucket of single) {
  const last = frequencies.at(-1);
  if (last?.[0] === bucket) last[1] += 1;
  else frequencies.push([bucket, 1]);
}
const stored = {
  total: characters.reduce((sum, [, met]) => sum + met, 0),
  characters: characters.map(([character]) => character).join(""),
  frequencies,
  sizes,
  table: Buffer.from(table).toString("base64"),
};
const han = characters.map(([character]) => character).filter((character) => /\p{Script=Han}/u.test(character));
writeFileSync(
  target,
  `// Written by scripts/learn-ngrams.mjs: counts of character sequences in public reports. Do not edit.\nimport type { StoredNgrams } from "../words/packed-ngrams.js";\n\nexport const ngrams: StoredNgrams = ${JSON.stringify(stored)};\n\n/** Characters that are read alike, without tones. */\nexport const homophones: readonly string[] = ${JSON.stringify(syllablesOf(han))};\n`,
);
console.log(`${sizes.join(" + ")} sequences of ${stored.total} characters, ${Math.round(table.length / 1024)} KB`);

/** What goes on from a node, by rank: nodes are asked for in the order of their keys. */
function told(depth, node, candidates) {
  const level = levels[depth];
  const parent = depth === 0 ? node + 1 : levels[depth - 1].keys[node];
  const own = [];
  for (; Math.floor(level.keys[level.at] / LAST) === parent; level.at += 1)
    own.push([(level.keys[level.at] % LAST) - 1, level.buckets[level.at]]);
  if (own.length === 0) return own;
  const rank = new Map(Array.from(candidates, (character, index) => [character, index]));
  return own.map(([character, bucket]) => [rank.get(character), bucket]).sort(([left], [right]) => left - right);
}

/** The characters of each syllable that has several, the most frequent first. */
function syllablesOf(list) {
  const groups = new Map();
  for (const character of list) {
    for (const syllable of new Set(pinyin(character, { multiple: true, toneType: "none", type: "array" }))) {
      groups.set(syllable, [...(groups.get(syllable) ?? []), character]);
    }
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, members]) => members.join(""))
    .filter((members) => members.length > 1);
}
