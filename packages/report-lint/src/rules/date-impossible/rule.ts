import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTH =
  /(?<![0-9０-９.．第])(?:(?<year>[0-9０-９]{4})年)?(?<month>[0-9０-９]{1,2})月(?!龄)(?:(?<day>[0-9０-９]{1,2})[日号])?/gu;
const HAN_MONTH =
  /(?<![一二三四五六七八九十百第])(?<month>十[三四五六七八九]|二十[一二三四五六七八九]?)月(?:份|[一二三四五六七八九十]{1,3}日)/gu;
const YEAR = /(?<![0-9０-９.．])(?<year>(?:1[6-9]|20|21)\d{3}|(?:19|20)\d(?=年(?:[底初末度]|工作|全年|政府)))年/gu;

export const dateImpossible: LintRule = defineLintRule({
  id: "date-impossible",
  meta: {
    kind: "factual",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "日期真实存在", en: "Disallow dates that do not exist." },
    source: "GB/T 7408.1-2023（日期和时间表示法）",
  },
  messages: {
    month: { zh: "没有“{{text}}”", en: "Invalid month “{{text}}”" },
    day: { zh: "没有“{{text}}”这一天", en: "Invalid day “{{text}}”" },
    year: { zh: "年份“{{text}}”位数不对", en: "Invalid year “{{text}}”" },
    quarter: { zh: "一年只有四个季度，没有“{{text}}”", en: "Invalid quarter “{{text}}”" },
    time: { zh: "没有“{{text}}”这一时刻", en: "Invalid time “{{text}}”" },
  },
  check({ document, report }) {
    const { blocks } = document;
    for (const { text, start, end, groups, before } of searchBlocks(blocks, MONTH)) {
      const month = read(groups["month"]);
      const day = groups["day"] === undefined ? undefined : read(groups["day"]);
      if (
        /[—～至到-]$/u.test(before) &&
        month > 12 &&
        groups["year"] === undefined &&
        /\d{4}\.?$/u.test(before.slice(0, -1))
      )
        continue;
      if (month < 1 || month > 12) report("month", { start, end }, { data: { text } });
      else if (day !== undefined && (day < 1 || day > daysIn(month, groups["year"])))
        report("day", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of searchBlocks(blocks, HAN_MONTH))
      report("month", { start, end }, { data: { text } });
    for (const { text, start, end } of searchBlocks(blocks, YEAR)) report("year", { start, end }, { data: { text } });
    for (const { text, start, end } of searchBlocks(blocks, /第[五六七八九05-9]季度|(?<!\d)[05-9]季度/gu)) {
      report("quarter", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of searchBlocks(
      blocks,
      /(?<=[日午晨晚]\s?)(?:2[5-9]|[3-9]\d)(?:时|点(?![一-鿿]))|(?<=[日午晨晚]\s?)\d{1,2}[时点:：](?:6\d|[7-9]\d)分?/gu,
    )) {
      report("time", { start, end }, { data: { text } });
    }
  },
});

function read(digits = ""): number {
  return Number(digits.normalize("NFKC"));
}

function daysIn(month: number, year: string | undefined): number {
  if (month !== 2 || year === undefined) return DAYS[month - 1] ?? 31;
  return new Date(Date.UTC(read(year), 2, 0)).getUTCDate();
}
