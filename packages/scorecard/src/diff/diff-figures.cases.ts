import type { FigureChangeKind } from "./diff-figures.js";

/** What is written in the second draft instead, and every figure that is not the same then: change, fields, what was left behind. */
export interface DraftCase {
  readonly about: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
  readonly expected: readonly (readonly [change: FigureChangeKind, name: string, fields: string, disagrees?: string])[];
}

/** A draft with a body and an annex that repeats some of its figures. */
export const DRAFT = `政府工作报告
——2026年1月12日在澄江市第六届人民代表大会第五次会议上
澄江市市长 何平
各位代表：
一、2025年工作回顾
全年生产总值达到1860亿元，增长5.1%。粮食总产量42亿斤。新增城镇就业3.6万人。
工业投资增长12.4%，技术改造投资增长9%。新培育高新技术企业86家。
二、2026年工作安排
今年主要预期目标是：生产总值增长5%以上，居民消费价格涨幅2%左右，城镇新增就业3.5万人以上。
（一）办好民生实事。新建公办幼儿园12所，改造老旧小区240个，新建改建农村公路380公里。
（二）改善生态环境。新增造林面积5万亩，治理水土流失60平方公里。
附件1
2026年民生实事
1.新建公办幼儿园12所。
2.完成老旧小区改造240个。
3.新建改建农村公路380公里。
`;

export const DRAFT_CASES: readonly DraftCase[] = [
  { about: "nothing", edits: [], expected: [] },
  { about: "blanks and line ends alone", edits: [["增长5.1%。粮食", "增长 5.1%。\r\n粮食"]], expected: [] },
  {
    about: "a value in the review",
    edits: [["增长5.1%", "增长5.3%"]],
    expected: [["changed", "生产总值", "value"]],
  },
  {
    about: "the bound of a target alone",
    edits: [["生产总值增长5%以上", "生产总值增长5%左右"]],
    expected: [["changed", "生产总值", "bound"]],
  },
  {
    about: "the same value written otherwise",
    edits: [["新增城镇就业3.6万人", "新增城镇就业36000人"]],
    expected: [["changed", "城镇就业", "printed"]],
  },
  {
    about: "a promise of the body whose annex was forgotten",
    edits: [["新建公办幼儿园12所，改造", "新建公办幼儿园15所，改造"]],
    expected: [["changed", "公办幼儿园", "value", "12所"]],
  },
  {
    about: "the same where the annex turns the words round",
    edits: [["改造老旧小区240个", "改造老旧小区260个"]],
    expected: [["changed", "老旧小区", "value", "240个"]],
  },
  {
    about: "body and annex alike",
    edits: [
      ["新建改建农村公路380公里。\n（二）", "新建改建农村公路400公里。\n（二）"],
      ["3.新建改建农村公路380公里", "3.新建改建农村公路400公里"],
    ],
    expected: [
      ["changed", "农村公路", "value"],
      ["changed", "农村公路", "value"],
    ],
  },
  {
    about: "a figure put in and one taken out",
    edits: [
      ["粮食总产量42亿斤。", ""],
      ["治理水土流失60平方公里", "治理水土流失60平方公里，整治河道35公里"],
    ],
    expected: [
      ["removed", "粮食", ""],
      ["added", "河道", ""],
    ],
  },
  {
    about: "what is measured",
    edits: [["技术改造投资增长9%", "民间投资增长9%"]],
    expected: [["changed", "民间投资", "name"]],
  },
  {
    about: "a sentence said in other words with its value kept",
    edits: [["新培育高新技术企业86家", "经过努力，全年新培育“高新技术企业”86家"]],
    expected: [],
  },
  {
    about: "a paragraph set before another",
    edits: [
      ["（二）改善生态环境。新增造林面积5万亩，治理水土流失60平方公里。\n", ""],
      ["（一）办好", "（二）改善生态环境。新增造林面积5万亩，治理水土流失60平方公里。\n（一）办好"],
    ],
    expected: [
      ["moved", "造林面积", ""],
      ["moved", "水土流失", ""],
    ],
  },
];
