#!/usr/bin/env node
/**
 * Counts characters and their sequences in report texts and writes src/generated/ngrams.ts: counts alone, no text.
 *
 *     node scripts/learn-ngrams.mjs FOLDER-OR-FILE… [--words DICTIONARY] [--keep 1:1,2:2,3:2,4:4]
 *
 * FOLDER: text files in UTF-8, one report each. DICTIONARY: lines of “word frequency …”, such as jieba.dict.utf8 of cppjieba (MIT):
 * its words of two characters are known to be words, whether or not a report has them. Needs the built package (npm run build).
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Buffer } from "node:buffer";
import { parseArgs } from "node:util";
import { pinyin } from "pinyin-pro";
import { bucketOfCount, fingerprintOf, hashSequence, rotate, runsOf, slotOf } from "../dist/learn.js";

const target = new URL("../src/generated/ngrams.ts", import.meta.url);
const LENGTHS = [1, 2, 3, 4];

const { values, positionals: sources } = parseArgs({
  allowPositionals: true,
  options: { words: { type: "string" }, keep: { type: "string", default: "1:1,2:2,3:2,4:4" } },
});
const keep = new Map(values.keep.split(",").map((pair) => pair.split(":").map(Number)));
/** Rarer words of a dictionary are mostly names and archaisms. */
const LEAST_FREQUENT = 20;
const counts = new Map(LENGTHS.map((length) => [length, new Map()]));
let characters = 0;
for (const file of sources.flatMap(filesOf).sort()) count(readFileSync(file, "utf8"));

const entries = LENGTHS.flatMap((length) =>
  [...counts.get(length)]
    .filter(([, times]) => times >= keep.get(length))
    .map(([sequence, times]) => ({ sequence, times })),
);
const met = new Set(entries.map(({ sequence }) => sequence));
const words = values.words === undefined ? [] : wordsOf(readFileSync(values.words, "utf8"));
entries.push(...words.filter((word) => !met.has(word)).map((sequence) => ({ sequence, times: 1 })));
const stored = build(entries);
const common = [...counts.get(1)].filter(([character, times]) => times >= 3 && /\p{Script=Han}/u.test(character));
const syllables = syllablesOf(common.map(([character]) => character));
writeFileSync(
  target,
  `// Written by scripts/learn-ngrams.mjs: counts of character sequences in public reports. Do not edit.\nimport type { StoredNgrams } from "../words/ngram-table.js";\n\nexport const ngrams: StoredNgrams = ${JSON.stringify({ ...stored, characters })};\n\n/** Characters that are read alike, without tones. */\nexport const homophones: readonly string[] = ${JSON.stringify(syllables)};\n`,
);
console.log(`${entries.length} sequences of ${characters} characters, ${Math.round(stored.table.length / 1024)} KB`);

function wordsOf(dictionary) {
  return dictionary
    .split("\n")
    .map((line) => line.split(" "))
    .filter(([word, frequency]) => /^\p{Script=Han}{2}$/u.test(word) && Number(frequency) >= LEAST_FREQUENT)
    .map(([word]) => word);
}

/** The characters of each syllable that has several, the most frequent first. */
function syllablesOf(list) {
  const groups = new Map();
  for (const character of list) {
    for (const syllable of new Set(pinyin(character, { multiple: true, toneType: "none", type: "array" }))) {
      groups.set(syllable, [...(groups.get(syllable) ?? []), character]);
    }
  }
  const times = counts.get(1);
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, members]) => members.sort((left, right) => times.get(right) - times.get(left)).join(""))
    .filter((members) => members.length > 1);
}

function filesOf(path) {
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesOf(join(path, name))) : [path];
}

function count(text) {
  for (const run of runsOf(text)) {
    characters += run.length - 2;
    for (const length of LENGTHS) {
      const known = counts.get(length);
      for (let start = 0; start + length <= run.length; start += 1) {
        const sequence = run.slice(start, start + length);
        known.set(sequence, (known.get(sequence) ?? 0) + 1);
      }
    }
  }
}

/** Builds the xor filter: peels slots with one key left until none is, then assigns in the opposite order. */
function build(list) {
  const slots = Math.ceil((list.length * 1.23 + 32) / 3);
  for (let seed = 1; ; seed += 1) {
    const keys = list.map(({ sequence, times }) => {
      const low = hashSequence(sequence, seed);
      const high = hashSequence(sequence, seed ^ 0x9e3779b9);
      const places = [
        slotOf(low, slots),
        slots + slotOf(high, slots),
        2 * slots + slotOf(rotate(low, 13) ^ rotate(high, 7), slots),
      ];
      return { places, word: (fingerprintOf(low, high) << 4) | bucketOfCount(times) };
    });
    const order = peel(keys, slots * 3);
    if (order === undefined) continue;
    const words = new Uint16Array(slots * 3);
    for (const { key, slot } of order.reverse()) {
      const { places, word } = keys[key];
      words[slot] = places.reduce((value, place) => (place === slot ? value : value ^ words[place]), word);
    }
    return { seed, slots, table: Buffer.from(words.buffer).toString("base64") };
  }
}

function peel(keys, size) {
  const degree = new Int32Array(size);
  const mixed = new Int32Array(size);
  keys.forEach(({ places }, key) => {
    for (const place of places) {
      degree[place] += 1;
      mixed[place] ^= key;
    }
  });
  const queue = [];
  for (let slot = 0; slot < size; slot += 1) if (degree[slot] === 1) queue.push(slot);
  const order = [];
  while (queue.length > 0) {
    const slot = queue.pop();
    if (degree[slot] !== 1) continue;
    const key = mixed[slot];
    order.push({ key, slot });
    for (const place of keys[key].places) {
      degree[place] -= 1;
      mixed[place] ^= key;
      if (degree[place] === 1) queue.push(place);
    }
  }
  return order.length === keys.length ? order : undefined;
}
