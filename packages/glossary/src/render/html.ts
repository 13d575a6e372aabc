import { escapeHtml, type GlossaryTerm } from "@liaocheng/report-model";
import type { Mention } from "../annotate.js";
import { splitAtMentions } from "./split-at-mentions.js";

/**
 * How terms are marked in HTML.
 *
 * @since 0.1.0
 */
export interface HtmlOptions {
  /**
   * `link` (the default) leads to the entry of `renderGlossaryHtml` and is described by it for screen readers;
   * `abbr` carries the definition in its title, for pages without a glossary, and can be reached by keyboard;
   * `dfn` marks the defining instance, for the page that explains.
   */
  readonly mark?: "link" | "abbr" | "dfn";
  /** Begins the ids; `term` unless told. */
  readonly idPrefix?: string;
}

/** Ids hold no spelling, so that no term can break out of an attribute: code units in hexadecimal. */
function idOf(entry: GlossaryTerm, prefix: string): string {
  const units = Array.from({ length: entry.term.length }, (_, index) => entry.term.charCodeAt(index).toString(16));
  return `${escapeHtml(prefix)}-${units.join("-")}`;
}

/**
 * Renders a text with its mentions marked; everything else is escaped, line ends are kept.
 *
 * @param text - The text that was annotated.
 * @param mentions - Of this text, as `annotate` gives them.
 * @param options - Kind of mark, prefix of ids.
 * @returns An HTML fragment; the escaped text when there are no mentions.
 * @throws {GlossaryError} `GLOSSARY_MENTIONS_MISFIT` when the mentions overlap or are of another text.
 * @example
 * const glossary = createGlossary([{ term: "三网", aliases: [], definition: "路网、水网" }]);
 * renderHtml("建“三网”", glossary.annotate("建“三网”"), { mark: "abbr" }); // => '建“<abbr title="路网、水网" tabindex="0">三网</abbr>”'
 * @since 0.1.0
 */
export function renderHtml(text: string, mentions: readonly Mention[], options: HtmlOptions = {}): string {
  const { mark = "link", idPrefix = "term" } = options;
  return splitAtMentions(text, mentions)
    .map((stretch) => {
      const inner = escapeHtml(stretch.text);
      const entry = stretch.mention?.entry;
      if (entry === undefined) return inner;
      const id = idOf(entry, idPrefix);
      const definition = escapeHtml(entry.definition);
      if (mark === "dfn") return `<dfn title="${escapeHtml(entry.term)}">${inner}</dfn>`;
      if (mark === "abbr") return `<abbr title="${definition}" tabindex="0">${inner}</abbr>`;
      return `<a class="term" href="#${id}" aria-describedby="${id}-definition">${inner}</a>`;
    })
    .join("");
}

/**
 * Renders entries as the definition list that the links of `renderHtml` lead to.
 *
 * @param entries - Entries to list.
 * @param options - Prefix of ids, the same as for `renderHtml`.
 * @returns A `<dl>`; an empty one for no entries.
 * @example
 * renderGlossaryHtml([]); // => '<dl class="glossary"></dl>'
 * @since 0.1.0
 */
export function renderGlossaryHtml(
  entries: readonly GlossaryTerm[],
  options: Pick<HtmlOptions, "idPrefix"> = {},
): string {
  const { idPrefix = "term" } = options;
  const items = entries.map((entry) => {
    const id = idOf(entry, idPrefix);
    const members = (entry.expansion ?? []).map((member) => `<li>${escapeHtml(member)}</li>`).join("");
    const list = members === "" ? "" : `<ul>${members}</ul>`;
    return `<dt id="${id}"><dfn>${escapeHtml(entry.term)}</dfn></dt><dd id="${id}-definition">${escapeHtml(entry.definition)}${list}</dd>`;
  });
  return `<dl class="glossary">${items.join("")}</dl>`;
}
