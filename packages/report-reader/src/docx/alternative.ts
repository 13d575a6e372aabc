import { childNamed, elementsOf, type MarkupElement } from "../markup/markup-tree.js";

/** Word writes a drawing twice, new and old; one of them is the content. */
export function alternative(element: MarkupElement): MarkupElement {
  return childNamed(element, "mc:Choice") ?? childNamed(element, "mc:Fallback") ?? { ...element, children: [] };
}

/** The other ways in which the same is written. */
export function otherAlternatives(element: MarkupElement): MarkupElement[] {
  const chosen = alternative(element);
  return elementsOf(element).filter((child) => child !== chosen);
}
