/** Speed and quality of finding numbers beside Microsoft's Recognizers-Text, on the same text in the same run. */
import { readFileSync } from "node:fs";
import { findQuantities } from "@liaocheng/chinese-quantity";
import recognizers from "@microsoft/recognizers-text-suite";
import { seed } from "../seed.mjs";
import { measureInTurn, table } from "./measure.mjs";

const { Culture, recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage } = recognizers;
const MULTIPLIERS = [
  ["万亿", 1e12],
  ["亿", 1e8],
  ["万", 1e4],
];

/** Its numbers and percentages. */
const numbersOf = (text) => [...recognizeNumber(text, Culture.Chinese), ...recognizePercentage(text, Culture.Chinese)];
/** All it has for figures: with units and currencies. */
const everythingOf = (text) => [
  ...numbersOf(text),
  ...recognizeDimension(text, Culture.Chinese),
  ...recognizeCurrency(text, Culture.Chinese),
];

export const title = "Finding figures, beside Recognizers-Text";

export function run() {
  const { version } = JSON.parse(
    readFileSync(new URL("../node_modules/@microsoft/recognizers-text-suite/package.json", import.meta.url), "utf8"),
  );
  return [
    `Recognizers-Text for JavaScript ${version} (Microsoft, MIT), Chinese; \`findQuantities\` of chinese-quantity.`,
    "### Speed",
    speed(),
    "Units and currencies take it time that grows faster than the text, so they are measured on its beginning.",
    "### Quality",
    quality(),
    "A figure of the annotated seed counts when a result lies on it and has its value, 2800 or 280000000000 for 2800亿元. Recognizers-Text is asked " +
      "sentence by sentence for numbers, percentages, units and currencies. A place without a figure is a number of a year, a heading or a word; neither tells what a " +
      "figure measures: `extractIndicators` does, and is scored below.",
  ].join("\n\n");
}

function speed() {
  const beginning = seed.slice(0, 2000);
  const whole = measureInTurn({ ours: () => findQuantities(seed), theirs: () => numbersOf(seed) });
  const start = measureInTurn(
    { ours: () => findQuantities(beginning), theirs: () => everythingOf(beginning) },
    { rounds: 5, warmUp: 1 },
  );
  const cells = ({ ours, theirs }) => [ours.toFixed(2), theirs.toFixed(1), `${(theirs / ours).toFixed(0)} times`];
  return table(
    ["text", "ours, ms", "Recognizers-Text, ms", "we are faster by"],
    [
      [`the seed (${seed.length} characters): ours all with units, its numbers and percentages alone`, ...cells(whole)],
      [`its first ${beginning.length} characters: both with units and currencies`, ...cells(start)],
    ],
  );
}

function quality() {
  const annotated = readFileSync(
    new URL("../../packages/indicator-extractor/test/gold/liaocheng-2022.jsonl", import.meta.url),
    "utf8",
  )
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const asked = annotated.filter(({ value, optional }) => typeof value === "number" && optional !== true);
  const rowOf = (name, found) => {
    const right = asked.filter((row) => found.some((one) => isOn(one, row) && hasValue(one, row))).length;
    const elsewhere = new Set(found.flatMap((one) => (annotated.some((row) => isOn(one, row)) ? [] : [one.start])))
      .size;
    return [name, `${((100 * right) / asked.length).toFixed(1)} %`, elsewhere];
  };
  return table(
    ["", `figures found with their value, of ${asked.length}`, "places with a result and no figure"],
    [rowOf("findQuantities", findQuantities(seed).map(ourResult)), rowOf("Recognizers-Text", theirResults())],
  );
}

const isOn = (one, row) => one.start < row.end && one.end > row.start;

/** Its values are whole numbers (2.8e11) or as printed (2800 with unit 亿元); either is right. */
function hasValue({ values }, { value, unit }) {
  const [, factor = 1] = MULTIPLIERS.find(([word]) => unit.startsWith(word)) ?? [];
  return values.some((one) =>
    [value, value * factor].some((wanted) => Math.abs(one - wanted) <= 1e-9 * Math.abs(wanted)),
  );
}

function ourResult({ start, end, value, scaled }) {
  return { start, end, values: [value, scaled?.value].flat() };
}

/** Sentence by sentence, for its time grows faster than the text. */
function theirResults() {
  return [...seed.matchAll(/[^。；\n]+/gu)].flatMap(({ 0: sentence, index }) =>
    everythingOf(sentence).map(({ start, end, resolution }) => ({
      start: index + start,
      end: index + end + 1,
      values: [Number.parseFloat(resolution?.value)],
    })),
  );
}
