/** How the words of a remark begin that says how a figure was counted, not what was measured. */
const REMARKS =
  /^(?:[含按较]|包括|包含|剔除|扣除|下同|以下|同口径|同比|同上|可比|现价|不变价|当年价|预计|初步|快报|年报|[全新老原]口径|口径|注册|单位|截至|比上年|年末|期末|全年|不含农户|[十百千万亿]*(?:[元吨斤人户家个件亩]|美元|人次|公顷|公里|平方米|平方公里|立方米|千瓦时|千瓦)$|[%‰]$)/u;

/** 地区生产总值（GDP）, 细颗粒物（PM2.5）: the same once more in letters. */
const ABBREVIATION = /^[A-Z][A-Z&\d.]{1,7}$/u;

/** 地区生产总值，按可比价格计算: how it was counted, behind a comma. */
const BEHIND_COMMA = /,(?:按|剔除|扣除|同口径|可比)[^,]*$/u;

const BRACKETED = /\(([^()]{1,40})\)/gu;

/**
 * Takes away the remarks in brackets and behind a comma that tell how a figure was counted: （同口径）, （含家庭旅游）,
 * （亿元）. Brackets that belong to the name stay: 执业（助理）医师, and so do those that tell a part: （不含汽车）.
 *
 * @param name - With ASCII brackets and commas, in capitals.
 */
export function withoutRemarks(name: string): string {
  return name
    .replace(BRACKETED, (printed, words: string) => (REMARKS.test(words) || ABBREVIATION.test(words) ? "" : printed))
    .replace(BEHIND_COMMA, "");
}
