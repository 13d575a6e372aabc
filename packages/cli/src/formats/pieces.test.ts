import { expect, test } from "vitest";
import papaparse from "papaparse";
import type { Column } from "./column.js";
import { csvPieces } from "./csv.js";
import { jsonArray } from "./json.js";

const items = [{ name: "粮食\n产量", value: [1, 2], inner: { list: [], empty: {} } }, { name: '"引号"' }, {}];

test.each([[items], [items.slice(0, 1)], [[]]])("an array of JSON comes in pieces as it would whole", (list) => {
  expect([...jsonArray(list, (item) => item)].join("")).toBe(`${JSON.stringify(list, null, 2)}\n`);
});

test.each([[items], [items.slice(0, 1)], [[]]])("lines of csv come in pieces as they would whole", (list) => {
  const columns: Column<(typeof items)[number]>[] = [
    { header: "名称, 全", value: ({ name }) => name },
    { header: "value", value: ({ value }) => value?.[0] },
  ];
  const whole = papaparse.unparse({
    fields: columns.map(({ header }) => header),
    data: list.map((item) => columns.map(({ value }) => value(item) ?? "")),
  });
  expect([...csvPieces(list, columns)].join("")).toBe(`${whole.replace(/\r\n$/u, "")}\r\n`);
});
