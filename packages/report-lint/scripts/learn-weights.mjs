#!/usr/bin/env node
/**
 * Learns what speaks for a slip and writes src/generated/weights.ts. Slips are put into the reports that scripts/learn/parts.mjs keeps for
 * weights; bars are set on those it keeps for bars, so that of a kind of change no more is found there than one place in so many characters.
 *
 *     node scripts/learn-weights.mjs FOLDER [--each 60] [--every word=90000,alike=90000,…] [--only missing,…] [--curves] [--list FILE] [--true FILE] [--cache FILE]
 *
 * Needs the built package with the table of scripts/learn-ngrams.mjs. `list` writes the places above the bars, to be read: lines that are true
 * misprints are kept in a file for `true`: they are left out when weights are learnt, and no bar is set by them. `cache` keeps the networks, so that bars
 * alone can be set anew. `only` learns some kinds of change and leaves the weights of the others as they are.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fitNetwork } from "./learn/fit-network.mjs";
import { evidenceOfSlips, evidenceOfSound, KINDS } from "./learn/gather-evidence.mjs";
import { filesOf, partOf, readReport } from "./learn/parts.mjs";
import { openDice } from "./learn/plant-slips.mjs";

const EVERY = {
  alike: 800_000,
  sounding: 260_000,
  word: 900_000,
  swapped: 640_000,
  doubled: 640_000,
  extra: 900_000,
  missing: 200_000,
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: "string", default: "60" },
    every: { type: "string", default: "" },
    only: { type: "string", default: KINDS.join(",") },
    curves: { type: "boolean", default: false },
    list: { type: "string" },
    true: { type: "string" },
    cache: { type: "string" },
  },
});
for (const [kind, many] of values.every
  .split(",")
  .filter(Boolean)
  .map((pair) => pair.split("=")))
  EVERY[kind] = Number(many);
/** Places of published text that were read and found wrong. */
const misprints = new Set(
  values.true ? readFileSync(values.true, "utf8").split("\n").filter(Boolean).map(keyOfLine) : [],
);
const files = positionals.flatMap(filesOf);
const each = Number(values.each);
const learnt = values.only.split(",");
const target = new URL("../src/generated/weights.ts", import.meta.url);

const networks = values.cache && existsSync(values.cache) ? JSON.parse(readFileSync(values.cache, "utf8")) : learn();
if (values.cache) writeFileSync(values.cache, JSON.stringify(networks));
const before = JSON.parse(/= (\{.*\});/u.exec(readFileSync(target, "utf8"))?.[1] ?? "{}");
const weights = { ...before, ...setBars() };
writeFileSync(
  target,
  `// Written by scripts/learn-weights.mjs: what speaks for a slip. Do not edit.\nimport type { Change } from "../words/propose-changes.js";\nimport type { Weights } from "../words/weights.js";\n\nexport const weights: Readonly<Record<Change["how"], Weights>> = ${JSON.stringify(weights)};\n`,
);

function learn() {
  const dice = openDice(7);
  const samples = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  for (const file of files.filter((own) => partOf(own) === "weights")) {
    const text = readReport(file);
    for (const { kind, evidence } of evidenceOfSlips(dice, text, each).found)
      samples[kind].push({ evidence, label: 1 });
    for (const place of evidenceOfSound(text)) {
      if (misprints.has(keyOfPlace({ ...place, file }))) continue;
      samples[place.kind].push({ evidence: place.evidence, label: 0 });
    }
  }
  for (const kind of learnt) {
    const slips = samples[kind].filter(({ label }) => label === 1).length;
    console.log(`${kind}: ${slips} slips, ${samples[kind].length - slips} places of sound text`);
  }
  return Object.fromEntries(learnt.map((kind) => [kind, fitNetwork(samples[kind])]));
}

function setBars() {
  const dice = openDice(11);
  let characters = 0;
  const sound = [];
  const slips = [];
  const planted = {};
  for (const file of files.filter((own) => partOf(own) === "bars")) {
    const text = readReport(file);
    characters += text.length;
    for (const { kind, evidence, run, change } of evidenceOfSound(text)) {
      if (misprints.has(keyOfPlace({ kind, run, change, file }))) continue;
      if (learnt.includes(kind)) sound.push({ kind, score: scoreOf(networks[kind], evidence), file, run, change });
    }
    const own = evidenceOfSlips(dice, text, Math.ceil(each / 4));
    for (const kind of KINDS) planted[kind] = (planted[kind] ?? 0) + own.planted[kind];
    for (const { kind, evidence, how } of own.found)
      if (learnt.includes(kind)) slips.push({ kind, how, score: scoreOf(networks[kind], evidence) });
  }
  const set = Object.fromEntries(
    learnt.map((kind) => {
      const scores = sound.filter((place) => place.kind === kind).map(({ score }) => score);
      const allowed = Math.floor(characters / EVERY[kind]);
      const bar = scores.sort((left, right) => right - left)[allowed] ?? 0;
      return [kind, { bar: Number(bar.toFixed(2)), ...networks[kind] }];
    }),
  );
  if (values.curves) {
    for (const kind of learnt) {
      const scores = sound
        .filter((place) => place.kind === kind)
        .map(({ score }) => score)
        .sort((left, right) => right - left);
      const told = [60_000, 120_000, 240_000, 480_000, 960_000].map((every) => {
        const bar = scores[Math.floor(characters / every)] ?? 0;
        const found = slips.filter((slip) => slip.how === kind && slip.score >= bar).length;
        return `${every}: ${bar.toFixed(2)} ${((100 * found) / planted[kind]).toFixed(0)} %`;
      });
      console.log(`${kind}: ${told.join(", ")}`);
    }
  }
  for (const kind of learnt) {
    const found = slips.filter((slip) => slip.how === kind && slip.score >= set[slip.kind].bar).length;
    console.log(
      `${kind}: bar ${set[kind].bar}, ${((100 * found) / planted[kind]).toFixed(0)} % of ${planted[kind]} slips`,
    );
  }
  console.log(`${characters} characters of sound text`);
  const above = sound.filter(({ kind, score }) => score >= set[kind].bar);
  if (values.list) writeFileSync(values.list, above.map(told).sort().join("\n"));
  return set;
}

function scoreOf({ hidden, out }, evidence) {
  return hidden.reduce(
    (sum, row, unit) =>
      sum +
      Math.max(
        0,
        evidence.reduce((own, value, at) => own + value * row[at], row.at(-1)),
      ) *
        out[unit],
    out.at(-1),
  );
}

/** missing …[→字]… place/2020.md:123, and the same of a line as `list` writes it. */
function keyOfPlace({ kind, run, change: { start, text }, file }) {
  return `${kind} ${text} ${file.split("/").slice(-2).join("/")}:${run.offsets[start]}`;
}

function keyOfLine(line) {
  return `${line.split(" ")[0]} ${line.split("→")[1]?.split("]")[0] ?? ""} ${line.split(" ").at(-1)}`;
}

function told({ kind, score, file, run, change: { start, end, text } }) {
  const around = `${run.text.slice(Math.max(0, start - 8), start)}[${run.text.slice(start, end)}→${text}]${run.text.slice(end, end + 8)}`;
  return `${kind} ${score.toFixed(1)} ${around} ${file.split("/").slice(-2).join("/")}:${run.offsets[start]}`;
}
