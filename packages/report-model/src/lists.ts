import * as z from "zod";

/**
 * One entry of a livelihood list (民生事项), 新改扩建公办幼儿园11所，新增公办园学位2550个.
 *
 * @since 0.1.0
 */
export const livelihoodProjectSchema = z
  .object({
    kind: z.literal("livelihood-project").describe("Always livelihood-project"),
    text: z.string().describe("The entry without its number and end mark"),
    group: z.string().optional().describe("Heading it stands under, when the list has groups: 一、稳岗就业"),
    departments: z
      .array(z.string())
      .optional()
      .describe("Responsible units as printed, the first leads: 牵头单位：住建厅"),
  })
  .meta({ id: "LivelihoodProject" });

export type { LivelihoodProject } from "./generated/interfaces.js";

/**
 * One entry of a list of policies to be issued, 关于金融产业高质量发展的意见（市地方金融监管局）.
 *
 * @since 0.1.0
 */
export const policySchema = z
  .object({
    kind: z.literal("policy").describe("Always policy"),
    title: z.string().describe("Title of the document to be issued"),
    departments: z.array(z.string()).describe("Issuing units as printed; empty when none is printed"),
  })
  .meta({ id: "Policy" });

export type { Policy } from "./generated/interfaces.js";

/**
 * One entry of a list of action plans, 城市更新行动：编制城市更新专项规划，…。
 *
 * @since 0.1.0
 */
export const actionPlanSchema = z
  .object({
    kind: z.literal("action-plan").describe("Always action-plan"),
    title: z.string().describe("Name of the action: 城市更新行动"),
    content: z.string().describe("What is done, after the colon; empty when nothing follows"),
  })
  .meta({ id: "ActionPlan" });

export type { ActionPlan } from "./generated/interfaces.js";

/**
 * One entry of a glossary annex (名词解释, 用语说明).
 *
 * @since 0.1.0
 */
export const glossaryTermSchema = z
  .object({
    term: z.string().describe("Preferred term as printed in the head: “蓝黄红”通报"),
    aliases: z.array(z.string()).describe("Other spellings readers may look up: 蓝黄红通报, 蓝黄红"),
    definition: z.string().describe("What the report says it means; empty when it says nothing"),
    expansion: z.array(z.string()).optional().describe("Listed members of a numeric coinage: 十乱 → 乱贴乱画, …"),
    ordinal: z.int().optional().describe("Printed number of the entry"),
    source: z.string().optional().describe("Report it comes from: 聊城市2022"),
    note: z.string().optional().describe("Anything an editor adds"),
  })
  .meta({ id: "GlossaryTerm" });

export type { GlossaryTerm } from "./generated/interfaces.js";

/**
 * A term that reports of several years explain, with every definition they gave.
 *
 * @since 0.1.0
 */
export const glossaryRecordSchema = z
  .object({
    term: z.string().describe("Preferred term, as the latest report prints it"),
    aliases: z.array(z.string()).describe("Other spellings, of all reports"),
    definitions: z
      .array(
        z.object({
          definition: z.string().describe("What the report says it means"),
          report: z.string().describe("Report that gives it: 聊城市2022"),
          year: z.int().describe("Year the report speaks for"),
        }),
      )
      .describe("Oldest first"),
  })
  .meta({ id: "GlossaryRecord" });

export type { GlossaryRecord } from "./generated/interfaces.js";
