import type { Localized } from "./localized.js";
import { say } from "./use-messages.js";

/** What decided a field, in words; the resolvers are named after what they look at. */
const RESOLVERS: Readonly<Record<string, Localized>> = {
  "no-comparator": { zh: "前后没有“以上”“左右”", en: "no comparator around it" },
  comparator: { zh: "按比较词", en: "by its comparator" },
  predicate: { zh: "按谓语", en: "by its verb" },
  run: { zh: "随同列的数", en: "as the figures listed with it" },
  "subject-noun": { zh: "按指标名", en: "by the name it measures" },
  unit: { zh: "按单位", en: "by its unit" },
  "gap-to-peer": { zh: "与别处相比", en: "compared with a peer" },
  movement: { zh: "按增减动词", en: "by the verb of movement" },
  multiple: { zh: "按“倍”“翻番”", en: "by 倍 or 翻番" },
  "percentage-points": { zh: "按“个百分点”", en: "by 个百分点" },
  rank: { zh: "按位次", en: "by its rank" },
  "inherited-subject": { zh: "承前文", en: "carried over from before" },
  "preceding-clause": { zh: "承上一分句", en: "from the clause before" },
  respectively: { zh: "按“分别”对应", en: "by 分别, respectively" },
  attributive: { zh: "按所修饰的名词", en: "by the noun it counts" },
  "own-subject": { zh: "按本句主语", en: "by its own subject" },
  passage: { zh: "按所在段落", en: "by the passage it stands in" },
  frame: { zh: "按上文开启的时段", en: "by the time the passage was opened with" },
  "base-year": { zh: "按基年", en: "by its base year" },
  "from-to": { zh: "按“由……到……”", en: "by 由…到…" },
  "time-in-sentence": { zh: "按句中时间", en: "by a time in its sentence" },
  "section-role": { zh: "按所在部分", en: "by the part it stands in" },
  "modal-word": { zh: "按“力争”“确保”等词", en: "by a word such as 力争" },
  "present-state": { zh: "按现状动词", en: "by a verb of present state" },
};

export function resolverWords(resolver: string): string {
  const words = RESOLVERS[resolver];
  return words === undefined ? resolver : say(words);
}
