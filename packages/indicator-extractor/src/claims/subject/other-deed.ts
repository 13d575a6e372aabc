import { inherited } from "./named.js";
import type { FigureDraft } from "../../draft.js";
import type { ToldMeasure } from "../../sentence/sentence-words.js";
import type { SubjectQuestion } from "./question.js";
import { wordPattern } from "../../pattern/word-pattern.js";

const DEEDS = "安装|铺设|敷设|疏通|改造|清淤|清掏|维修|更换|修复|硬化|拓宽|绿化|亮化|加固|新铺|检测";
const DEED = wordPattern(new RegExp(`^(?:${DEEDS})$`, "u"));
const AFTER_DEED = new RegExp(`(?<=.{2})(?:${DEEDS})$`, "u");

/** 取消行政审批事项23项，｜下放｜15项: another thing done to rules and rights. */
const RULINGS = "取消|下放|承接|废止|修订|精简|合并|清理|修改|调整|保留|制定|出台";
const RULED = wordPattern(new RegExp(`^(?:${RULINGS})$`, "u"));
const BEFORE_RULED = new RegExp(`^(?:${RULINGS})(?=.{2})`, "u");

/** How far projects have come. */
const STAGES = "开工建设|开工|竣工投产|建成投产|竣工|完工|建成投用|投产|投用|投运|达产|落地|签约|入库|建成|交付";
const STAGE = wordPattern(new RegExp(`^(?:已|新|基本|全部)?(?:${STAGES})$`, "u"));
const AFTER_STAGE = new RegExp(`(?<=项目|工程|企业|[房厂区])(?:${STAGES})$`, "u");
/** 新开工｜保障房, 在建｜项目. */
const BEGUN = /^(?:新?(?:开工建设|开工|动工|启动|续建)|在建)(?=.{2})/u;
/** 重点项目; what was done to it, said before it, stays: 签约项目. */
const COMES_FORWARD = /(?:项目|工程|企业|[房厂区])$/u;

/** 下水道铺设3500米，｜疏通｜2000米: another thing done to the same; 重点项目120个，｜开工｜85个: so many of them. */
export function otherDeed({ draft, previous, own }: SubjectQuestion): FigureDraft | undefined {
  if (previous === undefined) return undefined;
  const stage = stageOf(draft, previous, own);
  if (stage !== undefined) return inherited(draft, stage);
  if (RULED.test(own) && draft.mention.unit === previous.mention.unit && BEFORE_RULED.test(previous.name))
    return inherited(draft, previous.name.replace(BEFORE_RULED, own));
  if (!DEED.test(own) || !AFTER_DEED.test(previous.name)) return undefined;
  return inherited(draft, previous.name.replace(AFTER_DEED, "") + own);
}

/** What is counted when a figure says how many of those told before have come so far; undefined when it does not. */
export function stageOf(draft: FigureDraft, previous: ToldMeasure, own: string): string | undefined {
  if (!STAGE.test(own) || draft.mention.unit !== previous.mention.unit) return undefined;
  const begun = previous.name.replace(AFTER_STAGE, "");
  const projects = begun.replace(BEGUN, "");
  // 新开工棚户区改造1784套，｜建成｜735套: whatever was begun, others of it are done.
  if (!COMES_FORWARD.test(projects) && projects === begun) return undefined;
  return own.startsWith("新") ? own + projects : projects + own;
}
