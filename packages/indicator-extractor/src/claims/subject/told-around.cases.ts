import type { PhenomenonCase } from "../../case.js";

/** Who said it, by what it is judged, what was done and from where it moved stand around the name. */
export const toldAroundCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "新区建设涉及超过1.2万个公共住房单位，估计能提供超过2600个就业岗位，将带来近3万套保障性住房。",
    facts: [
      "公共住房单位 | 1.2万个 | level ge - | actual 2025",
      "就业岗位 | 2600个 | level ge - | actual 2025",
      "保障性住房 | 3万套 | level approx - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "建成公租房5200套，以及约1600套其他保障性住房；培训教师800名，以及其他工作人员120名。",
    facts: [
      "公租房 | 5200套 | level eq - | actual 2025",
      "其他保障性住房 | 1600套 | level approx - | actual 2025",
      "培训教师 | 800名 | level eq - | actual 2025",
      "其他工作人员 | 120名 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "约可腾出土地36公顷，约需资金4.2亿元，预计约能吸纳就业2600人。",
    facts: [
      "腾出土地 | 36公顷 | level approx - | actual 2025",
      "资金 | 4.2亿元 | level approx - | actual 2025",
      "吸纳就业 | 2600人 | level approx - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全市人口密度为每平方公里412人，每千人拥有执业医师2.9人，每百户拥有汽车48辆。",
    facts: [
      "人口密度 | 412人 | level eq - | actual 2025",
      "每千人拥有执业医师 | 2.9人 | level eq - | actual 2025",
      "每百户拥有汽车 | 48辆 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全年批准工业技改新建项目投资达8600万元；新建学校项目投资达2亿元。",
    facts: [
      "批准工业技改新建项目投资 | 8600万元 | level eq - | actual 2025",
      "新建学校项目投资 | 2亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "完成西村至东桥12公里的道路拓宽工程，完成县道9.2公里的路面改造，新建沿河6公里的绿道。",
    facts: [
      "道路拓宽工程 | 12公里 | level eq - | actual 2025",
      "路面改造 | 9.2公里 | level eq - | actual 2025",
      "绿道 | 6公里 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "失业率方面，从各地目标看主要控制在5.5%以内；物价方面，涨幅控制在2%以内。",
    facts: ["失业率 | 5.5% | ratio le - | actual 2025", "物价涨幅 | 2% | growth le up | actual 2025"],
  },
  {
    passage: "review",
    text: "基本能保证全年我市生产总值增速在6%以上，能够确保粮食产量在50万吨以上。",
    facts: ["我市生产总值增速 | 6% | growth ge up | actual 2025", "粮食产量 | 50万吨 | level ge - | actual 2025"],
  },
  {
    passage: "review",
    text: "人均预期寿命较2020年的78.1岁提高1.2岁；流动资金周转天数74天，比上年加快18天。",
    facts: [
      "人均预期寿命 | 78.1岁 | level eq - | actual 2020",
      "人均预期寿命 | 1.2岁 | change eq up | actual 2021/2025",
      "流动资金周转天数 | 74天 | level eq - | actual 2025",
      "流动资金周转天数 | 18天 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "就业是民生之本——2025年城镇新增就业6.2万人；安居工程——棚户区改造3200套。",
    facts: ["城镇新增就业 | 6.2万人 | level eq - | actual 2025", "棚户区改造 | 3200套 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "工业发展步伐加快。工业增速连续五年高于全省平均水平，对经济增长的贡献率达55%。",
    facts: ["工业对经济增长的贡献率 | 55% | ratio eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "亿元GDP生产安全事故死亡率0.012，万车死亡率1.3，甲乙类传染病发病率每十万人120例。",
    facts: [
      "亿元GDP生产安全事故死亡率 | 0.012 | level eq - | actual 2025",
      "万车死亡率 | 1.3 | level eq - | actual 2025",
      "甲乙类传染病发病率 | 120例 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "土地确权面积2.1万亩，其中田1.3万亩，地0.8万亩；养牛320头，羊1200只，鸡2万只。",
    facts: [
      "土地确权面积 | 2.1万亩 | level eq - | actual 2025",
      "田 | 1.3万亩 | level eq - | actual 2025",
      "地 | 0.8万亩 | level eq - | actual 2025",
      "养牛 | 320头 | level eq - | actual 2025",
      "羊 | 1200只 | level eq - | actual 2025",
      "鸡 | 2万只 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "以120公顷土地为上限，以每亩3000元为下限，建筑高度以60米为限。",
    facts: [
      "土地 | 120公顷 | level le - | actual 2025",
      "土地 | 3000元 | level ge - | actual 2025",
      "建筑高度 | 60米 | level le - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "投资1200万的土地整治项目开工；投资2.6亿元的污水处理厂投入使用。",
    facts: [
      "土地整治项目投资 | 1200万 | level eq - | actual 2025",
      "污水处理厂投资 | 2.6亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "超额完成新增就业8000人；引进人才36人，超额完成6人；新开工项目52个，超额完成年度计划2个。",
    facts: [
      "新增就业 | 8000人 | level eq - | actual 2025",
      "人才 | 36人 | level eq - | actual 2025",
      "人才 | 6人 | gap eq up | actual 2025",
      "新开工项目 | 52个 | level eq - | actual 2025",
      "新开工项目 | 2个 | gap eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "他估计2024年民营企业贷款的年平均增量约为4.5亿元；创造产值4亿元及新增税收2200万元。",
    facts: [
      "民营企业贷款的年平均增量 | 4.5亿元 | level approx - | actual 2024",
      "产值 | 4亿元 | level eq - | actual 2024",
      "新增税收 | 2200万元 | level eq - | actual 2024",
    ],
  },
  {
    passage: "review",
    text: "出口额5亿元，在全市9个县区中继续排名第二；街道工作位列全区综合考评第一（街道序列）。",
    facts: [
      "出口额 | 5亿元 | level eq - | actual 2025",
      "县区 | 9个 | level eq - | actual 2025",
      "出口额 | 第二 | rank eq - | actual 2025",
      "街道工作 | 第一 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "食堂项目50处，其中38处竣工，12处在建。",
    facts: [
      "食堂项目 | 50处 | level eq - | actual 2025",
      "食堂项目 | 38处 | level eq - | actual 2025",
      "食堂项目 | 12处 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "产值比2020年翻了一番多，年均增长15.4%；超过九成为民营企业。",
    facts: [
      "产值 | 翻了一番多 | multiple ge - | actual 2025",
      "产值 | 15.4% | growth eq up | actual 2021/2025",
      "民营企业 | 九成 | ratio ge - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "各区设定了3%左右的物价调控目标；全省发放失业保险金、补助金1.2亿元，120个县实现有1家以上公立医院。",
    facts: [
      "物价调控目标 | 3% | ratio approx - | actual 2025",
      "全省发放失业保险金、补助金 | 1.2亿元 | level eq - | actual 2025",
      "县 | 120个 | level eq - | actual 2025",
      "公立医院 | 1家 | level ge - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "生产食用菌50万棒，核酸检测能力达6.5万管/天，上午9点会议开幕。",
    facts: ["生产食用菌 | 50万棒 | level eq - | actual 2025", "核酸检测能力 | 6.5万管/天 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "全省生产总值増長6%。",
    facts: ["全省生产总值 | 6% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "第一、第二和第三产业增加值占比分别为12%、38%和50%；全县第一和第二批搬迁户320户入住新居。",
    facts: [
      "第一产业增加值占比 | 12% | ratio eq - | actual 2025",
      "第二产业增加值占比 | 38% | ratio eq - | actual 2025",
      "第三产业增加值占比 | 50% | ratio eq - | actual 2025",
      "全县第一和第二批搬迁户 | 320户 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "各市均设定了3%左右的物价调控目标（两地没有设定），失业率方面，主要控制在5.5%以内。",
    facts: ["物价调控目标 | 3% | ratio approx - | actual 2025", "失业率 | 5.5% | ratio le - | actual 2025"],
  },
  {
    passage: "review",
    text: "人均预期寿命79.2岁，较2000年的71.4岁显著提高；县里综合考评居全市第一（山区组）。",
    facts: [
      "人均预期寿命 | 79.2岁 | level eq - | actual 2025",
      "人均预期寿命 | 71.4岁 | level eq - | actual 2000",
      "县里综合考评 | 第一 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "半年度预计完成投资12亿元，半年度税收增长6%。",
    facts: ["投资 | 12亿元 | level eq - | actual 2025", "税收 | 6% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "生猪出栏31.2万头、存栏18.5万头；肉牛存栏4.2万头，出栏2.1万头；年末羊存栏9万只。",
    facts: [
      "生猪出栏 | 31.2万头 | level eq - | actual 2025",
      "生猪存栏 | 18.5万头 | level eq - | actual 2025",
      "肉牛存栏 | 4.2万头 | level eq - | actual 2025",
      "肉牛出栏 | 2.1万头 | level eq - | actual 2025",
      "羊存栏 | 9万只 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "培育市级以上农业龙头企业23家，其中国家级1家、省级及以上6家。",
    facts: [
      "市级以上农业龙头企业 | 23家 | level eq - | actual 2025",
      "国家级农业龙头企业 | 1家 | level eq - | actual 2025",
      "省级及以上农业龙头企业 | 6家 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "九年义务教育巩固率98.2%，公路密度每百平方公里128公里。",
    facts: ["九年义务教育巩固率 | 98.2% | ratio eq - | actual 2025", "公路密度 | 128公里 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "空气质量优良天数302天，优良率82.7%，同比增加14天；税收6亿元，占比72%，增加5000万元。",
    facts: [
      "空气质量优良天数 | 302天 | level eq - | actual 2025",
      "优良率 | 82.7% | ratio eq - | actual 2025",
      "空气质量优良天数 | 14天 | change eq up | actual 2025",
      "税收 | 6亿元 | level eq - | actual 2025",
      "税收占比 | 72% | ratio eq - | actual 2025",
      "税收 | 5000万元 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "存款余额186亿元，增长12%，比年初增加21亿元。",
    facts: [
      "存款余额 | 186亿元 | level eq - | actual 2025",
      "存款余额 | 12% | growth eq up | actual 2025",
      "存款余额 | 21亿元 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "乡镇企业总数发展到8640个，从业人员4.2万人，完成总产值5.6亿元。",
    facts: [
      "乡镇企业总数 | 8640个 | level eq - | actual 2025",
      "从业人员 | 4.2万人 | level eq - | actual 2025",
      "总产值 | 5.6亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "财政收入达到3860万元，比上年增加520万元，增长15.6%，超额完成年初预算260万元。",
    facts: [
      "财政收入 | 3860万元 | level eq - | actual 2025",
      "财政收入 | 520万元 | change eq up | actual 2025",
      "财政收入 | 15.6% | growth eq up | actual 2025",
      "财政收入 | 260万元 | gap eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "解决了3.6万人、2.1万头大牲畜的饮水困难，使1.3万户、5.4万人基本解决温饱；工业企业百元资金实现利税12.6元。",
    facts: [
      "大牲畜的饮水困难 | 3.6万人 | level eq - | actual 2025",
      "大牲畜的饮水困难 | 2.1万头 | level eq - | actual 2025",
      "基本解决温饱 | 1.3万户 | level eq - | actual 2025",
      "基本解决温饱 | 5.4万人 | level eq - | actual 2025",
      "工业企业百元资金实现利税 | 12.6元 | level eq - | actual 2025",
    ],
  },
];
