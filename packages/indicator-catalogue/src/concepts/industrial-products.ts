import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family, type ConceptRow } from "../concept-group.js";
import { COMMUNIQUE } from "../sources.js";

const OUTPUT: Omit<ConceptRow, "unit"> = { id: "*-output", zh: "*产量", en: "Output of *" };

/** Output by product, as the communiqué's table of main industrial products has it. */
export const INDUSTRIAL_PRODUCTS: readonly Concept[] = conceptGroup("工业产品", COMMUNIQUE, [
  ...family(
    { ...OUTPUT, unit: "万吨", polarity: "neutral" },
    `
    rolled-steel 钢材
    pig-iron 生铁
    iron-ore 铁矿石 铁矿石原矿
    ten-non-ferrous-metals 十种有色金属 有色金属
    refined-copper 精炼铜 电解铜
    electrolytic-aluminium 电解铝 原铝（电解铝） 原铝
    alumina 氧化铝
    rolled-aluminium 铝材
    coke 焦炭
    sulphuric-acid 硫酸
    caustic-soda 烧碱
    soda-ash 纯碱
    ethylene 乙烯
    methanol 甲醇
    chemical-fertiliser 化肥 农用化肥 农用氮磷钾化肥
    pesticide 农药
    synthetic-ammonia 合成氨
    plastic-products 塑料制品
    refined-oil 成品油
    gasoline 汽油
    diesel 柴油
    chemical-fibre 化学纤维
    yarn 纱
    paper 机制纸及纸板
    raw-salt 原盐
    refined-sugar 成品糖
    edible-oil 精制食用植物油 食用植物油
    dairy-products 乳制品
    feed 饲料
    refined-tea 精制茶
    rare-earth-oxides 稀土
    polysilicon 多晶硅
    green-hydrogen 绿氢
    shale-oil 页岩油
    `,
  ),
  ...family(
    { ...OUTPUT, unit: "亿立方米" },
    `
    shale-gas 页岩气
    coalbed-methane 煤层气
    unconventional-gas 非常规天然气
    `,
  ),
  ...family(
    { ...OUTPUT, unit: "万台" },
    `
    television-set 彩色电视机 电视机
    refrigerator 家用电冰箱 电冰箱
    air-conditioner 房间空气调节器 空调
    washing-machine 家用洗衣机 洗衣机
    mobile-phone 移动通信手持机 手机
    smartphone 智能手机
    computer 微型计算机设备 微型计算机 计算机整机
    service-robot 服务机器人
    printer-3D 3D打印设备
    civil-drone 民用无人机
    tractor 大中型拖拉机
    machine-tool 金属切削机床
    excavator 挖掘机 挖掘铲土运输机械
    charging-pile 充电桩
    `,
  ),
  ...family(
    { ...OUTPUT, unit: "万辆" },
    `
    passenger-car 轿车 基本型乘用车（轿车）
    SUV 运动型多用途乘用车（SUV） SUV
    truck 载货汽车
    `,
  ),
  ...family(
    { ...OUTPUT, unit: "万千瓦" },
    `
    solar-cell 太阳能电池（光伏电池） 太阳能电池 光伏电池
    generating-set 发电机组 发电机组（发电设备）
    wind-turbine 风力发电机组
    `,
  ),
  { ...OUTPUT, id: "output-of-cloth", zh: "布产量", unit: "亿米" },
  {
    ...OUTPUT,
    id: "lithium-battery-output",
    zh: "锂离子电池产量",
    en: "Output of lithium-ion batteries",
    unit: "亿只",
    aliases: "锂电池产量 动力电池产量",
  },
  { ...OUTPUT, id: "output-of-flat-glass", zh: "平板玻璃产量", unit: "万重量箱" },
  { ...OUTPUT, id: "output-of-rubber-tyres", zh: "橡胶轮胎外胎产量", unit: "万条", aliases: "轮胎产量" },
  { ...OUTPUT, id: "output-of-cigarettes", zh: "卷烟产量", unit: "亿支", polarity: "neutral" },
  { ...OUTPUT, id: "output-of-liquor", zh: "白酒产量", unit: "万千升" },
  { ...OUTPUT, id: "output-of-beer", zh: "啤酒产量", unit: "万千升" },
  { ...OUTPUT, id: "output-of-steel-ships", zh: "民用钢质船舶产量", unit: "万载重吨", aliases: "造船完工量" },
  { ...OUTPUT, id: "output-of-optical-cable", zh: "光缆产量", unit: "万芯千米" },
  { ...OUTPUT, id: "crude-oil-processed", zh: "原油加工量", unit: "万吨" },
]);
