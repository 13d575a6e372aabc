import { elementsOf, tracedTextOf, type MarkupElement } from "../../markup/markup-tree.js";
import { firstEndingAfter } from "../../traced/traced-text.js";

/** A run of the document with what an edit of it must know. */
export interface IndexedRun {
  readonly run: MarkupElement;
  /** Where it or any run before it ends. */
  readonly reach: number;
  /** The tracked insertion that it lies in. */
  readonly inserted: MarkupElement | undefined;
  /** The run that holds the text box it lies in: Word takes no comments inside. */
  readonly host: MarkupElement | undefined;
  readonly texts: readonly TextContent[];
}

/** A text element of a run and the stretch of the source that is its content. */
export interface TextContent {
  readonly element: MarkupElement;
  readonly from: number;
  readonly fromEnd: number;
}

export type RunIndex = (at: number) => IndexedRun | undefined;

/** Finds the innermost run at a place of the source. */
export function indexRuns(root: MarkupElement): RunIndex {
  const runs: IndexedRun[] = [];
  let reach = 0;
  const walk = (
    element: MarkupElement,
    inserted: MarkupElement | undefined,
    outer: MarkupElement | undefined,
    host: MarkupElement | undefined,
  ): void => {
    for (const child of elementsOf(element)) {
      if (child.name === "w:r") {
        reach = Math.max(reach, child.end);
        runs.push({ run: child, reach, inserted, host, texts: textsOf(child) });
        walk(child, undefined, outer ?? child, host);
      } else if (child.name === "w:txbxContent") walk(child, undefined, outer, host ?? outer);
      else
        walk(
          child,
          child.name === "w:ins" || child.name === "w:moveTo" ? child : child.name === "w:p" ? undefined : inserted,
          outer,
          host,
        );
    }
  };
  walk(root, undefined, undefined, undefined);
  const reaches = runs.map((indexed) => ({ end: indexed.reach }));
  return (at) => {
    let found: IndexedRun | undefined;
    for (let index = firstEndingAfter(reaches, at); index < runs.length; index += 1) {
      const indexed = runs[index];
      if (indexed === undefined || indexed.run.start > at) break;
      if (indexed.run.end > at) found = indexed;
    }
    return found;
  };
}

function textsOf(run: MarkupElement): TextContent[] {
  return elementsOf(run).flatMap((element) => {
    if (element.name !== "w:t") return [];
    const { spans } = tracedTextOf(element);
    const first = spans[0];
    const last = spans.at(-1);
    return first === undefined || last === undefined ? [] : [{ element, from: first.from, fromEnd: last.fromEnd }];
  });
}
