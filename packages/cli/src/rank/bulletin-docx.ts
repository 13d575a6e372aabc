import { resultsProse, type Bulletin, type BulletinSection } from "@liaocheng/ranking-evaluator";
import {
  CHANGE_HEADERS,
  changeCells,
  noteLines,
  summarySentence,
  tableOf,
  UNIT_HEADERS,
  unitCells,
  UNITS_HEADING,
} from "@liaocheng/ranking-evaluator/parts";
import { listTable } from "./list-table.js";
import { renderOfficialDocx, type OfficialBlock, type OfficialCell } from "../formats/official-docx.js";

/** Writes a bulletin as a Word document in the style of 公文; a red head only when asked for and an issuer is named. */
export async function bulletinToDocx(bulletin: Bulletin, options: { redHead: boolean }): Promise<Uint8Array> {
  const { title, period, issuer, issuedOn, imprint, notice, sections, units, changes, lists } = bulletin;
  const { documentNumber, to, ...foot } = imprint;
  let headings = 0;
  const heading = (text: string): OfficialBlock => {
    headings += 1;
    return { kind: "heading", text: `${ordinal(headings)}、${text}` };
  };
  return renderOfficialDocx({
    title,
    redHead: options.redHead ? issuer : undefined,
    documentNumber,
    to,
    imprint: foot,
    blocks: [
      ...(period === undefined ? [] : [{ kind: "centered" as const, text: period }]),
      ...(notice === undefined ? [] : [{ kind: "centered" as const, text: `【${notice}】` }]),
      { kind: "paragraph", text: summarySentence(bulletin) },
      ...resultsProse(bulletin).map((text) => ({ kind: "paragraph" as const, text })),
      summaryTable(bulletin),
      ...sections.flatMap((section): OfficialBlock[] => [heading(section.heading), sectionTable(bulletin, section)]),
      ...(units === undefined ? [] : [heading(UNITS_HEADING), unitsTable(bulletin, units)]),
      ...(changes === undefined || changes.length === 0
        ? []
        : [
            heading("颜色变化"),
            {
              kind: "table" as const,
              headers: CHANGE_HEADERS.map((text) => ({ text })),
              rows: changes.map((change) => changeCells(change).map((text) => ({ text }))),
              widths: [3, 4, 3, 3, 2],
            },
          ]),
      ...lists.flatMap(({ heading: name, headers, rows }): OfficialBlock[] => [
        heading(name),
        listTable(headers, rows),
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

function unitsTable({ colors }: Bulletin, units: NonNullable<Bulletin["units"]>): OfficialBlock {
  const looks = new Map(colors.map(({ id, fill, ink }) => [id, { fill, ink }]));
  return {
    kind: "table",
    headers: UNIT_HEADERS.map((text) => ({ text })),
    rows: units.map((unit) =>
      unitCells(unit).map((text, column) => ({
        text,
        centered: column !== 2,
        ...(column === 1 && looks.get(unit.color ?? "")),
      })),
    ),
    widths: [3, 1.5, 5, 1.5, 3],
  };
}

const WIDTHS: Readonly<Record<string, number>> = { 单位: 3.2, 指标: 3.4, 颜色: 1.8, 理由: 6.4, 措施: 2.4 };

function sectionTable(bulletin: Bulletin, section: BulletinSection): OfficialBlock {
  const { headers, cells, colorAt } = tableOf(bulletin, section);
  const looks = new Map(bulletin.colors.map(({ id, fill, ink }) => [id, { fill, ink }]));
  return {
    kind: "table",
    headers: headers.map((text) => ({ text })),
    rows: section.rows.map((row) =>
      cells(row).map((text, column): OfficialCell => {
        const color = colorAt(row, column);
        if (color === undefined) return { text, centered: !((headers[column] ?? "") in WIDTHS) };
        return { text, centered: true, ...looks.get(color) };
      }),
    ),
    widths: headers.map((header) => WIDTHS[header] ?? 1.6),
  };
}

const DIGITS = "零一二三四五六七八九";

/** 1 to 99 as 一, 十, 十一, 二十; above, the digits. */
function ordinal(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens] ?? ""}十`;
  return head + (ones === 0 ? "" : (DIGITS[ones] ?? ""));
}
