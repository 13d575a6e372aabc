import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { RankBand } from "../model/rank-bands.js";
import { chipStyle } from "./color-chip.js";
import { colorWord } from "./color-words.js";
import type { DeskState } from "./desk-state.js";

export interface RankStripProps {
  readonly state: DeskState;
  readonly bands: readonly RankBand[];
  readonly last: number;
}

/** Which ranks give which colour, drawn below the slider and told in words. */
export function RankStrip({ state, bands, last }: RankStripProps) {
  const messages = useMessages({ zh, en });
  if (bands.length === 0) return undefined;
  const { colors } = state.bulletin.value;
  return (
    <ul class="ranking-strip" aria-label={messages.strip}>
      {bands.map(({ from, to, color }) => (
        <li
          key={from}
          data-color={color ?? "none"}
          style={{ ...chipStyle(colors, color), "--share": String((to - from + 1) / last) }}
        >
          <span class="ranking-strip-color">{colorWord(state.policy.value, color)}</span>{" "}
          <span class="ranking-strip-places">{from === to ? from : `${String(from)}–${String(to)}`}</span>
        </li>
      ))}
    </ul>
  );
}
