import { COUNT } from "./count-units.js";

/**
 * The unit lexicon: every unit that may stand after a number, by family. `code` is the UCUM or ISO 4217 code and `power` the
 * decimal shift folded into the scaled value (1 公里 = 1000 m).
 */
export interface UnitEntry {
  readonly unit: string;
  readonly family: UnitFamily;
  readonly code?: string;
  readonly power?: number;
}

export type UnitFamily =
  | "percent"
  | "currency"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "data"
  | "temperature"
  | "other"
  | "time"
  | "multiple"
  | "rank"
  | "count";

type Row = readonly [spellings: string, code?: string, power?: number];

const PERCENT: readonly Row[] = [
  ["% ％ ﹪", "%"],
  ["‰", "[ppth]"],
  ["个百分点 百分点 個百分點 百分點 个百份点", "percentage-point"],
  ["成 折"],
];

const CURRENCY: readonly Row[] = [
  ["元 元人民币 人民币 圆 块 块钱 塊錢 塊", "CNY"],
  ["角 毛 毛钱", "CNY", -1],
  ["分 分钱", "CNY", -2],
  ["美元 美金", "USD"],
  ["美分", "USD", -2],
  ["欧元 歐元", "EUR"],
  ["英镑 英鎊", "GBP"],
  ["日元 日圆 日圓", "JPY"],
  ["港元 港币 港幣", "HKD"],
  ["澳元", "AUD"],
  ["加元", "CAD"],
  ["新台币 台币 新台幣", "TWD"],
  ["韩元 韓元", "KRW"],
  ["卢布 盧布", "RUB"],
  ["瑞士法郎 瑞郎", "CHF"],
  ["法郎", "CHF"],
  ["卢比 印度卢比", "INR"],
  ["奈拉", "NGN"],
  ["泰铢 泰銖", "THB"],
  ["新加坡元 新元", "SGD"],
  ["澳门元 澳门币", "MOP"],
  ["马克 里拉 比索 第纳尔 里亚尔 雷亚尔 兰特 林吉特 越南盾 盾 克朗 先令 图格里克 坚戈"],
];

const LENGTH: readonly Row[] = [
  ["米 公尺 m M", "m"],
  ["千米 公里 km KM Km", "m", 3],
  ["厘米 公分 cm CM 釐米", "m", -2],
  ["分米", "m", -1],
  ["毫米 mm MM", "m", -3],
  ["微米 μm um", "m", -6],
  ["纳米 nm", "m", -9],
  ["里 华里 市里 海里 浬 丈 尺 寸 英里 英尺 英寸 码 光年 皮长公里 芯公里 延米 延长米 车道公里 轨道公里 线公里 单公里"],
];

const AREA: readonly Row[] = [
  ["平方米 平米 ㎡ m² m2 平方公尺 平", "m2"],
  ["平方千米 平方公里 km² km2", "m2", 6],
  ["公顷 hm²", "har"],
  ["亩 畝", "[mu_cn]"],
  ["平方 平方厘米 平方毫米 市亩 顷 英亩 平方英尺 平方英里 平方英寸 亩次 平方海里"],
];

const VOLUME: readonly Row[] = [
  ["立方米 立方 方 m³ m3", "m3"],
  ["升 公升 L", "L"],
  ["毫升 mL ml ML", "L", -3],
  ["立方厘米 立方千米 立方公里 加仑 桶 标准立方米 标方 立方英尺"],
];

const MASS: readonly Row[] = [
  ["吨 噸 公吨 t", "t"],
  ["千克 公斤 kg KG Kg", "kg"],
  ["克 g", "kg", -3],
  ["毫克 mg", "kg", -6],
  ["微克 μg", "kg", -9],
  ["斤 市斤 两 兩 钱 担 石 磅 盎司 克拉 市担"],
  ["吨标准煤 吨标煤", "tce"],
  ["吨标准油 吨油当量 吨二氧化碳 吨二氧化碳当量 吨原煤 吨公里 吨海里 载重吨 总吨 标吨 运吨 综合吨"],
];

const ENERGY: readonly Row[] = [
  ["瓦 瓦特 W w", "W"],
  ["千瓦 kW KW kw", "W", 3],
  ["兆瓦 MW", "W", 6],
  ["吉瓦 GW", "W", 9],
  ["太瓦 TW", "W", 12],
  ["瓦时 瓦特时 Wh", "W.h"],
  ["千瓦时 千瓦小时 度电 kWh KWh kwh", "W.h", 3],
  ["兆瓦时 MWh", "W.h", 6],
  ["吉瓦时 GWh", "W.h", 9],
  ["度"],
  ["伏 伏特 V", "V"],
  ["千伏 kV KV kv", "V", 3],
  ["伏安 VA", "V.A"],
  ["千伏安 kVA KVA", "V.A", 3],
  ["兆伏安 MVA", "V.A", 6],
  ["安 安培 安时 毫安 毫安时 欧姆"],
  ["焦 焦耳 J", "J"],
  ["千焦 千焦耳 kJ", "J", 3],
  ["卡 卡路里 大卡"],
  ["千卡"],
  ["马力 匹"],
  ["蒸吨 公斤标准煤"],
  ["赫兹 赫 Hz", "Hz"],
  ["千赫 千赫兹 kHz", "Hz", 3],
  ["兆赫 兆赫兹 MHz", "Hz", 6],
  ["吉赫 吉赫兹 GHz", "Hz", 9],
  ["帕 帕斯卡 Pa", "Pa"],
  ["百帕 hPa", "Pa", 2],
  ["千帕 kPa", "Pa", 3],
  ["兆帕 MPa", "Pa", 6],
  ["分贝 dB"],
  ["牛顿 千牛 流明 坎德拉 摩尔 贝克勒尔 希沃特"],
  ["毫克/升 微克/立方米 毫克/立方米 微克每立方米 毫克每立方米"],
];

const DATA: readonly Row[] = [
  ["字节 B", "By"],
  ["千字节 KB kB", "By", 3],
  ["兆字节 MB", "By", 6],
  ["吉字节 GB", "By", 9],
  ["太字节 TB", "By", 12],
  ["拍字节 PB", "By", 15],
  ["艾字节 EB", "By", 18],
  ["泽字节 ZB", "By", 21],
  ["比特 bit", "bit"],
  ["千比特 kbit", "bit", 3],
  ["兆比特 Mbit", "bit", 6],
  ["Kbps kbps", "bit/s", 3],
  ["Mbps", "bit/s", 6],
  ["Gbps", "bit/s", 9],
  ["Tbps", "bit/s", 12],
  ["Flops FLOPS flops FLOP/S"],
  [
    "MFLOPS GFLOPS TFLOPS PFLOPS EFLOPS ZFLOPS PFlops EFlops Pflops Eflops P Tops TOPS 量子比特 像素 兆 Token Tokens token 词元",
  ],
];

const TEMPERATURE: readonly Row[] = [["摄氏度 ℃ °C 攝氏度", "Cel"], ["华氏度 ℉"], ["开尔文 开氏度"]];

const OTHER_MEASURE: readonly Row[] = [
  ["吨/年 吨/日 立方米/日 吨/小时 公里/小时 千米/小时 米/秒 千米每小时 公里每小时 米每秒"],
];

const TIME: readonly Row[] = [
  ["年 周年 年度", "a"],
  ["个月 個月", "mo"],
  ["周 星期 个星期 礼拜 个礼拜", "wk"],
  ["天 昼夜", "d"],
  ["小时 个小时 钟头 个钟头 小時", "h"],
  ["分钟 分鐘", "min"],
  ["秒 秒钟", "s"],
  ["毫秒 ms", "s", -3],
  ["微秒", "s", -6],
  ["工作日 个工作日 交易日 个交易日 自然日 个自然日 日内"],
  ["岁 周岁 歲"],
  ["个季度 个学年 学年 学期 个学期 个年头 年头 个世纪 世纪 课时 学时 个课时 工日 人月 人天 台时 机时"],
];

const MULTIPLE: readonly Row[] = [["倍"], ["番"]];

const RANK: readonly Row[] = [["位 位次 个位次 個位次 名次 个名次 名"]];

/** Words that look like counters here and there but would swallow ordinary text; matched only by the lists above when kept. */
const NEVER: ReadonlySet<string> = new Set([
  "化",
  "极",
  "圈",
  "轴",
  "廊",
  "核",
  "心",
  "链",
  "群",
  "网",
  "多",
  "带",
  "环",
  "路径",
  "声",
  "发",
  "排",
  "连",
  "营",
  "团",
  "师",
  "军",
  "连贯",
  "幅员",
  "面",
  "区",
  "市",
  "省",
  "国",
  "县",
  "乡",
  "镇",
  "村",
  "州",
  "旗",
  "盟",
  "字",
  "行",
  "线",
  "等",
  "大",
  "维",
  "首",
  "把手",
  "招",
  "丝",
  "抹",
  "阵",
  "石",
  "钱",
  "担",
  "平",
  "码",
  "安",
  "帕",
  "焦",
  "卡",
  "词",
  "曲",
  "站",
  "车",
  "船",
  "挂",
  "桩",
  "枪",
  "把",
  "副",
  "单",
]);

const FAMILIES: readonly (readonly [UnitFamily, readonly Row[]])[] = [
  ["percent", PERCENT],
  ["currency", CURRENCY],
  ["length", LENGTH],
  ["area", AREA],
  ["volume", VOLUME],
  ["mass", MASS],
  ["energy", ENERGY],
  ["data", DATA],
  ["temperature", TEMPERATURE],
  ["other", OTHER_MEASURE],
  ["time", TIME],
  ["multiple", MULTIPLE],
  ["rank", RANK],
  ["count", COUNT],
];

function* entries(): Generator<UnitEntry> {
  for (const [family, rows] of FAMILIES) {
    for (const [spellings, code, power] of rows) {
      for (const unit of spellings.split(" ")) {
        if (NEVER.has(unit)) continue;
        yield { unit, family, ...(code === undefined ? {} : { code }), ...(power === undefined ? {} : { power }) };
      }
    }
  }
}

/** All units, longest spellings not first: the trie sorts that out. */
export const UNITS: readonly UnitEntry[] = [...entries()];
