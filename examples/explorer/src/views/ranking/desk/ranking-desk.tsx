import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { GivenSheet } from "../../../state/given-sheet.js";
import type { Localized } from "../../../words/localized.js";
import { say } from "../../../words/use-messages.js";
import { readSource } from "../sheet/read-source.js";
import { SheetError } from "../sheet/sheet-error.js";
import { BulletinPanel } from "./bulletin-panel.js";
import "./bulletin.css";
import "./desk.css";
import "./explanation.css";
import { createDeskState, type DeskState } from "./desk-state.js";
import { PolicyPanel } from "./policy-panel.js";
import { SheetBar } from "./sheet-bar.js";
import { SheetProblems } from "./sheet-problems.js";

export interface RankingDeskProps {
  readonly given: GivenSheet;
  readonly params: Readonly<Record<string, string>>;
}

type Opened = { readonly state: DeskState } | { readonly error: Localized };

/** A sheet, the policy it is judged by, and the bulletin that comes of it. */
export function RankingDesk({ given, params }: RankingDeskProps) {
  const opened = useSignal<Opened | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void openSheet(given).then((result) => {
      if (current) opened.value = result;
    });
    return () => {
      current = false;
    };
  }, [given]);
  if (opened.value === undefined) return undefined;
  if ("error" in opened.value)
    return (
      <>
        <SheetBar given={given} />
        <p class="ranking-alert" role="alert">
          {given.name}：{say(opened.value.error)}
        </p>
      </>
    );
  const { state } = opened.value;
  return (
    <>
      <SheetBar given={given} rows={state.rows.value.length} />
      <PolicyPanel state={state} />
      <SheetProblems state={state} />
      {state.rows.value.length > 0 && <BulletinPanel state={state} params={params} />}
    </>
  );
}

async function openSheet(given: GivenSheet): Promise<Opened> {
  try {
    return { state: createDeskState(given, await readSource(given)) };
  } catch (error) {
    if (error instanceof SheetError) return { error: error.messages };
    const cause = error instanceof Error ? error.message : String(error);
    return { error: { zh: `程序出错：${cause}`, en: `The program failed: ${cause}` } };
  }
}
