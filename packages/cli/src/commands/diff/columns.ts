import type { Indicator } from "@liaocheng/report-model";
import type { FigureChange, FigureChangeKind, FigureDiff } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import { figureText } from "../compare/figure-text.js";
import { CHANGES, FIELDS } from "./words.js";

/** Columns for people: what became of it, indicator, both figures, difference, what differs. */
export function diffColumns({ say, colors }: Context): Column<FigureChange>[] {
  const paints: Readonly<Record<FigureChangeKind, (text: string) => string>> = {
    changed: colors.yellow,
    added: colors.green,
    removed: colors.red,
    moved: colors.cyan,
    same: colors.dim,
  };
  return [
    {
      header: say({ zh: "变化", en: "change" }),
      value: ({ change }) => say(CHANGES[change]),
      paint: (text, { change }) => paints[change](text),
    },
    { header: say({ zh: "指标", en: "indicator" }), value: nameOf, width: 30 },
    { header: say({ zh: "前", en: "before" }), value: ({ before }) => printed(before), width: 20 },
    { header: say({ zh: "后", en: "after" }), value: ({ after }) => printed(after), width: 20 },
    { header: say({ zh: "相差", en: "difference" }), value: differenceText, align: "right" },
    { header: say({ zh: "说明", en: "remarks" }), value: (row) => remarksOf(row, { say }), width: 36 },
  ];
}

/** The name the second text gives it; that of the first where it has another. */
function nameOf({ before, after, fields }: FigureChange): string {
  const name = (after ?? before)?.name ?? "";
  return fields.includes("name") && before !== undefined ? `${before.name} → ${name}` : name;
}

const printed = (figure: Indicator | undefined): string => (figure === undefined ? "—" : figureText(figure));

/** +0.2百分点, with its sign. */
function differenceText({ difference }: FigureChange): string | undefined {
  if (difference === undefined) return undefined;
  const sign = difference.value > 0 ? "+" : difference.value < 0 ? "−" : "";
  return `${sign}${String(Math.abs(difference.value))}${difference.unit}`;
}

/** What differs, whether it was moved as well, and what was left behind. */
function remarksOf({ change, fields, moved, disagrees }: FigureChange, { say }: Pick<Context, "say">): string {
  const other = fields.filter((field) => field !== "value").map((field) => say(FIELDS[field]));
  const left = disagrees.map(({ quantity, section }) => `${quantity.text}（${section.join(" › ")}）`);
  return [
    ...(other.length === 0 ? [] : [say({ zh: `${other.join("、")}不同`, en: `other ${other.join(", ")}` })]),
    ...(moved && change !== "moved" ? [say({ zh: "也移动了", en: "moved as well" })] : []),
    ...(left.length === 0
      ? []
      : [say({ zh: `未随之改动：${left.join("；")}`, en: `not changed with it: ${left.join("; ")}` })]),
  ].join(say({ zh: "；", en: "; " }));
}

/** 两稿比对：改动3、新增1、删去0、移动0，未变252 */
export function diffSummary(
  { say }: Pick<Context, "say">,
  { basis, counts }: Pick<FigureDiff, "basis" | "counts">,
): string {
  const kinds = Object.keys(CHANGES) as FigureChangeKind[];
  const zh = kinds.map((kind) => `${CHANGES[kind].zh}${String(counts[kind])}`).join("、");
  const en = kinds.map((kind) => `${String(counts[kind])} ${CHANGES[kind].en}`).join(", ");
  return basis === "drafts"
    ? say({ zh: `两稿数字比对：${zh}`, en: `two drafts, figures: ${en}` })
    : say({ zh: `两份报告同口径数字对照：${zh}`, en: `two reports, figures that measure the same: ${en}` });
}
