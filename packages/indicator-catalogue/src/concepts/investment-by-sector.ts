import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { COMMUNIQUE } from "../sources.js";

/** Investment by industry, use and owner: parts of 固定资产投资. */
export const INVESTMENT_BY_SECTOR: readonly Concept[] = conceptGroup("投资", COMMUNIQUE, [
  ...family(
    { id: "*-investment", zh: "*投资", en: "Investment in *", unit: "亿元", aliases: "*固定资产投资" },
    `
    primary-industry 第一产业
    secondary-industry 第二产业
    tertiary-industry 第三产业 服务业
    agriculture 农林牧渔业 农业
    mining 采矿业
    utilities 电力、热力、燃气及水生产和供应业
    high-tech-services 高技术服务业
    education 教育
    health 卫生 卫生健康
    social-sector 社会领域
    culture 文化、体育和娱乐业 文化旅游
    environment-and-public-facilities 水利、环境和公共设施管理业
    urban-renewal 城市更新 城市更新项目
    grid 电网
    real-estate-excluded 扣除房地产开发 扣除房地产
    project 项目
    industrial-projects 产业项目 产业
    equipment-purchase 设备工器具购置 设备购置
    local-projects 地方项目
    private-projects 民间项目 扣除房地产的民间
    state-owned-units 国有单位
    state-holding 国有控股
    `,
  ),
  {
    id: "share-of-industry-in-investment",
    zh: "工业投资占固定资产投资比重",
    unit: "%",
    kind: "ratio",
    aliases: "工业投资占比",
  },
  { id: "investment-in-major-projects", zh: "重大工程投资", unit: "亿元" },
]);
