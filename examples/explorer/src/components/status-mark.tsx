import { statusLabels, type IndicatorStatus } from "@liaocheng/report-model";
import { say } from "../words/use-messages.js";
import "./status-mark.css";

/** 实绩, 目标 or 其他 as a word with its sign, never by colour alone. */
export function StatusMark({ status }: { readonly status: IndicatorStatus }) {
  return (
    <span class="status-mark" data-status={status}>
      {say(statusLabels[status])}
    </span>
  );
}
