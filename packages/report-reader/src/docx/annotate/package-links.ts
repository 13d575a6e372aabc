import { childrenNamed, elementsOf } from "../../markup/markup-tree.js";
import { parseXml } from "../../markup/parse-markup.js";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const COMMENTS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Where a document keeps its comments, by its relations; undefined when it has none. */
export function commentsTarget(relations: string | undefined): string | undefined {
  const root = relations === undefined ? undefined : childrenNamed(parseXml(relations), "Relationships")[0];
  return elementsOf(root)
    .find((relation) => relation.attributes.get("Type")?.endsWith("/comments") === true)
    ?.attributes.get("Target");
}

/** The relations with one to a new part of comments. */
export function withCommentsRelation(relations: string | undefined, target: string): string {
  const source = relations ?? EMPTY_RELATIONS;
  const ids = new Set(
    elementsOf(childrenNamed(parseXml(source), "Relationships")[0]).map(({ attributes }) => attributes.get("Id")),
  );
  let number = ids.size + 1;
  while (ids.has(`rId${String(number)}`)) number += 1;
  const relation = `<Relationship Id="rId${String(number)}" Type="${COMMENTS_RELATION}" Target="${target}"/>`;
  return beforeEnd(source, "Relationships", relation);
}

/** The content types with the one of comments for that part. */
export function withCommentsType(types: string, part: string): string {
  if (types.includes(`"/${part}"`)) return types;
  return beforeEnd(types, "Types", `<Override PartName="/${part}" ContentType="${COMMENTS_TYPE}"/>`);
}

/** Xml with more before the end of its root; a root that closes itself is opened. */
export function beforeEnd(source: string, root: string, more: string): string {
  const end = source.lastIndexOf(`</${root}`);
  if (end >= 0) return source.slice(0, end) + more + source.slice(end);
  const closes = source.lastIndexOf("/>");
  return `${source.slice(0, closes)}>${more}</${root}>${source.slice(closes + 2)}`;
}
