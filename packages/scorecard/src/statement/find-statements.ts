import { findHeadlinePassages } from "@liaocheng/indicator-extractor";
import type { Span } from "@liaocheng/report-model";
import type { ReadReport } from "../read-report.js";
import { clausesIn, type Clause } from "./clauses.js";
import { CLAIMS, type ClaimWords } from "./claims.js";

/** A target in words. */
export interface StatedTarget extends Clause {
  readonly words: ClaimWords;
  /** What it is about: 居民收入. */
  readonly subject: string;
  /** What it is held against: 经济. */
  readonly against?: string;
}

/** Words of effort before a claim. */
const EFFORT = /^(?:努力|确保|力争|实现|推动|促进|争取|同时)+(?=.{4})/u;

/** A subject that begins with a deed is a task, not something that is so or not. */
const IS_DEED = /^(?:维护|保障|扩大|增加|加强|坚持|推进|推动|促进|深化|健全|提高|完善|引导|综合|继续|要)/u;

/**
 * Finds the targets in words among the main expected targets of a report: 居民收入增长与经济增长同步, 国际收支保持基本平衡.
 *
 * Clauses with a figure are targets of their own; what claims nothing that can be held against words is none.
 */
export function findStatements(report: ReadReport): StatedTarget[] {
  return findHeadlinePassages(report.report)
    .flatMap((passage) => clausesIn(report.text, passage))
    .filter((clause) => !hasFigure(report, clause))
    .flatMap(readStatement);
}

const hasFigure = ({ indicators }: ReadReport, { start, end }: Span): boolean =>
  indicators.some(({ span }) => span.start >= start && span.end <= end);

function readStatement(clause: Clause): StatedTarget[] {
  const said = afterAnnouncement(clause.text).replace(EFFORT, "");
  for (const words of CLAIMS) {
    const { subject, against } = words.stated.exec(said)?.groups ?? {};
    if (subject === undefined) continue;
    if (IS_DEED.test(subject)) return [];
    const place = { start: clause.end - said.length, end: clause.end, text: said, words };
    if (against !== undefined) return [{ ...place, subject, against }];
    return subjectsOf(subject).map((one) => ({ ...place, subject: one }));
  }
  return [];
}

/** 主要预期目标是居民收入稳步增长: what follows the announcement. */
const afterAnnouncement = (text: string): string =>
  /(?:目标|指标)(?:是|为)(?<said>[\s\S]+)$/u.exec(text)?.groups?.["said"] ?? text;

const SHORTEST = 4;

/** 能耗强度和主要污染物排放量继续下降 claims two things. */
function subjectsOf(subject: string): readonly string[] {
  const parts = subject.split("和");
  return parts.length === 2 && parts.every(({ length }) => length >= SHORTEST) ? parts : [subject];
}
