import type { StoreError, StoreErrorCode, StoreErrorDetail } from "@liaocheng/report-store";
import { callerMistake } from "../caller-mistake.js";
import { CliError, type CliErrorCode } from "../cli-error.js";
import type { Localized } from "../language.js";

/** What a store refused, in one line: which ledger, what, and which option or command helps. */
export function refusal(error: StoreError, file: string): CliError {
  const { zh, en } = callerMistake("UNSUITABLE", error, file).localized;
  const advice = ADVICE[error.code]?.(error.detail);
  const message = advice === undefined ? { zh, en } : { zh: `${zh}（${advice.zh}）`, en: `${en} (${advice.en})` };
  return new CliError(KINDS[error.code] ?? "UNSUITABLE", message, { cause: error });
}

const KINDS: Partial<Record<StoreErrorCode, CliErrorCode>> = {
  STORE_LOCKED: "UNWRITABLE",
  STORE_UNWRITABLE: "UNWRITABLE",
  STORE_UNREADABLE: "UNREADABLE",
};

/** What `gwr` has for it. */
const ADVICE: Partial<Record<StoreErrorCode, (detail: StoreErrorDetail) => Localized | undefined>> = {
  REPORT_OLDER: ({ newestYear }) => (newestYear === undefined ? undefined : same("--older")),
  REPORT_WITHOUT_REGION: ({ region }) => same(`--region ${String(region)}`),
  PROMISE_UNKNOWN: () => ({ zh: "gwr ledger list 列出编号", en: "gwr ledger list shows the ids" }),
  FIGURE_UNKNOWN: ({ count }) => (count === 0 ? { zh: "--percent、--note", en: "--percent, --note" } : undefined),
  ENTRY_UNKNOWN: () => ({ zh: "同一命令不带选项列出全部", en: "the same command without options lists them" }),
};

const same = (text: string): Localized => ({ zh: text, en: text });
