import {
  CHANGE_HEADERS,
  changeCells,
  noteLines,
  summarySentence,
  tableOf,
  type Bulletin,
  type BulletinSection,
} from "@liaocheng/ranking-evaluator";
import { renderOfficialDocx, type OfficialBlock, type OfficialCell } from "../formats/official-docx.js";

/** Writes a bulletin as a Word document in the style of 公文; a red head only when asked for and an issuer is named. */
export async function bulletinToDocx(bulletin: Bulletin, options: { redHead: boolean }): Promise<Uint8Array> {
  const { title, period, issuer, issuedOn, notice, sections, changes } = bulletin;
  return renderOfficialDocx({
    title,
    redHead: options.redHead ? issuer : undefined,
    blocks: [
      ...(period === undefined ? [] : [{ kind: "centered" as const, text: period }]),
      ...(notice === undefined ? [] : [{ kind: "centered" as const, text: `【${notice}】` }]),
      { kind: "paragraph", text: summarySentence(bulletin) },
      summaryTable(bulletin),
      ...sections.flatMap((section, index): OfficialBlock[] => [
        { kind: "heading", text: `${ordinal(index + 1)}、${section.heading}` },
        sectionTable(bulletin, section),
      ]),
      ...(changes === undefined || changes.length === 0
        ? []
        : [
            { kind: "heading" as const, text: `${ordinal(sections.length + 1)}、颜色变化` },
            {
              kind: "table" as const,
              headers: CHANGE_HEADERS.map((text) => ({ text })),
              rows: changes.map((change) => changeCells(change).map((text) => ({ text }))),
              widths: [3, 4, 3, 3, 2],
            },
          ]),
      ...[issuer, issuedOn].flatMap((text) => (text === undefined ? [] : [{ kind: "signature" as const, text }])),
      { kind: "note", text: "说明：" },
      ...noteLines(bulletin).map((line, index) => ({ kind: "note" as const, text: `${String(index + 1)}. ${line}` })),
    ],
  });
}

function summaryTable({ colors, summary }: Bulletin): OfficialBlock {
  return {
    kind: "table",
    headers: [
      { text: "类别" },
      ...colors.map(({ name, fill, ink }) => ({ text: name, fill, ink })),
      { text: "不标注" },
      { text: "合计" },
    ],
    rows: summary.map(({ population, counts, withoutColor, total }) => [
      { text: population, centered: true },
      ...[...counts, withoutColor, total].map((count) => ({ text: String(count), centered: true })),
    ]),
    widths: [3, ...colors.map(() => 1.5), 1.5, 1.5],
  };
}

const WIDTHS: Readonly<Record<string, number>> = { 单位: 3.2, 指标: 3.4, 颜色: 1.8, 理由: 6.4, 措施: 2.4 };

function sectionTable(bulletin: Bulletin, section: BulletinSection): OfficialBlock {
  const { headers, cells, colorColumn } = tableOf(bulletin, section);
  const looks = new Map(bulletin.colors.map(({ id, fill, ink }) => [id, { fill, ink }]));
  return {
    kind: "table",
    headers: headers.map((text) => ({ text })),
    rows: section.rows.map((row) =>
      cells(row).map((text, column): OfficialCell => {
        if (column !== colorColumn) return { text, centered: !((headers[column] ?? "") in WIDTHS) };
        return { text, centered: true, ...looks.get(row.color ?? "") };
      }),
    ),
    widths: headers.map((header) => WIDTHS[header] ?? 1.6),
  };
}

const DIGITS = "零一二三四五六七八九";

/** 1 to 99 as 一, 十, 十一, 二十; above, the digits. */
export function ordinal(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens] ?? ""}十`;
  return head + (ones === 0 ? "" : (DIGITS[ones] ?? ""));
}
