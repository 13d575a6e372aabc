import type { ReadLimits } from "../limits.js";
import { childNamed, childrenNamed, descendants, textOf, type MarkupElement } from "../markup/markup-tree.js";
import { parseXml } from "../markup/parse-markup.js";
import { openPackage, type Package } from "../package/unpack.js";
import { ReadError } from "../read-error.js";

/** A page of an ofd with the content that lies under it. */
interface OfdPage {
  readonly content: MarkupElement;
  /** Contents of the templates it is printed on, in order. */
  readonly templates: readonly MarkupElement[];
}

export interface OfdPages {
  readonly pages: readonly OfdPage[];
  readonly title: string | undefined;
  /** Pages and templates that are named and not there. */
  readonly missing: readonly string[];
}

/** Finds the pages of all documents in an ofd (GB/T 33190), in order. */
export function ofdPages(bytes: Uint8Array, limits: ReadLimits): OfdPages {
  const opened = openPackage(bytes, limits, "ofd");
  const root = partNamed(opened, "OFD.xml", limits);
  const bodies = childrenNamed(childNamed(root, "OFD"), "DocBody");
  if (root === undefined || bodies.length === 0) throw new ReadError("damaged", { type: "ofd" });
  const missing: string[] = [];
  // Some writers store parts under names that differ in case from those they call them by: TPLS/Tpl_0 for Tpls/Tpl_0.
  const storedNames = new Map(opened.names.map((name) => [name.toLowerCase(), name]));
  // Pages may share a part; all parts together keep to the limit of elements.
  const parts = new Map<string, MarkupElement | undefined>();
  let maxElements = limits.maxElements;
  const partAt = (name: string): MarkupElement | undefined => {
    const stored = opened.has(name) ? name : storedNames.get(name.toLowerCase());
    if (stored !== undefined && !parts.has(stored)) {
      const part = partNamed(opened, stored, { ...limits, maxElements });
      if (part !== undefined) maxElements -= Array.from(descendants(part)).length;
      parts.set(stored, part);
    }
    const part = stored === undefined ? undefined : parts.get(stored);
    if (part === undefined) missing.push(name);
    return part;
  };
  const pages = bodies.flatMap((body) => {
    const path = textOf(childNamed(body, "DocRoot") ?? root).trim();
    return pagesOfDocument(partAt, resolved("", path));
  });
  if (pages.length > limits.maxPages)
    throw new ReadError("too-many-pages", {
      pages: pages.length,
      limit: limits.maxPages,
    });
  const stated = childNamed(childNamed(bodies[0], "DocInfo"), "Title");
  const title = stated === undefined ? "" : textOf(stated).trim();
  return { pages, title: title === "" ? undefined : title, missing };
}

function pagesOfDocument(partAt: (name: string) => MarkupElement | undefined, path: string): OfdPage[] {
  const document = childNamed(partAt(path), "Document");
  if (document === undefined) throw new ReadError("damaged", { type: "ofd" });
  const templates = new Map<string, MarkupElement>();
  for (const template of childrenNamed(childNamed(document, "CommonData"), "TemplatePage")) {
    const content = partAt(resolved(path, template.attributes.get("BaseLoc") ?? ""));
    if (content !== undefined) templates.set(template.attributes.get("ID") ?? "", content);
  }
  return childrenNamed(childNamed(document, "Pages"), "Page").flatMap((page) => {
    const content = partAt(resolved(path, page.attributes.get("BaseLoc") ?? ""));
    if (content === undefined) return [];
    const used = Array.from(descendants(content)).filter(({ name }) => name === "Template");
    return [
      {
        content,
        templates: used.flatMap(({ attributes }) => templates.get(attributes.get("TemplateID") ?? "") ?? []),
      },
    ];
  });
}

/** A part as a tree, names without their prefix: writers choose any, or none. */
function partNamed(opened: Package, name: string, { maxElements }: ReadLimits): MarkupElement | undefined {
  const packed = opened.unpack(name);
  return packed === undefined
    ? undefined
    : parseXml(new TextDecoder().decode(packed), {
        maxElements,
        withoutPrefixes: true,
      });
}

/** A place in the package as another part states it: from the root with a slash, else from the folder of that part. */
function resolved(from: string, stated: string): string {
  const path = stated.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
