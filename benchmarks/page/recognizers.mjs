/** Speed and quality of finding numbers beside Microsoft's Recognizers-Text, on the same text in the same run. */
import { readFileSync } from "node:fs";
import { findQuantities } from "@liaocheng/chinese-quantity";
import recognizers from "@microsoft/recognizers-text-suite";
import { seed } from "../seed.mjs";
import { measureInTurn, table } from "./measure.mjs";

const { Culture, recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage } = recognizers;
/** Characters of the seed that units and currencies are measured on. */
const BEGINNING = 2000;
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

export const title = { en: "Finding figures, beside Recognizers-Text", zh: "识别数字：与 Recognizers-Text 并排" };

const WORDS = {
  en: {
    who: (version) =>
      `Recognizers-Text for JavaScript ${version} (Microsoft, MIT), Chinese; \`findQuantities\` of chinese-quantity.`,
    speed: "### Speed",
    head: ["text", "ours, ms", "Recognizers-Text, ms", "we are faster by"],
    whole: (length) => `the seed (${length} characters): ours all with units, its numbers and percentages alone`,
    start: (length) => `its first ${length} characters: both with units and currencies`,
    times: (ratio) => `${ratio} times`,
    why: "Units and currencies take it time that grows faster than the text, so they are measured on its beginning.",
    quality: "### Quality",
    found: (count) => ["", `figures found with their value, of ${count}`, "places with a result and no figure"],
    how:
      "A figure of the annotated seed counts when a result lies on it and has its value, 2800 or 280000000000 for 2800亿元. Recognizers-Text is asked " +
      "sentence by sentence for numbers, percentages, units and currencies. A place without a figure is a number of a year, a heading or a word; neither tells what a " +
      "figure measures: `extractIndicators` does, and is scored below.",
  },
  zh: {
    who: (version) =>
      `Recognizers-Text 的 JavaScript 版 ${version}（Microsoft，MIT），中文；chinese-quantity 的 \`findQuantities\`。`,
    speed: "### 速度",
    head: ["文本", "本库，毫秒", "Recognizers-Text，毫秒", "本库快"],
    whole: (length) => `示例报告（${length} 字）：本库连同单位全部找出，对方只找数字和百分数`,
    start: (length) => `其前 ${length} 字：双方都找单位和货币`,
    times: (ratio) => `${ratio} 倍`,
    why: "对方找单位和货币所需的时间比文本长得更快，所以只在开头一段上测。",
    quality: "### 质量",
    found: (count) => ["", `${count} 个数字中找到且数值正确的`, "有结果而不是数字的地方"],
    how:
      "标注过的示例报告中，结果落在该数字上且数值相符就算找到，2800亿元记作 2800 或 280000000000 都对。Recognizers-Text 逐句查数字、百分数、单位和货币。" +
      "“不是数字的地方”指年份、标题或词语里的数字。两者都不说明一个数字说的是什么：那是 `extractIndicators` 的事，得分见下。",
  },
};

export async function run() {
  const { version } = JSON.parse(
    readFileSync(new URL("../node_modules/@microsoft/recognizers-text-suite/package.json", import.meta.url), "utf8"),
  );
  const times = await speed();
  const { asked, rows } = quality();
  return (language) => {
    const words = WORDS[language];
    const rowOf = (text, { ours, theirs }) => [
      text,
      ours.toFixed(2),
      theirs.toFixed(1),
      words.times((theirs / ours).toFixed(0)),
    ];
    return [
      words.who(version),
      words.speed,
      table(words.head, [rowOf(words.whole(seed.length), times.whole), rowOf(words.start(BEGINNING), times.start)]),
      words.why,
      words.quality,
      table(words.found(asked), rows),
      words.how,
    ].join("\n\n");
  };
}

/** Milliseconds of both, on the whole seed and on its beginning. */
async function speed() {
  const beginning = seed.slice(0, BEGINNING);
  return {
    whole: await measureInTurn({ ours: () => findQuantities(seed), theirs: () => numbersOf(seed) }),
    start: await measureInTurn(
      { ours: () => findQuantities(beginning), theirs: () => everythingOf(beginning) },
      { rounds: 5, warmUp: 1 },
    ),
  };
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
  return {
    asked: asked.length,
    rows: [rowOf("findQuantities", findQuantities(seed).map(ourResult)), rowOf("Recognizers-Text", theirResults())],
  };
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
