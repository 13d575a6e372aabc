import { foldCharacters } from "../../characters/fold-characters.js";
import { resolveLimits } from "../../limits.js";
import { openPackage, type Package } from "../../package/unpack.js";
import { rewritePackage } from "../../package/rewrite-package.js";
import { ReadError } from "../../read-error.js";
import { innerReader } from "../../read-report.js";
import { readChunks } from "../chunks.js";
import { decodeXml, documentParts } from "../document-parts.js";
import { readParts } from "../read-docx.js";
import type { AnnotatedDocx, AnnotateOptions, DocxAnnotation } from "./annotation.js";
import { commentXml, EMPTY_COMMENTS } from "./comment-xml.js";
import { beforeEnd, commentsTarget, withCommentsRelation, withCommentsType } from "./package-links.js";
import { planAnnotations } from "./plan-annotations.js";
import { rewriteRuns } from "./rewrite-runs.js";

const TYPES = "[Content_Types].xml";

/**
 * Write comments and tracked changes into a Word file at exact words.
 *
 * Only the part with the text, the part of comments and, when the file has no comments yet, what links to it are written anew; every other
 * part keeps its bytes. In the text only the runs that are annotated are written anew, cut where an annotation begins or ends. Comments
 * and tracked changes that were there stay.
 *
 * @param bytes - A docx, as given to `readReport`.
 * @param annotations - Remarks and changes, by offsets into the text that `readReport` gives.
 * @param options - Author, date, and whether changes are made rather than tracked.
 * @returns The new file, and which annotations could not be placed at exact characters.
 * @throws {ReadError} As `readReport`; `damaged` for what is no docx.
 */
export async function annotateDocx(
  bytes: Uint8Array,
  annotations: readonly DocxAnnotation[],
  options: AnnotateOptions,
): Promise<AnnotatedDocx> {
  const limits = resolveLimits(undefined);
  const readInner = innerReader({}, limits);
  const parts = documentParts(bytes, limits);
  const text = foldCharacters(readParts(parts, await readChunks(parts, { readInner })).text).text;
  const { main } = parts;
  const opened = openPackage(bytes, limits);
  const links = linksOf(opened, main.name);
  let changeId = nextId(main.source, "(?:ins|del|moveFrom|moveTo)");
  const freshId = (): number => changeId++;
  const firstComment = nextId(links.comments, "comment");
  const plan = planAnnotations({ annotations, text, main, options, firstComment, freshId });
  const changed = new Map<string, Uint8Array>();
  if (plan.edits.length > 0) changed.set(main.name, encode(rewriteRuns(main, plan.edits, freshId)));
  if (plan.comments.length > 0) {
    const written = plan.comments.map(({ id, text: comment }) => commentXml(id, comment, options)).join("");
    changed.set(links.commentsPart, encode(addedComments(links.comments ?? EMPTY_COMMENTS, written)));
    if (links.comments === undefined) {
      changed.set(links.relationsPart, encode(withCommentsRelation(links.relations, links.target)));
      changed.set(TYPES, encode(withCommentsType(xmlOf(opened, TYPES) ?? "<Types/>", links.commentsPart)));
    }
  }
  return {
    bytes: changed.size === 0 ? Uint8Array.from(bytes) : rewritePackage(bytes, changed),
    comments: plan.comments.length,
    changes: plan.changes,
    unchanged: plan.unchanged,
    unplaced: plan.unplaced,
  };
}

/** Written in UTF-8, whatever the source was stored in. */
function encode(source: string): Uint8Array {
  return new TextEncoder().encode(
    source.replace(/^(?<opening><\?xml[^>]{0,80}?encoding=["'])utf-16(?:le|be)?/iu, "$<opening>UTF-8"),
  );
}

interface Links {
  readonly relationsPart: string;
  readonly relations: string | undefined;
  readonly commentsPart: string;
  readonly comments: string | undefined;
  /** Of the comments, as relations write it. */
  readonly target: string;
}

function linksOf(opened: Package, mainName: string): Links {
  const slash = mainName.lastIndexOf("/");
  const folder = mainName.slice(0, slash + 1);
  const relationsPart = `${folder}_rels/${mainName.slice(slash + 1)}.rels`;
  const relations = xmlOf(opened, relationsPart);
  const target = commentsTarget(relations);
  const named = target === undefined ? undefined : target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
  const comments = named === undefined ? undefined : xmlOf(opened, named);
  return {
    relationsPart,
    relations,
    commentsPart: comments === undefined || named === undefined ? freeName(opened, folder) : named,
    comments,
    target: freeName(opened, folder).slice(folder.length),
  };
}

function freeName(opened: Package, folder: string): string {
  for (let number = 0; ; number += 1) {
    const name = `${folder}comments${number === 0 ? "" : String(number)}.xml`;
    if (!opened.has(name)) return name;
  }
}

function xmlOf(opened: Package, name: string): string | undefined {
  const packed = opened.unpack(name);
  return packed === undefined ? undefined : decodeXml(packed);
}

/** Comments are written with the prefix w; a part that uses another declares it as well. */
function addedComments(comments: string, written: string): string {
  const root = /<(?<name>(?:[\w.-]{1,40}:)?comments)[\s>/]/u.exec(comments)?.groups?.["name"];
  if (root === undefined) throw new ReadError("damaged", { type: "docx" });
  const own = root === "w:comments" ? written : written.replaceAll("<w:", `<${root.slice(0, -"comments".length)}`);
  return beforeEnd(comments, root, own);
}

/** One more than the highest id that elements of a kind bear. */
function nextId(source: string | undefined, kind: string): number {
  let highest = -1;
  for (const { groups } of (source ?? "").matchAll(new RegExp(`<w:${kind}\\s[^>]{0,200}?w:id="(?<id>\\d{1,9})"`, "gu")))
    highest = Math.max(highest, Number(groups?.["id"]));
  return highest + 1;
}
