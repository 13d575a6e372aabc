/** 《中国统计年鉴》, explanations of the main statistical indicators at the end of each chapter. */
export const YEARBOOK = "国家统计局《中国统计年鉴》主要统计指标解释";

/** The yearly communiqué of national economic and social development. */
export const COMMUNIQUE = "国家统计局《国民经济和社会发展统计公报》";

/** Established wording of work reports without a statistical standard behind it. */
export const REPORT_USAGE = "政府工作报告通行用语";

export const FINANCE = "财政部《政府收支分类科目》";
export const BANK = "中国人民银行《金融机构信贷收支统计》";
export const SCIENCE_SPENDING = "国家统计局、科学技术部、财政部《全国科技经费投入统计公报》";
export const EDUCATION = "教育部《全国教育事业发展统计公报》";
export const HEALTH = "国家卫生健康委《我国卫生健康事业发展统计公报》";
export const MEDICAL_INSURANCE = "国家医疗保障局《全国医疗保障事业发展统计公报》";
export const LABOUR = "人力资源社会保障部《人力资源和社会保障事业发展统计公报》";
export const CIVIL_AFFAIRS = "民政部《民政事业发展统计公报》";
export const ENVIRONMENT = "生态环境部《中国生态环境状况公报》";
export const WATER = "水利部《中国水资源公报》";
export const FORESTRY = "国家林业和草原局《中国国土绿化状况公报》";
export const ENERGY = "国家能源局《全国电力工业统计数据》";
export const TRANSPORT = "交通运输部《交通运输行业发展统计公报》";
export const AVIATION = "中国民用航空局《民航行业发展统计公报》";
export const COMMUNICATION = "工业和信息化部《通信业统计公报》";
export const INDUSTRY_MINISTRY = "工业和信息化部《优质中小企业梯度培育管理暂行办法》";
export const SCIENCE_MINISTRY = "科学技术部火炬统计调查制度";
export const PATENT = "国家知识产权局《知识产权统计年报》";
export const CUSTOMS = "海关总署《海关统计》";
export const COMMERCE = "商务部《外商投资统计制度》";
export const HOUSING = "住房和城乡建设部《城乡建设统计年鉴》";
export const MARKET_REGULATION = "国家市场监督管理总局经营主体登记统计";
export const AGRICULTURE = "农业农村部《全国农业农村发展统计》";
export const SAFETY = "应急管理部生产安全事故统计";
export const CULTURE_TOURISM = "文化和旅游部《文化和旅游发展统计公报》";
export const SPORT = "国家体育总局《全国体育场地统计调查数据》";
export const JUSTICE = "公安部、司法部统计";
