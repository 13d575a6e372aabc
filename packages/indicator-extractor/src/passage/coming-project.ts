import type { Figure } from "../draft.js";
import { ONCE_FINISHED } from "../lexicon/intent.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { wordPattern } from "../pattern/word-pattern.js";

/** 总投资｜3亿元, 投资达｜1860万元, 全长｜58公里: what a project costs, or how large it is. */
const SIZE = wordPattern(/(?:总?投资额?|概算|[全总]长|总?面积|规模|产能)(?:[约近达为]|预计|达到|超过?|共计){0,2}$/u);
/** 即将开工, 已列入省规划, 已下达投资计划, 正开展前期工作: what has become of it so far is a plan. */
const COMING =
  /即将(?:开工|动工|启动|实施|建设)|列入[^，；。]{0,10}(?:规划|计划|项目库|盘子)|下达[^，；。]{0,6}计划|(?:开展|进行|推进|办理|处于|在做)[^，；。]{0,4}前期(?!工作已)|前期(?:准备)?工作(?:正在|正|有序|稳步)|(?:尚|还)未(?:开工|动工)|待开工|年内开工/u;
/** 已开工, 建成, 完成投资: work on it has begun. */
const BEGUN = /(?:已|已经|全面|相继|陆续|正式|顺利)(?:开工|动工|启动)|开工建设|建成|投产|竣工|完工|通车|完成|施工/u;
/** 完成投资｜7亿元: done, whatever the next clause plans. */
const DONE = /完成|到位|累计|实际|已投/u;
const LONGEST = 16;

/** Whether a figure tells cost or size of a project that has not begun: 总投资3亿元的水库即将开工. */
export function isOfComingProject({ text }: SentenceWords, { from, mention }: Figure): boolean {
  const before = text.slice(Math.max(from, mention.start - LONGEST), mention.start);
  if (!SIZE.test(before) || DONE.test(before)) return false;
  const behind = text.slice(mention.end).split(/[。；]/u, 1)[0] ?? "";
  // 的水库｜…: its own project stands behind it; what the next figure tells is another's.
  const own = behind.startsWith("的") ? (behind.split(/\d/u, 1)[0] ?? "") : behind;
  return COMING.test(own) && !BEGUN.test(own);
}

/** Whether a figure is what is expected of a thing once it is finished: 项目全部投产后，预计可实现销售收入｜88亿元. */
export const isExpectedOnceFinished = ({ text }: SentenceWords, { from, mention }: Figure): boolean =>
  COMES_OF_IT.test(text.slice(from, mention.start)) && FINISHED_BEFORE.test(text.slice(0, mention.start));

const COMES_OF_IT = wordPattern(/(?:预计|可|将)(?![近军])[^，；。]{0,12}$/u);
const FINISHED_BEFORE = new RegExp(`${ONCE_FINISHED}，?[^。；]{0,24}$`, "u");
