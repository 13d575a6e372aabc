import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const UNIT = "%|％|个百分点|亿|万|元|公里|平方|亩|吨|千瓦|立方";

export const numberMalformed: LintRule = defineLintRule({
  id: "number-malformed",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "小数点、千分位、正负号写法正确", en: "Disallow broken decimal points, separators and signs." },
    source: "GB/T 15835-2011 5.1、5.3（多位数与小数）",
  },
  messages: {
    point: { zh: "“{{text}}”小数点写法不对", en: "Invalid decimal point in “{{text}}”" },
    twoPoints: { zh: "“{{text}}”有两个小数点", en: "Too many decimal points in “{{text}}”" },
    dangling: { zh: "“{{text}}”小数点后缺数字", en: "Expected digits after the point in “{{text}}”" },
    grouping: { zh: "“{{text}}”千分位分节不对", en: "Invalid grouping in “{{text}}”" },
    doubleNegative: { zh: "“{{text}}”下降之后不再用负数", en: "Disallowed negative figure after “down” in “{{text}}”" },
    mixedPercent: { zh: "“{{text}}”应写作%或全用汉字", en: "Expected % or Chinese numerals throughout in “{{text}}”" },
    joined: { zh: "“{{text}}”两数之间缺标点", en: "Expected a mark between the two figures of “{{text}}”" },
    leadingZero: { zh: "“{{text}}”数字前多了0", en: "Disallowed leading zero in “{{text}}”" },
  },
  check({ document, report }) {
    const search = (pattern: RegExp): ReturnType<typeof searchBlocks> => searchBlocks(document.blocks, pattern);
    const points = [...search(new RegExp(`(?<!\\d)\\d{1,12}[。，·．、]\\d{1,12}(?=${UNIT})`, "gu"))];
    for (const { text, start, end } of points) {
      const [, fraction = ""] = text.split(/[。，·．、]/u);
      const mark = /[。，·．、]/u.exec(text)?.[0] ?? "";
      if ("·．".includes(mark) && points.filter((point) => point.text.includes(mark)).length >= 3) continue;
      if (mark === "、" || (mark === "，" && fraction.length > 2)) continue;
      report("point", { start, end }, { data: { text } });
    }
    for (const { text, start, end, after } of search(/(?<![0-9.])\d{1,3}[,，]\d{1,4}(?:[,，]\d{1,4})*/gu)) {
      const groups = text.split(/[,，]/u).slice(1);
      const full = text.includes("，");
      const counted = new RegExp(`^(?:${UNIT}|[家个人户项])`, "u").test(after);
      if (full && !(counted && groups.every(({ length }) => length === 3))) continue;
      if (full || groups.some(({ length }) => length !== 3)) report("grouping", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of search(
      /(?<![\d.])\d{1,12}\.\d{0,6}\.\d{0,6}(?=[%％亿万元个家])|(?<![\d.])\d{1,12}\.{2,4}\d{1,6}/gu,
    )) {
      report("twoPoints", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of search(/(?<![\d.])\d{1,12}\.(?:[%％]|[亿万](?=[元人吨亩千户]))/gu)) {
      report("dangling", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of search(/百分之\d{1,3}(?:\.\d{1,3})?|[一二三四五六七八九十]{1,3}[%％]/gu)) {
      report("mixedPercent", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of search(/(?<![\d.])\d{1,3}(?:\.\d{1,3})?[%％]\d{1,3}(?:\.\d{1,3})?[%％]/gu)) {
      report("joined", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of search(/(?:下降|减少|降低|回落)了?[-－−–]\d/gu)) {
      report("doubleNegative", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of search(
      /(?<![\d.,，\-+—～~/:A-Za-z])0\d{1,12}(?:\.\d{1,6})?(?:[%％]|[亿万]?[元人户家个吨亩])/gu,
    )) {
      report("leadingZero", { start, end }, { data: { text } });
    }
  },
});
