import type { Speaker } from "@liaocheng/report-model";
import type { CompiledProfile } from "../compile.js";

/** A speaker with what stands before the office: 聊城市. */
export interface SpeakerRead {
  readonly speaker: Speaker;
  readonly before: string;
}

const NO_NAMES = ["会议", "报告", "同志", "工作", "讲话", "代表", "政府", "委员", "作", "向大会", "受"];
const ROMANISED_NAME = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,6}[·•．]\p{Script=Han}{1,6}$/u;

/** Reads 聊城市市长张百顺 (blank space removed); undefined when the line is none. */
export function readSpeaker(line: string, compiled: CompiledProfile): SpeakerRead | undefined {
  const cleaned = line.replace(/^[（(—]{1,2}|[）)]$|^报告人[：:]?/gu, "").replace(/[：:]/gu, "");
  const found = compiled.officePattern.exec(cleaned)?.groups;
  if (!found) return undefined;
  const name = found["name"] ?? "";
  const before = found["before"] ?? "";
  if (!ROMANISED_NAME.test(name) || NO_NAMES.some((word) => name.includes(word))) return undefined;
  if (/[，。；！？“”0-9]/u.test(before)) return undefined;
  return { speaker: { name, title: officeOf(before, found["office"] ?? "") }, before };
}

/** Family names that open a name standing alone on its line, common ones and those of the corpus of reports. */
const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应宗丁宣邓单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠曲封储靳段富巫焦巴牧车侯全班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹龙叶幸司黎乔苍闻党翟谭劳姬申冉郦桑桂牛寿通边燕冀尚农温庄晏柴瞿阎慕连习艾向古易廖耿满匡国文寇广东利师巩聂关荆游权盖益桓公";

/** Reads a name that stands alone under the delivery line: 张 百 顺; undefined when the line is none. */
export function readBareName(line: string): Speaker | undefined {
  if (!/^\p{Script=Han}{2,4}$/u.test(line) || !SURNAMES.includes(line.charAt(0))) return undefined;
  return NO_NAMES.some((word) => line.includes(word)) || /[文日版图页录]$/u.test(line) ? undefined : { name: line };
}

/** 自治区人民政府主席 keeps its 自治区, as 主席 alone would say too little. */
function officeOf(before: string, office: string): string {
  if (!office.endsWith("主席")) return office;
  const at = before.lastIndexOf("自治区");
  return at < 0 ? office : before.slice(at) + office;
}
