import { patternGroup } from "../../pattern/word-pattern.js";
import { behindCompiled } from "./compiled.js";

/** All that is told before a subject; most subjects have nothing of it before them. */
const ANNOUNCEMENTS = patternGroup();

/** 中央提出今年经济增长…: who said it is no part of the subject. */
const ANNOUNCED = ANNOUNCEMENTS.wordPattern(
  /^(?:(?:[他她其]|[^，；。\d]{0,10}(?:局长|市长|县长|区长|书记|主任|发言人|记者|专家|报告|人士|机构))(?:估计|预计|预估|预测|指出|表示|认为|透露|介绍|强调|宣布)|[^，；]{0,8}?(?:(?:提出了?|决定|明确|确定|建议)，?(?=[今明去]年|到\d{4}年)|将(?=[今明]年|\d{4}年))|[^，；]{0,8}?(?:[市省县区党]委|会议|全会|政府)[还又也并]?(?:提出|决定|明确|确定)了)/u,
);

/** 目标——｜全市经济: what the dash leads to. */
const BEFORE_DASH = ANNOUNCEMENTS.wordPattern(/^[^，；。—\d]{0,12}——(?=.)/u);

/** 最终计算｜2021年全县…, 预料｜今年…, 按常住人口计算｜人均…, 按省定标准｜新建…: how it was reckoned or done. */
const RECKONED = ANNOUNCEMENTS.wordPattern(
  /^(?:(?:最终|初步)?(?:计算|核算|核定|测算|预料|预测|预估)(?=[今明去]年|\d{4}年|全(?:年(?!度)|[县市省区国]))|按照?[^，；。按]{2,10}(?:计算|标准|口径)(?=[新改扩]|人均|全[县市省区]|地区|GDP))/u,
);

/** 上海港成为全球首个｜年吞吐量: who was the first is told before what was reached. */
const FIRST_OF_ITS_KIND = ANNOUNCEMENTS.wordPattern(
  /^[^，；。]{0,12}成为[^，；。]{0,8}(?:首个|首座|首家|第[一二三四五六七八九十\d]{1,3}[个座家])/u,
);

/** 经济增长预期目标是: whose target it is. */
const OWN_TARGET = /(?:增长|生产总值|收入|物价|价格|失业率)[^，；。]{0,6}目标/u;
/** 今年全市主要预期目标为｜地区生产总值, 今年的生产任务是稳定｜播种面积: what is announced, before what it consists of. */
const ANNOUNCED_TARGET = ANNOUNCEMENTS.wordPattern(
  /^[^，；。]{0,26}(?:目标(?:任务)?|任务)(?:初步|建议|拟|安排|确定|拟定|设定|定){0,2}(?:[是为]|包括|主要有)(?:稳定(?=[^在于\d]{2})|确保|保持|力争)?/u,
);

/** 用3个月时间｜拆除违建, 仅用20天｜完成征地: how long it took. */
const IN_TIME = ANNOUNCEMENTS.wordPattern(
  /^(?:(?:仅|只)?用(?:了|时)?[\d一二三四五六七八九十两半]{1,3}(?:个多?月|多?天|个工作日|个?小时|年)的?(?:时间)?|[\d一二三四五六七八九十两半]{1,3}(?:个多?月|多?天|个工作日|个?小时|年)的?时间)内?[就即便，]?/u,
);

/** 全县已累计｜发放小额信贷: who did it, before how much of it was done. */
const DOER = ANNOUNCEMENTS.wordPattern(
  /^[全我本该][国省市区县州镇乡村旗](?:已经?|共计?|累计|一共|先后)+(?=[发投建新完实改培引争筹减])/u,
);

/** 镇党委政府共｜谋划农业项目: who did it. */
const ACTING_BODY = ANNOUNCEMENTS.wordPattern(
  /^(?:[^，；。、\d]{0,5}?(?:党委|党工委|党组|党支部|政府|[县市区旗省]委|管委会|办事处)、?){1,3}(?:共计?|先后|累计|已经?|一共)+(?=.{3})/u,
);

/** 推进河道整治、共｜拆除围网: what was done at large, before how much of it was done. */
const CLAUSE_BEFORE = ANNOUNCEMENTS.wordPattern(/^[^，；。\d]{4,30}、(?:共计?|累计)(?=.{2})/u);

/** 全县共有｜各类学校: where they are. */
const WHERE = ANNOUNCEMENTS.wordPattern(
  /^(?:[^每，；。\d]{2,8}(?:[区县市镇乡村]|街道|公司|学校|医院)(?:现有|现辖|下辖|共有(?!产权)|[将拟](?=投资|投入|新[建增]|完成|实施|建设|改造|开工|安排|筹集|整治))|[全我本该][国省市区县州镇乡村旗](?:[现共已尚还仍]?有(?![效色机])|拥有))/u,
);

/** Who says it, whose target it is and who was the first, said before the subject. */
export function behindAnnouncement(text: string, from: number, end: number): number {
  if (!ANNOUNCEMENTS.mayMatchIn(text, from, end)) return behindCompiled(text, from, end);
  const at = behindReckoning(text, behindSource(text, from, end), end);
  const target = ANNOUNCED_TARGET.lengthIn(text, at, end);
  const isTarget = target > 0 && target < end - at && !OWN_TARGET.test(text.slice(at, at + target));
  const judged = JUDGED_BY.lengthIn(text, at, Math.min(end, at + 16));
  if (judged > 0) return at + judged;
  let start = isTarget ? at + target : at;
  start += DOER.lengthIn(text, start, Math.min(end, start + 10));
  start += ACTING_BODY.lengthIn(text, start, Math.min(end, start + 24));
  start += CLAUSE_BEFORE.lengthIn(text, start, Math.min(end, start + 40));
  start += WHERE.lengthIn(text, start, Math.min(end, start + 14));
  start += FIRST_OF_ITS_KIND.lengthIn(text, start, end);
  return start;
}

/** How long it took, and who said it. */
function behindSource(text: string, from: number, end: number): number {
  let start = from + IN_TIME.lengthIn(text, from, Math.min(end, from + 18));
  start += ANNOUNCED.lengthIn(text, start, Math.min(end, start + 20));
  return behindCompiled(text, start, end);
}

/** 从各地目标看｜主要…: by what it is judged. */
const JUDGED_BY = ANNOUNCEMENTS.wordPattern(/^从[^，；。\d]{1,12}看/u);

/** What a dash leads to, and how it was reckoned. */
function behindReckoning(text: string, from: number, end: number): number {
  const start = from + BEFORE_DASH.lengthIn(text, from, Math.min(end, from + 16));
  return start + RECKONED.lengthIn(text, start, end);
}
