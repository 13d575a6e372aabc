import { verdictLabels } from "@liaocheng/report-model";
import type { Verdict } from "@liaocheng/scorecard";
import { say } from "../../words/use-messages.js";
import { VERDICT_SIGNS } from "../../words/verdict-words.js";

/** A verdict as a sign and a word, never by colour alone. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class="verdict-mark" data-verdict={verdict}>
      <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {say(verdictLabels[verdict])}
    </span>
  );
}
