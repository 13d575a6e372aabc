import { inherited } from "./named.js";
import type { FigureDraft } from "../../draft.js";
import type { SubjectQuestion } from "./question.js";

const DEEDS = "安装|铺设|敷设|疏通|改造|清淤|清掏|维修|更换|修复|硬化|拓宽|绿化|亮化|加固|新铺|检测";
const DEED = new RegExp(`^(?:${DEEDS})$`, "u");
const AFTER_DEED = new RegExp(`(?<=.{2})(?:${DEEDS})$`, "u");

/** 下水道铺设3500米，｜疏通｜2000米: another thing done to the same. */
export function otherDeed({ draft, previous, own }: SubjectQuestion): FigureDraft | undefined {
  if (previous === undefined || !DEED.test(own) || !AFTER_DEED.test(previous.name)) return undefined;
  return inherited(draft, previous.name.replace(AFTER_DEED, "") + own);
}
