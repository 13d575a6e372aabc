import { expect, test } from "vitest";
import { defaultHeadingForms } from "../heading/marker.js";
import { type Cut, cutSentences } from "./sentences.js";

function cut(text: string, lists: "split" | "keep" = "split"): string[] {
  const cuts: Cut[] = [];
  cutSentences(text, 0, text.length, cuts, { lists, forms: defaultHeadingForms });
  return cuts.map(({ start, end }) => text.slice(start, end));
}

const cases: [claim: string, text: string, sentences: string[]][] = [
  [
    "。！？ end sentences",
    "稳中有进。成绩来之不易！怎么办？抓落实",
    ["稳中有进。", "成绩来之不易！", "怎么办？", "抓落实"],
  ],
  ["；ends none", "财政收入增长7%；投资增长17%。", ["财政收入增长7%；投资增长17%。"]],
  [
    "closing quotes belong to the sentence",
    "他说：“一定要把好事办好、实事办实，让人民群众满意。”大家鼓掌。",
    ["他说：“一定要把好事办好、实事办实，让人民群众满意。”", "大家鼓掌。"],
  ],
  [
    "a mark in a short quotation ends none",
    "“聊·胜一筹！”产品销售额突破100亿元。",
    ["“聊·胜一筹！”产品销售额突破100亿元。"],
  ],
  ["a quotation before 、 goes on", "唱响“加油！”、“向前！”的号子。", ["唱响“加油！”、“向前！”的号子。"]],
  ["several marks end one sentence", "真的吗？！是的。", ["真的吗？！", "是的。"]],
  [
    "a stop that a page made of a decimal point ends none",
    "产值3。65亿元。增长42。8%。",
    ["产值3。65亿元。", "增长42。8%。"],
  ],
  [
    "a stop before the number of the next sentence ends one",
    "新建学校5。2010年建成。",
    ["新建学校5。", "2010年建成。"],
  ],
  ["a decimal point ends none", "增长5.5%左右。占3.4亿元。", ["增长5.5%左右。", "占3.4亿元。"]],
  [
    "line breaks belong to the sentence they stand in",
    "粮食总产\n超过100亿斤。\n再获丰收。",
    ["粮食总产\n超过100亿斤。", "再获丰收。"],
  ],
  [
    "一是 opens a cut of its own",
    "要做到：一是稳；二是进。三是好。",
    ["要做到：", "一是", "稳；", "二是", "进。", "三是", "好。"],
  ],
  [
    "（1） opens a cut of its own",
    "办好实事：（1）稳就业；（2）兴教育。",
    ["办好实事：", "（1）", "稳就业；", "（2）", "兴教育。"],
  ],
  [
    "a list that does not begin with 1 is none",
    "进展：（3）稳就业；（7）兴教育。",
    ["进展：（3）稳就业；（7）兴教育。"],
  ],
  ["a rank is no list", "增速居全省第一，高于平均水平。", ["增速居全省第一，高于平均水平。"]],
  ["an empty text has none", "", []],
];

test.each(cases)("%s", (_claim, text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test("lists stay whole where asked to", () => {
  expect(cut("要做到：一是稳；二是进。", "keep")).toEqual(["要做到：一是稳；二是进。"]);
});
