import { concat, type TracedText } from "../traced/traced-text.js";

/** An element of a page or of an xml part; `start` and `end` cut it from its source. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: MarkupNode[];
  readonly start: number;
  readonly end: number;
}

/** Text among the children knows its place in the source. */
export type MarkupNode = MarkupElement | TracedText;

export function isText(node: MarkupNode): node is TracedText {
  return "text" in node;
}

/** The child elements, in order. */
export function elementsOf(element: MarkupElement | undefined): MarkupElement[] {
  return (element?.children ?? []).filter((child): child is MarkupElement => !isText(child));
}

/** The first child element of that name. */
export function childNamed(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return element?.children.find((child): child is MarkupElement => !isText(child) && child.name === name);
}

/** All child elements of that name, in order. */
export function childrenNamed(element: MarkupElement | undefined, name: string): MarkupElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** Every element under a root in document order, the root left out. */
export function* descendants(root: MarkupElement): Generator<MarkupElement> {
  const path: { element: MarkupElement; next: number }[] = [{ element: root, next: 0 }];
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const child = last.element.children[last.next];
    last.next += 1;
    if (child === undefined) path.pop();
    else if (!isText(child)) {
      yield child;
      path.push({ element: child, next: 0 });
    }
  }
}

/** All text under a node, as it stands. */
export function textOf(node: MarkupNode): string {
  return isText(node) ? node.text : node.children.map(textOf).join("");
}

/** The same with its places. */
export function tracedTextOf(node: MarkupNode): TracedText {
  return isText(node) ? node : concat(node.children.map(tracedTextOf));
}

/** Nodes of an element that are looked at for its opening. */
const FEW = 64;

/** The first text under a node that is not blank. */
export function openingOf(node: MarkupNode): string {
  const left: MarkupNode[] = [node];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (!isText(next)) left.push(...next.children.slice(0, FEW).reverse());
    else if (next.text.trim() !== "") return next.text;
  }
  return "";
}
