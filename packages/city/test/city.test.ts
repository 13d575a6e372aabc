import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { liaochengPolicy } from "@liaocheng/ranking-evaluator";
import { CityError, cityJsonSchema, defineCity, type CitySource } from "../src/index.js";

const policy = liaochengPolicy;

const SOURCE: CitySource = {
  name: "聊城市",
  adcode: "371500",
  profile: { roles: [{ role: "review", words: ["答卷"] }], annexTitles: ["词语小注"] },
  concepts: [
    { id: "carrying-capacity", zh: "草原载畜量", unit: "万羊单位", polarity: "lower" },
    { id: "gdp", aliases: ["全旗经济盘子"] },
  ],
  units: [{ unit: "羊单位", aliases: ["绵羊单位"] }],
  glossary: [{ term: "两山三水", definition: "两座山和三条河" }],
  policies: [policy],
  lint: { preset: "strict", rules: { "dash-form": "off" }, maxWarnings: 3 },
  reports: [
    { file: "2024/*.txt", year: 2024 },
    { file: "short-*", region: "东阿县", kind: "bulletin" },
  ],
};

describe("a city", () => {
  const city = defineCity(SOURCE);

  test("gives each library its part", () => {
    expect(city.profile.roles[0]).toEqual({ role: "review", words: ["答卷"] });
    expect(city.catalogue.findConcept("全旗经济盘子")?.id).toBe("gdp");
    expect(city.units).toEqual(SOURCE.units);
    expect(city.glossary.map(({ term }) => term)).toEqual(["两山三水"]);
    expect(city.policies.map(({ id }) => id)).toEqual(["liaocheng"]);
    expect(city.lint).toEqual(SOURCE.lint);
  });

  test("reads a report by them", () => {
    const text = "一、过去一年的答卷\n草原载畜量控制在1200万羊单位以内。";
    const { report } = city.parseReport(text, { planYear: 2026 });
    expect(report.children.map((child) => child.type === "section" && child.role)).toEqual(["review"]);
    expect([report.region, report.adcode]).toEqual(["聊城市", "371500"]);
    const { indicators } = city.extractIndicators(report);
    expect(indicators.map(({ concept, quantity }) => [concept, quantity.unit, quantity.unknownUnit])).toEqual([
      ["carrying-capacity", "万羊单位", undefined],
    ]);
  });

  test("leaves the region of a report that names one", () => {
    const { report } = city.parseReport("东阿县政府工作报告\n一、2022年工作回顾\n");
    expect([report.region, report.adcode]).toEqual(["东阿县", undefined]);
  });

  test.each([
    ["2024/a.txt", { planYear: 2024 }],
    ["./2024/a.txt", { planYear: 2024 }],
    ["old/2024/a.txt", {}],
    ["reports/short-1.html", { region: "东阿县", documentKind: "bulletin" }],
    ["shorter", {}],
  ])("knows of %s: %j", (path, known) => {
    expect(city.reportOptions(path)).toEqual(known);
  });

  test("is read again from its source", () => {
    expect(defineCity(JSON.parse(JSON.stringify(city.source)) as CitySource).source).toEqual(SOURCE);
  });
});

test("nothing is required", () => {
  const { name, adcode, units, policies, lint } = defineCity({});
  expect([name, adcode, units, policies, lint]).toEqual([undefined, undefined, undefined, [], {}]);
});

test.each([
  [{ name: "聊城市" }, ["聊城市", "371500"]],
  [{ adcode: "371500" }, ["聊城市", "371500"]],
  [{ name: "南岭开发区" }, ["南岭开发区", undefined]],
])("%j is %j", (source, expected) => {
  const { name, adcode } = defineCity(source);
  expect([name, adcode]).toEqual(expected);
});

test("check is the earlier name of lint", () => {
  expect(defineCity({ check: { preset: "strict" } }).lint).toEqual({ preset: "strict" });
});

describe("a city file is refused", () => {
  test.each([
    [{ profil: {} }, "CITY_INVALID", "profil", "profile"],
    [{ profile: { roles: [{ role: "reviw", words: ["答卷"] }] } }, "CITY_INVALID", "profile.roles[0].role", "review"],
    [{ profile: { headingForms: { ignored: ["firts"] } } }, "CITY_INVALID", "profile.headingForms.ignored[0]", "first"],
    [
      { profile: { annexKinds: [{ kind: "nonsense", words: ["甲"] }] } },
      "CITY_INVALID",
      "profile.annexKinds[0].kind",
      undefined,
    ],
    [{ concepts: [{ id: "x", zh: "甲", polarity: "up" }] }, "CITY_INVALID", "concepts[0].polarity", undefined],
    [{ concepts: [{ id: "x" }] }, "CITY_PART_INVALID", "concepts[0].zh", undefined],
    [{ concepts: [{ id: "x", zh: "地区生产总值" }] }, "CITY_PART_INVALID", "concepts", "gdp"],
    [{ units: [{ unit: "羊单位", familly: "count" }] }, "CITY_INVALID", "units[0].familly", "family"],
    [{ units: [{ unit: "3羊" }] }, "CITY_PART_INVALID", "units[0].unit", undefined],
    [{ lint: { presett: "strict" } }, "CITY_INVALID", "lint.presett", "preset"],
    [{ lint: { rules: { "dash-form": "of" } } }, "CITY_INVALID", "lint.rules.dash-form", "off"],
    [{ lint: {}, check: {} }, "CITY_INVALID", "check", "lint"],
    [{ adcode: "371599" }, "CITY_REGION_INVALID", "adcode", undefined],
    [{ name: "聊城", adcode: "371500" }, "CITY_REGION_INVALID", "name", "聊城市"],
    [{ policies: [{ ...policy, scale: ["blue", "none"] }] }, "CITY_PART_INVALID", "policies[0].scale", undefined],
    [{ glossary: [{ term: "甲" }] }, "CITY_INVALID", "glossary[0].definition", undefined],
    [{ reports: [{ file: "a.txt", yaer: 2024 }] }, "CITY_INVALID", "reports[0].yaer", "year"],
    ["聊城市", "CITY_INVALID", "", undefined],
    [null, "CITY_INVALID", "", undefined],
  ])("for %j: %s at “%s”", (source, code, path, nearest) => {
    const error = errorOf(source);
    expect([error.code, error.path.startsWith(path), error.nearest]).toEqual([code, true, nearest]);
    expect(withoutQuotes(error.messages.en)).not.toMatch(/[\u4e00-\u9fff]/u);
    expect(error.messages.zh).toMatch(/[\u4e00-\u9fff]/u);
  });

  test("in the language asked for", () => {
    expect(errorOf({ lint: { presett: "strict" } }).message).toBe("没有 lint.presett 这一项，是不是 preset？");
    expect(errorOf({ lint: { presett: "strict" } }, "en").message).toBe(
      "there is no key lint.presett; did you mean preset?",
    );
  });
});

function errorOf(source: unknown, language?: "en"): CityError {
  try {
    defineCity(source as CitySource, { language });
  } catch (error) {
    expect(error).toBeInstanceOf(CityError);
    return error as CityError;
  }
  return expect.unreachable();
}

/** Names of a user's file are quoted in any language; regions have Chinese names alone. */
const withoutQuotes = (text: string): string => text.replace(/“[^“”]{0,40}”|聊城市?|[万亿]/gu, "");

describe("schema/city.schema.json", () => {
  test("is what the zod schema says (vitest run -u writes it)", async () => {
    const text = `${JSON.stringify(cityJsonSchema(), undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../schema/city.schema.json");
  });

  const validate = new Ajv2020({ strict: false }).compile(cityJsonSchema());

  test("takes what defineCity takes, and refuses a key that is none", () => {
    expect(validate.errors ?? validate(SOURCE)).toBe(true);
    expect(validate({ profil: {} })).toBe(false);
    expect(validate({ lint: { presett: "strict" } })).toBe(false);
  });
});
