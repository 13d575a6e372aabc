import type { BulletinRow } from "@liaocheng/ranking-evaluator";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { ColorChip, chipStyle } from "./color-chip.js";
import { colorWord } from "./color-words.js";
import { toggleRow, type DeskState } from "./desk-state.js";
import { Explanation } from "./explanation.js";

export interface BulletinRowProps {
  readonly state: DeskState;
  readonly row: BulletinRow;
  readonly index: number;
  /** Whether the row names its indicator, because its table is of several. */
  readonly indicator: boolean;
}

/** One unit: its ranks and its colour, which is a button that opens the explanation below. */
export function BulletinRowLine({ state, row, index, indicator }: BulletinRowProps) {
  const messages = useMessages({ zh, en });
  const open = state.open.value === index;
  const supposed = state.supposed.value?.[index];
  const { rank = null, previousRank, total, change, color = null } = row;
  const moved = supposed !== undefined && supposed.rank !== rank;
  const recoloured = supposed !== undefined && supposed.color !== color;
  const shownChange = moved ? supposed.change : change;
  const word = colorWord(state.policy.value, supposed === undefined ? color : supposed.color);
  return (
    <>
      <tr
        data-open={open ? "" : undefined}
        data-supposed={moved || recoloured ? "" : undefined}
        onClick={({ target }) => {
          if (target instanceof Element && target.closest("button, a, input") === null) toggleRow(state, index);
        }}
      >
        <th scope="row" lang="zh-CN">
          {row.unit}
          {indicator && <span class="ranking-indicator">{row.indicator}</span>}
        </th>
        <td class="ranking-number">
          {moved && <s>{placeText(rank)}</s>} {placeText(moved ? supposed.rank : rank)}
          {total !== undefined && <span class="ranking-soft">/{total}</span>}
        </td>
        <td class="ranking-number ranking-wide">{placeText(previousRank)}</td>
        <td class="ranking-number" data-move={moveOf(shownChange)}>
          {changeText(shownChange, messages)}
        </td>
        <td class="ranking-color">
          {recoloured && (
            <>
              <s>
                <ColorChip state={state} color={color} />
              </s>{" "}
              →{" "}
            </>
          )}
          <button
            type="button"
            class="ranking-chip"
            data-color={(supposed === undefined ? color : supposed.color) ?? "none"}
            style={chipStyle(state.bulletin.value.colors, supposed === undefined ? color : supposed.color)}
            aria-expanded={open}
            aria-label={messages.why(row.unit, word)}
            onClick={() => {
              toggleRow(state, index);
            }}
          >
            {word} <span aria-hidden="true">{open ? "▴" : "▾"}</span>
          </button>
        </td>
        <td class="ranking-wide ranking-reason" lang="zh-CN">
          {moved || recoloured ? supposed.matches.map(({ label }) => label).join("；") : row.reason}
        </td>
      </tr>
      {open && (
        <tr class="ranking-why screen-only">
          <td colSpan={6}>
            <Explanation state={state} index={index} />
          </td>
        </tr>
      )}
    </>
  );
}

function placeText(place: number | null | undefined): string {
  return place === null || place === undefined ? "—" : String(place);
}

function moveOf(change: number | null | undefined): "up" | "down" | undefined {
  if (change === null || change === undefined || change === 0) return undefined;
  return change > 0 ? "up" : "down";
}

function changeText(change: number | null | undefined, messages: typeof zh): string {
  if (change === null || change === undefined) return "—";
  if (change === 0) return messages.same;
  return change > 0 ? `↑${String(change)}` : `↓${String(-change)}`;
}
