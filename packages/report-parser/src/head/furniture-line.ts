import type { CompiledProfile, FurnitureKind } from "../compile.js";
import { compact } from "../text/characters.js";

/** What a furniture line is, and whether a page prints it behind its report. */
export interface FurnitureMatch {
  readonly kind: FurnitureKind;
  readonly tail: boolean;
}

const LONGEST_FURNITURE = 80;
const PAGE_LINE =
  /^(?:[-—–－~～·•]{1,3}[0-9\uff10-\uff19]{1,4}[-—–－~～·•]{1,3}|第[0-9\uff10-\uff19]{1,4}页(?:[，,/]?共[0-9\uff10-\uff19]{1,4}页)?|\d{1,3}\/\d{1,3}|\d{1,3})$/u;
const CAPTION = /(?:记者.{1,12}摄|[摄攝影]影?|作政府工作报告[。（(][^\d。]{0,30})$/u;
const WEB_TIME =
  /^(?:20|19)\d{2}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{0,2}秒?)?(?:来源.*)?$/u;
const HASH = /^[0-9a-f]{16,64}[:：]?$/u;
/** A file to be fetched: 附件：名词解释.docx. */
const FILE = /\.(?:docx?|pdf|wps|xlsx?|zip|rar|ofd)$/iu;
const RULE = /^(?:-{3,80}|—{3,80}|_{3,80}|={3,80}|\*{3,80}|─{3,80}|…{3,80})$/u;
const LINK = /^https?:\/\//u;

/** Tells whether a line, as printed between `start` and `end`, is furniture anywhere in a page. */
export function matchFurniture(
  text: string,
  start: number,
  end: number,
  compiled: CompiledProfile,
): FurnitureMatch | undefined {
  if (end - start > LONGEST_FURNITURE) return undefined;
  const line = compact(text.slice(start, end));
  const bare = line.endsWith("：") || line.endsWith(":") ? line.slice(0, -1) : line;
  const whole = compiled.furnitureLines.get(bare);
  if (whole) return { kind: whole.kind, tail: whole.tail === true };
  for (const [prefix, row] of compiled.furniturePrefixes.get(line.charAt(0)) ?? []) {
    if (line.startsWith(prefix)) return { kind: row.kind, tail: row.tail === true };
  }
  if (line.includes(".") && FILE.test(line)) return { kind: "related", tail: false };
  if (RULE.test(line)) return { kind: "other", tail: false };
  const first = line.charCodeAt(0);
  if (first > 0x2f && first < 0x7f) {
    if (WEB_TIME.test(line)) return { kind: "time", tail: false };
    if (HASH.test(line) || LINK.test(line)) return { kind: "related", tail: true };
  }
  if (line.length <= 16 && PAGE_LINE.test(line)) return { kind: "page", tail: false };
  return undefined;
}

/** A line under a photograph: 省长赵刚作政府工作报告, 记者 韩卿立 摄. */
export function isCaption(line: string): boolean {
  return CAPTION.test(line) || (line.length < 30 && line.endsWith("作政府工作报告"));
}
