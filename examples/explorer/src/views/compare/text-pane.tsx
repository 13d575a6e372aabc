import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import type { Analysis } from "../../worker/analysis.js";
import { blocksOf, type Block } from "../reading/model/blocks.js";
import type { ChangeRow } from "./model/change-rows.js";

export interface TextPaneProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly document: Analysis;
  readonly side: "before" | "after";
  readonly label: string;
  readonly rows: readonly ChangeRow[];
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

/** One of two texts, with every figure that changed set off. */
export function TextPane({ pane, document, side, label, rows, chosen, onChoose }: TextPaneProps) {
  const blocks = useMemo(() => blocksOf(document.report, document.text), [document]);
  const figures = useMemo(
    () =>
      rows
        .flatMap((row) => {
          const figure = row[side];
          return figure === undefined ? [] : [{ row, ...figure.span }];
        })
        .sort((a, b) => a.start - b.start),
    [rows, side],
  );
  const within = ({ start, end }: Block) => figures.filter((figure) => figure.start >= start && figure.end <= end);
  return (
    <article ref={pane} class="compare-pane" aria-label={label} tabIndex={0} lang="zh-CN">
      {blocks.map((block) => {
        let from = block.start;
        const pieces = within(block).flatMap(({ row, start, end }) => {
          if (start < from) return [];
          const before = document.text.slice(from, start);
          from = end;
          const text = document.text.slice(start, end);
          const pair = row.before === undefined || row.after === undefined ? undefined : row.index;
          return [
            before,
            row.change === "same" ? (
              <span key={start} data-pair={pair}>
                {text}
              </span>
            ) : (
              <button
                key={start}
                type="button"
                class="compare-mark"
                data-kind={row.change}
                data-pair={pair}
                data-change={row.index}
                aria-current={row.index === chosen ? "true" : undefined}
                tabIndex={-1}
                onClick={() => {
                  onChoose(row.index);
                }}
              >
                {text}
              </button>
            ),
          ];
        });
        return (
          <p key={block.start} data-kind={block.kind} data-depth={block.depth}>
            {pieces}
            {document.text.slice(from, block.end)}
          </p>
        );
      })}
    </article>
  );
}
