import { describe, expect, test } from "vitest";
import { columnsOf, TABLES } from "../src/commands/panel/write/columns.js";
import { panelDictionary } from "./panel-dictionary.js";

test("docs/panel.md is up to date (vitest run -u writes it)", async () => {
  await expect(panelDictionary()).toMatchFileSnapshot("../../../docs/panel.md");
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
