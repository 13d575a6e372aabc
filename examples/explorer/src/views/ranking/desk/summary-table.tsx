import { summarySentence } from "@liaocheng/ranking-evaluator/parts";
import { setParams } from "../../../state/route.js";
import { language } from "../../../state/preferences.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { chipStyle, colorMeaning } from "./color-chip.js";
import { colorWord } from "./color-words.js";
import type { DeskState } from "./desk-state.js";

/** How many of each population have each colour; a colour chosen here shows its rows alone. */
export function SummaryTable({ state, color }: { readonly state: DeskState; readonly color: string }) {
  const messages = useMessages({ zh, en });
  const { colors, summary } = state.bulletin.value;
  const policy = state.policy.value;
  return (
    <>
      {language.value === "zh" && <p class="ranking-sentence">{summarySentence(state.bulletin.value)}</p>}
      <div class="ranking-scroll" role="region" aria-label={messages.summary} tabIndex={0}>
        <table class="table ranking-summary">
          <caption class="visually-hidden">{messages.summary}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.unitType}</th>
              {[...colors.map(({ id }) => id), "none"].map((id) => (
                <th key={id} scope="col">
                  <button
                    type="button"
                    class="ranking-chip"
                    data-color={id}
                    style={chipStyle(colors, id)}
                    aria-pressed={color === id}
                    title={messages.onlyColor(colorWord(policy, id === "none" ? null : id))}
                    onClick={() => {
                      setParams({ color: color === id ? undefined : id });
                    }}
                  >
                    {colorWord(policy, id === "none" ? null : id)}
                  </button>
                  <span class="ranking-meaning" lang="zh-CN">
                    {colorMeaning(policy, id)}
                  </span>
                </th>
              ))}
              <th scope="col">{messages.sum}</th>
            </tr>
          </thead>
          <tbody>
            {summary.map(({ population, counts, withoutColor, total }) => (
              <tr key={population}>
                <th scope="row" lang="zh-CN">
                  {population}
                </th>
                {[...counts, withoutColor, total].map((count, place) => (
                  <td key={place}>{count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
