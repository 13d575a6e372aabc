import { childNamed, childrenNamed, type MarkupElement } from "../markup/markup-tree.js";
import { isOn, numberOf, valueOf } from "./word-attribute.js";

/** What a style says about numbering, purpose and place on the line. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly basedOn?: string | undefined;
  readonly numberingId?: number | undefined;
  readonly level?: number | undefined;
  readonly hidden: boolean;
  readonly raised: boolean;
}

/** Styles by id; the default style of paragraphs stands under the empty id as well. */
export type Styles = ReadonlyMap<string, ParagraphStyle>;

const MOST_ANCESTORS = 20;

export function readStyles(part: MarkupElement | undefined): Styles {
  const styles = new Map<string, ParagraphStyle>();
  for (const style of childrenNamed(childNamed(part, "w:styles"), "w:style")) {
    const id = style.attributes.get("w:styleId");
    if (id === undefined) continue;
    const numbering = childNamed(childNamed(style, "w:pPr"), "w:numPr");
    const described: ParagraphStyle = {
      id,
      name: (valueOf(style, "w:name") ?? "").toLowerCase(),
      isDefault: style.attributes.get("w:default") === "1" && style.attributes.get("w:type") === "paragraph",
      basedOn: valueOf(style, "w:basedOn"),
      numberingId: numberOf(numbering, "w:numId"),
      level: numberOf(numbering, "w:ilvl"),
      hidden: isOn(childNamed(style, "w:rPr"), "w:vanish"),
      raised: valueOf(childNamed(style, "w:rPr"), "w:vertAlign") === "superscript",
    };
    styles.set(id, described);
    if (described.isDefault) styles.set("", described);
  }
  return styles;
}

/** A style and those it is based on, nearest first. */
export function styleChain(styles: Styles, id: string | undefined): ParagraphStyle[] {
  const chain: ParagraphStyle[] = [];
  let style = styles.get(id ?? "");
  while (style !== undefined && chain.length < MOST_ANCESTORS) {
    chain.push(style);
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return chain;
}
