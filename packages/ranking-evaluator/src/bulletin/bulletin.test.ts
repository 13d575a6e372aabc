import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.js";
import { findPolicy } from "../policies/built-in.js";
import { liaochengPolicy } from "../policies/liaocheng.js";
import type { RankingInput } from "../row.js";
import { createBulletin } from "./bulletin.js";
import { compareVerdicts } from "./compare.js";
import { bulletinToCsv } from "./csv.js";
import { bulletinToHtml } from "./html.js";
import { bulletinToMarkdown } from "./markdown.js";
import { fillOf, inkOn } from "./palette.js";

const row = (unit: string, fields: Partial<RankingInput> = {}): RankingInput => ({
  unit,
  unitType: "部门",
  indicator: `${unit}指标`,
  total: 16,
  ...fields,
});
const county = (unit: string, rank: number): RankingInput =>
  row(unit, { unitType: "县", indicator: "用电量", rank, total: 11 });

const rows = [
  row("甲局", { rank: 14, previousRank: 11 }),
  row("<乙>局", { rank: 2, previousRank: 2 }),
  row("=丙局", { rank: 9, previousRank: 12 }),
  row("丁局", { rank: 8, total: null }),
  row("戊局", { previousRank: 4 }),
  county("莘县", 11),
  county("冠县", 1),
  row("某乡", { unitType: "乡镇", rank: 1 }),
];
const verdicts = evaluate(rows);
const bulletin = createBulletin(verdicts, liaochengPolicy, {
  title: "通报|一",
  period: "1月",
  issuer: "某办",
  issuedOn: "2月1日",
  notice: "虚构数据",
  notes: ["自定说明！"],
  previous: evaluate([row("甲局", { rank: 2 }), row("=丙局", { rank: 16 }), row("旧局", { rank: 1 })]),
});

describe("the bulletin", () => {
  test("counts by population and colour", () => {
    expect(bulletin.summary).toEqual([
      { population: "市政府部门", total: 5, counts: [1, 0, 1], withoutColor: 3 },
      { population: "县（市、区）", total: 2, counts: [1, 0, 1], withoutColor: 0 },
      { population: "乡镇", total: 1, counts: [0, 0, 0], withoutColor: 1 },
    ]);
  });

  test("has a table a population, best colour first, and one an indicator where units share it, by rank", () => {
    expect(
      bulletin.sections.map(({ heading, rows: members }) => [heading, ...members.map(({ unit }) => unit)]),
    ).toEqual([
      ["市政府部门", "<乙>局", "丁局", "=丙局", "戊局", "甲局"],
      ["县（市、区）：用电量", "冠县", "莘县"],
      ["乡镇", "某乡"],
    ]);
    const byIndicator = createBulletin(verdicts, liaochengPolicy, { groupBy: "indicator" });
    expect(byIndicator.sections.map(({ indicator }) => indicator)).toContain("甲局指标");
  });

  test("says in its notes where the bottom was not judged", () => {
    expect(bulletin.notes).toEqual(["自定说明！", "有1行缺参评总数，未判“居后3位”"]);
  });

  test("compares: worse, better, entered and left", () => {
    expect(bulletin.changes?.map(({ kind, unit }) => [kind, unit])).toEqual([
      ["worse", "甲局"],
      ["better", "=丙局"],
      ["entered", "<乙>局"],
      ["entered", "丁局"],
      ["entered", "戊局"],
      ["entered", "莘县"],
      ["entered", "冠县"],
      ["entered", "某乡"],
      ["left", "旧局"],
    ]);
    const green = evaluate([row("甲", { unitType: "各区", value: 6, target: 5, mean: 5 })], findPolicy("tianjin-2022"));
    const unknown = { ...green[0]!, color: "purple" };
    expect(compareVerdicts(green, [unknown], findPolicy("tianjin-2022"))).toMatchObject([{ kind: "changed" }]);
    expect(compareVerdicts(green, green, findPolicy("tianjin-2022"))).toEqual([]);
  });

  test("prints HTML escaped, every colour with its word", () => {
    const html = bulletinToHtml(bulletin);
    expect(html).toContain("&lt;乙&gt;局");
    expect(html).not.toContain("<乙>");
    expect(html.match(/<span class="chip c\d">[蓝黄红]<\/span>/gu)?.length).toBe(3 + 4);
    expect(html).toContain("颜色变化");
    expect(html).toContain('<td class="number up">↑3</td>');
    expect(html).toContain('<td class="number down">↓3</td>');
  });

  test("prints Markdown whose cells cannot break out", () => {
    const markdown = bulletinToMarkdown(bulletin);
    expect(markdown).toContain("# 通报\\|一");
    expect(markdown).toContain("| 甲局 | 甲局指标 | 14/16 | 11 | ↓3 | 红 | 居后3位；下降3—4位（黄，被红覆盖） |");
    expect(markdown.trimEnd().endsWith("2月1日")).toBe(true);
  });

  test("prints CSV that no spreadsheet runs", () => {
    const [header, ...lines] = bulletinToCsv(bulletin).trimEnd().split("\r\n");
    expect(header).toBe("类别,单位,指标,本期排名,上期排名,参评总数,位次变化,颜色,理由,措施");
    expect(lines).toContain("部门,'=丙局,'=丙局指标,9,12,16,3,不标注,,");
    const quoted = evaluate([row('甲"局\n', { rank: 1 })]);
    expect(bulletinToCsv(createBulletin(quoted, liaochengPolicy))).toContain('"甲""局\n"');
  });

  test("says so when nobody changed colour, and nothing when no bulletin went before", () => {
    const same = createBulletin(verdicts, liaochengPolicy, { previous: verdicts });
    expect(bulletinToHtml(same) + bulletinToMarkdown(same)).toContain("各单位颜色均无变化");
    const alone = createBulletin(verdicts, liaochengPolicy);
    expect(bulletinToHtml(alone) + bulletinToMarkdown(alone)).not.toContain("颜色变化");
  });

  test("without a source names the policy, and a colour that means its name is explained by it", () => {
    const colors = liaochengPolicy.colors.map((color) => ({
      ...color,
      meaning: color.id === "blue" ? "蓝" : color.meaning,
    }));
    const markdown = bulletinToMarkdown(
      createBulletin(verdicts, { ...liaochengPolicy, source: undefined, title: "自定", colors }),
    );
    expect(markdown).toContain("依据：自定。");
    expect(markdown).toContain("颜色含义：蓝，黄为");
  });

  test("puts rows without colour last where the scale has no place for them, and rows without rank after ranks", () => {
    const policy = { ...liaochengPolicy, scale: ["blue", "yellow", "red"] };
    const places = [null, 8, 14, null, 7, 2].map((rank, index) => row(`${index}局`, { rank }));
    const { sections } = createBulletin(evaluate(places, policy), policy, { groupBy: "population" });
    expect(sections.flatMap(({ rows: members }) => members.map(({ rank }) => rank))).toEqual([
      2,
      14,
      7,
      8,
      undefined,
      undefined,
    ]);
  });

  test("of a policy without ranks shows figures as reasons, and measures", () => {
    const policy = findPolicy("xinhuang-2015");
    const judged = evaluate([row("甲", { value: 50, target: 100 }), row("乙", { value: 90, target: 100 })], policy);
    const markdown = bulletinToMarkdown(createBulletin(judged, policy));
    expect(markdown).toContain("| 单位 | 指标 | 颜色 | 理由 | 措施 |");
    expect(markdown).toContain("完成不足60%（完成50，目标100，为目标的50%）");
    expect(markdown).toContain("白，被黄覆盖");
  });
});

test("inks are readable on their fills, and unknown colours are grey", () => {
  const color = { name: "x", meaning: "x" };
  expect([
    fillOf({ id: "blue", ...color }),
    fillOf({ id: "mauve", ...color }),
    fillOf({ id: "blue", fill: "#ABCDEF", ...color }),
  ]).toEqual(["#1F5FA8", "#8A8F98", "#ABCDEF"]);
  expect(["#000000", "#FFFFFF", "#F6C945", "#C4161C"].map(inkOn)).toEqual(["#FFFFFF", "#1A1A1A", "#1A1A1A", "#FFFFFF"]);
});
