import type { IndicatorStatus } from "@liaocheng/report-model";
import { STATUS_WORDS } from "../words/indicator-words.js";
import { say } from "../words/use-messages.js";
import "./status-mark.css";

/** 实绩, 目标 or 其他 as a word with its sign, never by colour alone. */
export function StatusMark({ status }: { readonly status: IndicatorStatus }) {
  return (
    <span class="status-mark" data-status={status}>
      {say(STATUS_WORDS[status])}
    </span>
  );
}
