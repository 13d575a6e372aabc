import { effect, signal } from "@preact/signals";
import type { Language } from "../words/localized.js";
import { remember, remembered } from "./remembered.js";

export type Theme = "auto" | "light" | "dark";

/** Language of the page: Chinese until the reader chooses. */
export const language = signal<Language>(remembered("language") === "en" ? "en" : "zh");

export const theme = signal<Theme>(themeOf(remembered("theme")));

/** Face of the text of reports. */
export const textFace = signal<"serif" | "sans">(remembered("face") === "sans" ? "sans" : "serif");

/** Whether single letters are commands. */
export const singleKeys = signal(remembered("keys") !== "off");

/** Layers of the Reading view that are shown where the address names none; absent while the reader has not chosen. */
export const preferredLayers = signal(remembered("layers"));

/** Keeps the page and the memory of the browser in step with what is chosen. */
export function applyPreferences(): void {
  effect(() => {
    document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
    remember("language", language.value);
  });
  effect(() => {
    document.documentElement.dataset["theme"] = theme.value;
    remember("theme", theme.value);
  });
  effect(() => {
    document.documentElement.dataset["face"] = textFace.value;
    remember("face", textFace.value);
  });
  effect(() => {
    if (preferredLayers.value !== undefined) remember("layers", preferredLayers.value);
  });
  effect(() => {
    remember("keys", singleKeys.value ? "on" : "off");
  });
}

function themeOf(value: string | undefined): Theme {
  return value === "light" || value === "dark" ? value : "auto";
}
