import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const NUMBER = "\\d{1,8}(?:\\.\\d{1,4})?";
const MONEY =
  "(?:总值|增加值|投资|收入|支出|总额|产值|营收|利润|贷款|存款|税收|资金|补贴|债券|融资|进出口|出口|花费|余额)";
const DONE =
  "(?:额|量|规模)?(?:完成|达到|达|实现|突破|超过|超|为|约|近|预计|累计|总计|共计|已|全年|今年|当年|可|将|首次|有望){0,4}";
const BARE_AMOUNT = new RegExp(`(?<=${MONEY}${DONE})${NUMBER}(?:万亿|亿|千万|百万|万)(?=[，。；、]|$)`, "gu");
const RATE =
  "(?:失业率|覆盖率|合格率|达标率|普及率|入园率|城镇化率|优良率|占比|比重|满意率|满意度|利用率|处理率|就业率|办结率|自给率|参保率|增长率|增速|涨幅|森林覆盖率|绿化率|回收率|机械化率|知晓率)";
const REACHES =
  "(?:分别)?(?:达到|达|为|控制在|稳定在|保持在|提高到|提升到|提高至|提升至|上升到|降至|下降到|超过|突破|约|不低于|不超过)";
const BARE_RATE = new RegExp(`(?<=${RATE}${REACHES})${NUMBER}(?=以内|以上|以下|左右|[，。；]|$)`, "gu");

export const unitMissing: LintRule = defineLintRule({
  id: "unit-missing",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.3.0",
    description: { zh: "金额带元，比率带%", en: "Expect yuan after an amount of money and % after a rate." },
    source: "GB/T 15835-2011 5.1；GB 3100-1993（单位不省略）",
  },
  messages: {
    money: { zh: "“{{text}}”后缺“元”等单位", en: "Expected a unit such as 元 after “{{text}}”" },
    rate: { zh: "比率“{{text}}”后缺“%”", en: "Expected % after “{{text}}”" },
  },
  check({ document, report }) {
    const amounts = [...searchBlocks(document.blocks, BARE_AMOUNT)];
    const usual = document.text.match(/\d(?:万亿|亿|万)元/gu)?.length ?? 0;
    if (amounts.length <= Math.max(2, usual * 0.1)) {
      for (const { text, start, end } of amounts) report("money", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of searchBlocks(document.blocks, BARE_RATE)) {
      if (Number(text) <= 1 || Number(text) > 100) continue;
      const fix = { start: end, end, text: "%", safe: false };
      report("rate", { start, end }, { data: { text }, fix });
    }
  },
});
