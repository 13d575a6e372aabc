import { childNamed, type MarkupElement } from "../markup/markup-tree.js";

/** Word writes a drawing twice, new and old; one of them is the content. */
export function alternative(element: MarkupElement): MarkupElement {
  return childNamed(element, "mc:Choice") ?? childNamed(element, "mc:Fallback") ?? { ...element, children: [] };
}
