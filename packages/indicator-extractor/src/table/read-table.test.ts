import type { Indicator } from "@liaocheng/report-model";
import { expect, test } from "vitest";
import { extractIndicators } from "../extract-indicators.js";
import { tableCases, type TableCase } from "./table.cases.js";

const PARTS: Readonly<Record<TableCase["passage"], string>> = {
  review: "一、2022年工作回顾\n一年来成绩显著，见下表。\n",
  tasks: "一、2022年工作回顾\n一年来成绩显著。\n二、2023年重点工作\n主要任务见下表。\n",
};

const spell = ({ name, quantity, kind, bound, direction, status, period }: Indicator): string =>
  `${name} | ${String(quantity.value)} ${quantity.unit} | ${kind} ${bound}${direction === undefined ? "" : ` ${direction}`} | ${status} ${period ?? "-"}`;

const textOf = ({ passage, lines }: TableCase): string => `${PARTS[passage]}${lines}\n以上为全部内容。\n`;

test.each(tableCases)("$what", (one) => {
  const text = textOf(one);
  const { indicators, leftOut } = extractIndicators(text);
  expect(indicators.map(spell)).toEqual(one.facts);
  for (const { span, quantity } of indicators) expect(text.slice(span.start, span.end)).toBe(quantity.text);
  const reasons = leftOut.filter(({ reason }) => reason === "table").map(({ text: number }) => number);
  expect(reasons).toEqual(expect.arrayContaining([...(one.leftOut ?? [])]));
});

test.each(tableCases)("no number of a table is lost: $what", (one) => {
  const text = textOf(one);
  const { indicators, leftOut } = extractIndicators(text);
  const known = [...indicators.map(({ span }) => span), ...leftOut];
  const from = text.indexOf(one.lines);
  for (const { index } of one.lines.matchAll(/\d+(?:\.\d+)?/gu)) {
    const at = from + index;
    expect(
      known.some(({ start, end }) => start <= at && at < end),
      `${text.slice(at, at + 8)} at ${at}`,
    ).toBe(true);
  }
});

test("name, unit and years of a cell are said to come from the table", () => {
  const [fact] = extractIndicators(textOf(tableCases[0] as TableCase)).indicators;
  expect(fact?.origins).toMatchObject({
    name: { by: "table" },
    unit: { by: "table" },
    period: { origin: "stated", by: "table" },
  });
});

test("a text in traditional characters reads the same", () => {
  const { indicators } = extractIndicators(
    "一、2022年工作回顧\n一年來成績顯著，見下表。\n指標\t單位\t2022年實際\n糧食產量\t萬噸\t56.5\n油料產量\t萬噸\t3.1\n",
  );
  expect(indicators.map(spell)).toEqual([
    "粮食产量 | 56.5 万吨 | level eq | actual 2022",
    "油料产量 | 3.1 万吨 | level eq | actual 2022",
  ]);
});
