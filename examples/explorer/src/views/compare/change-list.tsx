import { useEffect, useRef } from "preact/hooks";
import { clauseAround } from "../../documents/clause-around.js";
import { useMessages } from "../../words/use-messages.js";
import type { Analysis } from "../../worker/analysis.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import type { ChangeRow } from "./model/change-rows.js";
import type { TextPair } from "./model/choose-texts.js";
import { differenceOf, figuresOf, nameOf, remarksOf } from "./model/row-words.js";

export interface ChangeListProps {
  readonly pair: TextPair;
  readonly rows: readonly ChangeRow[];
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

/** What became of the figures, in the order of the second text; each jumps to its place in both. */
export function ChangeList({ pair, rows, chosen, onChoose }: ChangeListProps) {
  const messages = useMessages({ zh, en });
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  if (rows.length === 0) return <p class="compare-soft">{messages.nothing}</p>;
  return (
    <ol ref={list} class="compare-list" aria-label={messages.changes}>
      {rows.map((row) => {
        const [before, after] = figuresOf(row);
        return (
          <li key={row.index} data-kind={row.change}>
            <button
              type="button"
              aria-current={row.index === chosen ? "true" : undefined}
              onClick={() => {
                onChoose(row.index);
              }}
            >
              <span class="compare-kind">{messages.kinds[row.change]}</span> <b>{nameOf(row)}</b>
              <span class="compare-figures">
                {before} <span aria-hidden="true">→</span> {after} <em>{differenceOf(row)}</em>
              </span>
              {remarksOf(row, messages).map((remark) => (
                <span key={remark} class="compare-remark">
                  {remark}
                </span>
              ))}
              <span class="compare-words" lang="zh-CN">
                {row.before && <del>{wordsOf(pair.before, row.before)}</del>}
                {row.after && <ins>{wordsOf(pair.after, row.after)}</ins>}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The clause a figure stands in. */
export function wordsOf({ text }: Analysis, figure: Exclude<ChangeRow["before"], undefined>): string {
  const { start, end } = clauseAround(text, figure);
  return text.slice(start, end).replace(/\s+/gu, " ").trim();
}
