import type { Report } from "@liaocheng/report-model";

/** Head lines and the facts they tell; what is absent is not printed. */
export type HeadCase = readonly [
  claim: string,
  head: string,
  facts: Pick<Report, "title" | "region" | "deliveredOn" | "meeting" | "speaker">,
];

const jiangsu = {
  title: "政府工作报告",
  region: "江苏省",
  deliveredOn: "2026-02-03",
  meeting: "江苏省第十四届人民代表大会第五次会议",
  speaker: { name: "刘小涛", title: "省长" },
};
const liaocheng = {
  title: "政府工作报告",
  region: "聊城市",
  deliveredOn: "2022-12-27",
  meeting: "聊城市第十八届人民代表大会第三次会议",
  speaker: { name: "张百顺", title: "市长" },
};
const state = {
  title: "政府工作报告",
  region: "全国",
  deliveredOn: "2021-03-05",
  meeting: "第十三届全国人民代表大会第四次会议",
  speaker: { name: "李克强", title: "国务院总理" },
};

export const headCases: readonly HeadCase[] = [
  [
    "a delivery behind ——",
    "政府工作报告\n——2026年2月3日在江苏省第十四届人民代表大会第五次会议上\n江苏省省长 刘小涛",
    jiangsu,
  ],
  [
    "a delivery in brackets and an office without region",
    "政府工作报告\n（2026年2月3日在江苏省第十四届人民代表大会第五次会议上）\n省长 刘小涛",
    jiangsu,
  ],
  [
    "everything on one line",
    "政府工作报告——2026年2月3日在江苏省第十四届人民代表大会第五次会议上 江苏省省长 刘小涛",
    jiangsu,
  ],
  [
    "furniture between, a label before the name",
    "政府工作报告（全文）\n2026-02-05 08:30 来源：新华日报\n2026年2月3日在江苏省第十四届人民代表大会第五次会议上\n省长：刘小涛",
    jiangsu,
  ],
  [
    "a letter-spaced title, a delivery over two lines, no-break spaces",
    " 政 府 工 作 报 告\n——2022年12月27日在聊城市第十八届\n人民代表大会第三次会议上\n聊城市市长 张百顺",
    liaocheng,
  ],
  [
    "a Chinese date and a letter-spaced name",
    "政府工作报告\n（二〇二二年十二月二十七日在聊城市第十八届人民代表大会第三次会议上）\n市　长　　张　百　顺",
    liaocheng,
  ],
  [
    "date and meeting on lines of their own, the meeting first",
    "政府工作报告\n在聊城市第十八届人民代表大会第三次会议上\n（2022年12月27日）\n聊城市人民政府市长\n张百顺",
    liaocheng,
  ],
  [
    "full-width digits",
    "政府工作报告\n——２０２２年１２月２７日在聊城市第十八届人民代表大会第三次会议上\n市长　张百顺",
    liaocheng,
  ],
  [
    "a name without office",
    "政府工作报告\n——2022年12月27日在聊城市第十八届人民代表大会第三次会议上\n张 百 顺",
    { ...liaocheng, speaker: { name: "张百顺" } },
  ],
  [
    "a title torn in two, office and name on two lines",
    "政府工作报\n告\n\n——2021年3月5日在第十三届全国人民代表大会第四次会议上\n\n国务院总理\n　李克强",
    state,
  ],
  [
    "the report of an autonomous region",
    "2026年宁夏回族自治区政府工作报告\n——2026年1月30日在宁夏回族自治区第十三届人民代表大会第四次会议上\n自治区人民政府主席 张雨浦",
    {
      title: "2026年宁夏回族自治区政府工作报告",
      region: "宁夏回族自治区",
      deliveredOn: "2026-01-30",
      meeting: "宁夏回族自治区第十三届人民代表大会第四次会议",
      speaker: { name: "张雨浦", title: "自治区人民政府主席" },
    },
  ],
  [
    "a region whose name begins like the end of a date",
    "政府工作报告\n2026年1月7日日照市第十九届人民代表大会第六次会议",
    {
      title: "政府工作报告",
      region: "日照市",
      deliveredOn: "2026-01-07",
      meeting: "日照市第十九届人民代表大会第六次会议",
    },
  ],
  [
    "a meeting that names no region",
    "政府工作报告\n——2026年1月7日在市第十九届人民代表大会第六次会议上",
    { title: "政府工作报告", deliveredOn: "2026-01-07", meeting: "市第十九届人民代表大会第六次会议" },
  ],
  [
    "a meeting in short",
    "政府工作报告\n（2022年12月27日在聊城市十八届人大三次会议上）",
    {
      title: "政府工作报告",
      region: "聊城市",
      deliveredOn: "2022-12-27",
      meeting: "聊城市十八届人大三次会议",
    },
  ],
  [
    "a menu, the date of the page beside its source, speaker and date on one line",
    "政府工作报告\n2026年2月10日\n来源：新华日报\n2026年江苏省政府工作报告\n省长 刘小涛（2026年2月3日）",
    {
      title: "2026年江苏省政府工作报告",
      region: "江苏省",
      deliveredOn: "2026-02-03",
      speaker: { name: "刘小涛", title: "省长" },
    },
  ],
  ["a report on a five-year plan", "关于第六个五年计划的报告", { title: "关于第六个五年计划的报告" }],
  ["a title alone", "2026年阳谷县政府工作报告", { title: "2026年阳谷县政府工作报告", region: "阳谷县" }],
  ["the issuer alone", "聊城市人民政府\n2022年政府工作报告", { title: "2022年政府工作报告", region: "聊城市" }],
  ["a date that cannot be", "政府工作报告\n（2022年13月40日）", { title: "政府工作报告" }],
  ["nothing", "", {}],
];
