import type { Bulletin } from "./bulletin.js";
import { CHANGE_HEADERS, changeCells, noteLines, summarySentence, tableOf } from "./words.js";

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
  const { title, period, issuer, issuedOn, notice, colors, summary, sections, changes } = bulletin;
  const blocks = [
    `# ${escape(title)}`,
    ...(notice === undefined ? [] : [`> **${escape(notice)}**`]),
    ...(period === undefined ? [] : [`**${escape(period)}**`]),
    summarySentence(bulletin),
    table(
      ["类别", ...colors.map(({ name }) => name), "不标注", "合计"],
      summary.map(({ population, counts, withoutColor, total }) =>
        [population, ...counts, withoutColor, total].map(String),
      ),
    ),
    ...sections.flatMap((section) => {
      const { headers, cells } = tableOf(bulletin, section);
      return [`## ${escape(section.heading)}`, table(headers, section.rows.map(cells))];
    }),
    ...(changes === undefined
      ? []
      : [
          "## 颜色变化",
          changes.length === 0 ? "各单位颜色均无变化。" : table(CHANGE_HEADERS, changes.map(changeCells)),
        ]),
    "## 说明",
    noteLines(bulletin)
      .map((line, index) => `${index + 1}. ${escape(line)}`)
      .join("\n"),
    ...[issuer, issuedOn].flatMap((line) => (line === undefined ? [] : [escape(line)])),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escape).join(" | ")} |`;
  return [line(headers), `|${headers.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

const escape = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/gu, (mark) => `\\${mark}`).replace(/[\r\n]+/gu, " ");
