import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineCity, type CitySource } from "@liaocheng/city";
import { evaluate } from "@liaocheng/ranking-evaluator";
import { lintReport } from "@liaocheng/report-lint";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** What a report gives, read by the city file beside it. */
function read(file: string) {
  const path = join(folder, file);
  const city = defineCity(parse(readFileSync(join(path, "../gwr.config.yaml"), "utf8")) as CitySource);
  const text = readFileSync(path, "utf8");
  const { report } = city.parseReport(text, city.reportOptions(basename(path)));
  const { indicators, diagnostics } = city.extractIndicators(report);
  return { city, text, report, indicators, diagnostics };
}

const FACTS: Record<string, { parts: string[]; facts: unknown[][] }> = {
  "prefecture/report.txt": {
    parts: ["review", "tasks", "livelihood-projects", "glossary"],
    facts: [
      ["gdp", "1520亿元", "ge", "2025", 152_000_000_000, "CNY"],
      ["gdp", "5.4%", "eq", "2025", 5.4, "%"],
      ["hub-index", "86.5", "eq", "2025", 86.5, ""],
      [undefined, "3200架位", "ge", "2026", 3200, "架位"],
      ["old-communities-renovated", "40个", "eq", "2026", 40, "个"],
    ],
  },
  "county/report.txt": {
    parts: ["review", "targets", "tasks", "closing"],
    facts: [
      [undefined, "3.2万担茶", "eq", "2025", 3_200_000, "kg"],
      ["homestay-beds", "1800张", "eq", "2025", 1800, "张"],
      ["urban-new-jobs", "900人", "eq", "2025", 900, "人"],
      ["gdp", "6%", "approx", "2026", 6, "%"],
      ["tea-output", "8%", "ge", "2026", 8, "%"],
      [undefined, "200张", "eq", "2026", 200, "张"],
    ],
  },
  "banner/report.txt": {
    parts: ["review", "tasks"],
    facts: [
      ["carrying-capacity", "1180万羊单位", "eq", "2025", 11_800_000, "羊单位"],
      ["lamb-survival", "98%", "eq", "2025", 98, "%"],
      [undefined, "45万捆草", "eq", "2025", 450_000, "kg"],
      ["carrying-capacity", "1150万绵羊单位", "le", "2026", 11_500_000, "羊单位"],
      [undefined, "12嘎查", "eq", "2026", 12, "嘎查"],
      [undefined, "30处", "eq", "2026", 30, "处"],
    ],
  },
  "national/1978-report.txt": {
    parts: ["review", "tasks"],
    facts: [
      ["gross-industrial-agricultural-output", "百分之十点四", "eq", "1977", 10.4, "%"],
      ["grain-output", "五千六百亿斤", "eq", "1977", 560_000_000_000, "斤"],
      [undefined, "十一万标准台", "ge", "1978", 110_000, "标准台"],
    ],
  },
  "national/2025-report.txt": {
    parts: ["review", "tasks"],
    facts: [
      ["gdp", "5%", "eq", "2024", 5, "%"],
      ["grain-output", "1.4万亿斤", "eq", "2024", 1_400_000_000_000, "斤"],
      ["gdp", "5%", "approx", "2025", 5, "%"],
      ["urban-new-jobs", "1200万人", "ge", "2025", 12_000_000, "人"],
    ],
  },
};

describe.each(Object.entries(FACTS))("%s by its city file", (file, { parts, facts }) => {
  const { city, text, report, indicators, diagnostics } = read(file);

  test("has its parts", () => {
    const found = report.children.flatMap((part) =>
      part.type === "section" ? [part.role] : part.type === "annex" ? [part.kind] : [],
    );
    expect(found).toEqual(parts);
    expect(report.region).toBe(city.name);
  });

  test("has its figures, none of them in an unknown unit", () => {
    const found = indicators.map(({ concept, quantity, bound, period }) => [
      concept,
      quantity.text,
      bound,
      period,
      quantity.scaled.value,
      quantity.scaled.unit,
    ]);
    expect(found).toEqual(facts);
    expect(diagnostics.filter(({ messageId }) => messageId === "unknown-unit")).toEqual([]);
  });

  test("passes the check it is set to", () => {
    const { preset = "recommended", rules = {} } = city.lint;
    const { catalogue, units = [], glossary } = city;
    expect(lintReport({ text, report, catalogue, units, glossary, config: { preset, rules } }).findings).toEqual([]);
  });
});

test("the prefecture ranks by its own colours", () => {
  const { city } = read("prefecture/report.txt");
  const row = (unit: string, rank: number, previousRank: number) => ({
    unit,
    unitType: "县区",
    indicator: "进出口",
    rank,
    previousRank,
    total: 8,
  });
  const verdicts = evaluate([row("东河区", 1, 1), row("北桥县", 7, 3), row("南屏县", 8, 8)], city.policies[0]);
  expect(verdicts.map(({ color }) => color)).toEqual(["green", "yellow", "red"]);
});

test("what is better when lower is data: the banner's stock above its ceiling", () => {
  expect(read("banner/report.txt").city.catalogue.findConcept("载畜量")?.polarity).toBe("lower");
});
