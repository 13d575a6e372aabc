import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const NUMBER = "[0-9０-９]{1,4}(?:[.．][0-9０-９]{1,3})?";
const OF_RATE = new RegExp(
  `(?<subject>[一-鿿“”]{0,12}(?:率|占比|比重|比例|覆盖面|增速|涨幅|增幅|降幅))(?:[（(][^）)]{0,12}[）)])?(?<base>同比|比上年|较上年|比去年|较去年|比全国|年均|平均|累计|再|又|分别|均|将|预计|力争|比[一-鿿]{2,4}|较[一-鿿]{2,4}){0,3}(?<verb>提高|提升|上升|下降|降低|回落|收窄|上涨|增加|增长|扩大|减少)了?(?<figure>${NUMBER}[%％])`,
  "gu",
);
const COMPARED = new RegExp(
  `${NUMBER}[%％](?:左右|以上)?[，、][一-鿿]{0,4}(?<verb>高于|低于|快于|高出|超过|慢于|领先)(?<peer>[一-鿿]{2,12})(?<figure>${NUMBER}[%％])`,
  "gu",
);
const RATE_TO_PEER = new RegExp(
  `(?:增速|增幅|涨幅|降幅|占比|比重|率)(?:高于|低于|快于|慢于|高出)(?:全国|全省|全市|全区|全县|城镇|农村|上年|去年|周边|同期|年均)[一-鿿]{0,6}(?<figure>${NUMBER}[%％])`,
  "gu",
);
const OF_LEVEL = new RegExp(
  `(?<subject>总值|收入|投资|总额|增加值|产量|人口|进出口|出口额?|利润|支出|存款|贷款|余额|营收|销售额|零售额|产值|客运量|货运量|用电量|能耗|用水量|排放量|碳排放|平均浓度|排放强度)(?<base>同比|比上年|较上年|比去年|较去年|年均|平均|累计|预计|力争|分别|实际|名义){0,3}(?<verb>增长|下降|减少|增加)了?(?<figure>${NUMBER}个?百分点)`,
  "gu",
);
/** 优良天数比率达到88.6%，比上年提高1.8%: the rate itself stands in the clause before. */
const OF_RATE_BEFORE = new RegExp(
  `(?<subject>[一-鿿]{0,10}(?:率|占比|比重|比例))(?:达到|达|为|提高到|提升到|上升到|提高至|提升至|升至|降至|下降到|降到|稳定在|保持在){0,2}${NUMBER}[%％][，、](?:同比|比上年|较上年|比去年|较去年|比上年末|比年初|较年初)(?<verb>提高|提升|上升|下降|降低|回落)了?(?<figure>${NUMBER}[%％])`,
  "gu",
);
/** 由23.9%下降到6.2%，下降17.7%: what the two rates differ by. */
const FROM_TO =
  /(?:由|从)[^，。；%％]{0,10}?(?<from>\d{1,3}(?:\.\d{1,3})?)[%％](?:提高|提升|上升|增加|增长|下降|降低|回落|减少|扩大)?(?:到|至|为)(?<to>\d{1,3}(?:\.\d{1,3})?)[%％][，、](?:共|累计|总共)?(?<verb>提高|提升|上升|增加|增长|下降|降低|回落|减少|扩大)了?(?<figure>(?<change>\d{1,3}(?:\.\d{1,3})?)[%％])/gu;
const BARE = new RegExp(`${NUMBER}(?:百分点|个百分比|个百份点|%点|%个点|个%|百份点)`, "gu");
/** Rates that are no shares of a whole and may well grow by percent. */
const GROWS_BY_PERCENT =
  /(?:发案率|立案率|事故率|死亡率|伤亡率|发病率|投诉率|生产率|产出率|效率|频率|功率|速率|费率|汇率|倍率|单产|圈速|利率|收益率|回报率|利用率|周转率|贡献率|密度)$/u;

/** Rates printed with two decimals differ by so much at the most where they are rounded. */
const SAME = 0.011;

/** 带动投资增长11个百分点: what a part adds to the growth of the whole. */
const DRIVEN = /(?:拉动|带动|拉低|推动|贡献)[^，。；]{0,16}$/u;

export const percentagePoint: LintRule = defineLintRule({
  id: "percentage-point",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "比率之差用百分点，总量增减用百分数",
      en: "Expect percentage points between rates, percent for levels.",
    },
    source: "GB/T 3358.1；国家统计局《统计用语》百分数与百分点",
  },
  messages: {
    rate: {
      zh: "“{{subject}}”是比率，{{verb}}“{{figure}}”应写个百分点",
      en: "Expected percentage points in “{{text}}”",
    },
    compared: {
      zh: "两个增速之差“{{figure}}”应写个百分点",
      en: "Expected percentage points for the difference in “{{text}}”",
    },
    level: { zh: "“{{subject}}”是总量，{{verb}}“{{figure}}”应写%", en: "Expected percent in “{{text}}”" },
    bare: { zh: "“{{text}}”应写作“个百分点”", en: "Expected “个百分点” in “{{text}}”" },
  },
  check({ document, report }) {
    for (const { text, start, end, groups } of [OF_RATE, OF_RATE_BEFORE].flatMap((pattern) => [
      ...searchBlocks(document.blocks, pattern),
    ])) {
      const { subject = "", verb = "", figure = "" } = groups;
      if (GROWS_BY_PERCENT.test(subject)) continue;
      report("rate", { start: end - figure.length, end }, { data: { text, subject, verb, figure } });
      void start;
    }
    for (const { text, end, groups } of searchBlocks(document.blocks, FROM_TO)) {
      const { from = "", to = "", change = "", verb = "", figure = "" } = groups;
      if (Math.abs(Math.abs(Number(from) - Number(to)) - Number(change)) > SAME) continue;
      const subject = `${from}%—${to}%`;
      report("rate", { start: end - figure.length, end }, { data: { text, subject, verb, figure } });
    }
    for (const pattern of [COMPARED, RATE_TO_PEER]) {
      for (const { text, end, groups, after } of searchBlocks(document.blocks, pattern)) {
        const { figure = "", peer = "" } = groups;
        // 高于年初确定的6%的目标0.8个百分点: what it is compared with is named by its figure.
        if (/^的?[^，。；、\d]{0,12}\d{1,3}(?:\.\d{1,3})?个百分点/u.test(after)) continue;
        if (/增长|目标|预期|预定/u.test(peer)) continue;
        report("compared", { start: end - figure.length, end }, { data: { text, figure } });
      }
    }
    for (const { text, end, groups, before } of searchBlocks(document.blocks, OF_LEVEL)) {
      if (DRIVEN.test(before)) continue;
      const { subject = "", verb = "", figure = "" } = groups;
      report("level", { start: end - figure.length, end }, { data: { text, subject, verb, figure } });
    }
    for (const { text, start, end } of searchBlocks(document.blocks, BARE))
      report("bare", { start, end }, { data: { text } });
  },
});
