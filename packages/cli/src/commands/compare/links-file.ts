import { acceptedLinksSchema, type AcceptedLinks } from "@liaocheng/report-model";
import type { AcceptedLink, ScorecardRow } from "@liaocheng/scorecard";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { readChecked } from "./read-checked.js";
import type { ComparedSource } from "./sources.js";
import { quoteOf } from "./summary.js";

type LinkEntry = AcceptedLinks["links"][number];
interface Place {
  readonly start: number;
  readonly text: string;
}

/** What people decided in a file of links, and the entries as they stand there. */
export interface ReadLinks {
  readonly links: readonly AcceptedLink[];
  readonly entries: readonly LinkEntry[];
}

/**
 * Reads a file of accepted links, and holds each place in it against the texts.
 *
 * @throws {CliError} `UNREADABLE`; `UNSUITABLE` for a file that is none, or one of whose places is not in the reports.
 */
export async function readLinks(
  file: string,
  before: ComparedSource,
  after: ComparedSource,
  context: Context,
): Promise<ReadLinks> {
  const { links: entries } = await readChecked(file, acceptedLinksSchema, context);
  const links = entries.map((entry, index): AcceptedLink => {
    const where = `${file} links[${String(index)}]`;
    const pick = (one: number | Place): Place => {
      if (typeof one !== "number") return held(one, after, where);
      const candidate = entry.candidates?.[one - 1];
      if (candidate === undefined) throw noCandidate(where, one);
      return held(candidate, after, where);
    };
    const target = held(entry.target, before, where);
    const { accept, reject = [] } = entry;
    return {
      target,
      ...(accept === undefined || accept === null ? {} : { result: accept === "none" ? null : pick(accept) }),
      rejected: reject.map(pick),
    };
  });
  return { links, entries };
}

/** A place whose text stands there; else the report is not the one the link was made with. */
function held(place: Place, { document }: ComparedSource, where: string): Place {
  if (document.text.startsWith(place.text, place.start)) return place;
  throw new CliError("UNSUITABLE", {
    zh: `${where}：${document.file} 的第${String(place.start)}字处不是“${place.text}”，报告改过或不是这一份，请重新生成（--format links）`,
    en: `${where}: ${document.file} does not read “${place.text}” at ${String(place.start)}; the report has changed or is another, write the file anew (--format links)`,
  });
}

const noCandidate = (where: string, number: number): CliError =>
  new CliError("UNSUITABLE", {
    zh: `${where}：没有第${String(number)}个候选，请写候选的序号、"none" 或出处`,
    en: `${where}: there is no candidate ${String(number)}; give the number of one, "none" or a place`,
  });

/** Writes the rows that wait for a person, with their candidates, beside what was decided before. */
export function linksToJson(
  rows: readonly ScorecardRow[],
  decided: readonly LinkEntry[],
  before: ComparedSource,
  after: ComparedSource,
): string {
  const known = new Map(decided.map((entry) => [entry.target.start, entry]));
  const open = rows
    .filter(
      ({ verdict, target, candidates }) =>
        verdict === "not-found" && candidates.length > 0 && !known.has(target.span.start),
    )
    .map(({ name, target, candidates }): LinkEntry => ({
      name,
      target: { start: target.span.start, text: target.quantity.text },
      accept: null,
      reject: [],
      candidates: candidates.map(({ result, score }) => ({
        start: result.span.start,
        text: result.quantity.text,
        name: result.name,
        score,
        sentence: quoteOf(after, result.sentence),
      })),
    }));
  const links = [...decided, ...open].sort((a, b) => a.target.start - b.target.start);
  return JSON.stringify({ previous: before.document.file, current: after.document.file, links }, null, 2);
}
