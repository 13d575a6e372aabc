import type { BulletinColor, RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { DeskState } from "./desk-state.js";
import { colorWord } from "./color-words.js";

/** A colour as its word on its fill; no colour as plain words. */
export function ColorChip({ state, color }: { readonly state: DeskState; readonly color: string | null | undefined }) {
  return (
    <span class="ranking-chip" data-color={color ?? "none"} style={chipStyle(state.bulletin.value.colors, color)}>
      {colorWord(state.policy.value, color)}
    </span>
  );
}

/** Fill and ink of a colour as custom properties. */
export function chipStyle(
  colors: readonly BulletinColor[],
  color: string | null | undefined,
): Record<string, string> | undefined {
  const look = colors.find(({ id }) => id === color);
  return look && { "--fill": look.fill, "--fill-ink": look.ink };
}

/** What a colour means here: 蓝 is 表扬. */
export function colorMeaning({ colors }: RankingPolicy, color: string): string {
  return colors.find(({ id }) => id === color)?.meaning ?? "";
}
