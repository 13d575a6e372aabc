import { singleKeys } from "../../../state/preferences.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/later-en.js";
import { zh } from "../messages/later-zh.js";

/** Which keys do what; single keys can be switched off for those who speak to their computer. */
export function HelpDialog() {
  const messages = useMessages({ zh, en });
  return (
    <dialog id="reading-help" class="dialog" aria-labelledby="reading-help-heading">
      <form method="dialog">
        <h2 id="reading-help-heading">{messages.helpHeading}</h2>
        <dl class="reading-keys">
          {Object.entries(messages.keys).map(([key, action]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{action}</dd>
            </div>
          ))}
        </dl>
        <p>{messages.keysBack}</p>
        <label>
          <input
            type="checkbox"
            checked={singleKeys.value}
            onChange={({ currentTarget }) => (singleKeys.value = currentTarget.checked)}
          />{" "}
          {messages.keysOn}
        </label>
        <div class="dialog-actions">
          <button type="submit" class="button button-primary">
            {messages.close}
          </button>
        </div>
      </form>
    </dialog>
  );
}
