import type { Report, Section, SectionRole } from "@liaocheng/report-model";
import type { CompiledProfile } from "../compile.js";
import { plainText } from "../query/plain-text.js";
import { isSlogan } from "./role.js";

/** Parts whose heading says of which time they speak. */
const TIMED: ReadonlySet<SectionRole> = new Set<SectionRole>(["review", "targets", "tasks", "plan"]);

/** What only a look back says: a comparison with the year before, growth to the point, a prize, that something is done. */
const TOLD =
  /同比|[比较](?:上年|去年|同期)|上年同期|累计(?:完成|实现|新增|投入|兑现)|(?:全面|顺利|超额|圆满|提前|相继|均已)(?:完成|建成|通过)|荣获|获评|被评为|获批|(?:全部|主体|按期)(?:完工|开工|投用)|比(?:年度|年初)?计划(?:投资)?[高低多少快慢]|(?:增长|下降|提高|上升)\d[\d.]{0,5}(?:[%％]|个百分点)(?!左右|以上|以内|的?目标)|[已了](?![解结])/u;
/** What only a look ahead says. */
const PROMISED =
  /力争|确保|争取|(?<![比与]|年度|年初)计划(?:[新到在建为]|完成|安排|实施|引进|达到|增长)|[拟将](?![近军])|(?<![重主需概])要(?![求素闻点件地害])|今年(?!以来|上半年|前)|明年|年内|年底前|新的一年|(?:^|，)(?:继续|进一步|加快|加大|大力|着力|持续|深入|积极)/u;

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
  const firstTimed = parts.findIndex(({ role, heading }) => TIMED.has(role) && !isSlogan(heading, compiled));
  const untimed = firstTimed < 0 ? parts : parts.slice(0, firstTimed);
  const slogans = untimed.filter(({ role, heading }) => role === "tasks" && isSlogan(heading, compiled));
  if (slogans.length > 0 && (TITLE_OF_RESULTS.test(titleOf(report)) || tellsResults(untimed)))
    for (const part of slogans) setRole(part, "other");
}

/** Whether more sentences of the parts tell what was done than promise something. */
function tellsResults(parts: readonly Section[]): boolean {
  let balance = 0;
  for (const part of parts) {
    for (const sentence of plainText(part).split(/[。；\n]/u)) {
      if (PROMISED.test(sentence)) balance--;
      else if (TOLD.test(sentence)) balance++;
    }
  }
  return balance > 0;
}

function setRole(section: Section, role: SectionRole): void {
  section.role = role;
  for (const child of section.children) if (child.type === "section" && child.role === "tasks") setRole(child, role);
}
