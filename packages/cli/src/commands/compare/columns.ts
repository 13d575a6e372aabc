import type { ScorecardRow, Verdict } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import { explain } from "./explain.js";
import { figureText } from "./figure-text.js";
import { POLARITIES, POLARITY_ORIGINS, READINGS, VERDICTS } from "./words.js";

/** Columns for people: indicator, target, result, verdict, completion, why. */
export function tableColumns({ say, colors }: Context): Column<ScorecardRow>[] {
  const paints: Readonly<Record<Verdict, (text: string) => string>> = {
    met: colors.green,
    missed: colors.red,
    undecided: colors.yellow,
    "not-found": colors.dim,
    "not-comparable": colors.yellow,
  };
  return [
    { header: say({ zh: "指标", en: "indicator" }), value: markedName, width: 32 },
    { header: say({ zh: "目标", en: "target" }), value: ({ target }) => figureText(target), width: 20 },
    {
      header: say({ zh: "实绩", en: "result" }),
      value: ({ result }) => (result === undefined ? "—" : figureText(result)),
      width: 20,
    },
    {
      header: say({ zh: "结论", en: "verdict" }),
      value: ({ verdict }) => say(VERDICTS[verdict]),
      paint: (text, { verdict }) => paints[verdict](text),
    },
    { header: say({ zh: "完成率", en: "completion" }), value: completionText, align: "right" },
    { header: say({ zh: "说明", en: "why" }), value: (row) => say(explain(row)), width: 36 },
  ];
}

/** Columns for workbooks: the same with the data behind the verdict and the places of both figures. */
export function sheetColumns(context: Context): Column<ScorecardRow>[] {
  const { say } = context;
  const column = (zh: string, en: string, value: Column<ScorecardRow>["value"]): Column<ScorecardRow> => ({
    header: say({ zh, en }),
    value,
  });
  const yes = say({ zh: "是", en: "yes" });
  return [
    column("指标", "indicator", ({ name }) => name),
    column("指标编号", "concept", ({ concept }) => concept),
    column("主要预期目标", "headline", ({ headline }) => (headline ? yes : undefined)),
    column("争取目标", "stretch", ({ stretch }) => (stretch ? yes : undefined)),
    column("目标", "target", ({ target }) => figureText(target)),
    column("实绩", "result", ({ result }) => (result === undefined ? undefined : figureText(result))),
    column("结论", "verdict", ({ verdict }) => say(VERDICTS[verdict])),
    column("完成率", "completion", completionText),
    column("差距", "gap", ({ gap }) => gap?.value),
    column("差距单位", "gap unit", ({ gap }) => gap?.unit),
    column("说明", "why", (row) => say(explain(row))),
    column("目标理解为", "read as", ({ reason }) => reason.reading && say(READINGS[reason.reading])),
    column("方向", "polarity", ({ polarity }) => say(POLARITIES[polarity])),
    column("方向依据", "polarity by", ({ polarityBy }) => say(POLARITY_ORIGINS[polarityBy])),
    column("章节", "section", ({ target }) => target.section.join(" > ")),
    column("目标位置", "target at", ({ target }) => target.span.start),
    column("实绩位置", "result at", ({ result }) => result?.span.start),
  ];
}

/** The name, with ★ for main expected targets and ↑ for what reaches beyond one. */
export const markedName = ({ name, headline, stretch }: ScorecardRow): string =>
  `${headline ? "★ " : ""}${stretch ? "↑ " : ""}${name}`;

/** 1.125 as 112.5%; ≥ before it when the result is open upwards. */
export function completionText({ completion, gap }: ScorecardRow): string | undefined {
  if (completion === undefined) return undefined;
  return `${gap?.bound === "ge" ? "≥" : ""}${String(Math.round(completion * 1000) / 10)}%`;
}
