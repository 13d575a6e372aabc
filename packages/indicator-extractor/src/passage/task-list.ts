import type { Report, ReportNode } from "@liaocheng/report-model";

/** What only results say: 了, 已, 同比, 增长6%, 获评, 累计. */
const RESULT =
  /[了过](?=[，。；\d“一三四五六七八九十两多])|[已曾](?!知)|同比|比上年|比去年|较上年|去年|上年|目前|截至|以来|累计|一年来|[增下][长降]了?\d|荣获|获评|被评为|跻身|圆满|顺利|成功|先后|相继|取得|超额|(?:共|合计|总计)[有计]?\d/u;
/** A clause that opens with what somebody is told to do: 加快推进快速路建设, 继续实施危房改造, 适量投放出租车. */
const COMMAND =
  /(?:^|[，；。：])(?:(?:进一步|大力|积极|深入|全力|着力|扎实|稳步|有序|逐步|适时|适量|切实|加快|全面|持续|继续|统筹|认真)[^，。；\d]{0,2}(?:推进|实施|开展|建设|完善|推动|落实|抓好|做好|加强|推行|发展|提升|优化|改善|改造|扩大|提高|组织|打造|培育|引进|支持|健全|投放|启动|巩固|整治|治理|深化|解决|新建|完成)|(?:推进|推动|加强|完善|健全|深化|优化|提升|支持|鼓励|引导|扩大|探索|巩固|强化|落实|严格|加大|保障)(?!了))/u;
const LEAST_SENTENCES = 5;
const LEAST_COMMANDS = 0.12;
const MOST_RESULTS = 0.04;

/** A list of what is to be done, known by its title or, where that is cut off, by what its sentences say. */
export function isTaskList(report: Report): boolean {
  const { documentKind, reviewYear } = report;
  if (documentKind !== undefined && documentKind !== "other") return false;
  if (reviewYear !== undefined) return false;
  const title = titleOfPlan(report);
  return (title !== undefined && (NAMES_GOALS.test(title) || !tellsProgress(report))) || commandsOnly(report);
}

/** A digest of a congress that looks back on nothing: what it lists is what a year shall bring. */
export function plansAlone(report: Report): boolean {
  const { documentKind, reviewYear, planYear } = report;
  if (documentKind !== "press-digest" || reviewYear !== undefined || planYear === undefined) return false;
  const sentences = sentencesOf(report);
  return sentences.length >= LEAST_SENTENCES && shareOf(RESULT, sentences) <= MOST_OF_DIGEST;
}
const MOST_OF_DIGEST = 0.1;

/** A list that says of many of its items how far they have come. */
const tellsProgress = (report: Report): boolean => shareOf(RESULT, sentencesOf(report)) > LEAST_PROGRESS;
const LEAST_PROGRESS = 0.4;

/** How far the first lines reach. */
const FIRST_LINES = 80;

/** 2022年民生实事项目, 2021年重点工作任务清单: the title that names the year planned, over a text that reviews none. */
const titleOfPlan = ({ planYear, evidence }: Report): string | undefined =>
  evidence?.find(
    ({ field, source, value, start = 0 }) =>
      field === "planYear" &&
      value === planYear &&
      (source === "title" || (source === "heading" && start < FIRST_LINES)),
  )?.text;

/** 2014年主要指标预期: growth under such a title is what is aimed at. */
const NAMES_GOALS = /(?:预期|目标|蓝图|路线图|任务书|时间表)$/u;

/** Whether the sentences of a text without title or parts only say what is to be done, as the items of a list of promises do. */
function commandsOnly(report: Report): boolean {
  const sentences = sentencesOf(report);
  if (sentences.length < LEAST_SENTENCES) return false;
  return shareOf(RESULT, sentences) <= MOST_RESULTS && shareOf(COMMAND, sentences) >= LEAST_COMMANDS;
}

const shareOf = (words: RegExp, sentences: readonly string[]): number =>
  sentences.length === 0 ? 0 : sentences.filter((one) => words.test(one)).length / sentences.length;

function sentencesOf(node: Report | ReportNode): string[] {
  if (node.type === "sentence") return [node.value];
  return "children" in node ? node.children.flatMap((child) => sentencesOf(child as ReportNode)) : [];
}
