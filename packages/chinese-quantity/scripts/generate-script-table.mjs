#!/usr/bin/env node
/**
 * Writes `src/generated/script-table.ts` from the dictionaries of OpenCC (opencc-js, a development dependency): traditional
 * characters, regional variants among them, beside the simplified ones of mainland China.
 *
 * Only pairs of one UTF-16 unit each come in, so that offsets into the text stay. Which characters both scripts use is read off
 * the phrases of the same dictionaries.
 */
import { readFileSync, writeFileSync } from "node:fs";
import hongKongVariants from "opencc-js/dict/HKVariantsRev";
import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import simplifiedPhrases from "opencc-js/dict/STPhrases";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import traditionalPhrases from "opencc-js/dict/TSPhrases";
import taiwanVariants from "opencc-js/dict/TWVariantsRev";

const target = new URL("../src/generated/script-table.ts", import.meta.url);

const dictionary = (lines) => new Map(lines.split("|").map((line) => line.split(" ", 2)));
const charactersOf = (phrases) => new Set([...dictionary(phrases).values()].join(""));
const isPlainHan = (character) => /^[\u4e00-\u9fff]$/u.test(character);

/** 計 stands in a simplified phrase of the dictionary by mistake; 拚 and 夥 (拚搏, 获益甚夥) stand in none. */
const NEVER_SIMPLIFIED = "計";
const ALSO_SIMPLIFIED = "拚夥";

/** 著 is 着 in 沿著 and itself in 显著, which reports have more often; both 着 and 么 are simplified already. */
const LEFT_ALONE = "著着么";

export function renderScriptTable() {
  const simplified = dictionary(traditionalToSimplified);
  const traditional = dictionary(simplifiedToTraditional);
  const pairs = new Map(simplified);
  for (const variants of [taiwanVariants, hongKongVariants]) {
    for (const [variant, standard] of dictionary(variants)) {
      if (!pairs.has(variant)) pairs.set(variant, simplified.get(standard) ?? standard);
    }
  }
  const inSimplified = charactersOf(traditionalPhrases);
  const inTraditional = charactersOf(simplifiedPhrases);
  const isAmbiguous = (character) =>
    ALSO_SIMPLIFIED.includes(character) || (inSimplified.has(character) && !NEVER_SIMPLIFIED.includes(character));
  const isOnlySimplified = (character) =>
    (traditional.get(character) ?? character) !== character && !inTraditional.has(character);

  const groups = { distinct: "", shared: "", ambiguous: "" };
  for (const [from, next] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A form may be a variant itself (a dictionary step each): the last one is simplified.
    const to = pairs.get(next) ?? next;
    if (from === to || !isPlainHan(from) || !isPlainHan(to) || LEFT_ALONE.includes(from)) continue;
    groups[isAmbiguous(from) ? "ambiguous" : isOnlySimplified(to) ? "distinct" : "shared"] += from + to;
  }
  return `// Written by scripts/generate-script-table.mjs from the dictionaries of OpenCC (Apache-2.0): do not edit.

/** Traditional characters, each before its simplified form. */
export const SCRIPT_PAIRS = {
  /** Neither occurs in the other script: 國国. */
  distinct: "${groups.distinct}",
  /** The simplified form occurs in traditional texts too: 裏里. */
  shared: "${groups.shared}",
  /** The traditional form occurs in simplified texts too, mostly in names: 乾干 (乾县), 於于 (於潜). */
  ambiguous: "${groups.ambiguous}",
} as const;
`;
}

export const readScriptTable = () => readFileSync(target, "utf8");

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split("/").at(-1)))
  writeFileSync(target, renderScriptTable());
