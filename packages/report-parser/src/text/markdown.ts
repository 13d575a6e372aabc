/** Strong words of Markdown, inside a line: **一、工作回顾**, **增强动力。**扩大内需. */
const STRONG = /(?<!\*)\*\*(?=[^\s*])[^*\n]+(?<=[^\s*])\*\*(?!\*)/gu;
/** Where one stretch of strong words ends and the next begins. */
const STRONG_AGAIN = /(?<=[^\s*])\*{4}(?=[^\s*])/gu;
/** What stands before a text in a file of Markdown: the lines between two rules at its beginning. */
const FRONT_MATTER = /^\ufeff?-{3}[^\S\n]*\n(?:[A-Za-z_][\w-]{0,40}:[^\n]*\n){1,40}-{3}[^\S\n]*(?=\n|$)/u;
const TITLE_LINE = /^title:[^\n]*$/mu;

/**
 * The text with blanks in place of what only marks it up in Markdown, of the same length: stars around strong words, and what stands
 * before the text but its title.
 */
export const foldMarkdown = (text: string): string => foldStrong(foldFrontMatter(text));

/** The text without the stars around strong words. */
export const withoutStars = (text: string): string =>
  text.includes("**") ? text.replace(STRONG_AGAIN, "").replace(STRONG, (strong) => strong.slice(2, -2)) : text;

function foldStrong(text: string): string {
  if (!text.includes("**")) return text;
  return text.replace(STRONG_AGAIN, "    ").replace(STRONG, (strong) => `  ${strong.slice(2, -2)}  `);
}

/** Lines of keys become blank; the words behind `title:` stay. */
function foldFrontMatter(text: string): string {
  const matter = FRONT_MATTER.exec(text)?.[0];
  if (matter === undefined) return text;
  const line = TITLE_LINE.exec(matter)?.[0] ?? "";
  const title = line
    .slice(line.indexOf(":") + 1)
    .trim()
    .replace(/^["']|["']$/gu, "");
  const at = title === "" ? -1 : matter.indexOf(line) + line.lastIndexOf(title);
  const blank = (from: number, to: number): string => matter.slice(from, to).replace(/[^\n]/gu, " ");
  const kept = at < 0 ? blank(0, matter.length) : blank(0, at) + title + blank(at + title.length, matter.length);
  return kept + text.slice(matter.length);
}
