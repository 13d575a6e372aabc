import { splitOutside } from "@liaocheng/report-model";

/** An enumeration in running text. */
export interface PrintedList {
  /** Quoted name the list is given for, 七横 of “…为“七横””; absent where none stands by it. */
  readonly label?: string;
  readonly members: readonly string[];
  /** Which clause of the definition holds it, from 0; two readings of one clause share the number. */
  readonly clause: number;
}

const MAX_MEMBER = 40;
const LONGEST_DEFINITION = 4000;
const LEAD_IN =
  /^.{0,24}?(?:主要包括|具体包括|分别是|分别为|分别指|包括|包含|涵盖|是指|聚焦|部署开展|开展|推进|实施|划定|控制|[即指为：:以抓在]|根据|按照|围绕|创新)(?=[^、])/u;
const TAIL =
  /等?(?<![“和与及])(?:\d{1,3}|[一二三四五六七八九十两]{1,3})(?:[个项条类大种位座家所]|方面)[^、”]{0,24}$|等[^、”]{0,24}$/u;
const ROLE = /为(?:基础|重点|先导|保障|核心|主体|抓手|支撑)[^、]{0,12}$/u;
const LABEL_BEHIND = /^(?<list>.{2,200})(?:[为即是]|形成|构成|组成|称为)[“「](?<label>[^”」]{1,12})[”」]$/u;
const LABEL_BEFORE = /^[“「](?<label>[^”」]{1,12})[”」](?:是指|主要指|包括|[即指为是：:])(?<list>.{2,400})$/u;

function splitLast(members: readonly string[]): string[] | undefined {
  const last = members.at(-1) ?? "";
  const joined = /^(?<before>.{2,30}?)(?:以及|[和与及])(?<after>.{2,30})$/u.exec(last)?.groups;
  return joined === undefined ? undefined : [...members.slice(0, -1), joined["before"] ?? "", joined["after"] ?? ""];
}

/** 清理整治河道内乱占、乱采、乱堆: where the others are equally long, the first and the last are cut to their length. */
function evenOut(members: readonly string[]): string[] {
  const inner = members.slice(1, -1);
  const length = inner[0]?.length ?? 0;
  if (inner.length < 2 || length < 2 || inner.some((member) => member.length !== length)) return [...members];
  return [members[0]?.slice(-length) ?? "", ...inner, members.at(-1)?.slice(0, length) ?? ""];
}

function balanced(member: string): boolean {
  return count(member, "“") === count(member, "”") && count(member, "（") === count(member, "）");
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** The readings of a clause as a list: split at 、 with the lead-in of the first and the tail of the last cut; with 和 splitting the last. */
function readings(clause: string): string[][] {
  const split = splitOutside(clause, "、").map((member) => member.trim());
  const plain = split.map((member, index) => {
    const led = index === 0 ? member.replace(LEAD_IN, "") : member;
    const cut = (index === split.length - 1 ? led.replace(TAIL, "") : led).replace(ROLE, "");
    return cut === "" ? led : cut;
  });
  const members = plain.filter((member) => member !== "");
  return [evenOut(members), splitLast(members) ?? [], members].filter(isList);
}

function isList(members: readonly string[]): boolean {
  const lengths = members.map((member) => member.length);
  const alike = members.length > 2 || Math.max(...lengths) <= 2.5 * Math.min(...lengths);
  return members.length >= 2 && alike && members.every((member) => balanced(member) && member.length <= MAX_MEMBER);
}

function labelled(clause: string): { label?: string; list: string } {
  const groups = LABEL_BEHIND.exec(clause)?.groups ?? LABEL_BEFORE.exec(clause)?.groups;
  const label = groups?.["label"];
  const list = groups?.["list"];
  return label === undefined || list === undefined ? { list: clause } : { label, list };
}

/**
 * The enumerations of a definition, in printed order; a clause that can be read in two ways gives two.
 *
 * @param definition - Running text.
 */
export function listsIn(definition: string): PrintedList[] {
  const lists: PrintedList[] = [];
  const wholeDefinition = definition.trim().replace(/[。；;]$/u, "");
  let clauseNumber = 0;
  const push = (label: string | undefined, members: readonly string[]): void => {
    lists.push({ ...(label !== undefined && { label }), members, clause: clauseNumber });
  };
  for (const sentence of splitOutside(definition.slice(0, LONGEST_DEFINITION), "。；;")) {
    let carried: string | undefined;
    for (const clause of splitOutside(sentence.trim(), "，,")) {
      const { label, list } = labelled(clause.trim());
      if (clause.startsWith("“") && label !== undefined) carried = label;
      const name = label ?? carried;
      const found = readings(list);
      if (label !== undefined && found.length === 0) push(label, [list]);
      for (const members of found) {
        if (members.length > 2 || name !== undefined || list === wholeDefinition) push(name, members);
      }
      clauseNumber += 1;
    }
  }
  return lists;
}
