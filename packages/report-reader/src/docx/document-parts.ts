import { childrenNamed, elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { parseXml } from "../markup/parse-markup.js";
import type { ReadLimits } from "../limits.js";
import { ReadError } from "../read-error.js";
import { openPackage, type Package } from "../package/unpack.js";

/** A part of a docx; places in its tree count from `base`. */
export interface DocumentPart {
  readonly name: string;
  readonly source: string;
  readonly base: number;
  readonly root: MarkupElement;
  /** What the source itself writes for `w`. */
  readonly prefix: string;
}

/** A part whose text is left out. */
interface PartAround {
  readonly part: DocumentPart;
  readonly fate: "furniture" | "hidden";
}

/** The parts of a docx that hold text or say how it is numbered; their names have the prefix `w:`. */
export interface DocumentParts {
  readonly main: DocumentPart;
  readonly body: MarkupElement;
  readonly styles?: DocumentPart | undefined;
  readonly numbering?: DocumentPart | undefined;
  readonly footnotes?: DocumentPart | undefined;
  readonly endnotes?: DocumentPart | undefined;
  readonly properties?: DocumentPart | undefined;
  /** What is printed around the text, headers and footers, and what is said of it, comments: none of it is the report's. */
  readonly around?: readonly PartAround[] | undefined;
  /** A document of another type that lies in the package, by the number of its relation. */
  chunkOf?(id: string): { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

const WORD_NAMESPACE =
  /xmlns:(?<prefix>[\w.-]{1,40})\s{0,3}=\s{0,3}["'](?:http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main|http:\/\/schemas\.microsoft\.com\/office\/word\/2003\/wordml)["']/u;

/** Opens the parts of a Word file. */
export function documentParts(bytes: Uint8Array, limits: ReadLimits): DocumentParts {
  const parts = openPackage(bytes, limits);
  let base = 0;
  const partNamed = (name: string): DocumentPart | undefined => {
    const packed = parts.unpack(name);
    if (packed === undefined) return undefined;
    const part = parsePart(name, decodeXml(packed), base, limits);
    base += part.source.length;
    return part;
  };
  const mainName = mainPartName(parts);
  const main = partNamed(mainName);
  if (main === undefined) throw new ReadError("damaged", { type: "docx" });
  const slash = mainName.lastIndexOf("/");
  const folder = mainName.slice(0, slash + 1);
  const relations = `${folder}_rels/${mainName.slice(slash + 1)}.rels`;
  const related = (kind: string): DocumentPart | undefined =>
    partNamed(targetOf(parts, relations, isOfKind(`/${kind}`), folder) ?? `${folder}${kind}.xml`);
  return {
    main,
    body: bodyOf(main),
    styles: related("styles"),
    numbering: related("numbering"),
    footnotes: related("footnotes"),
    endnotes: related("endnotes"),
    properties: partNamed("docProps/core.xml"),
    around: targetsOf(
      parts,
      relations,
      (relation) => fateAround(relation.get("Type") ?? "") !== undefined,
      folder,
    ).flatMap(({ name, type }) => {
      const [part, fate] = [partNamed(name), fateAround(type)];
      return part === undefined || fate === undefined ? [] : { part, fate };
    }),
    chunkOf(id) {
      const name = targetOf(parts, relations, (relation) => relation.get("Id") === id, folder);
      const bytes = name === undefined ? undefined : parts.unpack(name);
      return name === undefined || bytes === undefined ? undefined : { name, bytes };
    },
  };
}

/** The name of the part with the text. */
function mainPartName(parts: Package): string {
  return targetOf(parts, "_rels/.rels", isOfKind("/officeDocument")) ?? "word/document.xml";
}

function parsePart(name: string, source: string, base: number, { maxElements }: ReadLimits): DocumentPart {
  const written = WORD_NAMESPACE.exec(source.slice(0, 8192))?.groups?.["prefix"];
  const prefix = written === undefined || written === "w" ? undefined : { written, known: "w" };
  return { name, source, base, prefix: written ?? "w", root: parseXml(source, { base, prefix, maxElements }) };
}

/** The same parts from one xml file: a flat package, or Word 2003. */
export function documentPartsOfXml(source: string, limits: ReadLimits): DocumentParts {
  const whole = parsePart("", source, 0, limits);
  const flat = childrenNamed(whole.root, "pkg:package")[0];
  if (flat === undefined) {
    const body = childrenNamed(childrenNamed(whole.root, "w:wordDocument")[0], "w:body")[0];
    if (body === undefined) throw new ReadError("damaged", { type: "wordxml" });
    // Word 2003 keeps styles beside the body.
    const styles = {
      ...whole,
      root: { ...whole.root, children: childrenNamed(whole.root, "w:wordDocument")[0]?.children ?? [] },
    };
    return { main: whole, body, styles };
  }
  const named = (ending: string): DocumentPart | undefined => {
    const part = childrenNamed(flat, "pkg:part").find((one) => one.attributes.get("pkg:name")?.endsWith(ending));
    const data = childrenNamed(part, "pkg:xmlData")[0];
    return data === undefined ? undefined : { ...whole, name: ending, root: data };
  };
  const main = named("/document.xml");
  if (main === undefined) throw new ReadError("damaged", { type: "wordxml" });
  return {
    main,
    body: bodyOf(main),
    styles: named("/styles.xml"),
    numbering: named("/numbering.xml"),
    footnotes: named("/footnotes.xml"),
    endnotes: named("/endnotes.xml"),
    properties: named("/core.xml"),
    around: childrenNamed(flat, "pkg:part").flatMap((one) => {
      const name = one.attributes.get("pkg:name") ?? "";
      const fate = fateAround(name.replace(/\d{0,4}\.xml$/u, ""));
      const data = childrenNamed(one, "pkg:xmlData")[0];
      return fate === undefined || data === undefined ? [] : { part: { ...whole, name, root: data }, fate };
    }),
  };
}

function bodyOf(part: DocumentPart): MarkupElement {
  const body = childrenNamed(part.root, "w:document").flatMap((document) => childrenNamed(document, "w:body"))[0];
  if (body === undefined) throw new ReadError("damaged", { type: "docx" });
  return body;
}

type IsWanted = (relation: ReadonlyMap<string, string>) => boolean;

const isOfKind =
  (kind: string): IsWanted =>
  (relation) =>
    (relation.get("Type") ?? "").endsWith(kind);

/** What becomes of a part by the kind of its relation, or its name. */
function fateAround(kind: string): PartAround["fate"] | undefined {
  if (/\/(?:header|footer)$/u.test(kind)) return "furniture";
  return kind.endsWith("/comments") ? "hidden" : undefined;
}

/** Where the first relation of a kind leads, as a name in the package. */
function targetOf(parts: Package, relations: string, isWanted: IsWanted, folder = ""): string | undefined {
  return targetsOf(parts, relations, isWanted, folder)[0]?.name;
}

/** Where relations lead, as names in the package, each once. */
function targetsOf(
  parts: Package,
  relations: string,
  isWanted: IsWanted,
  folder = "",
): { readonly name: string; readonly type: string }[] {
  const bytes = parts.unpack(relations);
  if (bytes === undefined) return [];
  const root = parseXml(decodeXml(bytes));
  const found = new Map<string, string>();
  for (const { attributes } of elementsOf(childrenNamed(root, "Relationships")[0])) {
    const target = isWanted(attributes) ? attributes.get("Target") : undefined;
    if (target === undefined) continue;
    const name = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
    if (parts.has(name) && !found.has(name)) found.set(name, attributes.get("Type") ?? "");
  }
  return Array.from(found, ([name, type]) => ({ name, type }));
}

export function decodeXml(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  return new TextDecoder(utf16 ?? "utf-8").decode(bytes);
}
