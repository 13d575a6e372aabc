import { UNIT_DIMENSIONS } from "../../data/unit-dimensions.js";
import { UNIT_MISPRINTS } from "../../data/unit-misprints.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const UNITS = new Map(UNIT_MISPRINTS);
const LONGEST_FIRST = [...UNITS.keys()].sort((left, right) => right.length - left.length);
const FIGURE = "\\d(?:[余多])?(?:万亿|亿|千万|百万|万|千|百)?(?:[余多])?";
const NEXT = "(?=[，。；、）)”]|以上|以下|以内|左右|$)";
const PATTERN = new RegExp(`(?<=${FIGURE})(?:${LONGEST_FIRST.join("|")})${NEXT}`, "gu");

const COUNT = "(?<value>\\d{1,7}(?:\\.\\d{1,3})?(?:万|亿)?)";
const REACHES = "总?(?:里程|长度|长)?(?:达到?|为|超过|突破|延伸至?|增加到|约)?";
/** Lengths are no areas, and areas no lengths. */
const DIMENSIONS: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [
    new RegExp(
      `(?<=(?:里程|长度|铁路|高速公路|管网|管线|管道|绿道|步道|堤防|渠道)${REACHES})${COUNT}(?<unit>平方公里|平方千米|平方米)`,
      "gu",
    ),
    "length",
  ],
  [
    new RegExp(
      `(?<=面积(?:达到?|为|超过|突破|增加到|扩大到|约|新增|增加)?)${COUNT}(?<unit>公里|千米|米|立方米)(?=[，。；、])`,
      "gu",
    ),
    "area",
  ],
  [
    new RegExp(
      `(?<=(?:公路|国道|省道|干线|铁路|高铁|航道|河道|岸线|管廊)(?:新?改?扩?建)?)${COUNT}(?<unit>平方公里|平方千米)(?=[，。；、])`,
      "gu",
    ),
    "length",
  ],
  [
    new RegExp(
      `(?<=(?:石漠化|荒漠化|沙漠化|沙化|盐碱化|水土流失)(?:土地)?(?:综合)?(?:治理|防治)?(?:完成|新增|达到?|超)?)${COUNT}(?<unit>公里|千米|米)(?=[，。；、]|以上|左右)`,
      "gu",
    ),
    "area",
  ],
];

const REACHED = "(?:达到?|实现|完成|突破|超过|超|为|约|近|新增|增加|预计|累计|总计){0,3}";
const AMOUNT = "\\d[\\d.]{0,7}[多余]?(?:万亿|亿|千万|百万|万)?[多余]?";
/** 旅游人数和综合收入累计达到640万人次、31亿元: the first figure may be that of the noun before. */
const ALONE = "(?<![和与及、][一-鿿]{0,5})";
/** Behind what a noun is measured by, another unit. */
const OTHERWISE = UNIT_DIMENSIONS.map(
  ({ name, noun, units }) =>
    [new RegExp(`(?<=${ALONE}(?:${noun})${REACHED}${AMOUNT})(?:${units})${NEXT}`, "gu"), name] as const,
);

/** 改造毡房1200顶. */
const COUNTED_BY_TOPS = /(?:毡房|毡包|蒙古包|帐篷|帐|帽|轿|伞|锅盖)[^，。；]{0,8}$/u;

export const unitMisprint: LintRule = defineLintRule({
  id: "unit-misprint",
  meta: {
    kind: "wording",
    preset: "recommended",
    severity: "warning",
    since: "0.3.0",
    description: { zh: "数后面的单位没有错字", en: "Disallow units with a wrong character." },
    source: "《现代汉语词典》（第7版）；GB 3100-1993",
  },
  messages: {
    length: { zh: "“{{text}}”是面积单位，此处说长度", en: "“{{text}}” measures an area, here is a length" },
    dimension: { zh: "“{{text}}”不是{{name}}的单位", en: "“{{text}}” is no unit of {{name}}" },
    area: { zh: "“{{text}}”不是面积单位，此处说面积", en: "“{{text}}” measures no area" },
    wrong: { zh: "单位“{{text}}”应为“{{expected}}”", en: "Expected the unit “{{expected}}” instead of “{{text}}”" },
  },
  check({ document, report }) {
    for (const [pattern, kind] of DIMENSIONS) {
      for (const { end, groups } of searchBlocks(document.blocks, pattern)) {
        const { unit = "" } = groups;
        const messageId = kind === "length" ? "length" : "area";
        report(messageId, { start: end - unit.length, end }, { data: { text: unit } });
      }
    }
    for (const [pattern, name] of OTHERWISE) {
      for (const { text, start, end } of searchBlocks(document.blocks, pattern))
        report("dimension", { start, end }, { data: { text, name } });
    }
    for (const { text, start, end, before } of searchBlocks(document.blocks, PATTERN)) {
      if (text === "顶" && COUNTED_BY_TOPS.test(before)) continue;
      const expected = UNITS.get(text) ?? text;
      report("wrong", { start, end }, { data: { text, expected }, fix: { start, end, text: expected, safe: false } });
    }
  },
});
