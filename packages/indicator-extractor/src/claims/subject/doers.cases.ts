import type { PhenomenonCase } from "../../case.js";

/** Where it is, who does it, how long it is and what it will do when built. */
export const doerCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "项目建成后可年产零部件120万套，企业退休人员养老金月人均提高112元，全长42.6公里的环城高速建成通车，总长18公里的滨河绿道开放。",
    facts: [
      "年产零部件 | 120万套 | level eq - | target -",
      "企业退休人员养老金 | 112元 | change eq up | actual 2025",
      "环城高速全长 | 42.6公里 | level eq - | actual 2025",
      "滨河绿道开放总长 | 18公里 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "开发区现有入驻企业286家，我县现有耕地62万亩；取消行政审批事项23项，下放15项；制定规范性文件12件，废止8件。",
    facts: [
      "入驻企业 | 286家 | level eq - | actual 2025",
      "耕地 | 62万亩 | level eq - | actual 2025",
      "取消行政审批事项 | 23项 | level eq - | actual 2025",
      "下放行政审批事项 | 15项 | level eq - | actual 2025",
      "规范性文件 | 12件 | level eq - | actual 2025",
      "废止 | 8件 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "广播、电视综合人口覆盖率分别达99.2%和99.5%；带动2160户脱贫户发展产业，组织860名农民外出务工。",
    facts: [
      "广播综合人口覆盖率 | 99.2% | ratio eq - | actual 2025",
      "电视综合人口覆盖率 | 99.5% | ratio eq - | actual 2025",
      "脱贫户 | 2160户 | level eq - | actual 2025",
      "农民 | 860名 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "利用空地新增300个泊位，城东区将新增200个停车位，新增4800个公办学位、提供600个名额以上。",
    facts: [
      "泊位 | 300个 | level eq - | actual 2025",
      "新增停车位 | 200个 | level eq - | actual 2025",
      "新增公办学位 | 4800个 | level eq - | actual 2025",
      "名额 | 600个 | level ge - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "年末固定电话用户（不含铁通、网通用户，下同）达4.8万户，比上年增长3%。",
    facts: ["固定电话用户 | 4.8万户 | level eq - | actual 2025", "固定电话用户 | 3% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "城东区将投资5900万元，管网改造完成总工程量的50%，安置房建设完成总投资的72%。",
    facts: [
      "投资 | 5900万元 | level eq - | actual 2025",
      "管网改造完成总工程量 | 50% | ratio eq - | actual 2025",
      "安置房建设完成总投资 | 72% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "工业经济回暖，增速逐月回升，稳定在7%至8%之间。",
    facts: ["增速 | 7%至8% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "安置房建设完成投资2亿元，安置区18个全部建成，引导基金规模达5亿元，扶持资金发放3600万元，启动资金800万元。",
    facts: [
      "安置房建设完成投资 | 2亿元 | level eq - | actual 2025",
      "安置区 | 18个 | level eq - | actual 2025",
      "引导基金规模 | 5亿元 | level eq - | actual 2025",
      "扶持资金发放 | 3600万元 | level eq - | actual 2025",
      "启动资金 | 800万元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "专利申请量在全市各县区居第二位，税收增速在全省各市居第一。",
    facts: ["专利申请量 | 第二位 | rank eq - | actual 2025", "税收增速 | 第一 | rank eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "财政收入（全口径，含上划和基金）完成6亿元；施工项目（不含房地产开发，农户自建）169个。",
    facts: ["财政收入 | 6亿元 | level eq - | actual 2025", "施工项目 | 169个 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "重点推进河道环境整治、共拆除围网1100米；加强护林、累计栽树300株。",
    facts: ["拆除围网 | 1100米 | level eq - | actual 2025", "栽树 | 300株 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "共争取了农业项目100多个，建成了厂房3万平方米。",
    facts: ["农业项目 | 100多个 | level ge - | actual 2025", "厂房 | 3万平方米 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "城乡居民收入达到23292元和7750元、分别增长8.8%和10%。",
    facts: [
      "城镇居民收入 | 23292元 | level eq - | actual 2025",
      "农村居民收入 | 7750元 | level eq - | actual 2025",
      "城镇居民收入 | 8.8% | growth eq up | actual 2025",
      "农村居民收入 | 10% | growth eq up | actual 2025",
    ],
  },
];
