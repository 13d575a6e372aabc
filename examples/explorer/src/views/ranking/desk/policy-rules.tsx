import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { ColorChip } from "./color-chip.js";
import { colorWord } from "./color-words.js";
import type { DeskState } from "./desk-state.js";

/** The rules of a policy as it is applied, population by population, and how it decides what its text leaves open. */
export function PolicyRules({ state }: { readonly state: DeskState }) {
  const messages = useMessages({ zh, en });
  const { populations, assumptions, colors, priority, scale } = state.policy.value;
  const order = priority ?? scale.filter((id) => id !== "none").reverse();
  return (
    <div class="ranking-rules" lang="zh-CN">
      <dl>
        {populations.map(({ id, name, rules, exemptions }) => (
          <div key={id}>
            <dt>{name}</dt>
            {rules.map((rule) => (
              <dd key={rule.id}>
                <ColorChip state={state} color={rule.color} /> {rule.label}
              </dd>
            ))}
            {exemptions.map((exemption) => (
              <dd key={exemption.id}>
                {messages.exempt}
                {exemption.label}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p>
        {messages.meaning}
        {colors.map(({ id, meaning }) => `${colorWord(state.policy.value, id)}＝${meaning}`).join("，")}
      </p>
      <p>
        {messages.priority}
        {order.map((id) => colorWord(state.policy.value, id)).join(" ＞ ")}
      </p>
      {assumptions.length > 0 && (
        <ul>
          {assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
