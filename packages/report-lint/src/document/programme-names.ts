import type { Span } from "@liaocheng/report-model";
import type { LintDocument } from "./lint-document.js";
import { searchBlocks } from "./search.js";

/** A named action, project or plan as printed. */
export interface ProgrammeName extends Span {
  readonly name: string;
}

const KIND = "攻坚行动|专项行动|提升行动|行动计划|三年行动|行动|工程|计划|机制|制度|示范区|先行区|试验区";
const NAMED = new RegExp(
  `(?<=^|[，。；：、“”（《]|\\d\\.|实施|开展|推进|推动|启动|深化|落实|推行|加快|继续|持续|深入|扎实|大力|组织|完成|抓好|打好|打造|建设|创建|的|和|与|及)(?<name>[一-鿿]{4,18}?(?:${KIND}))(?=[，。；：、”（）》\\n和与等]|$)`,
  "gu",
);
const LEAD =
  /^(?:深入|扎实|持续|继续|大力|全面|加快|全力|重点|积极|统筹|协同|稳步|有序|高标准|常态化|着力|聚力|聚焦|抓实|做好|抓好|启动|组织|推动|推进|推行|实施|开展|深化|落实|完善|健全|建立|构建|建设|创建|打造|强化|优化|创新|探索|制定|新一轮|一批|[等以将把为对在从]|用好|办好|完成|参与|支持|加强|加大|坚持|严格落实|严格执行|发挥|开工|竣工|建成|谋划|争创|争取|纳入|列入|入选|获批|成为|形成|提升|升级|打好)+/u;

/** Names of actions, projects and plans, quoted or after the verbs that introduce them. */
export function findProgrammeNames({ blocks }: LintDocument): ProgrammeName[] {
  return Array.from(searchBlocks(blocks, NAMED), ({ groups, end }): ProgrammeName => {
    const printed = groups["name"] ?? "";
    const name = printed.slice(LEAD.exec(printed)?.[0].length ?? 0);
    return { name, start: end - name.length, end };
  }).filter(({ name }) => name.length >= 6);
}
