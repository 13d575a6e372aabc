import { type WeeklyDigest } from "@liaocheng/ranking-evaluator";
import { DIGEST_HEADERS, digestCells } from "@liaocheng/ranking-evaluator/parts";
import { listTable } from "../rank/list-table.js";
import { renderOfficialDocx, type OfficialBlock } from "../formats/official-docx.js";

/** Writes the digest of a week as a Word document in the style of 公文. */
export async function digestToDocx(digest: WeeklyDigest): Promise<Uint8Array> {
  const { title, period, notice, lead, rows, units, lists, notes } = digest;
  return renderOfficialDocx({
    title,
    blocks: [
      { kind: "centered", text: period },
      ...(notice === undefined ? [] : [{ kind: "centered" as const, text: `【${notice}】` }]),
      { kind: "paragraph", text: lead },
      {
        kind: "table",
        headers: DIGEST_HEADERS.map((text) => ({ text })),
        rows: rows.map((row) =>
          digestCells(row).map((text, place) => ({
            text,
            centered: place > 0,
            ...(DIGEST_HEADERS[place] === "提醒" && { fill: row.fill, ink: row.ink }),
          })),
        ),
        widths: [4, 2.4, 2.8, 3.4, 1.8, 3],
      },
      ...units.flatMap(({ unit, parts }): OfficialBlock[] => [
        { kind: "heading", text: unit },
        ...parts.flatMap(({ title: part, text }) =>
          `${part}：${text}`.split("\n").map((line) => ({ kind: "paragraph" as const, text: line })),
        ),
      ]),
      ...lists.flatMap(({ heading, headers, rows: cells }): OfficialBlock[] => [
        { kind: "heading", text: heading },
        listTable(headers, cells),
      ]),
      { kind: "note", text: "说明：" },
      ...notes.map((note, index) => ({ kind: "note" as const, text: `${String(index + 1)}. ${note}` })),
    ],
  });
}
