import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { setParams } from "../../../state/route.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { countRows, filterSections, firstRows } from "../model/shown-sections.js";
import { BulletinHeadFields } from "./bulletin-head.js";
import { BulletinNotes } from "./bulletin-notes.js";
import { BulletinTable } from "./bulletin-table.js";
import type { DeskState } from "./desk-state.js";
import { HandOverBulletin } from "./hand-over-bulletin.js";
import { SummaryTable } from "./summary-table.js";

/** Rows shown at first, and by each further step; printing shows them all. */
const STEP = 200;

export interface BulletinPanelProps {
  readonly state: DeskState;
  readonly params: Readonly<Record<string, string>>;
}

/** The bulletin as people know it: counts, then a table for each population or indicator. */
export function BulletinPanel({ state, params }: BulletinPanelProps) {
  const messages = useMessages({ zh, en });
  const limit = useSignal(STEP);
  usePrinting(() => (limit.value = Infinity));
  const { sections, title, period, notice, issuer, issuedOn } = state.bulletin.value;
  const { q: text = "", color = "" } = params;
  const fitting = filterSections(sections, { text, color });
  const found = countRows(fitting);
  const left = found - limit.value;
  return (
    <article class="ranking-bulletin" aria-label={messages.bulletin}>
      <BulletinHeadFields state={state} />
      <header class="ranking-head" lang="zh-CN">
        {notice !== undefined && <p class="ranking-notice">{notice}</p>}
        <h3>{title}</h3>
        {period !== undefined && <p>{period}</p>}
      </header>
      <SummaryTable state={state} color={color} />
      <div class="ranking-tools screen-only">
        <input
          class="field"
          type="search"
          aria-label={messages.search}
          placeholder={messages.search}
          value={text}
          onInput={({ currentTarget }) => {
            setParams({ q: currentTarget.value });
          }}
        />
        <p class="ranking-soft" role="status">
          {text === "" && color === "" ? messages.chipHint : messages.found(found)}
        </p>
        <HandOverBulletin state={state} />
      </div>
      {firstRows(fitting, limit.value).map((section) => (
        <BulletinTable key={section.heading} state={state} section={section} />
      ))}
      {left > 0 && (
        <p class="ranking-more screen-only">
          <button type="button" class="button" onClick={() => (limit.value += STEP)}>
            {messages.more(Math.min(STEP, left))}
          </button>
          <button type="button" class="button button-quiet" onClick={() => (limit.value = Infinity)}>
            {messages.all(found)}
          </button>
        </p>
      )}
      <BulletinNotes bulletin={state.bulletin.value} />
      <footer class="ranking-signature" lang="zh-CN">
        {issuer !== undefined && <p>{issuer}</p>}
        {issuedOn !== undefined && <p>{issuedOn}</p>}
      </footer>
    </article>
  );
}

function usePrinting(before: () => void): void {
  useEffect(() => {
    addEventListener("beforeprint", before);
    return () => {
      removeEventListener("beforeprint", before);
    };
  }, []);
}
