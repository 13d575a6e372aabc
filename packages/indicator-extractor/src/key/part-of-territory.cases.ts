/** A review of 临江市 and the regions of its figures, in order; `-` where a figure is the city's own. */
export interface PartCase {
  readonly title: string;
  readonly text: string;
  readonly home?: string;
  readonly regions: readonly string[];
}

export const partCases: readonly PartCase[] = [
  {
    title: "the words right before the measure name the part",
    text: "全市生产总值达到830亿元，增长6%。滨江新区实现生产总值63亿元，增长13%。",
    regions: ["-", "-", "滨江新区", "滨江新区"],
  },
  {
    title: "counted parts, of one kind or two",
    text: "去年四县（市）和两郊区完成固定资产投资88亿元。44个县（市）实现地区生产总值150亿元。",
    regions: ["四县（市）和两郊区", "-", "44个县（市）"],
  },
  {
    title: "a county of the city",
    text: "云阳县实现生产总值52亿元，增长9%，完成一般公共预算收入3.1亿元。",
    regions: ["云阳县", "云阳县", "云阳县"],
  },
  {
    title: "what the sentence is about",
    text: "滨江新区战略地位进一步提升，实现生产总值63亿元。经开区建设步伐加快，新增企业30家，完成固定资产投资41亿元。",
    regions: ["滨江新区", "-", "经开区"],
  },
  {
    title: "the sentence before only says what the next is about",
    text: "县域经济较快发展。规模以上工业实现增加值46亿元，增长11%；全市规模以上工业增加值增长8%。",
    regions: ["县域", "县域", "-"],
  },
  {
    title: "the whole comes back by its word, or behind a semicolon",
    text: "园区支撑作用增强，实现生产总值20亿元，全市生产总值增长6%。山区发展加快，实现生产总值9亿元；社会消费品零售总额增长7%。",
    regions: ["园区", "-", "山区", "-"],
  },
  {
    title: "in the report of a county 县域 is the whole",
    home: "临水县",
    text: "县域经济实力不断增强，生产总值达到50亿元。",
    regions: ["-"],
  },
  {
    title: "the report's own region is no part of itself",
    text: "临江市实现生产总值830亿元。全年完成地区生产总值830亿元。",
    regions: ["-", "-"],
  },
  {
    title: "words that end as a place does are none",
    text: "城镇居民人均可支配收入3.1万元。各县区完成固定资产投资88亿元。加强园区建设，完成固定资产投资41亿元。与30多个国家和地区实现进出口总额12亿元。",
    regions: ["-", "-", "-", "-", "-"],
  },
  {
    title: "what is built in a part is nobody's total",
    text: "城区建设加快，新建幼儿园5所，新增公共停车位2000个。",
    regions: ["-", "-"],
  },
];
