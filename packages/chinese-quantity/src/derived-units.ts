import type { UnitFamily, UnitRow } from "./unit-row.js";

/** Prefixes of the SI: their UCUM letter with the Chinese character and the other letters that print it. */
const PREFIXES: Readonly<Record<string, readonly [chinese: string, letters: string]>> = {
  n: ["纳", "n"],
  u: ["微", "μµu"],
  m: ["毫", "m"],
  c: ["厘", "c"],
  d: ["分", "d"],
  h: ["百", "h"],
  k: ["千", "kK"],
  M: ["兆", "M"],
  G: ["吉", "G"],
  T: ["太", "T"],
  P: ["拍", "P"],
  E: ["艾", "E"],
  Z: ["泽", "Z"],
};

interface Base {
  readonly family: UnitFamily;
  /** Chinese names, separated by blanks. */
  readonly names: string;
  /** Printed symbols. */
  readonly symbols: string;
  /** UCUM code. */
  readonly code: string;
  /** Letters of the {@link PREFIXES} it takes; a dash for the base unit itself. */
  readonly prefixes: string;
}

const base = (family: UnitFamily, names: string, symbols: string, code: string, prefixes: string): Base => ({
  family,
  names,
  symbols,
  code,
  prefixes,
});

const BASES: readonly Base[] = [
  base("energy", "瓦 瓦特", "W", "W", "-mkMGT"),
  base("energy", "瓦时 瓦小时 瓦特时 瓦特小时", "Wh wh WH", "W.h", "-kMGT"),
  base("energy", "伏 伏特", "V", "V", "-mk"),
  base("energy", "伏安", "VA", "V.A", "-kM"),
  base("energy", "乏 乏尔", "var Var", "乏", "-kM"),
  base("energy", "安培", "A", "A", "-mk"),
  base("energy", "焦 焦耳", "J", "J", "-kMGT"),
  base("energy", "赫 赫兹", "Hz", "Hz", "-kMGT"),
  base("energy", "帕 帕斯卡", "Pa", "Pa", "-hkMG"),
  base("energy", "牛顿", "N", "N", "-kM"),
  base("energy", "希沃特", "Sv", "Sv", "-mu"),
  base("energy", "贝克勒尔 贝可", "Bq", "Bq", "-kM"),
  base("energy", "欧姆", "Ω", "Ohm", "-kM"),
  base("data", "字节", "B", "By", "-kMGTPEZ"),
  base("data", "比特", "bit", "bit", "-kMGT"),
  base("time", "秒", "s", "s", "mun"),
  base("mass", "克", "g", "g", "-mun"),
  base("volume", "升", "L l", "L", "cmu"),
  base("length", "米", "m", "m", "-ckdmun"),
];

/** Units that only print their symbol with a prefix: a lone V, A or J names things. */
const PREFIXED_SYMBOLS: ReadonlySet<string> = new Set(["VA", "var Var", "A", "J", "N", "B", "Sv", "Bq"]);

/** 千瓦 kW KW, 兆帕 MPa, 拍字节 PB: every prefix a unit takes before each of its names and symbols. */
function prefixed({ family, names, symbols, code, prefixes }: Base): UnitRow[] {
  return Array.from(prefixes, (prefix): UnitRow => {
    const [chinese, letters] = PREFIXES[prefix] ?? ["", ""];
    const spelled = names.split(" ").map((name) => chinese + name);
    const printed =
      prefix === "-"
        ? PREFIXED_SYMBOLS.has(symbols)
          ? []
          : symbols.split(" ")
        : symbols.split(" ").flatMap((symbol) => Array.from(letters, (letter) => letter + symbol));
    return [family, [...spelled, ...printed].join(" "), prefix === "-" ? code : prefix + code];
  });
}

const product = (heads: string, tails: string): string =>
  heads
    .split(" ")
    .flatMap((head) => tails.split(" ").map((tail) => head + tail))
    .join(" ");

/** 吨标准煤, 克二氧化碳当量: masses of one kind of matter that stand for a measure. */
const MASSES_OF = product("吨 公斤 千克 克", "标准煤 标煤 标准油 标油 油当量 二氧化碳 二氧化碳当量");
/** 吨公里, 换算吨公里: transport turnover, and lengths of lines counted by what runs or lies along them. */
const TURNOVER = product(
  "吨 人 人次 客 座 座位 车 列 机车 换算吨 总重吨 载重吨 箱 线 单 条 对 轨道 车道 皮长 芯 沟 孔",
  "公里 千米",
);
const SEA_TURNOVER = product("吨 人 座", "海里");
/** 个标准箱: nouns that a counter may precede. */
const COUNTED_NOUNS = product("个", "标准箱 标箱 泊位 车位 停车位 名额 学位 班 端口 机架 标准机架 标准车");

/** Units made of others, in rows of the same shape as those that are listed. */
export const DERIVED_UNITS: readonly UnitRow[] = [
  ...BASES.flatMap(prefixed),
  ["mass", "吨标准煤 吨标煤", "吨标准煤"],
  ["mass", MASSES_OF],
  ["length", TURNOVER],
  ["length", SEA_TURNOVER],
  ["count", COUNTED_NOUNS],
];
