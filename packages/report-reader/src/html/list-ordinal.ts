import { formatOrdinal } from "../blocks/ordinal-format.js";
import type { MarkupElement } from "../markup/markup-tree.js";

const STYLE_OF_TYPE: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};
const STYLE_OF_CSS: readonly (readonly [css: RegExp, format: string])[] = [
  [
    /list-style(?:-type)?\s{0,3}:[^;]{0,40}(?:cjk-ideographic|simp-chinese|trad-chinese|cjk-decimal)/iu,
    "chineseCounting",
  ],
  [/list-style(?:-type)?\s{0,3}:[^;]{0,40}\bnone\b/iu, "none"],
  [/list-style(?:-type)?\s{0,3}:[^;]{0,40}lower-alpha/iu, "lowerLetter"],
  [/list-style(?:-type)?\s{0,3}:[^;]{0,40}upper-alpha/iu, "upperLetter"],
  [/list-style(?:-type)?\s{0,3}:[^;]{0,40}lower-roman/iu, "lowerRoman"],
  [/list-style(?:-type)?\s{0,3}:[^;]{0,40}upper-roman/iu, "upperRoman"],
];

/** Counts the items of one numbered list the way a browser prints them. */
export interface ListCounter {
  next(item: MarkupElement): string;
}

export function listCounter(list: MarkupElement): ListCounter {
  const style = list.attributes.get("style") ?? "";
  const format =
    STYLE_OF_CSS.find(([css]) => css.test(style))?.[1] ?? STYLE_OF_TYPE[list.attributes.get("type") ?? ""] ?? "decimal";
  let count = wholeNumber(list.attributes.get("start")) ?? 1;
  return {
    next(item) {
      count = wholeNumber(item.attributes.get("value")) ?? count;
      const ordinal = formatOrdinal(count, format);
      count += 1;
      if (ordinal === undefined || /list-style(?:-type)?\s{0,3}:\s{0,3}none/iu.test(item.attributes.get("style") ?? ""))
        return "";
      return format === "chineseCounting" ? `${ordinal}、` : `${ordinal}.`;
    },
  };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,6}$/u.test(text.trim()) ? Number(text) : undefined;
}
