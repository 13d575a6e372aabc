import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { COMMUNIQUE, ENVIRONMENT, FORESTRY, HOUSING, REPORT_USAGE, WATER } from "../sources.js";

const LAND = conceptGroup("资源环境", "自然资源部《中国自然资源统计公报》", [
  {
    id: "construction-land-supplied",
    zh: "国有建设用地供应",
    en: "State-owned construction land supplied",
    unit: "万公顷",
    polarity: "neutral",
    aliases: "供应国有建设用地 国有建设用地实际供应总量 建设用地供应",
  },
  ...family(
    {
      id: "*-land-supplied",
      zh: "*用地供应",
      en: "Land supplied for *",
      unit: "万公顷",
      polarity: "neutral",
      aliases: "供应*用地 *用地",
    },
    `
    industry 工矿仓储 工业
    real-estate 房地产
    infrastructure 基础设施
    `,
  ),
  {
    id: "idle-land-put-to-use",
    zh: "盘活存量土地",
    unit: "万亩",
    source: REPORT_USAGE,
    aliases: "盘活存量建设用地 盘活低效用地 低效用地再开发 盘活存量用地",
  },
  {
    id: "abandoned-mines-restored",
    zh: "废弃矿山治理",
    unit: "万亩",
    source: REPORT_USAGE,
    aliases: "治理废弃矿山 历史遗留矿山生态修复 历史遗留废弃矿山生态修复 废弃矿山生态修复",
  },
  { id: "green-mines", zh: "绿色矿山", unit: "个" },
  { id: "mean-temperature", zh: "平均气温", unit: "℃", polarity: "neutral", source: "中国气象局《中国气候公报》" },
  { id: "precipitation", zh: "降水量", unit: "毫米", polarity: "neutral", source: WATER },
]);

const WATERS = conceptGroup("资源环境", WATER, [
  { id: "total-water-resources", zh: "水资源总量", unit: "亿立方米" },
  ...family(
    { id: "*-water-use", zh: "*用水量", en: "Water use of *", unit: "亿立方米", polarity: "neutral", aliases: "*用水" },
    `
    household 生活
    industrial 工业
    agricultural 农业
    environmental 人工生态环境补水 生态
    `,
  ),
  { id: "water-use-per-capita", zh: "人均用水量", unit: "立方米", polarity: "lower", aliases: "人均综合用水量" },
  { id: "water-stored-in-large-reservoirs", zh: "大型水库蓄水总量", unit: "亿立方米", aliases: "大型水库蓄水量" },
  {
    id: "water-supply-capacity",
    zh: "供水能力",
    unit: "亿立方米",
    added: true,
    aliases: "工程供水能力 工程蓄引提水能力",
  },
  {
    id: "reuse-rate-of-water",
    zh: "再生水利用率",
    unit: "%",
    kind: "ratio",
    source: HOUSING,
    aliases: "城市再生水利用率 污水再生利用率 污水资源化利用率",
  },
  { id: "share-of-land-without-soil-erosion", zh: "水土保持率", unit: "%", kind: "ratio" },
  { id: "eroded-land", zh: "水土流失面积", unit: "万平方公里", polarity: "lower", aliases: "水土流失土地面积" },
  {
    id: "safe-drinking-water",
    zh: "农村饮水安全人口",
    en: "Rural people given safe drinking water",
    unit: "万人",
    aliases: "农村人口饮水安全 农村人口饮水安全问题 农村饮水安全问题 安全饮水问题 解决农村人口饮水安全问题",
  },
  { id: "levees-strengthened", zh: "堤防除险加固", unit: "公里" },
]);

const AIR_AND_WATER = conceptGroup("资源环境", ENVIRONMENT, [
  { id: "cities-with-clean-air", zh: "空气质量达标城市", unit: "个", aliases: "环境空气质量达标城市" },
  {
    id: "share-of-cities-with-clean-air",
    zh: "空气质量达标城市占比",
    unit: "%",
    kind: "ratio",
    aliases: "空气质量达标城市比例",
  },
  {
    id: "share-of-the-worst-water",
    zh: "劣Ⅴ类水质断面比例",
    unit: "%",
    kind: "ratio",
    polarity: "lower",
    aliases: "劣Ⅴ类断面比例 地表水劣Ⅴ类断面比例 劣Ⅴ类水体比例 地表水劣Ⅴ类水体比例",
  },
  {
    id: "share-of-good-coastal-water",
    zh: "近岸海域水质优良比例",
    unit: "%",
    kind: "ratio",
    aliases:
      "近岸海域优良水质比例 近岸海域水质优良（一、二类）比例 近岸海域优良海水比例 近岸海域海水水质优良比例 近岸海域水质优良率 近岸海域水质优良面积比例",
  },
  {
    id: "share-of-good-water-at-borders",
    zh: "出境断面水质优良率",
    unit: "%",
    kind: "ratio",
    aliases: "主要河流出境断面水质优良率 出境断面水质优良比例",
  },
  {
    id: "drinking-source-rate",
    zh: "集中式饮用水水源地水质达标率",
    en: "Share of drinking water sources up to standard",
    unit: "%",
    kind: "ratio",
    aliases: "饮用水水源地水质达标率 集中式饮用水水源水质达标率 县级以上集中式饮用水水源水质达标率",
  },
  {
    id: "voc-emissions",
    zh: "挥发性有机物排放量",
    en: "Emissions of volatile organic compounds",
    unit: "万吨",
    polarity: "lower",
    aliases: "挥发性有机物排放 挥发性有机物",
  },
  {
    id: "carbon-dioxide-emissions",
    zh: "二氧化碳排放量",
    unit: "亿吨",
    polarity: "lower",
    aliases: "碳排放总量",
  },
  {
    id: "turnover-of-the-carbon-market",
    zh: "碳市场成交额",
    unit: "亿元",
    aliases: "碳排放权成交额 碳市场配额成交额 碳市场交易额",
  },
  {
    id: "volume-of-the-carbon-market",
    zh: "碳市场成交量",
    unit: "亿吨",
    aliases: "碳排放权成交量 碳排放权交易量 碳排放配额成交量",
  },
  {
    id: "solid-waste-use-rate",
    zh: "一般工业固体废物综合利用率",
    en: "Utilisation rate of industrial solid waste",
    unit: "%",
    kind: "ratio",
    aliases:
      "固体废物综合利用率 工业固体废物综合利用率 大宗工业固体废物综合利用率 大宗固体废弃物综合利用率 工业固废综合利用率",
  },
  {
    id: "hazardous-waste-rate",
    zh: "危险废物安全处置率",
    en: "Safe disposal rate of hazardous waste",
    unit: "%",
    kind: "ratio",
  },
  {
    id: "share-of-quiet-nights-in-cities",
    zh: "城市功能区声环境质量夜间达标率",
    unit: "%",
    kind: "ratio",
    aliases: "声环境功能区夜间达标率",
  },
  { id: "safe-use-rate-of-polluted-farmland", zh: "受污染耕地安全利用率", unit: "%", kind: "ratio" },
  {
    id: "beautiful-river-rate",
    zh: "美丽河湖建成率",
    en: "Share of beautiful rivers and lakes",
    unit: "%",
    kind: "ratio",
  },
  { id: "share-of-beautiful-bays", zh: "美丽海湾建成率", unit: "%", kind: "ratio" },
  ...family(
    { id: "*", zh: "*", unit: "个", added: true, source: REPORT_USAGE },
    `
    ecological-demonstration-zones 国家生态文明建设示范区 国家生态文明示范区 生态文明建设示范区
    two-mountains-bases “绿水青山就是金山银山”实践创新基地 “两山”实践创新基地
    green-parks 国家级绿色园区 绿色园区 绿色工业园区
    `,
  ),
  ...family(
    { id: "*", zh: "*", unit: "个", source: REPORT_USAGE },
    `
    beautiful-rivers 美丽河湖
    beautiful-bays 美丽海湾
    happy-rivers 幸福河湖 省级幸福河湖
    beautiful-villages 美丽乡村
    `,
  ),
]);

const NATURE = conceptGroup("资源环境", FORESTRY, [
  { id: "area-afforested-by-hand", zh: "人工造林面积", unit: "万公顷", aliases: "人工造林" },
  { id: "forest-planted-and-tended", zh: "营造林", unit: "万亩", aliases: "营造林面积" },
  {
    id: "trees-and-grass-planted",
    zh: "造林种草",
    unit: "万亩",
    aliases: "造林种草面积 “三北”工程造林种草 “三北”工程造林种草面积",
  },
  { id: "grassland-improved", zh: "种草改良面积", unit: "万公顷", aliases: "种草改良 草原改良 种草改良草原" },
  {
    id: "farmland-returned",
    zh: "退耕还林还草",
    en: "Farmland returned to forest and grass",
    unit: "万亩",
    aliases: "退耕还林 退耕还林还草面积",
  },
  { id: "sandy-land", zh: "沙化土地面积", unit: "万平方公里", polarity: "lower" },
  { id: "desertified-land", zh: "荒漠化土地面积", unit: "万平方公里", polarity: "lower" },
  {
    id: "stony-desert-treated",
    zh: "石漠化综合治理面积",
    unit: "平方公里",
    aliases: "石漠化综合治理 石漠化治理面积 治理石漠化",
  },
  { id: "forestry-output", zh: "林业产业总产值", unit: "亿元", aliases: "林草产业产值 林草产业总产值" },
  { id: "forest-and-grass-coverage", zh: "林草覆盖率", unit: "%", kind: "ratio" },
  { id: "nature-reserves", zh: "自然保护区", unit: "个", aliases: "国家级自然保护区 自然保护地 各级各类自然保护地" },
  { id: "national-parks", zh: "国家公园", unit: "个" },
  { id: "wetlands", zh: "湿地面积", unit: "万公顷", aliases: "湿地" },
]);

const CITY = conceptGroup("住房与城市", HOUSING, [
  {
    id: "green-coverage",
    zh: "建成区绿化覆盖率",
    en: "Green coverage of built-up areas",
    unit: "%",
    kind: "ratio",
    aliases: "城市建成区绿化覆盖率 绿化覆盖率",
  },
  {
    id: "green-space-rate",
    zh: "建成区绿地率",
    en: "Share of green space in built-up areas",
    unit: "%",
    kind: "ratio",
    aliases: "城市建成区绿地率 绿地率",
  },
  {
    id: "green-area",
    zh: "建成区绿地面积",
    en: "Green space of built-up areas",
    unit: "万公顷",
    aliases: "绿地面积 城市绿地面积",
  },
  {
    id: "tap-water-rate",
    zh: "供水普及率",
    en: "Share of urban people with tap water",
    unit: "%",
    kind: "ratio",
    aliases: "用水普及率 城市供水普及率",
  },
  { id: "share-of-urban-people-with-gas", zh: "燃气普及率", unit: "%", kind: "ratio", aliases: "城市燃气普及率" },
  {
    id: "daily-capacity-of-sewage-works",
    zh: "城市污水处理厂日处理能力",
    unit: "万立方米",
    aliases: "污水处理能力 城镇污水处理能力",
  },
  {
    id: "collection-rate-of-urban-sewage",
    zh: "城市生活污水集中收集率",
    unit: "%",
    kind: "ratio",
    aliases: "生活污水集中收集率",
  },
  { id: "recovery-rate-of-domestic-waste", zh: "生活垃圾回收利用率", unit: "%", kind: "ratio" },
  { id: "length-of-drains", zh: "排水管道长度", unit: "公里", source: COMMUNIQUE, aliases: "排水管道" },
]);

export const WATER_AIR_AND_LAND: readonly Concept[] = [...LAND, ...WATERS, ...AIR_AND_WATER, ...NATURE, ...CITY];
