import { ownNames } from "../../document/bare-places.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";
import { findMisprints, type Misprint } from "../../words/find-misprints.js";
import { reportLanguage } from "../../words/report-language.js";
import { findTypicalSlips } from "../../words/typical-slips.js";
import { findRuns, type Run } from "../../words/runs.js";

/** Names of persons of other languages: 玛依努尔·尼牙孜. */
const NAME = /[一-鿿]·[一-鿿]/u;

/** 3亿元元: a doubled unit is another rule's matter. */
const UNIT_TWICE = /0[万亿]{0,2}(?<unit>[一-鿿])\k<unit>$/u;

const LONGEST_NAME = 5;
/** No longer is a coinage. */
const COINED = 6;

/** A text is compared with itself as far as a report reaches, by pages whose words are counted once. */
const REPORT = 30_000;
const PAGE = 10_000;

export const wordMisprint: LintRule = defineLintRule({
  id: "word-misprint",
  meta: {
    kind: "wording",
    preset: "recommended",
    severity: "warning",
    since: "0.2.0",
    description: {
      zh: "没有错字、漏字、衍字和颠倒的字",
      en: "Disallow wrong, missing, doubled and swapped characters.",
    },
    fallback: true,
    source: "公文核稿通则；字频统计自历年国务院、各省政府工作报告和党代会报告",
  },
  messages: {
    replaced: { zh: "“{{text}}”疑为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}”" },
    missing: {
      zh: "“{{text}}”疑漏字，应为“{{expected}}”",
      en: "Missing character, expected “{{expected}}” for “{{text}}”",
    },
    doubled: {
      zh: "“{{text}}”疑多字，应为“{{expected}}”",
      en: "Doubled character, expected “{{expected}}” for “{{text}}”",
    },
    swapped: {
      zh: "“{{text}}”疑颠倒，应为“{{expected}}”",
      en: "Swapped characters, expected “{{expected}}” for “{{text}}”",
    },
  },
  check({ document, report }) {
    if (document.report.script === "hant") return;
    const textAround = pagesOf(document.text);
    const names = document.once(ownNames);
    for (const { text, start, end } of searchBlocks(document.blocks, /[\s\S]+/gu)) {
      const near = textAround(start, end);
      for (const run of findRuns(text)) {
        for (const misprint of misprintsOf(near, run.text)) {
          const { kind, text: change } = misprint;
          if (UNIT_TWICE.test(run.text.slice(0, misprint.end)) && kind === "doubled") continue;
          if (isBesideBlank(text, run, misprint) || isOneOfAlike(text, run, misprint)) continue;
          if (kind === "missing" && isQuotedAlone(text, run)) continue;
          if (isInName(run.text, misprint, names)) continue;
          if (
            NAME.test(
              text.slice(Math.max(0, (run.offsets[misprint.start] ?? 0) - 6), (run.offsets[misprint.end] ?? 0) + 6),
            )
          )
            continue;
          const at = (place: number): number => start + (run.offsets[place] ?? 0);
          const fix = { start: at(misprint.start), end: at(misprint.end), text: change, safe: false };
          const [from, to] = around(run.text, misprint);
          report(
            kind,
            { start: at(from), end: at(to) },
            {
              data: {
                text: run.text.slice(from, to),
                expected: run.text.slice(from, misprint.start) + change + run.text.slice(misprint.end, to),
              },
              fix,
            },
          );
        }
      }
    }
  },
});

/** What a run offers as it is weighed, and the slips that are made more than others where nothing else was found. */
function misprintsOf(near: string, run: string): Misprint[] {
  const model = reportLanguage();
  const found = findMisprints(model, near, run);
  for (const typical of findTypicalSlips(model, run)) {
    if (found.every(({ start, end }) => typical.end < start - 1 || typical.start > end + 1)) found.push(typical);
  }
  return found;
}

/** Gives the pages around a stretch of a text; the same string as long as they are the same. */
function pagesOf(text: string): (start: number, end: number) => string {
  let [from, to, near] = [0, 0, ""];
  return (start, end) => {
    const first = Math.max(0, Math.floor(start / PAGE) * PAGE - REPORT);
    const last = Math.min(text.length, Math.ceil(end / PAGE) * PAGE + REPORT);
    if (first !== from || last !== to) [from, to, near] = [first, last, text.slice(first, last)];
    return near;
  };
}

/** 大理发展, 田家庵区: names of places of one's own are printed as they are. */
function isInName(run: string, { start, end }: Misprint, names: ReadonlySet<string>): boolean {
  for (let from = Math.max(0, start - LONGEST_NAME + 1); from <= start; from += 1) {
    for (let to = Math.max(end, from + 2); to <= from + LONGEST_NAME; to += 1)
      if (to > start && names.has(run.slice(from, to))) return true;
  }
  return false;
}

/** “多态融合”: a short phrase in quotation marks is coined, and left out what it leaves out. */
function isQuotedAlone(text: string, { offsets }: Run): boolean {
  const [first, last] = [offsets[0] ?? 0, offsets.at(-1) ?? 0];
  return last - first <= COINED && text.charAt(first - 1) === "“" && text.charAt(last) === "”";
}

/** A blank or the end of a line cuts a word in two: what stands before or after it neither begins nor ends a clause. */
function isBesideBlank(text: string, { offsets }: Run, { start, end }: Misprint): boolean {
  const [first, last] = [offsets[0] ?? 0, offsets.at(-1) ?? 0];
  const cutBefore = /[一-鿿]\s+$/u.test(text.slice(Math.max(0, first - 4), first));
  const cutAfter = /^\s+[一-鿿]/u.test(text.slice(last, last + 4));
  return (start <= 2 && cutBefore) || (end >= offsets.length - 3 && cutAfter);
}

/** 慧办事、慧审批、慧监管: members of a list that begin alike are meant to. */
function isOneOfAlike(text: string, { text: run, offsets }: Run, { start }: Misprint): boolean {
  if (start > 1) return false;
  const [first, last] = [offsets[0] ?? 0, offsets.at(-1) ?? 0];
  const before = text
    .slice(Math.max(0, first - 8), first)
    .split("、")
    .at(-2);
  const after = text.charAt(last) === "、" ? text.slice(last + 1, last + 2) : "";
  return before?.slice(-6).includes(run.charAt(1)) === true || after === run.charAt(1);
}

/** The changed characters with their neighbours, so that a reader sees the word. */
function around(run: string, { start, end }: Misprint): [number, number] {
  const from = Math.max(1, start - 2);
  const to = Math.min(run.length - 1, end + 2);
  return [run.charAt(from) === "0" ? from + 1 : from, run.charAt(to - 1) === "0" ? to - 1 : to];
}
