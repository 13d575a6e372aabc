import type { GlossaryTerm } from "@liaocheng/report-model";
import type { Mention } from "../annotate.js";
import { splitAtMentions } from "./split-at-mentions.js";

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/gu, "\\$&");
}

function onOneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, " ").trim());
}

/**
 * Renders a text as Markdown with a footnote behind each mention, numbered by first use; the notes follow the text.
 *
 * Signs that Markdown would read as markup are escaped; line ends are kept.
 *
 * @param text - The text that was annotated.
 * @param mentions - Of this text, as `annotate` gives them; with `firstMentionOnly` each term is noted once.
 * @returns Markdown with footnotes (GitHub, Pandoc); the escaped text when there are no mentions.
 * @throws {GlossaryError} `GLOSSARY_MENTIONS_MISFIT` when the mentions overlap or are of another text.
 * @example
 * const glossary = createGlossary([{ term: "三网", aliases: [], definition: "路网、水网" }]);
 * renderMarkdown("建“三网”。", glossary.annotate("建“三网”。")); // => "建“三网[^1]”。\n\n[^1]: **三网**：路网、水网\n"
 * @since 0.1.0
 */
export function renderMarkdown(text: string, mentions: readonly Mention[]): string {
  const numbers = new Map<GlossaryTerm, number>();
  const body = splitAtMentions(text, mentions).map((stretch) => {
    const entry = stretch.mention?.entry;
    if (entry === undefined) return escapeMarkdown(stretch.text);
    const number = numbers.get(entry) ?? numbers.size + 1;
    numbers.set(entry, number);
    return `${escapeMarkdown(stretch.text)}[^${String(number)}]`;
  });
  const notes = Array.from(
    numbers,
    ([entry, number]) => `[^${String(number)}]: **${onOneLine(entry.term)}**：${onOneLine(entry.definition)}\n`,
  );
  return notes.length === 0 ? body.join("") : `${body.join("")}\n\n${notes.join("")}`;
}
