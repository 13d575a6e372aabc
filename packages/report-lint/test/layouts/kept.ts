const FIGURE = /[0-9０-９]+(?:[.．,:][0-9０-９]+)*[ \u00A0]?(?:[%％‰℃]|[万亿]?[元个家人户项亩吨])?/gu;
const ORDINAL =
  /^[ \t\u00A0\u3000]{0,8}(?:#{1,6} )?(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d{1,3}[.、])/gmu;
const LINK = /\[[^\]\n]{1,40}\]\([^\n]{1,80}?\)(?=[和。])|<a [^>]*>|`[^`\n]+`|https?:[^\s。]+/gu;
const NAME = /(?<=[：、])[一-鿿][\u3000 ][一-鿿](?=[、。])/gu;
const FRONT_MATTER = /^---\n[\s\S]*?\n---/u;
const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu;

export type KeptParts = Readonly<
  Record<
    "figures" | "ordinals" | "links" | "tables" | "names" | "frontMatter" | "lineEnds" | "indents",
    readonly string[]
  >
>;

/** What a safe fix must leave as it is. Widths of digits and signs, and a blank before a sign, are no part of a figure. */
export function keptParts(text: string): KeptParts {
  const all = (pattern: RegExp): string[] => [...(text.match(pattern) ?? [])];
  return {
    figures: all(FIGURE).map((figure) => figure.normalize("NFKC").replace(/\s/gu, "")),
    ordinals: all(ORDINAL),
    links: all(LINK).map((link) => link.replace(/^\[[^\]]*\]/u, "[]")),
    tables: text.split(LINE_END).filter((line) => line.length < 120 && /\S(?: {3}|\t)|\|/u.test(line.trim())),
    names: all(NAME),
    frontMatter: all(FRONT_MATTER),
    lineEnds: all(LINE_END),
    indents: text.split(LINE_END).map((line) => line.slice(0, line.length - line.trimStart().length)),
  };
}
