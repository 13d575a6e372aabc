import { keeping, setKeeping } from "../state/keeping.js";
import { language, theme, type Theme } from "../state/preferences.js";
import { loadEnglish } from "../words/load-english.js";
import { useMessages } from "../words/use-messages.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

async function changeLanguage(): Promise<void> {
  if (language.value === "zh") await loadEnglish();
  language.value = language.value === "zh" ? "en" : "zh";
}

/** Language, theme, and whether the browser keeps what is open. */
export function Preferences() {
  const messages = useMessages({ zh, en: english.value });
  return (
    <div class="preferences">
      <button
        type="button"
        class="button button-quiet"
        lang={language.value === "zh" ? "en" : "zh-CN"}
        onClick={() => void changeLanguage()}
      >
        {language.value === "zh" ? "English" : "中文"}
      </button>
      <label class="keep-choice" title={messages.keepHint}>
        <input
          type="checkbox"
          role="switch"
          checked={keeping.value}
          onChange={({ currentTarget }) => void setKeeping(currentTarget.checked)}
        />
        <span>{messages.keep}</span>
      </label>
      <label class="theme-choice">
        <span>{messages.theme}</span>
        <select value={theme.value} onChange={({ currentTarget }) => (theme.value = currentTarget.value as Theme)}>
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {messages.themes[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
