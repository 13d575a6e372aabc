import type { Indicator } from "@liaocheng/report-model";
import { deedAt, deedIn } from "./deeds.js";

/** Heads that things listed before them share: 二氧化硫、氮氧化物排放量. */
const HEADS = /(?:排放总?量|排放|浓度|产能|产量|用量|消费量|投资|支出|税率|费率|参保率|覆盖率|普及率|资费|收费标准)$/u;

/** Words that tell that a figure holds of each thing listed. */
const OF_EACH = /分别|(?<!首)都(?!市)|(?<![平人])均(?![衡值])/u;

const EACH = /[、,]|(?<=.{2})[和与及](?=.{2})/u;
const MOST = 5;

/**
 * The names of the things of which a figure holds one by one: 化学需氧量排放量 and 氨氮排放量 of 化学需氧量、氨氮排放量都要减少2%.
 * The name alone where it holds of them together, or of one.
 */
export function namesOfEach({ name, kind }: Pick<Indicator, "name" | "kind">, clause: string): readonly string[] {
  if (kind !== "growth" && kind !== "ratio" && !OF_EACH.test(clause)) return [name];
  if (/[占等“”"（()）]|之比|相当于/u.test(name)) return [name];
  const parts = name.split(OF_EACH.test(clause) ? EACH : /、/u);
  if (parts.length < 2 || parts.length > MOST || parts.some((part) => part.trim().length < 2)) return [name];
  const head = HEADS.exec(parts[parts.length - 1] ?? "")?.[0] ?? "";
  return parts.map((part) => (HEADS.test(part) ? part : part + head));
}

/** What a work is good for is a result of the work: 饮水安全工程使200万农民受益. */
const BENEFIT = /(?<work>[\u4e00-\u9fff]{4,16}?)(?:工程|项目|行动|政策)?(?:已|共)?(?:使|让|惠及)$/u;

/**
 * The name of the work, where the words before a figure tell whom a work is good for; `undefined` for others.
 *
 * @param clause - What stands before the figure in its clause.
 */
export const workOfBenefit = (clause: string): string | undefined => BENEFIT.exec(clause.trimEnd())?.groups?.["work"];

/** Blanks and characters of no width, as saved web pages set them into sentences. */
const UNSEEN = /[\s\u200b-\u200d]+/gu;
const UNIT_ALONE = /^[万亿]*(?:[元吨斤亩户套个]|美元|人次?|公里)$/u;
const NAMED_BEFORE = /(?<name>[\u4e00-\u9fff“”]{3,20}?)(?:达到?|突破|超过|[为约]|增至)?[\d.]{1,12}$/u;
const LONGEST_NAMED = 60;

/**
 * The name that stands before a number which a break in the text cuts off from its unit, so that the unit alone is read as
 * the name of what follows; `undefined` for others.
 */
export function nameBeforeBreak(name: string, text: string, at: number): string | undefined {
  const unit = name.replace(UNSEEN, "");
  if (!UNIT_ALONE.test(unit)) return undefined;
  const before = text.slice(Math.max(0, at - LONGEST_NAMED), at).replace(UNSEEN, "");
  const end = before.lastIndexOf(unit);
  return end < 0 ? undefined : NAMED_BEFORE.exec(before.slice(0, end))?.groups?.["name"];
}

/** The deed that opens a list goes on for what it lists: 新建改建高速公路6700公里、农村公路29万公里. */
const LISTED = /^(?<head>.+)、(?<piece>[^、\d]*)$/u;

/**
 * The name of a listed thing with the deed that opens its list; `undefined` where it is not listed, or tells a deed itself.
 */
export function nameWithDeed(name: string, clause: string): string | undefined {
  const { head, piece } = LISTED.exec(clause)?.groups ?? {};
  if (head === undefined || piece === undefined || !/\d/u.test(head)) return undefined;
  if (deedIn(piece).length > 0 || !piece.includes(name.trim())) return undefined;
  const deed = deedAt(head.replace(/^(?:其中|今年|全年|[共再已]|完成(?=.))+/u, ""), "front");
  return deed === undefined || name.startsWith(deed[0]) ? undefined : deed[0] + name;
}
