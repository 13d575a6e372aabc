/**
 * What each resolver looks at, in words: a resolver is the step of reading that decides one or more fields of an indicator.
 *
 * Ordered by stage: predicate, subject, bound, lists, kind, when, status. Origins of fields name no other id.
 *
 * @example
 * resolverLabels.streak; // => { zh: "按“连续”年月数", en: "by the length of a streak" }
 * @since 0.1.0
 */
export const resolverLabels = {
  predicate: { zh: "按谓语", en: "by its verb" },
  "gap-to-peer": { zh: "与别处相比", en: "compared with a peer" },
  rank: { zh: "按位次", en: "by its rank" },
  "from-to": { zh: "按“由……到……”", en: "by 由…到…" },
  subject: { zh: "按主语", en: "by its subject" },
  "own-subject": { zh: "按本句主语", en: "by its own subject" },
  attributive: { zh: "按所修饰的名词", en: "by the noun it counts" },
  "inherited-subject": { zh: "承前文", en: "carried over from before" },
  "preceding-clause": { zh: "承上一分句", en: "from the clause before" },
  "sentence-before": { zh: "承上一句", en: "from the sentence before" },
  comparator: { zh: "按比较词", en: "by its comparator" },
  "no-comparator": { zh: "前后没有“以上”“左右”", en: "no comparator around it" },
  "shared-head": { zh: "按并列各数共有的名词", en: "by the noun shared with the figures listed" },
  respectively: { zh: "按“分别”对应", en: "by 分别, respectively" },
  "bare-list": { zh: "按并列次序对应", en: "by its place in a list" },
  kind: { zh: "按指标类型", en: "by its kind" },
  unit: { zh: "按单位", en: "by its unit" },
  movement: { zh: "按增减动词", en: "by the verb of movement" },
  "percentage-points": { zh: "按“个百分点”", en: "by 个百分点" },
  multiple: { zh: "按“倍”“翻番”", en: "by 倍 or 翻番" },
  streak: { zh: "按“连续”年月数", en: "by the length of a streak" },
  table: { zh: "按表格的行名与表头", en: "by the heads of its row and column" },
  "subject-noun": { zh: "按指标名", en: "by the name it measures" },
  "raised-target": { zh: "承前一目标，力争更高", en: "a higher aim behind the target before" },
  "governing-time": { zh: "按所属时间", en: "by the time that governs it" },
  "time-in-sentence": { zh: "按句中时间", en: "by a time in its sentence" },
  "stock-or-flow": { zh: "按时点数或时期数", en: "as a stock or a flow" },
  "base-year": { zh: "按基年", en: "by its base year" },
  frame: { zh: "按上文开启的时段", en: "by the time the passage was opened with" },
  passage: { zh: "按所在段落", en: "by the passage around it" },
  "section-role": { zh: "按所在部分", en: "by the part around it" },
  "report-anchor": { zh: "按报告年份", en: "by the years of the report" },
  "modal-word": { zh: "按“力争”“确保”等词", en: "by a word such as 力争" },
  "present-state": { zh: "按现状动词", en: "by a verb of present state" },
  contradiction: { zh: "为消除矛盾", en: "to resolve a contradiction" },
} as const;

/** The ids of all resolvers, in the order of {@link resolverLabels}. @since 0.1.0 */
export const resolverIds = Object.keys(resolverLabels) as readonly (keyof typeof resolverLabels)[];
