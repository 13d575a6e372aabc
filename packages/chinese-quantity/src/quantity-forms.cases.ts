import type { QuantityCase } from "./quantity-case.js";

/** Currencies, signs, powers, ratios and remarks around quantities. */
export const FORM_CASES: readonly QuantityCase[] = [
  // Currencies in front and behind.
  {
    value: 4.6,
    unit: "亿美元",
    scaled: [460000000, "USD"],
    spellings: [
      "引进外资⟦$4.6亿⟧",
      "引进外资⟦US$4.6亿⟧",
      "引进外资⟦美元4.6亿⟧",
      "引进外资⟦美元4.6亿元⟧",
      "引进外资⟦$ 4.6亿⟧",
    ],
  },
  { value: 4.6, unit: "亿美元", scaled: [460000000, "USD"], spellings: ["出口⟦$4.6亿美元⟧"] },
  { value: 6, unit: "万亿元", bound: "ge", spellings: ["首次破⟦6万亿元⟧"] },
  { value: 700, unit: "万港币", scaled: [7000000, "HKD"], spellings: ["捐款⟦港币700万元⟧"] },
  { value: 700, unit: "万港元", scaled: [7000000, "HKD"], spellings: ["捐款⟦HK$700万⟧"] },
  { value: [3, 5], unit: "亿欧元", scaled: [[300000000, 500000000], "EUR"], spellings: ["合同额⟦€3—5亿⟧"] },
  {
    value: 9,
    unit: "亿元",
    scaled: [900000000, "CNY"],
    spellings: ["折合⟦人民币9亿元⟧", "折合⟦￥9亿⟧", "折合⟦RMB9亿元⟧"],
  },
  { value: 60, unit: "日元/吨", scaled: [60, "JPY/t"], spellings: ["运价⟦日元60元/吨⟧"] },
  { value: 6, unit: "万欧元", scaled: [60000, "EUR"], spellings: ["货值⟦六万元欧元⟧", "货值⟦6万元欧元⟧"] },
  { value: 2, unit: "亿元", scaled: [200000000, "CNY"], spellings: ["发行⟦2亿元⟧美元债"] },
  { value: 7.12, unit: "元", scaled: [7.12, "CNY"], spellings: ["对美元⟦7.12元⟧"] },
  { value: 3, unit: "年", spellings: ["人民币⟦3年⟧期贷款"] },
  // Signs on ranges.
  {
    value: [-8, 4],
    unit: "℃",
    scaled: [[-8, 4], "Cel"],
    spellings: ["气温⟦-8～4℃⟧", "气温⟦-8℃～4℃⟧", "气温⟦零下8至零上4℃⟧"],
  },
  { value: [-9, -6], unit: "℃", spellings: ["气温⟦-9～-6℃⟧", "气温⟦-6～-9℃⟧"] },
  // Powers of ten, groups of digits, loose decimals.
  {
    value: 240000000,
    unit: "千瓦时",
    spellings: ["发电⟦2.4×10^8千瓦时⟧", "发电⟦2.4×10⁸千瓦时⟧", "发电⟦2.4 × 10^8千瓦时⟧"],
  },
  { value: 0.0024, unit: "克", spellings: ["含⟦2.4×10⁻³克⟧", "含⟦2.4×10^-3克⟧"] },
  { value: 2345678, unit: "元", spellings: ["支出⟦2，345，678元⟧", "支出⟦2 345 678元⟧"] },
  { value: 2345.6, unit: "万元", spellings: ["支出⟦2，345.6万元⟧", "支出⟦2 345.6万元⟧"] },
  { value: 3050, unit: "人", spellings: ["培训⟦3，050人⟧"] },
  { value: 6.4, unit: "%", form: "percent", spellings: ["提高⟦6. 4%⟧"] },
  // Fractions of one character, halves.
  { value: 0.75, unit: "", form: "fraction", spellings: ["⟦¾⟧的村"] },
  { value: 2.5, unit: "", form: "fraction", spellings: ["⟦2½⟧"] },
  { value: 0.5, unit: "年", scaled: [0.5, "a"], spellings: ["提前⟦半年⟧完成"] },
  { value: 1.5, unit: "个小时", scaled: [1.5, "h"], spellings: ["压缩⟦一个半小时⟧", "压缩⟦1个半小时⟧"] },
  { value: 2.5, unit: "个月", spellings: ["用时⟦两个半月⟧"] },
  { value: 50, unit: "%", form: "percent", bound: "ge", spellings: ["占比过⟦半⟧，"] },
  // Bounds with a remark between.
  { value: 7, unit: "%", form: "percent", bound: "ge", spellings: ["占⟦7%⟧（含）以上", "占⟦7%⟧（含7%）以上"] },
  { value: 3, unit: "万元", bound: "le", spellings: ["年收入⟦3万元⟧(不含)以下"] },
  // The unit of a table in brackets before its figure.
  { value: 35.2, unit: "万人", scaled: [352000, "人"], spellings: ["常住人口（万人）⟦35.2⟧"] },
  // Ratios.
  { value: 4, unit: "", form: "fraction", bound: "le", spellings: ["城乡收入比控制在⟦4：1⟧以内"] },
  { value: 1.5, unit: "", form: "fraction", spellings: ["按⟦3:2⟧的比例配套"] },
  {
    value: 6.1,
    unit: "",
    form: "ratio",
    spellings: ["三次产业结构为⟦6.1∶45.2∶48.7⟧", "三产之比⟦6.1:45.2:48.7⟧。", "⟦6.1 : 45.2 : 48.7⟧"],
  },
  { value: 5, unit: "", form: "ratio", spellings: ["按照⟦5:3:2⟧比例分担"] },
  {
    value: 12.4,
    unit: "",
    form: "ratio",
    spellings: ["三次产业结构为⟦12.4︰40.1︰47.5⟧", "三次产业结构为⟦12.4﹕40.1﹕47.5⟧"],
  },
  { value: 21, unit: "", form: "ratio", spellings: ["三次产业结构由2006年的⟦21﹕60﹕19⟧调整"] },
  { value: 65, unit: "", form: "ratio", spellings: ["粮经比例⟦65:35⟧"] },
  // Lines by the fibres and lanes in them.
  { value: 8.2, unit: "万芯千米", scaled: [82000, "芯千米"], spellings: ["光缆⟦8.2万芯千米⟧"] },
  { value: 36, unit: "亿吨千米", spellings: ["周转量⟦36亿吨千米⟧"] },
  // Groups behind 万, tens of places, tenths and more.
  { value: 42617, unit: "美元", scaled: [42617, "USD"], spellings: ["人均⟦4萬2,617美元⟧", "人均⟦4万2,617美元⟧"] },
  { value: 10, unit: "位", form: "rank", spellings: ["跻身全国⟦前十⟧。", "進入全國⟦前十⟧，"] },
  { value: 20, unit: "位", form: "rank", spellings: ["稳居全省⟦前二十⟧。"] },
  { value: 4, unit: "成", form: "percent", bound: "ge", spellings: ["减少⟦四成多⟧，", "减少⟦4成多⟧，"] },
];
