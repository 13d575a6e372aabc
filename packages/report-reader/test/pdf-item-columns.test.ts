import { expect, test } from "vitest";
import { readReport } from "../src/index.js";
import { writePdf, type Placed } from "./pdf-writer.js";

/** Two texts a row, the second from the middle of the page on. */
function twoSided(rows: readonly (readonly [left: string, right: string])[]): Uint8Array {
  const title: Placed = { text: "年度重点任务", x: 240, y: 60, size: 14 };
  const items = rows.flatMap(([left, right], index): Placed[] => [
    { text: left, x: 70, y: 100 + index * 22, size: 12 },
    ...(right === "" ? [] : [{ text: right, x: 320, y: 100 + index * 22, size: 12 }]),
  ]);
  return writePdf([[title, ...items]]);
}

const read = async (rows: readonly (readonly [string, string])[]): Promise<{ lines: string[]; codes: string[] }> => {
  const { text, warnings } = await readReport(twoSided(rows));
  return { lines: text.trim().split("\n"), codes: warnings.map(({ code }) => code) };
};

const TASKS = [
  "改造小区86个",
  "新建学校5所",
  "修缮公路120公里",
  "增设床位300张",
  "绿化山地2万亩",
  "疏浚河道40公里",
  "新增车位900个",
  "建成泵站7座",
  "更新管网35公里",
  "培训农民4千人",
  "建成书房12个",
  "改厕8千户",
];

test("two columns of numbered items are read one after the other", async () => {
  const rows = TASKS.slice(0, 6).map(
    (task, index) => [`${index + 1}.${task}`, `${index + 7}.${TASKS[index + 6]}`] as const,
  );
  const { lines, codes } = await read([...rows]);
  expect(lines.slice(1)).toEqual(TASKS.map((task, index) => `${index + 1}.${task}`));
  expect(codes).not.toContain("columns-unsure");
});

test("so are items that end with a mark on both sides", async () => {
  const rows = TASKS.slice(0, 6).map((task, index) => [`${task}；`, `${TASKS[index + 6]}；`] as const);
  expect((await read(rows)).lines.slice(1)).toEqual(TASKS.map((task) => `${task}；`));
});

test("items that nothing tells from a table are read as rows, with a warning that names the page", async () => {
  const rows = TASKS.slice(0, 6).map((task, index) => [task, TASKS[index + 6] ?? ""] as const);
  const { lines, codes } = await read([...rows, ["新建公园3处", "整治街巷20条"]]);
  expect(lines[1]).toBe(`${TASKS[0]}\t${TASKS[6]}`);
  expect(codes).toContain("columns-unsure");
});

test("a table is read as rows, without a warning", async () => {
  const names = [
    "指标",
    "粮食总产量",
    "油料总产量",
    "肉类总产量",
    "水产品产量",
    "蔬菜总产量",
    "水果总产量",
    "禽蛋总产量",
    "牛奶总产量",
    "茶叶总产量",
    "蚕茧总产量",
  ];
  const { lines, codes } = await read(names.map((name, index) => [name, index === 0 ? "产量" : `${index * 7}万吨`]));
  expect(lines[3]).toBe("油料总产量\t14万吨");
  expect(codes).not.toContain("columns-unsure");
});
