import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { COMMUNICATION } from "../sources.js";

const POST = conceptGroup("邮电通信", "国家邮政局《邮政行业发展统计公报》", [
  {
    id: "post-volume",
    zh: "邮政行业业务总量",
    en: "Business volume of the postal industry",
    unit: "亿元",
    aliases: "邮政业务总量 邮政业业务总量",
  },
  {
    id: "post-revenue",
    zh: "邮政行业业务收入",
    en: "Business revenue of the postal industry",
    unit: "亿元",
    aliases: "邮政业务收入 邮政业业务收入 邮政行业收入",
  },
  { id: "express-revenue", zh: "快递业务收入", unit: "亿元" },
  { id: "letters", zh: "邮政函件业务", unit: "亿件", polarity: "neutral", aliases: "邮政函件 函件业务量" },
  { id: "postal-parcels", zh: "邮政包裹业务", unit: "万件", polarity: "neutral", aliases: "邮政包裹 包裹业务量" },
  { id: "post-and-telecom-volume", zh: "邮电业务总量", en: "Business volume of post and telecom", unit: "亿元" },
]);

const TELECOM = conceptGroup("邮电通信", COMMUNICATION, [
  { id: "business-volume-of-telecom", zh: "电信业务总量", unit: "亿元" },
  { id: "revenue-of-telecom", zh: "电信业务收入", unit: "亿元" },
  ...family(
    { id: "*-subscribers", zh: "*用户", en: "Subscribers of *", unit: "万户" },
    `
    telephone 电话
    fixed-telephone 固定电话 城乡固定电话
    mobile-telephone 移动电话
    fixed-broadband 固定互联网宽带接入 互联网宽带接入 固定宽带 互联网宽带 宽带
    fibre-broadband 光纤接入 固定互联网光纤宽带接入 光纤宽带接入（FTTH/O） 光纤宽带
    internet-of-things 蜂窝物联网 蜂窝物联网终端 物联网终端
    IPTV IPTV 网络电视
    `,
  ),
  { id: "subscribers-5g", zh: "5G用户", en: "5G subscribers", unit: "万户", aliases: "5G移动电话用户" },
  { id: "mobile-telephone-rate", zh: "移动电话普及率", en: "Mobile telephones per 100 people", unit: "部/百人" },
  { id: "telephone-rate", zh: "电话普及率", en: "Telephones per 100 people", unit: "部/百人" },
  {
    id: "capacity-of-telephone-exchanges",
    zh: "局用交换机总容量",
    unit: "万门",
    aliases: "城乡电话总容量 电话交换机容量",
  },
  { id: "internet-users", zh: "互联网上网人数", unit: "亿人", aliases: "网民 互联网用户" },
  {
    id: "mobile-internet-people",
    zh: "手机上网人数",
    en: "People using the internet by mobile phone",
    unit: "亿人",
    aliases: "手机网民",
  },
  { id: "internet-penetration", zh: "互联网普及率", unit: "%", kind: "ratio" },
  {
    id: "rural-internet-rate",
    zh: "农村地区互联网普及率",
    en: "Internet penetration in rural areas",
    unit: "%",
    kind: "ratio",
    aliases: "农村互联网普及率",
  },
  {
    id: "mobile-internet-traffic",
    zh: "移动互联网接入流量",
    unit: "亿GB",
    aliases: "移动互联网用户接入流量 移动数据流量",
  },
  { id: "mobile-base-stations", zh: "移动电话基站", unit: "万个" },
  { id: "base-stations-4g", zh: "4G基站", en: "4G base stations", unit: "万个" },
  {
    id: "base-stations-5g-per-10k",
    zh: "每万人拥有5G基站数",
    en: "5G base stations per 10,000 people",
    unit: "个",
    aliases: "每万人5G基站数 每万人口5G基站数",
  },
  { id: "length-of-optical-cable-lines", zh: "光缆线路长度", unit: "万公里", aliases: "光缆线路总长度" },
  { id: "profit-of-the-software-industry", zh: "软件业利润", unit: "亿元", source: "工业和信息化部《软件业统计公报》" },
]);

export const POST_AND_TELECOM: readonly Concept[] = [...POST, ...TELECOM];
