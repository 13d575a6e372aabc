import type { PromiseChange } from "@liaocheng/report-store";
import { COMMITMENT_KINDS } from "../commands/ledger/words.js";
import type { Context } from "../context.js";
import { changeText } from "./change-text.js";
import { entryText } from "./entry-text.js";
import type { JudgedPromise } from "./judged.js";
import { aboutText, type EntryAbout } from "./registers/about.js";
import { colorWord, deadlineOf, figuresOf } from "./promise-row.js";
import type { PromiseQuote } from "./quote.js";
import { factsOf, reasonOf } from "./reason.js";
import { WORK_STATUSES } from "./words.js";

/** A promise with all that the ledger knows of it. */
export interface ShownPromise extends JudgedPromise {
  readonly quote: PromiseQuote | undefined;
  readonly changes: readonly PromiseChange[];
  /** Entries of registers that name it. */
  readonly linked: readonly EntryAbout[];
}

/** Prints one promise for people: a line a thing, what is not known left out. */
export function showPromise(context: Context, shown: ShownPromise): string {
  const { say, colors } = context;
  const colon = say({ zh: "：", en: ": " });
  const lines = factLines(context, shown).filter(([, text]) => text !== "");
  return [
    colors.bold(`${shown.promise.id}  ${shown.promise.commitment.text.replace(/\s+/gu, " ")}`),
    ...lines.map(([title, text]) => `  ${title}${colon}${text}`),
    ...listOf(
      say({ zh: "进展", en: "progress" }),
      shown.entries.map((stored) => say(entryText(stored.entry, shown.yardsticks))),
    ),
    ...listOf(
      say({ zh: "表扬与清单", en: "registers" }),
      shown.linked.map((entry) => say(aboutText(entry))),
    ),
    ...listOf(
      say({ zh: "历史", en: "history" }),
      shown.changes.map((change) => historyLine(context, change)),
    ),
  ].join("\n");
}

const listOf = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

function factLines({ say }: Context, shown: ShownPromise): [string, string][] {
  const { promise, light, status, quote } = shown;
  const { commitment, gone, version } = promise;
  const { standing } = light;
  return [
    [say({ zh: "类别", en: "kind" }), say(COMMITMENT_KINDS[commitment.kind])],
    [say({ zh: "章节", en: "section" }), commitment.section.join(" > ")],
    [say({ zh: "指标", en: "figures" }), figuresOf(shown)],
    [say({ zh: "牵头单位", en: "lead" }), commitment.leads.join("、")],
    [say({ zh: "配合单位", en: "with" }), commitment.joint.join("、")],
    [
      say({ zh: "完成时限", en: "deadline" }),
      [deadlineOf(shown), commitment.deadlineText ?? ""]
        .filter((text, at, all) => text !== "" && all.indexOf(text) === at)
        .join(" "),
    ],
    [
      say({ zh: "出处", en: "place" }),
      quote === undefined
        ? ""
        : say({
            zh: `${quote.file} 第${String(quote.line)}行（第${String(version)}版）“${quote.text}”`,
            en: `${quote.file}, line ${String(quote.line)} (version ${String(version)}): “${quote.text}”`,
          }),
    ],
    [
      say({ zh: "更正", en: "corrected" }),
      gone ? say({ zh: "新版报告已删去", en: "taken out by a later version" }) : "",
    ],
    [say({ zh: "状态", en: "state" }), say(WORK_STATUSES[status])],
    [
      say({ zh: `颜色（截至${standing.asOf}）`, en: `colour as of ${standing.asOf}` }),
      [colorWord(light, say), say(reasonOf(light))].filter((text) => text !== "").join(say({ zh: "，", en: ", " })),
    ],
    [say({ zh: "情况", en: "facts" }), light.reason === "" ? "" : say({ zh: factsOf(standing).zh, en: "" })],
  ];
}

function historyLine({ say }: Context, change: PromiseChange): string {
  const { version, imported } = change;
  const day = imported.slice(0, 10);
  return (
    say({ zh: `${day} 第${String(version)}版  `, en: `${day} version ${String(version)}  ` }) + say(changeText(change))
  );
}
