import type { Concept } from "@liaocheng/report-model";
import { language } from "../../state/preferences.js";

/** What a target is about: as printed in Chinese, by the catalogue in English. */
export function nameOf(name: string, concept: Concept | undefined): string {
  return language.value === "en" ? (concept?.en ?? name) : name;
}
