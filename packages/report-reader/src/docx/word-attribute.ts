import { childNamed, type MarkupElement } from "../markup/markup-tree.js";

/** The `w:val` of a child element, which is how Word writes nearly every property. */
export function valueOf(element: MarkupElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes.get("w:val");
}

export function numberOf(element: MarkupElement | undefined, name: string): number | undefined {
  return wholeNumber(valueOf(element, name));
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** An on-off property: present counts as on unless it says otherwise. */
export function isOn(element: MarkupElement | undefined, name: string): boolean {
  const property = childNamed(element, name);
  if (property === undefined) return false;
  const value = property.attributes.get("w:val");
  return value !== "0" && value !== "false" && value !== "off" && value !== "none";
}
