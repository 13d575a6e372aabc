import type { Annex, Item, Paragraph, Report, Span } from "@liaocheng/report-model";

/** The lists that stand behind a report; `others` are annexes of no known kind. */
export type ListKind = "projects" | "policies" | "plans" | "others";

/** One entry of a list. */
export interface ListEntry {
  readonly ordinal?: number;
  readonly title: string;
  /** What follows the title; empty when nothing does. */
  readonly content: string;
  /** Responsible units as printed, the first leads. */
  readonly departments: readonly string[];
  /** Heading it stands under. */
  readonly group?: string;
  /** Title of the annex. */
  readonly list: string;
  /** Where it stands in the text. */
  readonly span: Span;
}

/** Every entry of the annexes, list by list, in the order printed. */
export function listEntries(report: Report): Readonly<Record<ListKind, readonly ListEntry[]>> {
  const lists: Record<ListKind, ListEntry[]> = { projects: [], policies: [], plans: [], others: [] };
  for (const annex of report.children) {
    if (annex.type !== "annex" || annex.kind === "glossary") continue;
    for (const node of annex.children) {
      if (node.type === "item") lists[kindOf(node, annex)].push(itemEntry(node, annex));
      else if (node.type === "paragraph" && annex.kind === "other") lists.others.push(paragraphEntry(node, annex));
    }
  }
  return lists;
}

const KINDS = {
  "livelihood-project": "projects",
  policy: "policies",
  "action-plan": "plans",
} as const satisfies Record<string, ListKind>;

const ANNEX_KINDS: Readonly<Partial<Record<Annex["kind"], ListKind>>> = {
  "livelihood-projects": "projects",
  policies: "policies",
  "action-plans": "plans",
};

function kindOf({ payload }: Item, annex: Annex): ListKind {
  return payload === undefined ? (ANNEX_KINDS[annex.kind] ?? "others") : KINDS[payload.kind];
}

/** The number an item begins with; it stands in its own column. */
const PRINTED_NUMBER = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十百]{1,5})[）).．、]\s*/u;

function itemEntry(item: Item, annex: Annex): ListEntry {
  const { ordinal, payload } = item;
  const place = { list: annex.title, span: spanOf(item), ...(ordinal === undefined ? {} : { ordinal }) };
  switch (payload?.kind) {
    case undefined:
      return { ...place, title: wordsOf(item).replace(PRINTED_NUMBER, ""), content: "", departments: [] };
    case "livelihood-project": {
      const { text, group, departments = [] } = payload;
      return { ...place, title: text, content: "", departments, ...(group === undefined ? {} : { group }) };
    }
    case "policy":
      return { ...place, title: payload.title, content: "", departments: payload.departments };
    case "action-plan":
      return { ...place, title: payload.title, content: payload.content, departments: [] };
  }
}

function paragraphEntry(paragraph: Paragraph, annex: Annex): ListEntry {
  return { title: wordsOf(paragraph), content: "", departments: [], list: annex.title, span: spanOf(paragraph) };
}

function wordsOf({ children }: Item | Paragraph): string {
  return children
    .flatMap((node) => (node.type === "sentence" ? [node.value] : []))
    .join("")
    .trim();
}

function spanOf({ position }: Item | Paragraph): Span {
  return { start: position.start.offset, end: position.end.offset };
}
