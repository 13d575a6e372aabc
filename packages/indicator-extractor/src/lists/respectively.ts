import type { Figure } from "../figure.js";
import { splitMembers, splitRespectively } from "./split-members.js";

/**
 * Gives the figures of a list their own names: 存贷款余额分别增长11.7%和10.3%.
 *
 * A later list of the same length without a subject goes on with the same names (…分别达6.9万元、3.4万元，增长4.2%、5.3%),
 * and a comparator printed once, before or behind the list, holds for all of it.
 */
export function shareGroups(figures: readonly Figure[]): void {
  if (!figures.some((figure) => figure.listed || figure.respectively)) return;
  let names: readonly string[] | undefined;
  for (let first = 0; first < figures.length;) {
    const head = figures[first];
    if (head === undefined) break;
    let end = first + 1;
    while (end < figures.length && continuesList(figures[end])) end++;
    const group = figures.slice(first, end);
    const opensList = head.respectively;
    if (opensList) {
      names =
        head.nameOrigin === "implied"
          ? (sameLength(names, group) ?? namesOfListBefore(figures, first, group.length))
          : undefined;
      names ??= group.length > 1 ? splitRespectively(head.name, group.length) : undefined;
      spreadBound(group);
      // A 分别 that could not be split says the same of all its members.
      if (names !== undefined) rename(group, names);
    } else if (
      names !== undefined &&
      head.nameBy === "inherited-subject" &&
      group.length === names.length &&
      group.length > 1
    ) {
      rename(group, names);
      spreadBound(group);
    } else if (
      group.length > 1 &&
      group.slice(1).every((figure) => figure.from === figure.end) &&
      head.nameOrigin === "stated" &&
      (head.predicate !== undefined || head.peer !== undefined)
    ) {
      // 机电产品、农产品出口增长30%、12%: as many members as figures need no 分别.
      const members = splitMembers(head.name);
      names = members.length === group.length ? splitRespectively(head.name, group.length) : undefined;
      if (names !== undefined) {
        rename(group, names);
        spreadBound(group);
      }
    } else if (head.nameOrigin === "stated") names = undefined;
    first = end;
  }
}

const sameLength = (names: readonly string[] | undefined, group: readonly Figure[]): readonly string[] | undefined =>
  names?.length === group.length && group.length > 1 ? names : undefined;

/** 接待国内游客4.16亿人次、入境游客936万人次，分别增长6.7%、39.6%: the names are those of the list before. */
function namesOfListBefore(figures: readonly Figure[], first: number, count: number): readonly string[] | undefined {
  if (count < 2 || first < count) return undefined;
  const before = figures.slice(first - count, first);
  const isRelative = /^(?:%|倍|个百分点)$/u.test(figures[first]?.mention.unit ?? "");
  const parallel = before.every(
    (figure) => figure.nameOrigin === "stated" && (isRelative || figure.mention.unit === before[0]?.mention.unit),
  );
  return parallel || before.slice(1).every((figure) => figure.listed) ? before.map((figure) => figure.name) : undefined;
}

const continuesList = (figure: Figure | undefined): boolean =>
  figure !== undefined &&
  figure.listed &&
  figure.nameBy === "inherited-subject" &&
  figure.from >= figure.subjectEnd &&
  figure.end - figure.from <= 4;

function rename(group: readonly Figure[], names: readonly string[]): void {
  group.forEach((figure, index) => {
    figure.name = names[index] ?? figure.name;
    figure.nameBy = "respectively";
  });
}

function spreadBound(group: readonly Figure[]): void {
  const head = group[0];
  const last = group[group.length - 1];
  if (head === undefined || last === undefined || group.length < 2) return;
  const bounds = new Set(group.slice(1, -1).map((figure) => figure.bound));
  if (head.bound !== "eq" && head.mention.qualifier?.side === "before") {
    for (const figure of group) if (figure.mention.qualifier === undefined) figure.bound = head.bound;
  } else if (
    last.bound !== "eq" &&
    last.mention.qualifier?.side === "after" &&
    bounds.size <= 1 &&
    !bounds.has(last.bound)
  ) {
    for (const figure of group) if (figure.mention.qualifier === undefined) figure.bound = last.bound;
  }
}
