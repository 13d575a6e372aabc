import type { MonthlyTopic } from "@liaocheng/report-model";
import type { RegisterName } from "@liaocheng/report-store";
import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import type { Localized } from "../../language.js";
import type { LinkedEntry } from "./linked.js";

/** How far a topic is: its last step, and whether it is closed. */
export function topicState({ steps, closed }: MonthlyTopic): Localized {
  const last = steps.at(-1);
  const step = last === undefined ? "" : `${last.date} ${last.text}`;
  const [zh, en] = closed === undefined ? ["未办结", "open"] : [`${closed}办结`, `closed ${closed}`];
  const joined = (state: string): string => [step, state].filter((part) => part !== "").join("；");
  return { zh: joined(zh ?? ""), en: joined(en ?? "") };
}

/** The columns of a register for people. */
export function registerColumns<Name extends RegisterName>(
  context: Context,
  own: readonly Column<LinkedEntry<Name>>[],
): Column<LinkedEntry<Name>>[] {
  const { say } = context;
  return [
    { header: say({ zh: "序号", en: "No." }), value: ({ number }) => number, align: "right" },
    ...own,
    { header: say({ zh: "关联事项", en: "promises" }), value: ({ tasks }) => tasks, width: 20 },
    { header: say({ zh: "排名颜色", en: "colours of rankings" }), value: ({ colors }) => colors, width: 24 },
  ];
}

export const praiseColumns = ({ say }: Context): Column<LinkedEntry<"praise">>[] => [
  { header: say({ zh: "单位", en: "unit" }), value: ({ body }) => body.unit, width: 16 },
  { header: say({ zh: "事由", en: "deed" }), value: ({ body }) => body.deed, width: 32 },
  { header: say({ zh: "日期", en: "date" }), value: ({ body }) => body.date },
  { header: say({ zh: "依据", en: "basis" }), value: ({ body }) => body.basis, width: 20 },
];

export const negativeColumns = ({ say }: Context): Column<LinkedEntry<"negative">>[] => [
  { header: say({ zh: "单位", en: "unit" }), value: ({ body }) => body.unit, width: 16 },
  { header: say({ zh: "事项", en: "item" }), value: ({ body }) => body.item, width: 32 },
  { header: say({ zh: "列入日期", en: "since" }), value: ({ body }) => body.since },
  {
    header: say({ zh: "销号日期", en: "cleared" }),
    value: ({ body }) => body.cleared ?? say({ zh: "未销号", en: "open" }),
  },
];

export const topicColumns = ({ say }: Context): Column<LinkedEntry<"topic">>[] => [
  { header: say({ zh: "月份", en: "month" }), value: ({ body }) => body.month },
  { header: say({ zh: "题目", en: "topic" }), value: ({ body }) => body.topic, width: 28 },
  { header: say({ zh: "牵头单位", en: "lead" }), value: ({ body }) => body.lead, width: 16 },
  { header: say({ zh: "进展", en: "progress" }), value: ({ body }) => say(topicState(body)), width: 32 },
];
