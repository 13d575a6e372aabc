import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { HEALTH, REPORT_USAGE } from "../sources.js";

/** Institutions, people and use of health services. */
export const HEALTH_SERVICES: readonly Concept[] = conceptGroup("卫生健康", HEALTH, [
  ...family(
    { id: "*", zh: "*", unit: "个" },
    `
    health-institutions 医疗卫生机构
    hospitals 医院
    public-hospitals 公立医院
    private-hospitals 民营医院
    tertiary-hospitals 三级医院 三甲医院 三级甲等医院
    grassroots-health-institutions 基层医疗卫生机构
    township-health-centres 乡镇卫生院
    community-health-centres 社区卫生服务中心（站） 社区卫生服务中心
    clinics 门诊部（所） 门诊部 诊所
    village-clinics 村卫生室
    public-health-institutions 专业公共卫生机构
    disease-control-centres 疾病预防控制中心 疾控中心
    health-supervision-institutions 卫生监督所（中心） 卫生监督机构 卫生监督所
    maternity-institutions 妇幼保健院（所、站） 妇幼保健机构 妇幼保健院
    `,
  ),
  ...family(
    { id: "*-beds", zh: "*床位", en: "Beds in *", unit: "万张" },
    `
    health-institution 医疗卫生机构 卫生机构 医疗机构
    hospital 医院
    township-health-centre 乡镇卫生院
    `,
  ),
  ...family(
    { id: "*", zh: "*", unit: "万人" },
    `
    health-workers 卫生技术人员 卫生专业技术人员
    doctors 执业医师和执业助理医师 执业（助理）医师 执业医师 医师
    nurses 注册护士
    general-practitioners 全科医生
    `,
  ),
  { id: "health-workers-per-1000", zh: "每千人口卫生技术人员数", en: "Health workers per 1,000 people", unit: "人" },
  {
    id: "general-practitioners-per-10k",
    zh: "每万人口全科医生数",
    en: "General practitioners per 10,000 people",
    unit: "人",
    aliases: "每万人全科医生数",
  },
  {
    id: "village-clinics-renewed",
    zh: "村卫生室改造提升",
    unit: "个",
    source: REPORT_USAGE,
    aliases: "改造村卫生室 改造提升村卫生室 新改造提升村卫生室",
  },
  {
    id: "patient-visits",
    zh: "总诊疗人次",
    unit: "亿人次",
    polarity: "neutral",
    aliases: "诊疗人次 医疗卫生机构总诊疗人次 总诊疗量",
  },
  { id: "patients-discharged", zh: "出院人数", unit: "亿人", polarity: "neutral", aliases: "出院人次 住院人次" },
  {
    id: "under-5-mortality",
    zh: "5岁以下儿童死亡率",
    en: "Under-5 mortality rate",
    unit: "‰",
    kind: "ratio",
    polarity: "lower",
  },
  { id: "healthy-life-expectancy", zh: "人均健康预期寿命", unit: "岁" },
  { id: "total-health-spending", zh: "卫生总费用", unit: "亿元" },
  {
    id: "out-of-pocket-share",
    zh: "个人卫生支出占卫生总费用比重",
    en: "Out-of-pocket share of health spending",
    unit: "%",
    kind: "ratio",
    polarity: "lower",
    aliases: "个人卫生支出占比",
  },
  {
    id: "coverage-of-family-doctors",
    zh: "家庭医生签约率",
    unit: "%",
    kind: "ratio",
    aliases: "家庭医生签约服务覆盖率 重点人群家庭医生签约服务覆盖率 重点人群家庭医生签约率",
  },
  { id: "vaccination-rate", zh: "疫苗接种率", unit: "%", kind: "ratio", aliases: "疫苗全程接种覆盖率 疫苗全程接种率" },
  {
    id: "outpatient-reimbursement-rate",
    zh: "门诊报销比例",
    en: "Reimbursement rate of outpatient bills",
    unit: "%",
    kind: "ratio",
    aliases: "居民门诊报销比例 基层医疗机构居民门诊报销比例 职工门诊报销比例",
  },
  {
    id: "inpatient-reimbursement-rate",
    zh: "政策范围内住院费用报销比例",
    en: "Reimbursement rate of inpatient bills",
    unit: "%",
    kind: "ratio",
    aliases: "住院费用报销比例 政策范围内住院费用基金支付比例 住院报销比例",
  },
  {
    id: "savings-of-joint-drug-purchases",
    zh: "集中带量采购减负",
    unit: "亿元",
    aliases: "药品集采减负",
  },
  { id: "nurseries", zh: "托育机构", unit: "个", aliases: "托育服务机构" },
  ...family(
    { id: "*", zh: "*", unit: "个", added: true, source: REPORT_USAGE },
    `
    national-clinical-specialities 国家临床重点专科
    national-TCM-hospitals 国家中医特色重点医院 国家中医药特色重点医院
    national-medical-centres 国家医学中心
    `,
  ),
  ...family(
    { id: "*", zh: "*", unit: "个", source: REPORT_USAGE },
    `
    provincial-regional-medical-centres 省级区域医疗中心 省区域医疗中心
    county-medical-communities 县域医共体 紧密型县域医共体
    city-medical-groups 城市医疗集团 紧密型城市医疗集团
    county-sub-medical-centres 县域医疗次中心
    integrated-care-institutions 医养结合机构 两证齐全医养结合机构 两证齐全医养结合养老机构 医养结合养老机构
    `,
  ),
]);
