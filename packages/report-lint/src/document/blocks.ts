import { isDirectiveLine } from "../engine/directives.js";
import type { Report, ReportNode, Span } from "@liaocheng/report-model";

/**
 * What a block is, by the node of the tree it opens with.
 *
 * @since 0.1.0
 */
export type BlockKind = "metadata" | "salutation" | "heading" | "paragraph" | "item" | "entry";

/**
 * A printed paragraph: a line, or the lines of a paragraph that was wrapped by hand.
 *
 * @since 0.1.0
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
  /** Headings that run into the paragraph: （一）综合实力跃上新台阶。 */
  readonly headings: readonly Span[];
  /** True below an annex. */
  readonly inAnnex: boolean;
}

interface OpenBlock extends Span {
  kind: BlockKind;
  headings: Span[];
  inAnnex: boolean;
  hasProse: boolean;
}

/** Cuts a report into the blocks a proofreader goes through, in the order of the text. */
export function readBlocks(text: string, report: Report): Block[] {
  const blocks: Block[] = [];
  let open: OpenBlock | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { kind, start, end, headings, inAnnex, hasProse } = open;
    const printed = text.slice(start, end);
    blocks.push({
      kind: kind === "heading" && hasProse ? "paragraph" : kind,
      start,
      end,
      text: printed,
      headings: headings.filter(() => hasProse),
      inAnnex,
    });
    open = undefined;
  };
  const extend = (kind: BlockKind, span: Span, inAnnex: boolean): void => {
    open ??= { kind, start: lineIndent(text, span.start), end: span.end, headings: [], inAnnex, hasProse: false };
    open.end = span.end;
    if (open.kind === "salutation") open.kind = kind;
    if (kind === "heading") open.headings.push(span);
    else open.hasProse = true;
  };
  const visit = (node: ReportNode, kind: BlockKind, inAnnex: boolean, wraps: boolean): void => {
    const span = { start: node.position.start.offset, end: node.position.end.offset };
    switch (node.type) {
      case "furniture":
        close();
        return;
      case "whitespace":
        if (node.value.includes("\n") && !wraps) {
          if (open !== undefined) open.end = span.start + blankBeforeLineEnd(node.value);
          close();
        } else if (open !== undefined) open.end = span.end;
        return;
      case "heading":
      case "metadata":
      case "salutation":
        extend(node.type, span, inAnnex);
        return;
      case "sentence":
      case "tableCell":
        extend(kind, span, inAnnex);
        return;
      case "paragraph":
        for (const child of node.children) visit(child, "paragraph", inAnnex, true);
        return;
      case "item":
        for (const child of itemParts(text, node, span)) visit(child, "item", inAnnex, true);
        return;
      case "glossaryEntry":
        for (const child of itemParts(text, node, span)) visit(child, "entry", inAnnex, true);
        return;
      default:
        for (const child of node.children) visit(child, kind, inAnnex || node.type === "annex", false);
    }
  };
  visit(report, "paragraph", false, false);
  close();
  const read = isWrapped(blocks) ? blocks : blocks.flatMap(splitLines);
  return read.filter(({ text: line }) => !isPageFurniture(line) && !isDirectiveLine(line));
}

const PAGE_WORDS =
  /浏览次数|访问量|点击数|点击率|打印本页|打印页面|关闭窗口|关闭本页|点击图片|责任编辑|责编[：:]|扫一扫|上一篇|下一篇|字体大小|字号[：:]|信息来源|文章来源|发布时间|发布日期|分享到|当前位置|我要纠错|返回顶部|版权所有|网站地图|ICP备/u;

/** A line that a web page put beside the report and the parser took for a line of it. */
function isPageFurniture(line: string): boolean {
  return line.length < 100 && PAGE_WORDS.test(line) && !/[。！？；]/u.test(line);
}

/** True for a text whose lines were broken by hand or by a web page, not only at the ends of paragraphs. */
function isWrapped(blocks: readonly Block[]): boolean {
  const lines = blocks.reduce((sum, { text }) => sum + text.split("\n").length, 0);
  return lines - blocks.length > Math.max(4, blocks.length * 0.08);
}

/** In a text that is not wrapped a line is a paragraph, also when its end mark is missing. */
function splitLines(block: Block): Block[] {
  if (!block.text.includes("\n") || block.kind === "metadata") return [block];
  const lines = block.text.split("\n").map((line) => line.trim());
  if (lines.some((line) => line.length < 20 || /^[，。；：、！？”）》]/u.test(line))) return [block];
  let start = block.start;
  return block.text.split("\n").flatMap((text): Block[] => {
    const from = start;
    start += text.length + 1;
    if (text.trim() === "") return [];
    const headings = block.headings.filter((heading) => heading.start >= from && heading.start < start);
    return [{ ...block, start: from, end: from + text.length, text, headings }];
  });
}

function itemParts(
  text: string,
  node: Extract<ReportNode, { type: "item" | "glossaryEntry" }>,
  { start, end }: Span,
): readonly ReportNode[] {
  if (node.children.length > 0) return node.children;
  return [{ type: "sentence", value: text.slice(start, end), position: node.position }];
}

/** Where the line's blank indent begins before an offset, so that rules see it. */
function lineIndent(text: string, start: number): number {
  let indent = start;
  while (indent > 0 && /[^\S\n\r]/u.test(text.charAt(indent - 1))) indent -= 1;
  return indent === 0 || text.charAt(indent - 1) === "\n" ? indent : start;
}

function blankBeforeLineEnd(value: string): number {
  const end = value.search(/[\n\r]/u);
  return Math.max(0, end);
}
