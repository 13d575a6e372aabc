import { escapeHtml } from "@liaocheng/report-model";
import type { Bulletin, BulletinColor, BulletinSection, BulletinUnit } from "./bulletin-model.js";
import type { BulletinList } from "./list.js";
import { htmlPage } from "./html-page.js";
import {
  CHANGE_HEADERS,
  changeCells,
  columnsOf,
  noteLines,
  resultsProse,
  summarySentence,
  UNIT_HEADERS,
  unitCells,
  UNITS_HEADING,
} from "./words.js";

/**
 * Prints a bulletin as one HTML page with its own style sheet, ready for A4 paper; nothing is loaded from elsewhere.
 *
 * Text from the table is escaped. Colours always carry their word, so the page can be read in black and white.
 *
 * @returns A complete document.
 * @example
 * const page = bulletinToHtml(createBulletin([], liaochengPolicy, { title: "<通报>" }));
 * page.includes("<title>&lt;通报&gt;</title>"); // => true
 * @since 0.1.0
 */
export function bulletinToHtml(bulletin: Bulletin): string {
  const { title, period, issuer, issuedOn, notice, sections, changes, lists } = bulletin;
  const chips = chipsOf(bulletin.colors);
  const signature = [issuer, issuedOn].filter((line) => line !== undefined);
  return htmlPage({
    title,
    css: bulletin.colors.map(({ fill, ink }, place) => `.c${place} { background: ${fill}; color: ${ink}; }`).join("\n"),
    main: `${notice === undefined ? "" : `<p class="notice">${escapeHtml(notice)}</p>\n`}<header>
${issuer === undefined ? "" : `<p class="masthead">${escapeHtml(issuer)}</p>\n`}<div class="rule"></div>
<h1>${escapeHtml(title)}</h1>
${period === undefined ? "" : `<p class="period">${escapeHtml(period)}</p>\n`}</header>
<p class="lead">${escapeHtml(summarySentence(bulletin))}</p>
${resultsProse(bulletin)
  .map((line) => `<p class="prose">${escapeHtml(line)}</p>`)
  .join("\n")}
${summaryTable(bulletin, chips)}
${sections.map((section) => sectionTable(bulletin, section, chips)).join("\n")}
${bulletin.units === undefined ? "" : `${unitsTable(bulletin.units, chips)}\n`}${changes === undefined ? "" : changesTable(changes.map(changeCells))}
${lists.map((list) => `${htmlList(list)}\n`).join("")}<section class="notes">
<h2>说明</h2>
<ol>
${noteLines(bulletin)
  .map((line) => `<li>${escapeHtml(line)}</li>`)
  .join("\n")}
</ol>
</section>
${signature.length === 0 ? "" : `<footer>${signature.map((line) => `<p>${escapeHtml(line)}</p>`).join("")}</footer>\n`}`,
  });
}

/** Prints the word of a colour on its fill; plain words when it has none. */
type Chips = (color: string | undefined, name: string) => string;

function chipsOf(colors: readonly BulletinColor[]): Chips {
  const places = new Map(colors.map(({ id }, place) => [id, place]));
  return (color, name) => {
    const place = color === undefined ? undefined : places.get(color);
    if (place === undefined) return `<span class="none">${escapeHtml(name)}</span>`;
    return `<span class="chip c${place}">${escapeHtml(name)}</span>`;
  };
}

function summaryTable({ colors, summary }: Bulletin, chips: Chips): string {
  const heads = ["类别", ...colors.map(({ id, name }) => chips(id, name)), "不标注", "合计"];
  const rows = summary.map(({ population, counts, withoutColor, total }) =>
    [escapeHtml(population), ...counts, withoutColor, total].map(
      (cell, place) => `<${place === 0 ? "th scope=row" : "td"}>${cell}</${place === 0 ? "th" : "td"}>`,
    ),
  );
  return `<table class="summary">
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.join("")}</tr>`).join("\n")}
</tbody>
</table>`;
}

function sectionTable(bulletin: Bulletin, section: BulletinSection, chips: Chips): string {
  const columns = columnsOf(bulletin, section);
  const rows = section.rows.map((row) =>
    columns.map(({ header, cell, color }) => {
      const text = cell(row);
      const content = color === undefined ? escapeHtml(text) : chips(color(row), text);
      return `<td class="${color === undefined ? classOf(header, text) : "number"}">${content}</td>`;
    }),
  );
  return `<section>
<h2>${escapeHtml(section.heading)}</h2>
<table>
<thead><tr>${columns.map(({ header, color }) => `<th scope="col" class="${color === undefined ? classOf(header, "") : "number"}">${escapeHtml(header)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.join("")}</tr>`).join("\n")}
</tbody>
</table>
</section>`;
}

function classOf(header: string, text: string): string {
  if (header === "变化") return text.startsWith("↑") ? "number up" : text.startsWith("↓") ? "number down" : "number";
  if (header.endsWith("排名")) return "number";
  if (header === "单位") return "unit";
  return header === "理由" || header === "措施" ? "reason" : "name";
}

function unitsTable(units: readonly BulletinUnit[], chips: Chips): string {
  const rows = units.map((unit) =>
    unitCells(unit).map((text, column) =>
      column === 1 ? `<td class="number">${chips(unit.color, text)}</td>` : `<td>${escapeHtml(text)}</td>`,
    ),
  );
  return `<section>
<h2>${UNITS_HEADING}</h2>
<table>
<thead><tr>${UNIT_HEADERS.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.join("")}</tr>`).join("\n")}
</tbody>
</table>
</section>`;
}

function changesTable(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `<section>\n<h2>颜色变化</h2>\n<p>各单位颜色均无变化。</p>\n</section>`;
  return htmlList({ heading: "颜色变化", headers: CHANGE_HEADERS, rows });
}

/** A list under its heading, as a section of the page. */
export function htmlList({ heading, headers, rows }: BulletinList): string {
  return `<section>
<h2>${escapeHtml(heading)}</h2>
<table>
<thead><tr>${headers.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join("")}</tr>`).join("\n")}
</tbody>
</table>
</section>`;
}
