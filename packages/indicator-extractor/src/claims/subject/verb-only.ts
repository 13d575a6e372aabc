import { LIGHT_VERBS, NOVELTY_VERBS } from "../../lexicon/verbs.js";
import { wordPattern } from "../../pattern/word-pattern.js";

/** The longest of the words that are no subject, apart from verbs: 远远超过了. */
const LONGEST_FILLER = 5;

/** ）, ↑, 14.1: marks and digits alone. */
const NO_LETTER = /^[^\p{Script=Han}A-Za-z]+$/u;
/** 按年平均汇率计算: how a number was reckoned. */
const CALCULATED = wordPattern(/^按.{1,16}(?:计算|测算|折算|核算|计)$/u);

/** 通过劳务输出使｜300人｜就业: by what means, and whom. */
const CAUSES = wordPattern(/(?:(?<![大驱促即行])使|(?<![出转受退礼忍割])让)$/u);

/** Most words begin with one. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** 的, 累计, 第三季度: short words that lead to a figure. */
const FILLER = wordPattern(
  /^(?:[的了起以约近比较从自至“”来末一总净分合长宽高深]|[全各我本该][国省市区县州镇乡村旗](?:共?有)?|(?:远远|大大)?(?:超过|高于|低于)了?|第[一二三四1-4]季度|[上下]半年|[\d一二三四五六七八九十]{1,2}月份?|年均|平均|累计|其中|时期|[^，。]{2}后|[或未原年离距]|按照|根据|[十百千万亿]{1,2}美?元|没有|未完成|没有完成|未达|原定|按年|同比|到达|我们|转为?|减为|降为|变为|以来|期间|覆盖|支持|服务|惠及|受益|参与|每年|实际|同时|建设|改造|折合|约合|总长|到账|到位|[开完]工|竣工|当月|当季)$/u,
);

/** 惠及, 新增, 的: words that are no subject. */
export function isVerbOnly(text: string): boolean {
  if (text === "") return false;
  if ((!isHan(text.charCodeAt(0)) && NO_LETTER.test(text)) || CALCULATED.test(text) || CAUSES.test(text)) return true;
  if (text.length <= LONGEST_FILLER && FILLER.test(text)) return true;
  return (
    LIGHT_VERBS.startingAt(text, 0, text.length)?.text.length === text.length ||
    NOVELTY_VERBS.startingAt(text, 0, text.length)?.text.length === text.length
  );
}
