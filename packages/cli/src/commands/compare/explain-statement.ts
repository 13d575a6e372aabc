import type { StatementRow } from "@liaocheng/scorecard";
import type { Localized } from "../../language.js";

/** Puts into words why a target in words has its verdict. */
export function explainStatement({ reason, gap, evidence }: StatementRow): Localized {
  const size = Math.abs(gap ?? 0);
  const which = (gap ?? 0) >= 0 ? { zh: "高", en: "above" } : { zh: "低", en: "below" };
  const compared = {
    zh: gap === 0 ? "两个增速相同" : `前者${which.zh}${String(size)}个百分点`,
    en: gap === 0 ? "both growths are equal" : `the first is ${String(size)} points ${which.en}`,
  };
  switch (reason.code) {
    case "computed":
      return compared;
    case "worded":
      return { zh: "下一年报告有这样的表述", en: "the later report says so in words" };
    case "to-verify":
      if (gap !== undefined) return { zh: `${compared.zh}，是否算同步请核实`, en: `${compared.en}; verify` };
      return {
        zh: `下一年报告有${String(evidence.length)}处提到，未明说`,
        en: `the later report speaks of it in ${String(evidence.length)} places and does not say`,
      };
    case "no-result":
      return { zh: "没有找到对应的表述", en: "nothing was found that speaks of it" };
  }
}
