import type { Report } from "@liaocheng/report-model";
import { foldContext } from "../match/fold-name.js";
import { clausesIn, type Clause } from "./clauses.js";
import type { StatedTarget } from "./find-statements.js";

/** What the later report says of the subject of a target in words. */
export interface Evidence extends Clause {
  /** Whether its words bear the claim out, speak against it, or tell neither. */
  readonly says: "yes" | "no" | "neither";
}

/** Names under which reports speak of one subject. */
const SUBJECTS: readonly (readonly [stated: RegExp, said: RegExp])[] = [
  [/居民(?:人均)?收入/u, /居民(?:人均)?(?:可支配)?收入/u],
  [/进出口|外贸/u, /进出口|外贸|对外贸易/u],
  [/污染物排放|排放/u, /污染物排放|排放总?量/u],
  [/生态环境/u, /生态环境/u],
  [/物价|价格/u, /物价|价格总?水平/u],
];

/** Words that belong to no subject. */
const BESIDE = /总量|总水平|质量|状况|总体|主要|全市|全省|全国|增速|增长|增幅|[量率]/gu;

/** Words that tell of trouble or of what is yet to come; their clause proves nothing. */
const DOUBTFUL = /问题|困难|矛盾|压力|[仍还将]|不够|有待|(?<![主重首纲])要|力争|如果/u;

const MOST = 3;

/** A clause that goes on to hold the subject of the one before against something: 增长4%，低于全省1.1个百分点. */
const GOES_ON = /^(?:增速|增幅)?(?:分别)?(?:高于|快于|好于|低于|慢于)/u;

/** Clauses of the parts that look back which speak of the subject, those that say something first. */
export function findEvidence(target: StatedTarget, clauses: readonly Clause[], text: string): Evidence[] {
  const speaksOf = subjectPattern(target.subject);
  const found: Evidence[] = [];
  clauses.forEach((clause, at) => {
    if (!speaksOf(clause.text)) return;
    const next = clauses[at + 1];
    const end = next !== undefined && GOES_ON.test(next.text) ? next.end : clause.end;
    const said = text.slice(clause.start, end);
    const says = whatItSays(target, said);
    if (says !== undefined) found.push({ start: clause.start, end, text: said, says });
  });
  return found.sort((a, b) => Number(a.says === "neither") - Number(b.says === "neither")).slice(0, MOST);
}

/** The clauses of the parts of a report that look back; of a text without such a part, none. */
export const clausesLookingBack = (report: Report, text: string): Clause[] =>
  report.children.flatMap((node) =>
    node.type === "section" && node.role === "review"
      ? clausesIn(text, { start: node.position.start.offset, end: node.position.end.offset })
      : [],
  );

function subjectPattern(subject: string): (clause: string) => boolean {
  const known = SUBJECTS.find(([stated]) => stated.test(subject))?.[1];
  if (known !== undefined) return (clause) => known.test(clause);
  const core = foldContext(subject).replace(BESIDE, "");
  return core.length < 2 ? () => false : (clause) => foldContext(clause).includes(core);
}

function whatItSays({ words, against }: StatedTarget, clause: string): Evidence["says"] | undefined {
  if (DOUBTFUL.test(clause)) return words.against.test(clause) ? "neither" : undefined;
  const [yes, no] = [words.borneOut.test(clause), words.against.test(clause)];
  if (against !== undefined && !/同步/u.test(clause) && !sameAgainst(against, clause)) return "neither";
  if (yes === no) return yes ? "neither" : words.claim === "better" ? undefined : "neither";
  return yes ? "yes" : "no";
}

/** 经济 stands for the product too; others must be named. */
const sameAgainst = (against: string, clause: string): boolean =>
  /经济|生产总值|GDP/u.test(against)
    ? /经济|生产总值|GDP/u.test(clause)
    : clause.includes(against.replace(/平均[\s\S]*$/u, ""));
