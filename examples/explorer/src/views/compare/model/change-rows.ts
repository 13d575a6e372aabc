import type { Indicator } from "@liaocheng/report-model";
import type { DocumentChange, DocumentDiff } from "../../../worker/diff-documents.js";
import type { TextPair } from "./choose-texts.js";

/** One figure in two texts, with both at hand. */
export interface ChangeRow extends Omit<DocumentChange, "before" | "after" | "disagrees"> {
  /** Place in the list of all, which stands in the address. */
  readonly index: number;
  readonly before?: Indicator;
  readonly after?: Indicator;
  readonly disagrees: readonly Indicator[];
}

/** The rows of a comparison. */
export function changeRows({ changes }: DocumentDiff, { before, after }: TextPair): ChangeRow[] {
  return changes.map((change, index) => {
    const old = change.before === undefined ? undefined : before.indicators[change.before];
    const now = change.after === undefined ? undefined : after.indicators[change.after];
    return {
      index,
      change: change.change,
      fields: change.fields,
      moved: change.moved,
      ...(change.difference === undefined ? {} : { difference: change.difference }),
      ...(old === undefined ? {} : { before: old }),
      ...(now === undefined ? {} : { after: now }),
      disagrees: change.disagrees.flatMap((place) => after.indicators[place] ?? []),
    };
  });
}
