/**
 * Sentences that lack a word which goes with another, as none of 12 million characters of published reports does on purpose.
 *
 * Source: 《出版物汉字使用管理规定》与公文写作通则：成分残缺、搭配不当.
 */
export const LACKING: readonly { readonly pattern: RegExp; readonly missing: string }[] = [
  {
    pattern:
      /(?<=[，。；：\n、]|^)以[^，。；：为、“”的\n]{2,14}(?:抓手|主线|契机|导向|突破口|落脚点|出发点|着力点)(?=[，。；])/gu,
    missing: "为",
  },
  {
    pattern:
      /(?<=[，。；：\n]|^)(?:始终)?(?:把(?!握)|将)(?:(?!作为|当作|当成|摆|放|列|定|变|转|抓|为)[^，。；\n]){2,18}(?:首要任务|头等大事|重中之重|着力点|突破口|总抓手|主攻方向)(?=[，。；])/gu,
    missing: "作为",
  },
  {
    pattern:
      /(?<=[，。；：\n]|^)在(?!于)(?:(?!下|在)[^，。；\n]){2,40}(?:坚强领导|正确领导|大力支持|有力监督|监督支持|关心支持|监督和支持|鼎力支持)(?=，)/gu,
    missing: "下",
  },
  { pattern: /(?<=[，。；\n]|^)不仅(?:(?![而还也更且又])[^。；\n]){4,60}(?=[。；])/gu, missing: "而且" },
];

/** 持续改善得到提升: two verbs say one thing. */
export const TWO_VERBS =
  /(?:改善|提升|提高|增强|优化|完善|加快|增长|扩大)得到了?(?:有效|明显|进一步|持续|显著|全面|不断)*(?:提升|改善|提高|加强|增强|发展|优化|完善)/gu;

/** 覆盖率达到100%以上: a share is no more than the whole. */
export const ABOVE_ALL = /(?<!增长|完成|达成)率(?!先)[^，。；\n\d]{0,8}100[%％]以上/gu;

/** 能否…，是…的关键: two sides against one. */
export const TWO_SIDES = /(?<=[。；\n]|^)能否[^。；\n否]{4,40}，(?:是|将|直接)[^。；\n否]{2,40}(?=[。；])/gu;
