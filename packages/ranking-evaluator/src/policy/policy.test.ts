import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.js";
import { checkPolicy } from "../check/check-policy.js";
import { createRowChecker } from "../check/check-rows.js";
import type { RankingInput } from "../row.js";
import type { RankingError } from "../ranking-error.js";
import { type PolicySource } from "./policy.js";
import { parsePolicy } from "./parse-policy.js";

const rule = (id: string, color: string, when: object, more: object = {}) => ({ id, color, label: id, when, ...more });
const policyOf = (
  fields: Partial<Record<keyof PolicySource, unknown>>,
  rules: object[] = [rule("first", "green", { input: "rank", atMost: 1 })],
  population: object = {},
) => ({
  id: "own",
  title: "自定",
  colors: [
    { id: "green", name: "绿", meaning: "好" },
    { id: "red", name: "红", meaning: "差" },
  ],
  scale: ["green", "none", "red"],
  populations: [{ id: "all", name: "单位", aliases: ["*"], rules, ...population }],
  ...fields,
});
const row = (fields: Partial<RankingInput>): RankingInput => ({
  unit: "甲",
  unitType: "单位",
  indicator: "x",
  ...fields,
});
const judge = (rules: object[], fields: Partial<RankingInput>, more: object = {}) =>
  evaluate([row(fields)], parsePolicy(policyOf(more, rules)))[0]!;

describe("a policy is refused", () => {
  test.each([
    [
      "a colour twice",
      policyOf({ colors: [1, 2].map(() => ({ id: "green", name: "绿", meaning: "好" })) }),
      "颜色重复",
    ],
    ["a colour without place", policyOf({ scale: ["green", "none"] }), "scale 里没有颜色 red"],
    ["a place without colour", policyOf({ scale: ["green", "blue", "red"] }), "colors 里没有的颜色 blue"],
    ["an unknown priority", policyOf({ priority: ["blue"] }), "priority 用了"],
    ["an unknown rule colour", policyOf({}, [rule("a", "blue", { flag: "x" })]), "a 用了 colors 里没有的颜色 blue"],
    [
      "two rules of one id",
      policyOf(
        {},
        [1, 2].map(() => rule("a", "red", { input: "rank", atMost: 1 })),
      ),
      "规则重复",
    ],
    ["an undeclared measure", policyOf({}, [rule("a", "red", { input: "measures.x", atMost: 1 })]), "measures.x"],
    ["a missing undeclared measure", policyOf({}, [rule("a", "red", { missing: "measures.x" })]), "measures.x"],
    ["an undeclared flag", policyOf({}, [rule("a", "red", { not: { flag: "x" } })]), "flags 里没有的 x"],
    ["an undeclared light", policyOf({}, [rule("a", "red", { input: "rank", atMost: 1 }, { light: "x" })]), "lights"],
    ["an unknown streak", policyOf({}, [rule("a", "red", { streak: ["x"], atLeast: 2 })]), "颜色 x"],
    ["an unknown earlier colour", policyOf({}, [rule("a", "red", { previousColor: ["x"] })]), "颜色 x"],
    [
      "an unknown escalation colour",
      policyOf({}, undefined, { escalations: [{ id: "e", label: "e", color: "x", when: { flag: "y" } }] }),
      "颜色 x",
    ],
    ["a comparison without bound", policyOf({}, [rule("a", "red", { input: "rank" })]), "populations[0].rules[0].when"],
    ["a misspelt bound", policyOf({}, [rule("a", "red", { input: "rank", atmost: 1 })]), "是不是 atMost"],
    ["nothing", undefined, "内容 应为对象"],
  ])("for %s", (_case, source, message) => {
    expect(() => parsePolicy(source)).toThrow(
      expect.objectContaining({ code: "POLICY_INVALID", message: expect.stringContaining(message) }),
    );
  });

  test.each([
    [
      policyOf({ ties: "dens" }),
      "ties",
      "dense",
      "the policy is wrong: ties: does not take “dens”; did you mean dense?",
    ],
    [{ ...policyOf({}), priorty: ["red"] }, "priorty", "priority", "there is no key priorty; did you mean priority?"],
    [
      policyOf({}, [rule("a", "rde", { flag: "x" })]),
      "a",
      "red",
      "a uses rde, which colors does not declare; did you mean red?",
    ],
    [policyOf({ scale: ["green"] }), "scale", undefined, "scale lacks the colour red"],
  ])("in English too: %j", (source, path, nearest, message) => {
    try {
      parsePolicy(source);
      expect.unreachable();
    } catch (error) {
      const { messages, ...told } = error as RankingError;
      expect([told.path, told.nearest]).toEqual([path, nearest]);
      expect(messages.en).toContain(message);
    }
  });
});

describe("conditions", () => {
  test.each([
    [{ input: "value", above: 1, below: 2 }, { value: 1 }, null],
    [{ input: "value", above: 1, below: 2 }, { value: 1.5 }, "red"],
    [{ input: "value", above: 1, below: 2 }, { value: 2 }, null],
    [{ not: { input: "rank", atMost: 3 } }, { rank: 4 }, "red"],
    [{ not: { input: "rank", atMost: 3 } }, { rank: 3 }, null],
    [{ not: { input: "rank", atMost: 3 } }, {}, null],
    [{ missing: "previousRank" }, { rank: 3 }, "red"],
    [{ missing: "measures.m" }, { measures: { m: 0 } }, null],
    [
      {
        any: [
          { input: "rank", atMost: 3 },
          { input: "value", above: 0 },
        ],
      },
      { value: 1 },
      "red",
    ],
    [
      {
        all: [
          { input: "rank", atMost: 3 },
          { input: "value", above: 0 },
        ],
      },
      { value: 1 },
      null,
    ],
    [
      {
        all: [
          { input: "rank", atMost: 3 },
          { input: "value", above: 0 },
        ],
      },
      { value: 0 },
      null,
    ],
    [{ not: { flag: "f" } }, { flags: [] }, "red"],
    [{ previousColor: ["red"] }, { history: ["red"] }, "red"],
    [{ previousColor: ["red"] }, { history: [null] }, null],
    [{ previousColor: ["red"] }, {}, null],
    [{ streak: ["red"], atLeast: 2 }, { history: ["red", "red"] }, "red"],
    [{ input: "measures.m", atLeast: 2 }, { measures: { m: 2 } }, "red"],
    [{ input: "total", atLeast: 2 }, { total: 2 }, "red"],
    [{ input: "valueChange", atMost: -1 }, { value: 4, previousValue: 5 }, "red"],
    [{ input: "completion", below: 100 }, { value: 4, target: 0 }, null],
    [{ input: "placesLost", atLeast: 0 }, { rank: 4, previousRank: 4 }, "red"],
    [{ input: "levelDrop", atLeast: 0 }, { level: 4, previousLevel: 4 }, "red"],
    [{ input: "behind", atLeast: 0 }, { progress: 50, expectedProgress: 50 }, "red"],
    [{ input: "gap", atLeast: 0 }, { value: 50, target: 50 }, "red"],
    [{ input: "daysOverdue", atLeast: 0 }, { deadline: "2025-06-02", completedOn: "2025-06-02" }, "red"],
    [{ input: "daysOverdue", atLeast: 0 }, { deadline: "2025-06-02", completedOn: "某天" }, null],
    [{ input: "daysOverdue", atLeast: 0 }, { deadline: "2025-06-02" }, null],
  ])("%j of %j is %s", (when, fields, color) => {
    const more = { measures: { m: { name: "项数" } }, flags: { f: "标记" } };
    const verdict = judge([rule("r", "red", when)], fields, more);
    expect(verdict.color).toBe(color);
    expect(verdict.reasons).toHaveLength(color === null ? 0 : 1);
  });
});

describe("the way to the next colour", () => {
  test.each([
    [{ input: "value", atLeast: 6 }, { value: 5 }, "higher", "数值达到6 → 绿"],
    [{ input: "value", above: 6 }, { value: 6 }, "higher", "数值超过6 → 绿"],
    [{ input: "value", below: 6 }, { value: 6 }, "lower", "数值低于6 → 绿"],
    [{ input: "gap", atLeast: 1 }, { value: 6, target: 5 }, "lower", "数值降到4 → 绿"],
    [{ input: "completion", atLeast: 80 }, { value: 70, target: 100 }, "higher", "数值达到80 → 绿"],
    [{ input: "overMean", atLeast: 0 }, { value: 4, mean: 5 }, "higher", "数值达到5 → 绿"],
    [{ input: "valueChange", atLeast: 2 }, { value: 4, previousValue: 5 }, "higher", "数值达到7 → 绿"],
    [{ input: "behind", atMost: 10 }, { progress: 30, expectedProgress: 50 }, "higher", "进度达到40% → 绿"],
    [{ input: "progress", atLeast: 60 }, { progress: 30 }, "higher", "进度达到60% → 绿"],
    [{ input: "level", atMost: 3 }, { level: 5 }, "higher", "上升2级至第3级 → 绿"],
    [{ input: "levelDrop", atMost: 0 }, { level: 5, previousLevel: 4 }, "higher", "上升1级至第4级 → 绿"],
    [{ input: "placesWon", atLeast: 5 }, { rank: 9, previousRank: 10, total: 16 }, "higher", "提升4位至第5位 → 绿"],
  ])("of %j with %j where %s is better: %s", (when, fields, direction, text) => {
    expect(judge([rule("g", "green", when)], fields, { direction }).toBetter?.text).toBe(text);
  });

  test("is absent where the scale has no place for having no colour", () => {
    const verdict = judge([rule("g", "green", { input: "rank", atMost: 1 })], { rank: 2 }, { scale: ["green", "red"] });
    expect(verdict).toMatchObject({ color: null });
    expect(verdict.toBetter).toBeUndefined();
  });
});

describe("a row may be", () => {
  const rules = [rule("last", "red", { input: "rankFromBottom", atMost: 3 })];

  test("exempt or overridden, with the reason", () => {
    expect(judge(rules, { rank: 9, total: 9, exempt: "不可抗力" })).toMatchObject({
      color: null,
      status: "exempt",
      reasons: ["免于评定：不可抗力"],
    });
    expect(judge(rules, { rank: 9, total: 9, override: { color: null, reason: "申诉成立" } })).toMatchObject({
      color: null,
      status: "overridden",
      reasons: ["人工核定：申诉成立 → 不标注"],
    });
  });

  test("tied at the cut, where the policy counts all who are", () => {
    const fields = { rank: 13, total: 16, tied: 2 };
    expect(judge(rules, fields, { ties: "include-at-cut" }).color).toBe("red");
    expect(judge(rules, fields).color).toBeNull();
  });

  test("tied with nobody, when it does not say so", () => {
    expect(judge(rules, { rank: 14, total: 16 }, { ties: "include-at-cut" }).color).toBe("red");
    expect(judge(rules, { rank: 13, total: 16 }, { ties: "include-at-cut" }).color).toBeNull();
  });

  test("given the colour that has priority, one without a priority last", () => {
    const two = [rule("good", "green", { input: "rank", atMost: 3 }), rule("bad", "red", { input: "rank", atMost: 2 })];
    expect(judge(two, { rank: 1 }, { priority: ["green"] })).toMatchObject({ color: "green", conflict: true });
    expect(judge(two, { rank: 1 }, { priority: ["red"] })).toMatchObject({ color: "red", conflict: true });
  });

  test("left unjudged by a rule, naming only what is missing", () => {
    const measures = { months: { name: "停滞月数" }, visits: { name: "走访" } };
    const when = {
      all: [
        { input: "measures.months", atLeast: 3 },
        { input: "measures.visits", atMost: 1 },
      ],
    };
    const { unjudged } = judge([rule("stuck", "red", when)], { measures: { months: 4 } }, { measures });
    expect(unjudged).toMatchObject([{ missing: ["measures.visits"], message: "缺走访，未判“stuck”" }]);
  });

  test("dark in a light that no rule sets", () => {
    const top = rule("top", "green", { input: "rank", atMost: 3 }, { light: "rank" });
    const lights = { rank: "位次灯", move: "变化灯" };
    expect(judge([top], { rank: 3 }, { lights }).lights).toEqual({ rank: "green", move: null });
  });

  test("shown in two lights that do not conflict", () => {
    const lights = { rank: "位次灯", move: "变化灯" };
    const two = [
      rule("top", "green", { input: "rank", atMost: 3 }, { light: "rank", points: 2 }),
      rule("down", "red", { input: "placesLost", atLeast: 1 }, { light: "move", points: -1 }),
    ];
    const verdict = judge(two, { rank: 3, previousRank: 1 }, { lights });
    expect(verdict).toMatchObject({
      color: "red",
      conflict: false,
      lights: { rank: "green", move: "red" },
      points: -1,
    });
  });

  test("escalated to another colour, for a whole streak", () => {
    const escalations = [
      { id: "e", label: "连续2期", when: { streak: ["green"], atLeast: 2 }, color: "red", points: -1 },
      { id: "n", label: "提示", when: { streak: ["green"], atLeast: 1 } },
    ];
    const policy = parsePolicy(policyOf({}, undefined, { escalations }));
    const [verdict] = evaluate([row({ rank: 1, history: ["green"] })], policy);
    expect(verdict).toMatchObject({
      color: "red",
      points: -1,
      streak: 1,
      reasons: ["first（第1位） → 绿，被红覆盖", "连续2期 → 红", "提示"],
    });
  });
});

test("indicators may differ in direction, and dense ranks may be whole", () => {
  const policy = policyOf(
    { indicators: { 能耗: { direction: "lower" } }, ties: "dense" },
    [rule("good", "green", { input: "gap", atLeast: 0 }), rule("last", "red", { input: "rankFromBottom", atMost: 1 })],
    { totalFromRows: { atLeast: 3 } },
  );
  const rows = [1, 2, 2].map((rank, index) =>
    row({ unit: String(index), rank, indicator: "能耗", value: 4, target: 5 }),
  );
  expect(evaluate(rows, parsePolicy(policy)).map(({ color }) => color)).toEqual(["green", "green", "green"]);
});

test("days are ISO dates", () => {
  expect(() => evaluate([], undefined, { asOf: "昨天" })).toThrow(expect.objectContaining({ code: "TEXT_INVALID" }));
});

test.each([0, 101, 2.5])("a check among %d is refused", (total) => {
  expect(() => checkPolicy(parsePolicy(policyOf({})), { total })).toThrow(
    expect.objectContaining({ code: "OPTION_INVALID" }),
  );
});

test("a policy that should colour every row but does not is unsound", () => {
  const check = checkPolicy(parsePolicy(policyOf({ scale: ["green", "red"] })), { total: 3 });
  expect(check).toMatchObject({ sound: false, findings: ["单位（参评3）：有2种情形没有颜色"] });
});

test("rules overlap without contradiction where the scale has no place for having no colour", () => {
  const rules = [rule("a", "green", { input: "rank", atMost: 2 }), rule("b", "red", { input: "rank", atLeast: 2 })];
  const check = checkPolicy(parsePolicy(policyOf({ scale: ["green", "red"] }, rules)), { total: 3 });
  expect(check).toMatchObject({ sound: true, populations: [{ overlaps: [{ contradictory: false, winner: "red" }] }] });
});

test("a bound on progress itself is tried on it and on both sides", () => {
  const check = checkPolicy(parsePolicy(policyOf({}, [rule("a", "green", { input: "progress", atLeast: 60 })])));
  expect(check.populations).toMatchObject([{ tried: 3, complete: true, unreachable: [], uncolored: 1 }]);
});

test("a check of too many cases stops and says so", () => {
  const when = { all: ["rank", "previousRank", "level", "previousLevel"].map((input) => ({ input, atMost: 1 })) };
  const check = checkPolicy(parsePolicy(policyOf({}, [rule("a", "green", when)])), { total: 100 });
  expect(check.populations).toMatchObject([{ tried: 200_000, complete: false, unreachable: [] }]);
  expect(check.findings).toEqual(["单位（参评100）：情形过多，只试了200000种"]);
});

test("names that a policy made by hand does not declare stand for themselves", () => {
  const when = { all: [{ input: "measures.months", atLeast: 3 }, { flag: "accident" }] };
  const declared = { measures: { months: { name: "停滞月数", unit: "个月" } }, flags: { accident: "事故" } };
  const rules = [rule("a", "red", when), rule("b", "green", when)];
  const policy = { ...parsePolicy(policyOf(declared, rules)), measures: {}, flags: {} };
  const [full, lacking] = evaluate(
    [row({ measures: { months: 4 }, flags: ["accident"] }), row({ unit: "乙", flags: ["accident"] })],
    policy,
  );
  expect(full?.matches[0]?.evidence).toBe("measures.months4；accident");
  expect(lacking?.unjudged[0]?.message).toBe("缺measures.months，未判“a”");
  expect(checkPolicy(policy, { total: 1 }).findings.join()).toContain("：measures.months3 accident，");
});

test("problems of rows are told by field", () => {
  const { check } = createRowChecker(() => undefined);
  expect(check({ unit: "", unitType: "", indicator: "", rank: 0, previousRank: 1.5 }).map(({ id }) => id)).toEqual([
    "missing-unit",
    "missing-indicator",
    "unknown-population",
    "not-a-place",
    "not-a-place",
  ]);
  expect(check({ unit: "甲", unitType: "乡", indicator: "x" }).map(({ message }) => message)).toEqual([
    "类别“乡”不在规则范围内",
  ]);
});
