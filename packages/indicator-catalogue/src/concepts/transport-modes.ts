import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { AVIATION, COMMUNIQUE, TRANSPORT } from "../sources.js";

const FREIGHT_MODES = `
    railway 铁路
    road 公路
    waterway 水路 水运
    air 民航
    pipeline 管道
    `;
const PASSENGER_MODES = `
    railway 铁路
    road 公路
    waterway 水路 水运
    air 民航
    `;

const TRAFFIC = conceptGroup("交通", COMMUNIQUE, [
  { id: "passenger-turnover", zh: "旅客周转量", unit: "亿人公里" },
  { id: "turnover-of-freight-and-passengers", zh: "客货运输总周转量", unit: "亿吨公里", aliases: "运输总周转量" },
  ...family({ id: "*-freight", zh: "*货物运输量", en: "* freight volume", unit: "亿吨" }, FREIGHT_MODES),
  ...family(
    { id: "*-freight-turnover", zh: "*货物周转量", en: "* freight turnover", unit: "亿吨公里" },
    `${FREIGHT_MODES}
    railway-and-waterway 铁路水路 铁路、水路
    `,
  ),
  ...family(
    {
      id: "*-passengers",
      zh: "*旅客运输量",
      en: "* passenger volume",
      unit: "亿人次",
      aliases: "*旅客发送量 *发送旅客",
    },
    PASSENGER_MODES,
  ),
  ...family(
    { id: "*-passenger-turnover", zh: "*旅客周转量", en: "* passenger turnover", unit: "亿人公里" },
    PASSENGER_MODES,
  ),
  { id: "trips-between-regions", zh: "跨区域人员流动量", unit: "亿人次" },
  { id: "urban-transit-passengers", zh: "城市客运量", unit: "亿人次", aliases: "城市公共交通客运量 公共交通客运量" },
  { id: "urban-rail-passengers", zh: "城市轨道交通客运量", unit: "亿人次", aliases: "轨道交通客运量 地铁客运量" },
  { id: "foreign-containers", zh: "外贸集装箱吞吐量", en: "Container throughput of foreign trade", unit: "万标准箱" },
  {
    id: "containers-in-multimodal-transport",
    zh: "多式联运集装箱运量",
    unit: "万标准箱",
    aliases: "集装箱多式联运量 集装箱铁水联运量",
  },
  { id: "aircraft-movements", zh: "民航起降架次", unit: "万架次", aliases: "机场起降架次 飞机起降架次" },
  { id: "international-air-cargo", zh: "国际货邮吞吐量", unit: "万吨", aliases: "国际（地区）货邮吞吐量" },
  {
    id: "international-air-passengers",
    zh: "国际航空旅客",
    unit: "万人次",
    aliases: "国际航线旅客吞吐量 国际旅客吞吐量",
  },
  { id: "cargo-through-border-ports", zh: "口岸过货量", unit: "万吨", aliases: "口岸货运量 口岸进出境货运量" },
]);

const STOCK = conceptGroup("交通", TRANSPORT, [
  { id: "motor-vehicles-in-use", zh: "机动车保有量", unit: "万辆", polarity: "neutral", source: "公安部机动车统计" },
  {
    id: "private-vehicles-in-use",
    zh: "私人汽车保有量",
    unit: "万辆",
    polarity: "neutral",
    source: COMMUNIQUE,
    aliases: "私人汽车拥有量",
  },
  {
    id: "passenger-cars-in-use",
    zh: "民用轿车保有量",
    unit: "万辆",
    polarity: "neutral",
    source: COMMUNIQUE,
    aliases: "轿车保有量",
  },
  { id: "private-passenger-cars-in-use", zh: "私人轿车保有量", unit: "万辆", polarity: "neutral", source: COMMUNIQUE },
  { id: "licensed-drivers", zh: "机动车驾驶人", unit: "亿人", polarity: "neutral", source: "公安部机动车统计" },
  { id: "length-of-inland-waterways", zh: "内河航道通航里程", unit: "公里", aliases: "内河航道里程 航道通航里程" },
  {
    id: "deep-water-berths",
    zh: "万吨级及以上泊位",
    en: "Berths for 10,000-ton ships",
    unit: "个",
    added: true,
    aliases: "万吨级以上泊位 沿海港口万吨级以上泊位 万吨级及以上码头泊位",
  },
  { id: "urban-buses", zh: "城市公共汽电车", unit: "万辆", aliases: "公共汽电车运营车辆 公交车" },
  { id: "air-routes", zh: "航线", unit: "条", added: true, source: AVIATION, aliases: "民航航线 通航航线" },
  {
    id: "international-air-routes",
    zh: "国际航线",
    unit: "条",
    added: true,
    source: AVIATION,
    aliases: "国际及地区航线 国际（地区）航线 国际及地区客货运航线 国际客货运航线",
  },
  { id: "cities-served-by-air", zh: "通航城市", unit: "个", source: AVIATION, aliases: "通航点" },
  {
    id: "expressways-opened",
    zh: "新增高速公路通车里程",
    unit: "公里",
    aliases: "高速公路新增里程 新增高速公路里程 新增高速公路",
  },
  { id: "highways-opened", zh: "新增公路通车里程", unit: "公里", aliases: "新建公路里程" },
  {
    id: "railways-opened",
    zh: "新建铁路投产里程",
    unit: "公里",
    source: "国家铁路局《铁道统计公报》",
    aliases: "铁路新线投产 铁路投产新线 铁路投产里程 投产铁路新线 新建铁路里程",
  },
  {
    id: "high-speed-rail-built",
    zh: "高速铁路投产里程",
    en: "High-speed railways opened",
    unit: "公里",
    source: "国家铁路局《铁道统计公报》",
    aliases: "高铁投产里程 新增高铁里程 高速铁路新线投产",
  },
  { id: "counties-on-expressways", zh: "通高速公路的县", unit: "个", aliases: "通高速公路的县（市、区） 通高速县" },
  {
    id: "good-rural-roads-share",
    zh: "农村公路优良中等路率",
    en: "Share of rural roads in good or medium state",
    unit: "%",
    kind: "ratio",
    aliases: "农村公路优良中等路比率 农村公路优良中等路比例",
  },
  {
    id: "roads-with-safety-barriers-built",
    zh: "公路安全生命防护工程",
    unit: "公里",
    aliases: "农村公路安全生命防护工程 公路安防工程",
  },
  { id: "dangerous-bridges-renewed", zh: "危桥改造", unit: "座", aliases: "改造危桥 农村公路危桥改造 危旧桥梁改造" },
]);

export const TRANSPORT_BY_MODE: readonly Concept[] = [...TRAFFIC, ...STOCK];
