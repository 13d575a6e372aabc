import { panelProblemSchema } from "@liaocheng/report-model";
import { describe, expect, test } from "vitest";
import { columnsOf, TABLES } from "../src/commands/panel/write/columns.js";
import { meaning, panelDictionary } from "./panel-dictionary.js";
import { MEANINGS_IN_CHINESE } from "./panel-dictionary-zh.js";

test.each([
  ["panel.md", "en"],
  ["panel.zh-CN.md", "zh"],
] as const)("docs/%s is up to date (vitest run -u writes it)", async (name, language) => {
  await expect(panelDictionary(language)).toMatchFileSnapshot(`../../../docs/${name}`);
});

test("every column and every field of a problem has its meaning in Chinese, and nothing else has", () => {
  const tables = TABLES.map((table) => [table, columnsOf(table).map(({ name }) => name)] as const);
  const all = [...tables, ["problems", Object.keys(panelProblemSchema.shape)] as const];
  const silent = all.flatMap(([table, names]) => names.filter((name) => meaning("zh", table, name) === ""));
  expect(silent).toEqual([]);
  const asked = new Set(all.flatMap(([table, names]) => names.flatMap((name) => [name, `${table}.${name}`])));
  expect(Object.keys(MEANINGS_IN_CHINESE).filter((name) => !asked.has(name))).toEqual([]);
});

describe.each(TABLES)("table %s", (table) => {
  test("has columns with unlike names that say what they mean", () => {
    const columns = columnsOf(table);
    expect(columns.length).toBeGreaterThan(5);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(columns.filter(({ description }) => description === "")).toEqual([]);
  });
});

test("pairs take two columns, ranges the ends that no field has", () => {
  const names = columnsOf("indicators").map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["firstMonth", "lastMonth", "scaledValue", "scaledValueHigh", "valueHigh"]),
  );
  const cells = (row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(columnsOf("indicators").map(({ name, field, cell }) => [name, cell(row[field])]));
  expect(cells({ months: [1, 9], value: [6, 6.5], scaledValue: 6, parts: [3, 4] })).toMatchObject({
    firstMonth: 1,
    lastMonth: 9,
    value: 6,
    scaledValue: 6,
    scaledValueHigh: undefined,
    parts: "[3,4]",
  });
});
