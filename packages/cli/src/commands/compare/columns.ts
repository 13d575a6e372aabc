import type { Verdict } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import type { PresentedRow } from "./presented.js";
import { POLARITIES, POLARITY_ORIGINS, READINGS } from "./words.js";

/** Columns for people: indicator, target, result, verdict, completion, why. */
export function tableColumns({ say, colors }: Context): Column<PresentedRow>[] {
  const paints: Readonly<Record<Verdict, (text: string) => string>> = {
    met: colors.green,
    nearly: colors.green,
    missed: colors.red,
    undecided: colors.yellow,
    "not-found": colors.dim,
    "not-comparable": colors.yellow,
  };
  return [
    { header: say({ zh: "指标", en: "indicator" }), value: ({ title }) => title, width: 32 },
    { header: say({ zh: "目标", en: "target" }), value: ({ target }) => target, width: 20 },
    { header: say({ zh: "实绩", en: "result" }), value: ({ result }) => result ?? "—", width: 20 },
    {
      header: say({ zh: "结论", en: "verdict" }),
      value: ({ conclusion }) => say(conclusion),
      paint: (text, { verdict }) => paints[verdict](text),
    },
    { header: say({ zh: "完成率", en: "completion" }), value: ({ completion }) => completion, align: "right" },
    { header: say({ zh: "说明", en: "why" }), value: ({ why }) => say(why), width: 36 },
  ];
}

/** Columns of the data sheet: the same with the data behind the verdict and the places of both figures. */
export function dataColumns(context: Context): Column<PresentedRow>[] {
  const { say } = context;
  const column = (zh: string, en: string, value: Column<PresentedRow>["value"]): Column<PresentedRow> => ({
    header: say({ zh, en }),
    value,
  });
  const yes = say({ zh: "是", en: "yes" });
  return [
    column("指标", "indicator", ({ name }) => name),
    column("指标编号", "concept", ({ row }) => row?.concept),
    column("主要预期目标", "headline", ({ headline }) => (headline ? yes : undefined)),
    column("争取目标", "stretch", ({ row }) => (row?.stretch === true ? yes : undefined)),
    column("目标", "target", ({ target }) => target),
    column("实绩", "result", ({ result }) => result),
    column("结论", "verdict", ({ conclusion }) => say(conclusion)),
    column("完成率", "completion", ({ completion }) => completion),
    column("差距", "gap", ({ row, statement }) => row?.gap?.value ?? statement?.gap),
    column(
      "差距单位",
      "gap unit",
      ({ row, statement }) => row?.gap?.unit ?? (statement?.gap === undefined ? undefined : "百分点"),
    ),
    column("说明", "why", ({ why }) => say(why)),
    column("责任部门", "departments", ({ departments }) => departments || undefined),
    column("目标理解为", "read as", ({ row }) => row?.reason.reading && say(READINGS[row.reason.reading])),
    column("方向", "polarity", ({ row }) => row && say(POLARITIES[row.polarity])),
    column("方向依据", "polarity by", ({ row }) => row && say(POLARITY_ORIGINS[row.polarityBy])),
    column("章节", "section", ({ row }) => row?.target.section.join(" > ")),
    column("目标位置", "target at", ({ targetAt }) => targetAt.start),
    column("实绩位置", "result at", ({ resultAt }) => resultAt?.start),
  ];
}
