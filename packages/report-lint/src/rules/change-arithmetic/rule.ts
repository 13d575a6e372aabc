import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const NUMBER = "\\d{1,9}(?:\\.\\d{1,4})?";
const UNIT =
  "%|万亿元|亿元|万元|元|亿斤|万吨|吨|万亩|亩|万户|户|万家|家|万个|个|万人次|万人|人|公里|万套|套|所|件|平方公里|万平方米|平方米|微克/立方米|万千瓦|千瓦|岁|床|张|位|倍|项|条|座";
const FROM_TO = new RegExp(
  `(?:由|从)(?<lead>[^，。；0-9]{0,14}(?:\\d{4}年(?:底|末)?的?)?)(?<from>${NUMBER})(?<unit>${UNIT})(?<mid>[^，。；0-9]{0,10})(?<verb>增长到|增长至|增加到|增加至|增至|提高到|提高至|提升到|提升至|上升到|上升至|升至|扩大到|扩大至|跃升至|跃升到|跃上|发展到|达到|下降到|下降至|下降为|降低到|降低至|降至|降到|减少到|减少至|减至|压缩到|压缩至|缩短至|缩小到|缩小至|回落到|回落至)(?:了|约|近)?(?<to>${NUMBER})\\k<unit>(?:，(?<rate>(?<rateLead>[^，。；0-9]{0,8})(?<rateVerb>增长|提高|增加|上升|提升|下降|减少|降低)了?(?<change>${NUMBER})(?<changeUnit>个百分点|${UNIT})))?`,
  "gu",
);
const ADDED = new RegExp(
  `(?<level>${NUMBER})(?<unit>${UNIT})，(?:同比|比上年|较上年|比去年)?(?<verb>增加|净增|减少)了?(?<change>${NUMBER})\\k<unit>，(?:同比|比上年)?(?<rateVerb>增长|下降)(?<rate>${NUMBER})%`,
  "gu",
);
const UPWARD = /[增提升扩跃]/u;
const DOWNWARD = /[降减压缩]|回落/u;

export const changeArithmetic: LintRule = defineLintRule({
  id: "change-arithmetic",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "增减方向、增幅与前后两数相符",
      en: "Expect a stated change to agree with the two levels beside it.",
    },
    source: "国家统计局《统计用语》发展速度与增长速度",
  },
  messages: {
    direction: { zh: "“{{text}}”：由{{from}}到{{to}}，方向与“{{verb}}”相反", en: "Wrong direction in “{{text}}”" },
    same: { zh: "“{{text}}”前后两数相同", en: "Equal levels in “{{text}}”" },
    amount: {
      zh: "由{{from}}到{{to}}，差是{{actual}}，不是“{{stated}}”",
      en: "Expected a change of {{actual}} instead of “{{stated}}”",
    },
    rate: {
      zh: "由{{from}}到{{to}}，变化{{actual}}%，不是“{{stated}}”",
      en: "Expected a change of {{actual}} % instead of “{{stated}}”",
    },
  },
  check({ document, report }) {
    for (const { text, start, end, groups } of searchBlocks(document.blocks, FROM_TO)) {
      const { from = "", to = "", unit = "", verb = "", change, changeUnit = "", rate = "", rateLead = "" } = groups;
      const [low, high] = [Number(from), Number(to)];
      const data = { text, from: `${from}${unit}`, to: `${to}${unit}`, verb };
      if (low === high) report("same", { start, end }, { data });
      else if ((high < low && UPWARD.test(verb)) || (high > low && DOWNWARD.test(verb)))
        report("direction", { start, end: end - rate.length }, { data });
      if (change === undefined || /年均|平均|分别|其中/u.test(rateLead)) continue;
      const span = { start: end - change.length - changeUnit.length, end };
      const stated = `${change}${changeUnit}`;
      const difference = Math.abs(high - low);
      if (changeUnit === "%" && unit !== "%") {
        const actual = (difference / low) * 100;
        if (!closeRate(Number(change), actual, slack(from, low, high) + slack(to, low, low))) {
          report("rate", span, { data: { ...data, actual: show(actual), stated } });
        }
      } else if (changeUnit === unit || (unit === "%" && changeUnit === "个百分点")) {
        if (Math.abs(difference - Number(change)) > ulp(from) + ulp(to) + ulp(change)) {
          report("amount", span, { data: { ...data, actual: `${show(difference)}${changeUnit}`, stated } });
        }
      }
    }
    for (const { end, groups } of searchBlocks(document.blocks, ADDED)) {
      const { level = "", unit = "", verb = "", change = "", rate = "" } = groups;
      const base = verb === "减少" ? Number(level) + Number(change) : Number(level) - Number(change);
      if (base <= 0) continue;
      const actual = (Number(change) / base) * 100;
      const tolerance = (ulp(change) / base) * 100 + slack(level, base, Number(change));
      if (closeRate(Number(rate), actual, tolerance)) continue;
      report(
        "rate",
        { start: end - rate.length - 1, end },
        {
          data: { from: `${show(base)}${unit}`, to: `${level}${unit}`, actual: show(actual), stated: `${rate}%` },
        },
      );
    }
  },
});

/** Half of the last printed digit. */
function ulp(printed: string): number {
  const digits = printed.split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -digits;
}

/** How many percent the rounding of one figure can move a rate. */
function slack(printed: string, base: number, other: number): number {
  return (ulp(printed) / base) * (Math.max(base, other) / base) * 100;
}

function closeRate(stated: number, actual: number, tolerance: number): boolean {
  return Math.abs(stated - actual) <= tolerance + 0.15 + Math.abs(actual) * 0.01;
}

function show(value: number): string {
  return String(Math.round(value * 100) / 100);
}
