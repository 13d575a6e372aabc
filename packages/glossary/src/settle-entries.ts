import type { Diagnostic, GlossaryTerm } from "@liaocheng/report-model";
import { wrongKind } from "@liaocheng/report-model/caller";
import { GlossaryError } from "./errors.js";
import { cite } from "./spelling/cite.js";
import { deriveAliases } from "./spelling/derive-aliases.js";
import { foldSpelling } from "./spelling/fold.js";
import { bySpelling } from "./spelling/order.js";

export interface SettledEntries {
  readonly entries: readonly GlossaryTerm[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing, one character or a bare number (21 of 稳增长“21”条): too little to be anybody's name. */
const NAMES_NOTHING = /^.?$|^\d+$/u;

const isListOfWords = (list: unknown): boolean => Array.isArray(list) && list.every((word) => typeof word === "string");

function assertEntries(entries: readonly GlossaryTerm[]): void {
  if (!Array.isArray(entries)) {
    throw new GlossaryError("GLOSSARY_ENTRIES_NOT_LIST", wrongKind("entries", "array", entries));
  }
  entries.forEach((entry: Partial<GlossaryTerm> | null | undefined, index) => {
    if (typeof entry?.term !== "string") {
      throw new GlossaryError(
        "GLOSSARY_ENTRY_WITHOUT_TERM",
        wrongKind(`entries[${String(index)}].term`, "string", entry?.term),
      );
    }
    const { definition, aliases } = entry;
    if (typeof definition !== "string")
      throw new GlossaryError(
        "GLOSSARY_ENTRY_INVALID",
        wrongKind(`entries[${String(index)}].definition`, "string", definition),
      );
    if (aliases !== undefined && !isListOfWords(aliases))
      throw new GlossaryError(
        "GLOSSARY_ENTRY_INVALID",
        wrongKind(`entries[${String(index)}].aliases`, "array", aliases),
      );
  });
}

function preferred(left: GlossaryTerm, right: GlossaryTerm): number {
  const emptiness = Number(left.definition.trim() === "") - Number(right.definition.trim() === "");
  const ordinals = (left.ordinal ?? Number.MAX_SAFE_INTEGER) - (right.ordinal ?? Number.MAX_SAFE_INTEGER);
  return emptiness || ordinals || bySpelling(left.term, right.term) || bySpelling(left.definition, right.definition);
}

function withAliases(kept: GlossaryTerm, all: readonly GlossaryTerm[]): GlossaryTerm {
  const derived = deriveAliases(kept.term.trim());
  const stated = all.flatMap((entry) => [entry.term.trim(), ...(entry.aliases ?? []).map((alias) => alias.trim())]);
  const aliases = new Set([...stated, ...derived.whole, ...derived.cores]);
  aliases.delete(kept.term.trim());
  return {
    ...kept,
    term: kept.term.trim(),
    aliases: [...aliases].filter((alias) => !NAMES_NOTHING.test(foldSpelling(alias))),
    definition: kept.definition.trim(),
  };
}

function diagnoseGroup(kept: GlossaryTerm, all: readonly GlossaryTerm[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (all.length > 1) {
    const definitions = [...new Set(all.map((entry) => entry.definition.trim()))].sort(bySpelling);
    const contradicts = definitions.filter((definition) => definition !== "").length > 1;
    found.push({
      ruleId: "glossary-duplicate-term",
      messageId: contradicts ? "redefined" : "repeated",
      message: contradicts
        ? `${cite(kept.term)}出现${String(all.length)}次且释义不同，采用：${kept.definition}`
        : `${cite(kept.term)}重复出现${String(all.length)}次，只保留一条`,
      messageEn: contradicts
        ? `${cite(kept.term)} is defined ${String(all.length)} times and differently; taken: ${kept.definition}`
        : `${cite(kept.term)} is given ${String(all.length)} times; one is kept`,
      severity: contradicts ? "warning" : "info",
      data: { term: kept.term, count: all.length, definitions },
    });
  }
  if (kept.definition.trim() === "") {
    found.push({
      ruleId: "glossary-empty-definition",
      messageId: "empty",
      message: `${cite(kept.term)}没有释义`,
      messageEn: `${cite(kept.term)} has no definition`,
      severity: "warning",
      data: { term: kept.term },
    });
  }
  return found;
}

/**
 * Brings entries from anywhere into one shape: a term once, its aliases complete, what is wrong with them said.
 *
 * Which of two entries of one term is kept does not depend on their order: one with a definition before one without,
 * then the lower ordinal, then the spelling.
 */
export function settleEntries(entries: readonly GlossaryTerm[]): SettledEntries {
  assertEntries(entries);
  const groups = new Map<string, GlossaryTerm[]>();
  const diagnostics: Diagnostic[] = [];
  for (const given of entries) {
    const entry = { ...given, definition: given.definition ?? "", aliases: given.aliases ?? [] };
    const key = foldSpelling(entry.term);
    if (key === "") {
      diagnostics.push({
        ruleId: "glossary-empty-term",
        messageId: "empty",
        message: `有一条释义没有名词：${entry.definition}`,
        messageEn: `A definition has no term: ${entry.definition}`,
        severity: "warning",
        data: { definition: entry.definition },
      });
      continue;
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const settled = Array.from(groups.values(), (group) => {
    const ordered = [...group].sort(preferred);
    const kept = withAliases(ordered[0] as GlossaryTerm, ordered);
    diagnostics.push(...diagnoseGroup(kept, ordered));
    return kept;
  });
  return { entries: settled, diagnostics };
}
