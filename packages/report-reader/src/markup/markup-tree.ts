/** An element of a page or of an xml part; text is a plain string among the children. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

/** The first child element of that name. */
export function childNamed(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return element?.children.find((child): child is MarkupElement => typeof child !== "string" && child.name === name);
}

/** All child elements of that name, in order. */
export function childrenNamed(element: MarkupElement | undefined, name: string): MarkupElement[] {
  return (element?.children ?? []).filter(
    (child): child is MarkupElement => typeof child !== "string" && child.name === name,
  );
}

/** Every element under a root in document order, the root left out. */
export function* descendants(root: MarkupElement): Generator<MarkupElement> {
  const path: { element: MarkupElement; next: number }[] = [{ element: root, next: 0 }];
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const child = last.element.children[last.next];
    last.next += 1;
    if (child === undefined) path.pop();
    else if (typeof child !== "string") {
      yield child;
      path.push({ element: child, next: 0 });
    }
  }
}

/** All text under a node, as it stands. */
export function textOf(node: MarkupNode): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}
