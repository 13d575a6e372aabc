import type { TimeExpression } from "../sentence/times.js";

const DONE_THEN =
  /^(?:期间|时期)?(?:批复|确定|规划|部署|开工|建成|启动|实施|立项|签约|引进|在建|投产|获批|认定|出台|新建|制定|提出|召开)(?:建设|实施)?的/u;

/** 2025年是“十四五”｜收官之年, 2021年是｜“十四五”开局之年: what the year means for the plan. */
const YEAR_OF_PLAN = /^(?:[规计]划)?的?(?:收官|开局|攻坚|关键|起步|承上启下|最后一年|冲刺|第[一二三四五]年)/u;

/** “十四五”｜重点工程: a plan without 期间 or 时期 right before what it holds. */
const IN_PLAN =
  /^(?!实施|完成|建成|累计|新增|[共将要]|力争|投入|安排|推进|开工|启动|谋划|争取|确定)[^，。；：\d]{0,8}(?:工程|项目|任务|行动|专项|清单|纲要)/u;
const BARE_PLAN = /[五”"」]$/u;

/** “十四五”｜批复的基地, 去年｜开工的项目, 去年同期｜基数较高: the time tells of which things the sentence speaks, not when it holds. */
export const isAttributive = (text: string, time: TimeExpression): boolean =>
  DONE_THEN.test(text.slice(time.end, time.end + 10)) ||
  time.sense === "start" ||
  text.startsWith("基数", time.end) ||
  (time.kind === "plan" &&
    (YEAR_OF_PLAN.test(text.slice(time.end, time.end + 10)) ||
      (BARE_PLAN.test(text.slice(time.start, time.end)) && IN_PLAN.test(text.slice(time.end, time.end + 12)))));

/** 去年底｜剩余的12个城中村…，新增停车位3000个: in a plan, a past time with a verb and 的 tells of which things, not of what follows. */
export const tellsWhichThings = (text: string, time: TimeExpression, at: number): boolean =>
  (time.kind === "relative" ? (time.offset ?? 0) < 0 : time.kind === "year") &&
  /^[底末初]?[^，；。的\d]{1,8}的[^，；。]*[，；]/u.test(text.slice(time.end, at)) &&
  !/^年?[底末]?的/u.test(text.slice(time.end, at));

/** 科学制定“十五五”村庄发展规划, 建成“十三五”易地搬迁安置点: the plan is what is worked on, or whose things, not when. */
export const isDrafted = (text: string, time: TimeExpression): boolean =>
  text.startsWith("规划", time.end) ||
  (WORKED_ON.test(text.slice(Math.max(0, time.start - 4), time.start)) &&
    !/^(?:期间|时期|以来|期?[末初])/u.test(text.slice(time.end, time.end + 2))) ||
  /(?:制定|编制|修编|谋划|起草|实施|启动|落实|衔接|研究|推进|做好|完成|印发|开展)[好实了]?[“‘「]?$/u.test(
    text.slice(Math.max(0, time.start - 4), time.start),
  );

/** 盘活“十二五”｜闲置厂房, 建成和“十三五”｜配套的道路, 锚定“十五五”，…. */
const WORKED_ON =
  /(?:锚定|瞄准|面向|围绕|着眼|盘活|[建落]成|处置|化解|消化|收回|收储|清理|整改|巩固|续建|改造)了?[“‘「]?$/u;

/** 是2010年｜的2.1倍, 为“十三五”｜时期的2.2倍: the time is what something is a multiple of. */
const EQUATED =
  /^(?:年?末|年?底|期末|同期|时期|期间|水平|总和|总量){0,2}(?:[\d一二两三四五六七八九十百千万亿点.]{1,16}[^，。；\d]{0,4}的)?的?(?:近|约|大约|超过?)?[\d一二两三四五六七八九十百点.]{1,6}[多余]?倍/u;
const LONGEST_EQUATED = 28;

/** Whether a time is what something is a multiple of: it says not when. */
export const isMultiplied = (text: string, { end }: TimeExpression): boolean =>
  EQUATED.test(text.slice(end, end + LONGEST_EQUATED));
