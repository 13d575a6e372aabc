import type { Context } from "../../context.js";
import { renderOfficialDocx, type OfficialBlock } from "../../formats/official-docx.js";
import { officeColumns } from "./office-table.js";
import { groupsOf, summaryOf, titleOf, type ShownComparison } from "./summary.js";

/** Writes a comparison as a Word document in the form of offices: A4, the fonts of 公文, a table for main targets and one for others. */
export async function comparisonToDocx(
  context: Context,
  { year, rows, before, after }: ShownComparison,
): Promise<Uint8Array> {
  const { say } = context;
  const columns = officeColumns(context, rows, before, after);
  const groups = groupsOf(context, rows);
  return renderOfficialDocx({
    title: titleOf(context, { ...(year === undefined ? {} : { year }) }, before),
    blocks: [
      { kind: "paragraph", text: `${summaryOf(context, year, rows)}${say({ zh: "。", en: "." })}` },
      ...groups.flatMap((group, index): OfficialBlock[] => [
        {
          kind: "heading",
          text: `${say({ zh: ["一、", "二、"][index] ?? "", en: `${String(index + 1)}. ` })}${group.heading}`,
        },
        {
          kind: "table",
          headers: columns.map(({ header }) => ({ text: header })),
          rows: group.rows.map((row) => columns.map(({ value, centered }) => ({ text: value(row), centered }))),
          widths: columns.map(({ width }) => width),
        },
      ]),
      { kind: "note", text: NOTES.map((note) => say(note)).join("") },
    ],
  });
}

const NOTES = [
  {
    zh: "说明：“未找到”指下一年报告中没有找到对应的数字，不等于没有完成；",
    en: "Not found means that no figure was found in the later report, not that nothing was done; ",
  },
  {
    zh: "“口径不同”指有数字而不能相比；“待核实”指报告提到而未明说。",
    en: "not comparable that there is one which cannot be compared; to be verified that the report speaks of it without saying.",
  },
] as const;
