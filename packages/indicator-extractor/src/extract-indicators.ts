import type { Annex, Diagnostic, Indicator, Paragraph, Report, Section } from "@liaocheng/report-model";
import { parseReport, serializeReport } from "@liaocheng/report-parser";
import { extractSentence } from "./extract-sentence.js";
import type { Figure, SentenceWords } from "./figure.js";
import type { LeftOutReason } from "./not-a-fact.js";
import type { Anchor, Frame } from "./period/frame.js";
import { inferAnchor } from "./period/infer-anchor.js";
import { resolvePeriod } from "./period/resolve-period.js";
import { openedFrame, sectionFrame } from "./period/section-frame.js";
import { findTimes } from "./period/times.js";
import { readStretch, sourceEnd, sourceStart, type Reading } from "./reading.js";
import { frameOfFigure } from "./status/passage-frame.js";
import { resolveStatus } from "./status/resolve-status.js";
import { toIndicator } from "./to-indicator.js";

/** A number of the text that became no indicator, and why. */
export interface LeftOutNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: LeftOutReason;
}

export interface ExtractResult {
  readonly indicators: Indicator[];
  readonly leftOut: LeftOutNumber[];
  readonly diagnostics: Diagnostic[];
}

export interface ExtractOptions {
  /** The text the report was parsed from; needed only for trees that were built elsewhere. */
  readonly text?: string;
}

export function extractIndicators(input: string | Report): ExtractResult {
  const report = typeof input === "string" ? parseReport(input).report : input;
  const walk = new Walk(inferAnchor(report, typeof input === "string" ? input : leadingText(report)));
  walk.blocks(report.children, { status: "other", from: undefined, to: undefined, open: true }, []);
  return { indicators: walk.indicators, leftOut: walk.leftOut, diagnostics: [] };
}

/** The first sentences of a tree, enough to find the years it speaks of when its head prints none. */
function leadingText(report: Report): string {
  return report.planYear === undefined && report.reviewYear === undefined ? serializeReport(report) : "";
}

type Block = Report["children"][number] | Section["children"][number] | Annex["children"][number];

class Walk {
  readonly indicators: Indicator[] = [];
  readonly leftOut: LeftOutNumber[] = [];
  private frame: Frame = { status: "other", from: undefined, to: undefined };
  private sectionFrame: Frame = this.frame;
  /** A passage about other years goes on over the paragraphs of a review or a plan, but not of yearly tasks. */
  private framePersists = true;
  private readonly anchor: Anchor;
  constructor(anchor: Anchor) {
    this.anchor = anchor;
  }

  blocks(children: readonly Block[], frame: Frame, path: readonly string[]): void {
    this.frame = frame;
    for (const node of children) {
      switch (node.type) {
        case "section": {
          if (node.depth === 1) {
            this.sectionFrame = sectionFrame(node, this.anchor);
            this.framePersists = node.role !== "tasks" && node.role !== "self-government";
          }
          const nested = node.depth === 1 || !this.framePersists ? this.sectionFrame : this.frame;
          this.blocks(node.children, nested, [...path, node.heading]);
          break;
        }
        case "annex":
          this.annex(node);
          break;
        case "paragraph":
          this.paragraph(node, path);
          break;
        case "heading":
          this.sentence(node.value, node.position.start.offset, path, false);
          break;
        default:
      }
    }
  }

  private annex(annex: Annex): void {
    const { planYear } = this.anchor;
    const planned = annex.kind === "livelihood-projects" || annex.kind === "action-plans" || annex.kind === "policies";
    const path = [annex.title];
    for (const node of annex.children) {
      this.frame = planned
        ? { status: "target", from: planYear, to: planYear }
        : { status: "other", from: undefined, to: undefined };
      if (node.type === "paragraph") this.paragraph(node, path);
      if (node.type !== "item" && node.type !== "glossaryEntry") continue;
      if (annex.kind === "policies") continue;
      for (const child of node.children) {
        if (child.type === "sentence") this.sentence(child.value, child.position.start.offset, path, false);
      }
    }
  }

  private paragraph(node: Paragraph, path: readonly string[]): void {
    if (!this.framePersists) this.frame = this.sectionFrame;
    let opening = true;
    for (const child of node.children) {
      if (child.type !== "sentence") continue;
      this.sentence(child.value, child.position.start.offset, path, opening);
      opening = false;
    }
  }

  private sentence(value: string, start: number, path: readonly string[], opening: boolean): void {
    const reading = readStretch(value, 0, value.length);
    const words: SentenceWords = { text: reading.text, times: findTimes(reading.text) };
    const found = extractSentence(words);
    if (words.times.length > 0 && (opening || found.figures.length === 0)) {
      this.frame = openedFrame(words.text, words.times, this.frame, this.anchor) ?? this.frame;
    }
    for (const { mention, reason } of found.leftOut) {
      const at = start + sourceStart(reading, mention.start);
      const end = start + sourceEnd(reading, mention.end);
      this.leftOut.push({ start: at, end, text: value.slice(at - start, end - start), reason });
    }
    for (const figure of found.figures) this.indicators.push(this.finish(words, figure, reading, value, start, path));
  }

  private finish(
    words: SentenceWords,
    figure: Figure,
    reading: Reading,
    value: string,
    start: number,
    path: readonly string[],
  ): Indicator {
    const frame = frameOfFigure(words, figure, this.frame, this.anchor);
    const period = resolvePeriod(words, figure, frame, this.anchor);
    const status = resolveStatus(words, figure, frame, this.anchor, period);
    return toIndicator(figure, { period, status, reading, value, start, path });
  }
}
