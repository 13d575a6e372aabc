import type { PhenomenonCase } from "../../case.js";

/** Names that hold a word which elsewhere parts or opens them, and names told around their figure. */
export const wholeNameCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "全市社会从业人员42万人，比上年增长3%，其中农村从业人员12万人；年末从业者9.1万人，比上年末减少0.3万人。",
    facts: [
      "社会从业人员 | 42万人 | level eq - | actual 2025",
      "社会从业人员 | 3% | growth eq up | actual 2025",
      "农村从业人员 | 12万人 | level eq - | actual 2025",
      "从业者 | 9.1万人 | level eq - | actual 2025",
      "从业者 | 0.3万人 | change eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "储备重点项目26个，6月可上报3个；上缴税金2亿元，上市公司达5家。",
    facts: [
      "储备重点项目 | 26个 | level eq - | actual 2025",
      "上报 | 3个 | level eq - | actual 2025 6–6",
      "上缴税金 | 2亿元 | level eq - | actual 2025",
      "上市公司 | 5家 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "1.2万人纳入农村五保供养；农村五保集中供养率达60%。",
    facts: [
      "纳入农村五保供养 | 1.2万人 | level eq - | actual 2025",
      "农村五保集中供养率 | 60% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "一二三次产业结构由12∶48∶40调整为10∶46∶44；三次产业比为9∶41∶50。",
    facts: [
      "一二三次产业结构 | 12∶48∶40 | ratio eq - | actual -",
      "一二三次产业结构 | 10∶46∶44 | ratio eq - | actual 2025",
      "三次产业比 | 9∶41∶50 | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "通过公益岗位等途径使620人实现了就业，帮助310名残疾人就业，带动1200户增收。",
    facts: [
      "实现了就业 | 620人 | level eq - | actual 2025",
      "残疾人就业 | 310名 | level eq - | actual 2025",
      "增收 | 1200户 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "一般公共预算收入总计86200万元，支出合计85100万元；实现农户户均增收600元，带动村民人均增收500元以上。",
    facts: [
      "一般公共预算收入总计 | 86200万元 | level eq - | actual 2025",
      "支出合计 | 85100万元 | level eq - | actual 2025",
      "农户户均增收 | 600元 | change eq up | actual 2025",
      "村民人均增收 | 500元 | change ge up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全镇9个村全部通水泥路，32个行业保持增长，18个县实现有一家三甲医院，12个乡全部通油路。",
    facts: [
      "村 | 9个 | level eq - | actual 2025",
      "行业 | 32个 | level eq - | actual 2025",
      "县 | 18个 | level eq - | actual 2025",
      "乡 | 12个 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "承担6个市、县重点项目，完成3个县、乡水利工程。",
    facts: ["市、县重点项目 | 6个 | level eq - | actual 2025", "县、乡水利工程 | 3个 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "完成南灌区渠道防渗5公里、东灌区渠道防渗3公里以及渠系配套等工程；新建产房120平方米以及附属设施。",
    facts: [
      "南灌区渠道防渗 | 5公里 | level eq - | actual 2025",
      "东灌区渠道防渗 | 3公里 | level eq - | actual 2025",
      "新建产房 | 120平方米 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "镇党委政府共谋划农业项目6个，县委县政府先后出台扶持政策12项，街道党工委共召开推进会8次。",
    facts: [
      "农业项目 | 6个 | level eq - | actual 2025",
      "扶持政策 | 12项 | level eq - | actual 2025",
      "推进会 | 8次 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "完成高标准农田1.2万亩建设，老旧小区32个改造；完成中小河流28公里治理。",
    facts: [
      "高标准农田建设 | 1.2万亩 | level eq - | actual 2025",
      "老旧小区改造 | 32个 | level eq - | actual 2025",
      "中小河流治理 | 28公里 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全县150户480名脱贫人口稳定增收，全旗96户210名建档立卡贫困户实现脱贫。",
    facts: [
      "脱贫人口 | 150户 | level eq - | actual 2025",
      "脱贫人口 | 480名 | level eq - | actual 2025",
      "建档立卡贫困户 | 96户 | level eq - | actual 2025",
      "建档立卡贫困户 | 210名 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "剩余贫困户420户1310人全部脱贫，易地搬迁32户98人。",
    facts: [
      "剩余贫困户 | 420户 | level eq - | actual 2025",
      "剩余贫困户 | 1310人 | level eq - | actual 2025",
      "易地搬迁 | 32户 | level eq - | actual 2025",
      "易地搬迁 | 98人 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "1.8万脱贫人口人均纯收入1.6万元；3200户农户户均增收2000元。",
    facts: [
      "脱贫人口 | 1.8万 | level eq - | actual 2025",
      "脱贫人口人均纯收入 | 1.6万元 | level eq - | actual 2025",
      "农户 | 3200户 | level eq - | actual 2025",
      "农户户均增收 | 2000元 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "26个大类行业中19个实现增长，增长面73%，较上季度提升5个百分点；亏损面12.4%，下降2个百分点。",
    facts: [
      "大类行业 | 26个 | level eq - | actual 2025",
      "大类行业 | 19个 | level eq - | actual 2025",
      "增长面 | 73% | ratio eq - | actual 2025",
      "增长面 | 5个百分点 | change eq up | actual 2025",
      "亏损面 | 12.4% | ratio eq - | actual 2025",
      "亏损面 | 2个百分点 | change eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "引进市外资金6亿元，完成市下达任务的60%，同比增长20%；完成县里下达造林任务的102%。",
    facts: [
      "市外资金 | 6亿元 | level eq - | actual 2025",
      "市外资金完成市下达任务 | 60% | ratio eq - | actual 2025",
      "市外资金 | 20% | growth eq up | actual 2025",
      "完成县里下达造林任务 | 102% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "年末全市共有医疗卫生机构（含诊所、村卫生室）2300个，共有产权住房420套；产业园总投资3亿元，占地500余亩。",
    facts: [
      "医疗卫生机构 | 2300个 | level eq - | actual 2025",
      "共有产权住房 | 420套 | level eq - | actual 2025",
      "产业园总投资 | 3亿元 | level eq - | actual 2025",
      "产业园占地 | 500余亩 | level ge - | actual 2025",
    ],
  },
  // With which year it is compared, and how it is reckoned, is no name; nor is who stands in the race.
  {
    passage: "review",
    text: "进出口总额85亿元，与去年同期相比增长6.6%，和2020年相比增长30%。税收收入8亿元，还原留抵退税口径后增长4.7%、四城区第2。",
    facts: [
      "进出口总额 | 85亿元 | level eq - | actual 2025",
      "进出口总额 | 6.6% | growth eq up | actual 2025",
      "进出口总额 | 30% | growth eq up | actual 2021/2025",
      "税收收入 | 8亿元 | level eq - | actual 2025",
      "税收收入 | 4.7% | growth eq up | actual 2025",
      "税收收入 | 第2 | rank eq - | actual 2025",
    ],
  },
  // What a task is, and what all that was listed belongs to.
  {
    passage: "tasks",
    text: "今年的粮食生产任务是稳定粮食播种面积407万亩；新增50辆公交车和6条公交路线等重点任务要全部完成。",
    facts: [
      "粮食播种面积 | 407万亩 | level eq - | target 2026",
      "新增公交车 | 50辆 | level eq - | target 2026",
      "公交路线 | 6条 | level eq - | target 2026",
    ],
  },
  // Whose measure it is stands before the time; 共 and 累计 tell a sum, not what is measured.
  {
    passage: "none",
    text: "2019年2月15日电 广东2019年GDP增长目标为6%左右。今年，主城共整治背街小巷600余条。",
    facts: ["广东GDP增长 | 6% | growth approx up | target 2019", "背街小巷 | 600余条 | level ge - | target 2019"],
  },
  // Stages of what was told before, and what has not been done to the things counted.
  {
    passage: "review",
    text: "在建项目346项、投产257项、新签约93项。改造29个未完成安置的城中村。贷款180万元对道路进行改造。",
    facts: [
      "在建项目 | 346项 | level eq - | actual 2025",
      "项目投产 | 257项 | level eq - | actual 2025",
      "新签约项目 | 93项 | level eq - | actual 2025",
      "未完成安置的城中村 | 29个 | level eq - | actual 2025",
      "贷款 | 180万元 | level eq - | actual 2025",
    ],
  },
  // 中、小学 is no 中, an owner of a sum stays, what is done to something is not always told behind 对.
  {
    passage: "review",
    text: "新建3所中、小学。市属国企累计完成投资30亿元，民营企业累计完成投资80亿元。派出30支对企服务队进行服务。",
    facts: [
      "新建中、小学 | 3所 | level eq - | actual 2025",
      "市属国企累计完成投资 | 30亿元 | level eq - | actual 2025",
      "民营企业累计完成投资 | 80亿元 | level eq - | actual 2025",
      "对企服务队 | 30支 | level eq - | actual 2025",
    ],
  },
];
