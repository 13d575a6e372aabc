import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { COMMUNIQUE, INDUSTRY_MINISTRY, PATENT, REPORT_USAGE, SCIENCE_MINISTRY, SCIENCE_SPENDING } from "../sources.js";

const RESEARCH = conceptGroup("科技创新", SCIENCE_SPENDING, [
  {
    id: "rd-personnel",
    zh: "研发人员全时当量",
    en: "R&D personnel, full-time equivalent",
    unit: "万人年",
    aliases: "研发人员",
  },
  {
    id: "rd-personnel-per-10k",
    zh: "每万名就业人员中研发人员",
    en: "R&D personnel per 10,000 employed",
    unit: "人年",
    aliases: "每万名就业人员研发人员全时当量 每万名就业人员中研发人员全时当量",
  },
  {
    id: "research-project-funds",
    zh: "国家自然科学基金项目",
    en: "Projects of the Natural Science Foundation",
    unit: "项",
    source: COMMUNIQUE,
  },
  { id: "academicians", zh: "两院院士", unit: "人", added: true, source: REPORT_USAGE, aliases: "院士" },
  { id: "postdoctoral-researchers", zh: "在站博士后", unit: "人", source: REPORT_USAGE, aliases: "博士后在站人数" },
]);

const PLATFORMS = conceptGroup("科技创新", SCIENCE_MINISTRY, [
  ...family(
    { id: "*", zh: "*", unit: "家", added: true },
    `
    national-engineering-centres 国家工程研究中心
    national-enterprise-centres 国家企业技术中心
    provincial-enterprise-centres 省级企业技术中心
    technology-innovation-centres 国家技术创新中心
    manufacturing-innovation-centres 国家制造业创新中心
    `,
  ),
  ...family(
    { id: "*", zh: "*", unit: "家" },
    `
    provincial-laboratories 省实验室 省级实验室
    national-laboratories 国家实验室
    large-science-facilities 国家重大科技基础设施 国家大科学装置 大科学装置 重大科技基础设施
    maker-spaces 众创空间 国家备案众创空间
    incubators 科技企业孵化器 国家级科技企业孵化器
    new-rd-institutions 新型研发机构 省级新型研发机构
    concept-verification-centres 概念验证中心 省级概念验证中心 概念验证平台
    pilot-bases 中试基地 省级中试平台 中试平台
    national-pilot-bases 国家级制造业中试平台 制造业中试平台
    concept-and-pilot-platforms 概念验证和中试平台 概念验证中心和中试熟化平台
    innovation-consortia 创新联合体
    `,
  ),
  {
    id: "technology-contract-number",
    zh: "技术合同签订数",
    en: "Technology contracts",
    unit: "万项",
    aliases: "签订技术合同 登记技术合同 技术合同",
  },
  {
    id: "high-tech-enterprises-revenue",
    zh: "高新技术企业营业收入",
    en: "Revenue of high-tech enterprises",
    unit: "亿元",
  },
  {
    id: "industrial-high-tech-firms",
    zh: "规模以上高新技术企业",
    en: "High-tech enterprises above designated size",
    unit: "家",
  },
  {
    id: "research-results-put-to-use",
    zh: "转化科技成果",
    unit: "项",
    source: REPORT_USAGE,
    aliases: "科技成果转化 转化重大科技成果 转移转化成果",
  },
  {
    id: "key-technologies-mastered",
    zh: "攻克关键核心技术",
    unit: "项",
    source: REPORT_USAGE,
    aliases: "突破关键核心技术 关键核心技术",
  },
  {
    id: "regional-innovation-index",
    zh: "区域创新能力综合指数",
    unit: "",
    kind: "ratio",
    aliases: "综合科技创新水平指数 科技创新水平指数",
  },
]);

const FIRMS = conceptGroup("科技创新", INDUSTRY_MINISTRY, [
  { id: "innovative-small-and-medium-firms", zh: "创新型中小企业", unit: "家", added: true },
  { id: "eagle-firms", zh: "雄鹰企业", unit: "家", added: true, source: REPORT_USAGE },
  {
    id: "key-little-giant-firms",
    zh: "重点“小巨人”企业",
    unit: "家",
    added: true,
    aliases: "国家重点专精特新“小巨人”企业 重点专精特新“小巨人”企业",
  },
  ...family(
    { id: "*", zh: "*", unit: "个", added: true },
    `
    advanced-manufacturing-clusters 国家先进制造业集群
    SME-clusters 国家级中小企业特色产业集群 中小企业特色产业集群
    emerging-industry-clusters 国家级战略性新兴产业集群
    industrial-internet-platforms 工业互联网平台
    factories-5G 5G工厂 国家5G工厂
    future-factories 未来工厂
    advanced-smart-factories 先进级智能工厂 先进智能工厂
    excellent-smart-factories 卓越级智能工厂 国家卓越级智能工厂
    leading-smart-factories 领航级智能工厂 国家首批领航级智能工厂 国家领航级智能工厂
    provincial-smart-factories 省级智能工厂
    first-equipment-sets 首台（套）重大技术装备 首台（套）装备 首台套装备
    future-industry-zones 未来产业先导区 省级未来产业先导区
    industry-models 行业大模型
    high-quality-datasets 高质量数据集 行业高质量数据集
    AI-scenarios 人工智能大模型典型应用场景 人工智能典型应用场景
    `,
  ),
  { id: "output-of-industrial-clusters", zh: "产业集群产值", unit: "亿元" },
]);

const RIGHTS = conceptGroup("科技创新", PATENT, [
  { id: "patent-applications", zh: "专利申请量", unit: "万件", aliases: "专利申请 专利申请受理量" },
  {
    id: "pct-applications",
    zh: "PCT专利申请",
    en: "PCT applications",
    unit: "万件",
    aliases: "PCT专利申请受理量 PCT国际专利申请",
  },
  { id: "trademarks-registered", zh: "商标注册", unit: "万件", aliases: "商标注册量 核准商标注册" },
  { id: "trademarks-in-force", zh: "有效注册商标", unit: "万件", aliases: "有效注册商标量 注册商标 商标有效注册量" },
  {
    id: "geographical-indications",
    zh: "地理标志产品",
    unit: "个",
    added: true,
    aliases: "地理标志 国家地理标志产品 地理标志商标",
  },
]);

const QUALITY = conceptGroup("科技创新", "国家市场监督管理总局质量统计", [
  {
    id: "national-standards-made",
    zh: "国家标准制定修订",
    unit: "项",
    aliases: "制定、修订国家标准 制定国家标准 修订国家标准 国家标准 发布国家标准",
  },
  { id: "international-standards-made", zh: "国际标准", unit: "项", aliases: "制定国际标准 制定、修订国际标准" },
  {
    id: "product-quality-rate",
    zh: "制造业产品质量合格率",
    en: "Quality rate of manufactured products",
    unit: "%",
    kind: "ratio",
    aliases: "产品质量合格率 质量合格率 产品质量监督抽查合格率",
  },
  { id: "inspection-institutions", zh: "检验检测机构", unit: "个", aliases: "产品质量检验机构 产品检测实验室" },
]);

export const RESEARCH_AND_STANDARDS: readonly Concept[] = [...RESEARCH, ...PLATFORMS, ...FIRMS, ...RIGHTS, ...QUALITY];
