import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const NUMBER = "\\d{1,8}(?:\\.\\d{1,4})?";
const MONEY =
  "(?:总值|增加值|投资|收入|支出|总额|产值|营收|利润|贷款|存款|税收|资金|补贴|债券|融资|进出口|出口|花费|余额)";
const DONE =
  "(?:额|量|规模)?(?:完成|达到|达|实现|突破|超过|超|为|约|近|预计|累计|总计|共计|已|全年|今年|当年|可|将|首次|有望){0,4}";
const BARE_AMOUNT = new RegExp(`(?<=${MONEY}${DONE})${NUMBER}(?:万亿|亿|千万|百万|万)(?=[，。；、]|$)`, "gu");
const RATE =
  "(?:失业率|覆盖率|合格率|达标率|普及率|入园率|城镇化率|优良率|占比|比重|满意率|满意度|利用率|处理率|就业率|办结率|自给率|参保率|增长率|增速|涨幅|比例|比率|渗透率|巩固率|入户率|完好率|化解率|整改率|完成率|通过率|升学率|普惠率|合规率|保有率|受理率|负荷率|森林覆盖率|绿化率|回收率|机械化率|知晓率)";
const REACHES =
  "(?:分别)?(?:达到|达|为|控制在|稳定在|保持在|提高到|提升到|提高至|提升至|上升到|降至|下降到|超过|突破|约|不低于|不超过)";
const BARE_RATE = new RegExp(`(?<=${RATE}${REACHES})${NUMBER}(?=以内|以上|以下|左右|[，。；]|$)`, "gu");

/** 增长9.9；: a rate of change without its sign; 增长3倍 and 增长5.1、6.2% have one. */
const BARE_GROWTH = new RegExp(
  `(?<=(?:增长|递增|下降|增幅|增速|涨幅|降幅)(?:了|为|达|达到)?)${NUMBER}(?=(?:以内|以上|以下|左右)?(?:[，。；）](?!\\d)|$))`,
  "gu",
);
const LAND = "(?:耕地|农田|良田|林地|草地|草原|湿地|造林|植树造林|营造林|播种面积|种植面积|绿化面积|复垦|退耕还林)";
const BARE_AREA = new RegExp(
  `(?<=${LAND}(?:面积)?(?:达到?|稳定在|保持在|新增|增加)?)${NUMBER}(?:万|亿)(?=[，。；、]|$)|(?<![0-9.])${NUMBER}(?:万|亿)(?=耕地|良田|高标准农田|基本农田|永久基本农田)`,
  "gu",
);

/** PM2.5浓度32微克: a density is so much in a cubic metre. */
const BARE_DENSITY = new RegExp(
  `(?<=浓度[一-鿿]{0,6}(?<!立方米))${NUMBER}[微毫]克(?=[，。；、]|以[内下]|左右|$)`,
  "gu",
);

export const unitMissing: LintRule = defineLintRule({
  id: "unit-missing",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.3.0",
    description: {
      zh: "金额带元，面积带亩，比率和增幅带%",
      en: "Expect yuan after an amount of money, a unit after an area, % after a rate or a change.",
    },
    source: "GB/T 15835-2011 5.1；GB 3100-1993（单位不省略）",
  },
  messages: {
    money: { zh: "“{{text}}”后缺“元”等单位", en: "Expected a unit such as 元 after “{{text}}”" },
    growth: { zh: "增减“{{text}}”后缺“%”", en: "Expected % after the change of “{{text}}”" },
    area: { zh: "“{{text}}”后缺“亩”等单位", en: "Expected a unit such as 亩 after “{{text}}”" },
    density: { zh: "浓度“{{text}}”后缺“/立方米”", en: "Expected a density instead of “{{text}}”" },
    rate: { zh: "比率“{{text}}”后缺“%”", en: "Expected % after “{{text}}”" },
  },
  check({ document, report }) {
    const amounts = [...searchBlocks(document.blocks, BARE_AMOUNT)];
    const usual = document.text.match(/\d(?:万亿|亿|万)元/gu)?.length ?? 0;
    if (amounts.length <= Math.max(2, usual * 0.1)) {
      for (const { text, start, end } of amounts) report("money", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of searchBlocks(document.blocks, BARE_AREA)) {
      report("area", { start, end }, { data: { text } });
    }
    for (const { text, start, end } of searchBlocks(document.blocks, BARE_DENSITY)) {
      report("density", { start, end }, { data: { text } });
    }
    const bare = [...searchBlocks(document.blocks, BARE_GROWTH)];
    const signed = document.text.match(/(?:增长|下降)\d+(?:\.\d+)?[%％]/gu)?.length ?? 0;
    if (bare.length <= Math.max(2, signed * 0.1)) {
      for (const { text, start, end } of bare) {
        report("growth", { start, end }, { data: { text }, fix: { start: end, end, text: "%", safe: false } });
      }
    }
    for (const { text, start, end } of searchBlocks(document.blocks, BARE_RATE)) {
      if (Number(text) <= 1 || Number(text) > 100) continue;
      const fix = { start: end, end, text: "%", safe: false };
      report("rate", { start, end }, { data: { text }, fix });
    }
  },
});
