/** Strong words of Markdown, inside a line: **一、工作回顾**, **增强动力。**扩大内需. */
const STRONG = /(?<!\*)\*\*(?=[^\s*])[^*\n]+(?<=[^\s*])\*\*(?!\*)/gu;
/** Where one stretch of strong words ends and the next begins. */
const STRONG_AGAIN = /(?<=[^\s*])\*{4}(?=[^\s*])/gu;
/** A numbered heading in strong words with its text behind it in the line: **一、工作回顾**一年来…. */
const HEADING_BEFORE_TEXT =
  /^([ \t\u3000]{0,8}(?:#{1,6} )?\*\*[一二三四五六七八九十]{1,3}、[^*\n。]{1,60})\*\*(?=[^\S\n]*[^\s*])/gmu;
/** A remark that no reader sees: <!-- 来源：云平日报 -->. */
const REMARK = /<!--.{0,2000}?-->/gsu;
/** What stands before a text in a file of Markdown: the lines between two rules at its beginning. */
const FRONT_MATTER = /^\ufeff?-{3}[^\S\n]*\n(?:[A-Za-z_][\w-]{0,40}:[^\n]*\n){1,40}-{3}[^\S\n]*(?=\n|$)/u;
const TITLE_LINE = /^title:[^\n]*$/mu;

/**
 * The text with blanks in place of what only marks it up in Markdown, of the same length: stars around strong words, remarks, and
 * what stands before the text but its title. A heading that its text follows in the same line ends with a line end.
 */
export const foldMarkdown = (text: string): string => foldStrong(foldRemarks(foldFrontMatter(text)));

/** The text without the stars around strong words. */
export const withoutStars = (text: string): string =>
  text.includes("**") ? text.replace(STRONG_AGAIN, "").replace(STRONG, (strong) => strong.slice(2, -2)) : text;

function foldStrong(text: string): string {
  if (!text.includes("**")) return text;
  return text
    .replace(HEADING_BEFORE_TEXT, (_, heading: string) => `${heading.replace("**", "  ")} \n`)
    .replace(STRONG_AGAIN, "    ")
    .replace(STRONG, (strong) => `  ${strong.slice(2, -2)}  `);
}

const foldRemarks = (text: string): string =>
  text.includes("<!--") ? text.replace(REMARK, (remark) => remark.replace(/[^\n]/gu, " ")) : text;

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
