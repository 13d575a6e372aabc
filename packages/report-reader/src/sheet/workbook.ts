import type { ReadLimits } from "../limits.js";
import {
  childNamed,
  childrenNamed,
  descendants,
  elementsOf,
  textOf,
  type MarkupElement,
} from "../markup/markup-tree.js";
import { parseXml } from "../markup/parse-markup.js";
import { openPackage, type Package } from "../package/unpack.js";
import { ReadError } from "../read-error.js";
import { formatOf } from "./number-format.js";

/** A sheet that is shown, with its rows as xml. */
interface Sheet {
  readonly name: string;
  readonly root: MarkupElement;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly hidden: readonly Sheet[];
  /** The texts that cells refer to by number. */
  readonly texts: readonly string[];
  /** The format of each style of cells. */
  readonly formats: readonly (string | undefined)[];
}

export function openWorkbook(bytes: Uint8Array, limits: ReadLimits): Workbook {
  const opened = openPackage(bytes, limits, "xlsx");
  let base = 0;
  const partNamed = (name: string): MarkupElement | undefined => {
    const packed = opened.unpack(name);
    if (packed === undefined) return undefined;
    const source = new TextDecoder().decode(packed);
    const root = parseXml(source, { base, maxElements: limits.maxElements, withoutPrefixes: true });
    base += source.length;
    return elementsOf(root)[0];
  };
  const workbook = partNamed("xl/workbook.xml");
  if (workbook === undefined) throw new ReadError("damaged", { type: "xlsx" });
  const targets = targetsOf(opened, partNamed);
  const shown: Sheet[] = [];
  const hidden: Sheet[] = [];
  for (const stated of childrenNamed(childNamed(workbook, "sheets"), "sheet")) {
    const root = partNamed(targets.get(stated.attributes.get("id") ?? "") ?? "");
    if (root === undefined) continue;
    const isShown = (stated.attributes.get("state") ?? "visible") === "visible";
    (isShown ? shown : hidden).push({ name: stated.attributes.get("name") ?? "", root });
  }
  const texts = childrenNamed(partNamed("xl/sharedStrings.xml"), "si").map(shownText);
  return { sheets: shown, hidden, texts, formats: formatsOf(partNamed("xl/styles.xml")) };
}

/** Parts by the ids of their relations. */
function targetsOf(
  opened: Package,
  partNamed: (name: string) => MarkupElement | undefined,
): ReadonlyMap<string, string> {
  const relations = childrenNamed(partNamed("xl/_rels/workbook.xml.rels"), "Relationship");
  return new Map(
    relations.map(({ attributes }) => {
      const target = attributes.get("Target") ?? "";
      const name = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      return [attributes.get("Id") ?? "", opened.has(name) ? name : ""];
    }),
  );
}

/** A text of one or several runs, without the readings set over them. */
export function shownText(element: MarkupElement): string {
  return Array.from(descendants({ ...element, children: elementsOf(element).filter(({ name }) => name !== "rPh") }))
    .filter(({ name }) => name === "t")
    .map(textOf)
    .join("");
}

function formatsOf(styles: MarkupElement | undefined): (string | undefined)[] {
  const custom = new Map(
    childrenNamed(childNamed(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.get("numFmtId")),
      attributes.get("formatCode") ?? "",
    ]),
  );
  return childrenNamed(childNamed(styles, "cellXfs"), "xf").map(({ attributes }) =>
    formatOf(Number(attributes.get("numFmtId") ?? 0), custom),
  );
}
