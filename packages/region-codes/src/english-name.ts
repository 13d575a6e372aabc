import { ENGLISH_LINES } from "./generated/english-names.js";
import { NATION } from "./region.js";
import { shortNames } from "./short-names.js";

let names: ReadonlyMap<string, string> | undefined;

/**
 * What a province or prefecture is called in English, without its level.
 *
 * @param name - As printed, with or without its level: 聊城市, 聊城, 阿坝州, 内蒙古自治区.
 * @returns Hanyu Pinyin, or the spelling of its own language; `undefined` for counties and what is no region.
 * @example
 * englishName("聊城市"); // => "Liaocheng"
 * englishName("内蒙古自治区"); // => "Inner Mongolia"
 * englishName("六安市"); // => "Lu'an"
 * englishName("临清市"); // => undefined
 * @since 0.2.0
 */
export function englishName(name: string): string | undefined {
  if (name === NATION.name) return "China";
  names ??= new Map(
    ENGLISH_LINES.split("\n").map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
  );
  const known = names;
  return [name, ...shortNames(name), name.replace(/州$/u, "")].flatMap((one) => known.get(one) ?? [])[0];
}
