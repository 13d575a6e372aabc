import type { Report, Span } from "@liaocheng/report-model";
import type { Glossary } from "../create-glossary.js";
import { annexText, bodyText } from "../report/body-text.js";
import { isNumeral } from "../spelling/arabic-numerals.js";
import { foldSpelling } from "../spelling/fold.js";
import { bySpelling } from "../spelling/order.js";
import { formOf } from "./coinage-form.js";
import { isExplainedInText } from "./explained-in-text.js";
import { familiarityIn } from "./familiarity.js";
import { type CoinageUse, findQuoted, findUnquotedNumeric } from "./find-coinages.js";
import { type KnownTerm, nationallyKnownTerms, reachOf } from "./known-terms.js";
import { type Signal, weigh } from "./likelihood.js";

/**
 * A word that a text uses as if everybody knew it, and explains nowhere.
 *
 * @since 0.1.0
 */
export interface UndefinedCoinage {
  /** As printed, without quotes. */
  readonly text: string;
  readonly count: number;
  /** Offset of the first use, behind its opening quote. */
  readonly start: number;
  readonly end: number;
  /** Every use, in order. */
  readonly uses: readonly Span[];
  /** How likely a reader needs it explained, from 0.2 (hardly) to 1. */
  readonly likelihood: number;
  /** What decided, with its weight. */
  readonly signals: readonly Signal[];
}

/**
 * Which words need no explanation.
 *
 * @since 0.1.0
 */
export interface UndefinedCoinagesOptions {
  /** Terms that need no explanation, instead of `nationallyKnownTerms`. */
  readonly known?: readonly KnownTerm[];
  /** Least likelihood to list, 0 to 1; 0.2 unless told. */
  readonly least?: number;
}

const LEAST = 0.2;

interface Sources {
  readonly text: string;
  readonly annexes: string;
  readonly noteEnds: ReadonlySet<number>;
  readonly place: string | undefined;
}

function sourcesOf(reportOrText: Report | string): Sources {
  if (typeof reportOrText === "string")
    return { text: reportOrText, annexes: "", noteEnds: new Set(), place: undefined };
  const { text, noteReferences } = bodyText(reportOrText);
  const place = reportOrText.region?.replace(/(?:[省市盟州区县]|自治区|自治州|地区)$/u, "");
  return {
    text,
    annexes: annexText(reportOrText),
    noteEnds: new Set(noteReferences.map(({ start }) => start)),
    place: place === "" || place === "全国" ? undefined : place,
  };
}

function groupUses(text: string, glossary: Glossary): Map<string, CoinageUse[]> {
  const mentions = glossary.annotate(text);
  const quoted = findQuoted(text);
  const groups = new Map<string, CoinageUse[]>();
  let mention = 0;
  let quote = 0;
  for (const use of [...quoted, ...findUnquotedNumeric(text)].sort((left, right) => left.start - right.start)) {
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= use.start) mention += 1;
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= use.start) quote += 1;
    const explained = (mentions[mention]?.start ?? Infinity) < use.end;
    const insideQuotes = !use.quoted && (quoted[quote]?.start ?? Infinity) <= use.start;
    const key = foldSpelling(use.text);
    if (explained || insideQuotes || key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [use]);
    else group.push(use);
  }
  return groups;
}

/** 两带 of 一城两带: who explains the whole explains the piece. */
function isPieceOf(folded: string, head: string): boolean {
  return folded.length >= 2 && folded.length < head.length && isNumeral(folded[0]) && head.includes(folded);
}

/** 服务业“三百”工程：实施100个…: an annex that says what a word means explains it. */
function explainedInAnnexes(annexes: string): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const use of findQuoted(annexes)) {
    if (isExplainedInText(annexes, use)) explained.add(foldSpelling(use.text));
  }
  return explained;
}

/**
 * Finds the quoted or numeric words that a report uses and nobody explains, the likeliest to be asked about first.
 *
 * Explained are: entries of the glossary, words with a note mark, words the text itself explains (即…, 包括…, （…）), items
 * of other annexes. Household names (四个意识, 一带一路) are left out; national policy terms (两重) rank low; figures of
 * speech (天花板) are left out, names of prizes, events and brands rank low.
 *
 * @param reportOrText - A parsed report, of which the body is searched; or any text, of which all is.
 * @param glossary - What the report explains.
 * @param options - The list of known terms, the least likelihood.
 * @returns Words by falling likelihood; empty when all are explained.
 * @example
 * const glossary = createGlossary([{ term: "三品一标", aliases: [], definition: "…" }]);
 * const text = "发展“三品一标”，推进“五水共享”，落实“四个意识”，突破“天花板”。";
 * undefinedCoinages(text, glossary).map((coinage) => coinage.text); // => ["五水共享"]
 * @since 0.1.0
 */
export function undefinedCoinages(
  reportOrText: Report | string,
  glossary: Glossary,
  options: UndefinedCoinagesOptions = {},
): UndefinedCoinage[] {
  const { text, annexes, noteEnds, place } = sourcesOf(reportOrText);
  const reach = reachOf(options.known ?? nationallyKnownTerms);
  const inAnnexes = explainedInAnnexes(annexes);
  const heads = glossary.entries.map((entry) => foldSpelling(entry.term));
  const familiarity = familiarityIn(text, findQuoted(text));
  const found: UndefinedCoinage[] = [];
  for (const [folded, uses] of groupUses(text, glossary)) {
    const first = uses[0] as CoinageUse;
    const form = formOf(first.text);
    const noted = uses.some((use) => noteEnds.has(use.end) || noteEnds.has(use.end + 1));
    const known = reach(folded);
    if (form === "figure" || known === "household" || noted || inAnnexes.has(folded)) continue;
    if (glossary.lookup(first.text, { limit: 0 }).match !== undefined || heads.some((head) => isPieceOf(folded, head)))
      continue;
    if (uses.some((use) => isExplainedInText(text, use))) continue;
    const local = place !== undefined && first.text.includes(place);
    const signals = weigh(text, { text: folded, form, reach: known, uses, local }, familiarity);
    const sum = signals.reduce((total, { weight }) => total + weight, 0);
    const likelihood = Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000;
    if (likelihood < (options.least ?? LEAST)) continue;
    const spans = uses.map(({ start, end }) => ({ start, end }));
    found.push({
      text: first.text,
      count: uses.length,
      start: first.start,
      end: first.end,
      uses: spans,
      likelihood,
      signals,
    });
  }
  return found.sort(
    (left, right) =>
      right.likelihood - left.likelihood ||
      right.count - left.count ||
      left.start - right.start ||
      bySpelling(left.text, right.text),
  );
}
