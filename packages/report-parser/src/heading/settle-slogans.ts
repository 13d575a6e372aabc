import type { Report, ReportNode, Section } from "@liaocheng/report-model";
import type { CompiledProfile } from "../compile.js";
import { plainText } from "../query/plain-text.js";
import { isTimed, setRole } from "./part-roles.js";
import { isSlogan } from "./role.js";
import { countTold } from "./tells-results.js";

/** 前三季度经济运行情况, 2022年工作总结, not with 打算 beside it. */
const TITLE_OF_RESULTS =
  /(?:运行|完成|执行|发展)(?:情况|[简概]况|态势)|统计公报|工作总结(?![^\n]{0,12}(?:打算|计划|安排))/u;

/** What stands before the first part. */
function titleOf(report: Report): string {
  const first = report.children.find(({ type }) => type === "section");
  const head = first === undefined ? report.children : report.children.slice(0, report.children.indexOf(first));
  return head.map((node) => plainText(node)).join("\n");
}

/**
 * Parts headed by a slogan (聚焦发展，夯实经济基础) are tasks behind a part that looks back or ahead. Where no heading before
 * them says of which time the text speaks, its sentences do: a bulletin, or a review without its title, has such headings too.
 */
export function settleSlogans(report: Report, compiled: CompiledProfile): void {
  const parts = report.children.filter((child): child is Section => child.type === "section");
  const firstTimed = parts.findIndex((part) => isTimed(part) && !saysNoTime(part, compiled));
  const untimed = firstTimed < 0 ? parts : parts.slice(0, firstTimed);
  const slogans = untimed.filter((part) => saysNoTime(part, compiled));
  const opening = report.children.filter(({ type }) => type === "paragraph");
  const turn = parts.length === untimed.length ? turnOf(parts) : 0;
  if (turn > 0) settleAround(parts, turn, compiled);
  else if (slogans.length > 0 && (TITLE_OF_RESULTS.test(titleOf(report)) || tellsResults([...opening, ...untimed])))
    for (const part of slogans) setRole(part, "other");
  else if (parts.length === untimed.length) settleSeries(parts);
}

/**
 * Where parts headed by slogans alone turn from what was done to what is to be done: the first tell results, the others promise;
 * 0 without such a place.
 */
function turnOf(parts: readonly Section[]): number {
  const told = parts.map((part) => countTold([part]));
  const all = { results: 0, promises: 0 };
  for (const { results, promises } of told) {
    all.results += results;
    all.promises += promises;
  }
  // （一）…（八）…（一）…: what counts anew speaks of something else.
  const isAnew = parts.map(({ ordinal }, index) => index >= LEAST_PARTS && ordinal === 1);
  const countsAnew = isAnew.includes(true);
  let best = { turn: 0, gain: 0 };
  let results = 0;
  let promises = 0;
  for (const [index, part] of told.slice(0, -LEAST_PARTS).entries()) {
    results += part.results;
    promises += part.promises;
    const turn = index + 1;
    if (turn < LEAST_PARTS || (countsAnew && isAnew[turn] !== true)) continue;
    const promised = all.promises - promises;
    const right = results + promised;
    const wrong = promises + all.results - results;
    const isClear = right > (countsAnew ? RATHER : CLEARLY) * wrong;
    if (results >= LEAST_TOLD && promised >= LEAST_TOLD && isClear && right - wrong > best.gain)
      best = { turn, gain: right - wrong };
  }
  return best.turn;
}
/** Parts, and sentences that tell or promise, on either side of the turn. */
const LEAST_PARTS = 2;
const LEAST_TOLD = 8;
/** So many times more sentences on their right side than on the wrong one; fewer where the numbering begins anew at the turn. */
const CLEARLY = 3;
const RATHER = 1.5;

function settleAround(parts: readonly Section[], turn: number, compiled: CompiledProfile): void {
  for (const [index, part] of parts.entries()) {
    if (index < turn && (part.role === "other" || saysNoTime(part, compiled))) setRole(part, "review");
    else if (index >= turn && part.role === "other") setRole(part, "tasks");
  }
}

/** 加快产业发展, 实现“一年起步、两年见效”目标: work or a goal, without the time of it. */
const saysNoTime = ({ role, heading }: Section, compiled: CompiledProfile): boolean =>
  (role === "tasks" && isSlogan(heading, compiled)) || (role === "targets" && FULFILS_GOAL.test(heading));

const FULFILS_GOAL = /^[^，。；\d]{0,12}(?:实现|完成|达到)(?:[“"][^”"]{1,20}[”"])?[^，。；\d年]{0,12}目标$/u;

/** 四、加强公共交通｜五、畅通城市循环｜六、…: one heading without a verb of work among the numbered tasks of a list is a task too. */
function settleSeries(parts: readonly Section[]): void {
  const numbered = parts.filter(({ marker }) => marker !== undefined);
  const others = numbered.filter(({ role }) => role === "other");
  if (others.length === 0 || numbered.length < LEAST_SERIES || others.length * 3 > numbered.length) return;
  if (numbered.every(({ role }) => role === "other" || role === "tasks"))
    for (const part of others) part.role = "tasks";
}

const LEAST_SERIES = 4;

function tellsResults(parts: readonly ReportNode[]): boolean {
  const { results, promises } = countTold(parts);
  return results > promises;
}
