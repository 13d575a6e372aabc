import type { Bulletin } from "./bulletin-model.js";
import type { BulletinList } from "./list.js";
import {
  CHANGE_HEADERS,
  changeCells,
  noteLines,
  resultsProse,
  summarySentence,
  tableOf,
  UNIT_HEADERS,
  unitCells,
  UNITS_HEADING,
} from "./words.js";

/**
 * Prints a bulletin as Markdown (GitHub's tables); text from the table is escaped.
 *
 * @returns The document with a final line end.
 * @example
 * const bulletin = createBulletin([], liaochengPolicy, { title: "通报" });
 * bulletinToMarkdown(bulletin).split("\n")[0]; // => "# 通报"
 * @since 0.1.0
 */
export function bulletinToMarkdown(bulletin: Bulletin): string {
  const { title, period, issuer, issuedOn, notice, colors, summary, sections, changes, lists } = bulletin;
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...(notice === undefined ? [] : [`> **${escapeMarkdown(notice)}**`]),
    ...(period === undefined ? [] : [`**${escapeMarkdown(period)}**`]),
    summarySentence(bulletin),
    ...resultsProse(bulletin).map(escapeMarkdown),
    markdownTable(
      ["类别", ...colors.map(({ name }) => name), "不标注", "合计"],
      summary.map(({ population, counts, withoutColor, total }) =>
        [population, ...counts, withoutColor, total].map(String),
      ),
    ),
    ...sections.flatMap((section) => {
      const { headers, cells } = tableOf(bulletin, section);
      return [`## ${escapeMarkdown(section.heading)}`, markdownTable(headers, section.rows.map(cells))];
    }),
    ...(bulletin.units === undefined
      ? []
      : [`## ${UNITS_HEADING}`, markdownTable(UNIT_HEADERS, bulletin.units.map(unitCells))]),
    ...(changes === undefined
      ? []
      : [
          "## 颜色变化",
          changes.length === 0 ? "各单位颜色均无变化。" : markdownTable(CHANGE_HEADERS, changes.map(changeCells)),
        ]),
    ...lists.flatMap(markdownList),
    "## 说明",
    noteLines(bulletin)
      .map((line, index) => `${index + 1}. ${escapeMarkdown(line)}`)
      .join("\n"),
    ...[issuer, issuedOn].flatMap((line) => (line === undefined ? [] : [escapeMarkdown(line)])),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A list under its heading. */
export const markdownList = ({ heading, headers, rows }: BulletinList): string[] => [
  `## ${escapeMarkdown(heading)}`,
  markdownTable(headers, rows),
];

/** A table of GitHub's Markdown. */
export function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [line(headers), `|${headers.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

/** Text as Markdown shows it, on one line. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/gu, (mark) => `\\${mark}`).replace(/[\r\n]+/gu, " ");
