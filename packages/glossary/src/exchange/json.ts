import { type Diagnostic, type GlossaryTerm, glossaryTermSchema } from "@liaocheng/report-model";
import type { ImportResult } from "./csv.js";

interface Wording {
  readonly zh: string;
  readonly en: string;
}

function problem(messageId: string, { zh, en }: Wording, severity: Diagnostic["severity"], data = {}): Diagnostic {
  return { ruleId: "glossary-json", messageId, message: zh, messageEn: en, severity, data };
}

const NO_LIST: Wording = {
  zh: "没有词条列表：应为数组，或含 entries 数组的对象",
  en: "No list of entries: expected an array, or an object with an array called entries",
};

/** What hand-kept files leave out or print as null is filled or dropped before the schema looks at it. */
function complete(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const stated = Object.entries(value).filter(([, field]) => field !== null);
  return { aliases: [], definition: "", ...Object.fromEntries(stated) };
}

function listIn(parsed: unknown): readonly unknown[] | undefined {
  if (Array.isArray(parsed)) return parsed;
  if (typeof parsed !== "object" || parsed === null || !("entries" in parsed)) return undefined;
  return Array.isArray(parsed.entries) ? parsed.entries : undefined;
}

/**
 * Reads entries from JSON: a list of entries, or an object with a list called `entries` as `gwr terms` prints it.
 *
 * @param json - The file's text.
 * @returns Entries in order; what is no JSON, no list or no entry is told in the diagnostics.
 * @example
 * glossaryFromJson('[{"term":"三网","definition":"路网、水网"}]').entries[0]?.term; // => "三网"
 * glossaryFromJson("{").diagnostics[0]?.messageId; // => "no-json"
 * @since 0.1.0
 */
export function glossaryFromJson(json: string): ImportResult {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      entries: [],
      diagnostics: [problem("no-json", { zh: "不是有效的JSON", en: `Not JSON: ${reason}` }, "error", { reason })],
    };
  }
  const list = listIn(parsed);
  if (list === undefined) {
    return {
      entries: [],
      diagnostics: [problem("no-list", NO_LIST, "error")],
    };
  }
  const entries: GlossaryTerm[] = [];
  const diagnostics: Diagnostic[] = [];
  list.forEach((value, index) => {
    const result = glossaryTermSchema.safeParse(complete(value));
    if (result.success && result.data.term.trim() !== "") entries.push(result.data);
    else {
      const issue = result.success ? "term" : (result.error.issues[0]?.path.join(".") ?? "");
      diagnostics.push(
        problem(
          "no-entry",
          {
            zh: `第${String(index + 1)}条不是词条（${issue}），已略过`,
            en: `Item ${String(index + 1)} is no entry (${issue}), passed over`,
          },
          "warning",
          { index, issue },
        ),
      );
    }
  });
  return { entries, diagnostics };
}
