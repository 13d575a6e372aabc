/** A report, and the concepts of its figures in the order of the text; `-` where a figure has none. */
export interface SettledCase {
  readonly title: string;
  readonly text: string;
  readonly concepts: readonly string[];
}

const report = (year: number, text: string, region = "青川县"): string =>
  `${region}${String(year + 1)}年政府工作报告\n一、${String(year)}年工作回顾\n${text}`;
const LOCAL = "general-public-budget-revenue";
const TOTAL = "total-fiscal-revenue";

export const settledCases: readonly SettledCase[] = [
  {
    title: "above the local revenue printed beside it 财政收入 is the total",
    text: report(2012, "财政收入18.6亿元，增长21%，其中地方级收入11.2亿元，增长17%。"),
    concepts: [TOTAL, TOTAL, LOCAL, LOCAL],
  },
  {
    title: "with another rate than the local revenue it is the total, in any year",
    text: report(2019, "财政收入增长7.1%，一般公共预算收入增长5.2%。"),
    concepts: [TOTAL, LOCAL],
  },
  {
    title: "equal to the local revenue it is the same",
    text: report(2010, "地方财政收入9.83亿元。财政收入突破9亿元，实现财政收入9.8亿元。"),
    concepts: [LOCAL, LOCAL, LOCAL],
  },
  {
    title: "beside 财政总收入 of more it is the local revenue",
    text: report(2011, "财政总收入16亿元，财政收入9.8亿元。"),
    concepts: [TOTAL, LOCAL],
  },
  {
    title: "alone in a local report of 1994 to 2014 it may be either",
    text: report(2008, "财政收入9.8亿元，增长12%。"),
    concepts: ["-", "-"],
  },
  {
    title: "alone from 2015 on it is that of the general budget",
    text: report(2016, "财政收入9.8亿元，增长12%。"),
    concepts: [LOCAL, LOCAL],
  },
  {
    title: "in national reports it is that of the general budget, whatever the year",
    text: "政府工作报告\n——2008年3月5日在第十一届全国人民代表大会第一次会议上\n2007年，财政收入5.13万亿元；全国财政收入增长32%。",
    concepts: [LOCAL, LOCAL],
  },
  {
    title: "beside the other parts 农业 is the crops",
    text: report(2018, "农业产值7.1亿元，林业产值0.6亿元；农业增加值4亿元。"),
    concepts: ["crop-farming-output-value", "forestry-output-value", "crop-farming-value-added"],
  },
  {
    title: "beside the whole by its name as well",
    text: report(2018, "农林牧渔业总产值31亿元，其中农业产值17.1亿元。"),
    concepts: ["agricultural-output-value", "crop-farming-output-value"],
  },
  {
    title: "alone 农业 is the whole",
    text: report(2018, "农业增加值12亿元，增长4%。"),
    concepts: ["agricultural-value-added", "agricultural-value-added"],
  },
  {
    title: "a peer's value keeps its concept where the region of the report is known",
    text: report(2018, "生产总值增长7%，比全省（6.1%）高0.9个百分点。", "临清市"),
    concepts: ["gdp", "gdp", "gdp"],
  },
  {
    title: "and has none where it would pass for the report's own, but that of the nation never does",
    text: "生产总值增长7%，比全省（6.1%）和全国（5.2%）分别高0.9、1.8个百分点。",
    concepts: ["gdp", "-", "gdp", "gdp", "gdp"],
  },
  {
    title: "what a list adds are flows, and what is reached a stock",
    text: report(
      2024,
      "新增跨国公司地区总部11家、高新技术企业63家，高新技术企业达到186家。新增城镇就业3万人、农村劳动力转移就业2万人。",
    ),
    concepts: [
      "regional-headquarters-added",
      "new-high-tech-enterprises",
      "high-tech-enterprises",
      "urban-new-jobs",
      "rural-labour-transfer",
    ],
  },
];
