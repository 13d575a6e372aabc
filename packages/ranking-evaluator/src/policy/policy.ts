import * as z from "zod";
import { conditionSchema, inputSchema } from "./condition.js";
import { unitConditionSchema } from "./unit-condition.js";

const text = z.string().min(1);

const colorSchema = z.strictObject({
  id: text.describe("Machine name, as verdicts print it: blue"),
  name: text.describe("The word printed beside the colour: 蓝"),
  meaning: text.describe("What it means here: 表扬; red may mean excellent elsewhere"),
  fill: z
    .string()
    .regex(/^#[\da-f]{6}$/iu)
    .optional()
    .describe("Background in bulletins, #RRGGBB; by default one that fits the machine name"),
});

const ruleSchema = z.strictObject({
  id: text.describe("Kebab-case, unique in its population: bottom-three"),
  color: text.describe("Colour of the policy that a match gives"),
  label: text.describe("The rule in a few words, as reasons print it: 居后3位"),
  when: conditionSchema,
  light: text.optional().describe("Which of several lights it sets, for policies that show two"),
  action: text.optional().describe("What follows: 约谈, 发提示函"),
  points: z.number().optional().describe("Marks given (or, negative, taken)"),
});

const escalationSchema = z.strictObject({
  id: text,
  label: text.describe("连续3期红色"),
  when: conditionSchema,
  color: text.optional().describe("Colour that replaces the one the rules gave"),
  action: text.optional(),
  points: z.number().optional(),
});

const exemptionSchema = z.strictObject({
  id: text,
  label: text.describe("Reason printed: 不可抗力"),
  when: conditionSchema,
});

const unitRuleSchema = z.strictObject({
  id: text,
  label: text.describe("3项以上红色"),
  when: unitConditionSchema,
  color: text.describe("Colour that a match gives the unit"),
  action: text.optional(),
  points: z.number().optional().describe("Marks given (or, negative, taken) besides those of its indicators"),
});

const unitsSchema = z.strictObject({
  take: z
    .enum(["worst", "best"])
    .optional()
    .describe("Colour a unit has from those of its indicators, where no rule gives one: a city takes the worst"),
  rules: z.array(unitRuleSchema).default([]).describe("Rules over the indicators of a unit: ≥ 3 red make it red"),
});

const populationSchema = z.strictObject({
  id: text,
  name: text.describe("As bulletins print it: 市政府部门"),
  aliases: z
    .array(text)
    .default([])
    .describe("Other ways to write it; brackets, blanks and punctuation never matter; * stands for every other unit"),
  rules: z.array(ruleSchema).min(1),
  exemptions: z.array(exemptionSchema).default([]),
  escalations: z.array(escalationSchema).default([]),
  units: unitsSchema.optional().describe("How the colours of its indicators make one of a unit"),
  totalFromRows: z
    .strictObject({ atLeast: z.int().min(1).describe("Fewest rows that may count as a whole ranking") })
    .optional()
    .describe("When no row of an indicator states how many were ranked, count the rows if they form a whole ranking"),
});

const sourceSchema = z.strictObject({
  title: text,
  url: text.optional(),
  quote: text.optional().describe("The rule as printed"),
  summary: text.optional().describe("The rule in short, in our words"),
});

/**
 * The schema of a policy; fields that are left out get their defaults.
 *
 * @since 0.1.0
 */
export const policySchema = z.strictObject({
  $schema: z.string().optional(),
  id: text.describe("Name to call it by, kebab-case: liaocheng"),
  title: text.describe("聊城市“蓝黄红”通报"),
  source: sourceSchema.optional(),
  assumptions: z.array(text).default([]).describe("What the text leaves open, and how this policy decides it"),
  colors: z.array(colorSchema).min(1),
  scale: z
    .array(text)
    .min(1)
    .describe("Colours from best to worst; none stands for no colour, left out where every row gets one"),
  priority: z.array(text).optional().describe("Which colour wins when several match; by default the worst"),
  ties: z
    .enum(["competition", "dense", "include-at-cut"])
    .default("competition")
    .describe("1-2-3-3-5, 1-2-3-3-4, or as the first but ties at a cut all count, at the bottom too"),
  direction: z.enum(["higher", "lower"]).default("higher").describe("Which values are better"),
  tieBreakers: z
    .array(z.strictObject({ input: inputSchema, direction: z.enum(["higher", "lower"]).default("higher") }))
    .default([])
    .describe("Further figures that decide between equal values when figures are ranked, one after another"),
  excludeExempt: z
    .boolean()
    .default(false)
    .describe("Exempt rows leave the population before it is ranked: places behind them close up, totals shrink"),
  indicators: z
    .record(z.string(), z.strictObject({ direction: z.enum(["higher", "lower"]) }))
    .default({})
    .describe("Indicators that differ: 空气质量综合指数 is better when lower"),
  baseline: text.default("上期").describe("What the previous rank is of, as sentences print it: 上期, 上年同期, 年初"),
  expectedProgress: z.number().min(0).optional().describe("Pro-rata pace in percent where a row states none: 91.7"),
  measures: z
    .record(z.string(), z.strictObject({ name: text, unit: z.string().default("") }))
    .default({})
    .describe("Further figures that conditions ask about as measures.…"),
  flags: z
    .record(z.string(), text)
    .default({})
    .describe("Judgements that conditions ask about, with their Chinese name"),
  lights: z.record(z.string(), text).default({}).describe("Names of the lights, for policies that show several"),
  populations: z.array(populationSchema).min(1),
});

/**
 * A policy as it is written: defaults may be left out.
 *
 * @since 0.1.0
 */
export type PolicySource = z.input<typeof policySchema>;
/**
 * A policy as the evaluator takes it.
 *
 * @since 0.1.0
 */
export type RankingPolicy = z.output<typeof policySchema>;
/**
 * A group of units that are ranked among themselves.
 *
 * @since 0.1.0
 */
export type PolicyPopulation = RankingPolicy["populations"][number];
/**
 * A condition and the colour it gives.
 *
 * @since 0.1.0
 */
export type PolicyRule = PolicyPopulation["rules"][number];
/**
 * A colour of a policy and what it means there.
 *
 * @since 0.1.0
 */
export type PolicyColor = RankingPolicy["colors"][number];
