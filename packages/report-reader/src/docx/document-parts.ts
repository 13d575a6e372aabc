import { childrenNamed, type MarkupElement } from "../markup/markup-tree.js";
import { parseXml } from "../markup/parse-markup.js";
import type { ReadLimits } from "../limits.js";
import { ReadError } from "../read-error.js";
import { openPackage, type Package } from "./unpack.js";

/** The parts of a docx that hold text or say how it is numbered; their names have the prefix `w:`. */
export interface DocumentParts {
  readonly body: MarkupElement;
  readonly styles?: MarkupElement | undefined;
  readonly numbering?: MarkupElement | undefined;
  readonly footnotes?: MarkupElement | undefined;
  readonly endnotes?: MarkupElement | undefined;
  readonly properties?: MarkupElement | undefined;
}

const WORD_NAMESPACE =
  /xmlns:(?<prefix>[\w.-]{1,40})\s{0,3}=\s{0,3}["']http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main["']/u;

export function documentParts(bytes: Uint8Array, limits: ReadLimits): DocumentParts {
  const parts = openPackage(bytes, limits);
  const main = targetOf(parts, "_rels/.rels", "/officeDocument") ?? "word/document.xml";
  const body = childrenNamed(partNamed(parts, main), "w:document").flatMap((document) =>
    childrenNamed(document, "w:body"),
  )[0];
  if (body === undefined) throw new ReadError("damaged", { type: "docx" });
  const slash = main.lastIndexOf("/");
  const folder = main.slice(0, slash + 1);
  const relations = `${folder}_rels/${main.slice(slash + 1)}.rels`;
  const related = (kind: string): MarkupElement | undefined =>
    partNamed(parts, targetOf(parts, relations, `/${kind}`, folder) ?? `${folder}${kind}.xml`);
  return {
    body,
    styles: related("styles"),
    numbering: related("numbering"),
    footnotes: related("footnotes"),
    endnotes: related("endnotes"),
    properties: partNamed(parts, "docProps/core.xml"),
  };
}

function partNamed(parts: Package, name: string): MarkupElement | undefined {
  const bytes = parts.unpack(name);
  return bytes === undefined ? undefined : parseXml(withWordPrefix(decodeXml(bytes)));
}

/** Where a relation of that kind leads, as a name in the package. */
function targetOf(parts: Package, relations: string, kind: string, folder = ""): string | undefined {
  const bytes = parts.unpack(relations);
  if (bytes === undefined) return undefined;
  const root = parseXml(decodeXml(bytes));
  const relation = childrenNamed(childrenNamed(root, "Relationships")[0], "Relationship").find((candidate) =>
    (candidate.attributes.get("Type") ?? "").endsWith(kind),
  );
  const target = relation?.attributes.get("Target");
  if (target === undefined) return undefined;
  const name = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
  return parts.has(name) ? name : undefined;
}

function decodeXml(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  return new TextDecoder(utf16 ?? "utf-8").decode(bytes);
}

/** Producers may choose another prefix for the namespace of Word; nearly all write `w:`. */
function withWordPrefix(source: string): string {
  const prefix = WORD_NAMESPACE.exec(source.slice(0, 8192))?.groups?.["prefix"];
  if (prefix === undefined || prefix === "w") return source;
  return source.replaceAll(`<${prefix}:`, "<w:").replaceAll(`</${prefix}:`, "</w:").replaceAll(` ${prefix}:`, " w:");
}
