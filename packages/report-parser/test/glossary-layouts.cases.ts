/** A term and its definition, each as a list of paragraphs or a line. */
export interface Defined {
  readonly term: string;
  readonly definition: string;
}

const BASE: readonly (readonly [term: string, definition: string])[] = [
  ["“两稳”“两优”", "“两稳”指稳岗位、稳物价；“两优”指优教育、优医疗。"],
  ["晨星工厂", "达到国际先进水平的智能化工厂：用工少、能耗低。"],
  ["“三色”预警", "对进度滞后的事项发出蓝、黄、红三色提示，限期整改。"],
  ["《邻里公约》行动", "2023年起，各社区组织居民商定公约，共1200个小区参加，覆盖率95.5%。"],
  ["口袋书屋", "设在街角的小型阅览室，全天开放。"],
  ["“5+2”产业", "五个支柱产业和两个先导产业，包括：装备、纺织、化工、食品、建材，以及新材料、生物医药。"],
  ["一码通城", "用一个二维码乘车、就医、借书、入园的服务。"],
  ["“慢病四早”工程", "慢性病早预防、早干预、早发现、早诊治。"],
  ["链上贷", "以核心企业信用为依托，向上下游企业发放的贷款。"],
  ["“双进双促”", "干部进企业、进项目，促投资、促转型。"],
  ["海绵园区", "能吸水、蓄水、渗水、净水的园区。"],
  ["“揭榜制”", "企业出题、机构答题。其中，重点课题由市财政给予30%补助。"],
  ["R&D经费", "全社会用于研究与试验发展的支出。"],
];

/** As many terms as asked for, each with a definition of its own. */
export function definedTerms(count: number): Defined[] {
  return Array.from({ length: count }, (_, index) => {
    const [term, definition] = BASE[index % BASE.length] as readonly [string, string];
    const round = Math.floor(index / BASE.length);
    const suffix = ["", "提升版", "三期"][round] ?? "";
    return { term: term + suffix, definition: suffix === "" ? definition : `${suffix}，${definition}` };
  });
}

/** How a list of terms is printed, and what its definitions read as then. */
export interface Layout {
  readonly name: string;
  readonly title: string;
  readonly print: (defined: Defined, index: number) => string;
  readonly reads?: (definition: string) => string;
  readonly lead?: string;
}

const circled = (index: number): string =>
  index < 20 ? String.fromCharCode(0x2460 + index) : String.fromCharCode(0x3251 + index - 20);
const han = (index: number): string => {
  const digits = "一二三四五六七八九";
  const tens = Math.floor((index + 1) / 10);
  const ones = (index + 1) % 10;
  return `${tens > 1 ? digits.charAt(tens - 1) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digits.charAt(ones - 1) : ""}`;
};
const isZhi = (definition: string): string => `是指${definition}`;
const isQuoted = (term: string): string => (term.includes("“") ? term : `“${term}”`);

export const layouts: readonly Layout[] = [
  { name: "1.term：", title: "名词解释", print: ({ term, definition }, i) => `${i + 1}.${term}：${definition}` },
  { name: "1、term:", title: "名词注释", print: ({ term, definition }, i) => `${i + 1}、${term}: ${definition}` },
  { name: "1．term——", title: "注释", print: ({ term, definition }, i) => `${i + 1}．${term}——${definition}` },
  {
    name: "（1）term：",
    title: "附：有关用语说明",
    print: ({ term, definition }, i) => `（${i + 1}）${term}：${definition}`,
  },
  {
    name: "（ 1 ）term：",
    title: "附件2：名词解释",
    print: ({ term, definition }, i) => `（ ${i + 1} ）${term}：${definition}`,
  },
  { name: "［ 1 ］term：", title: "注释", print: ({ term, definition }, i) => `［ ${i + 1} ］${term}：${definition}` },
  { name: "[ 1 ]term：", title: "注释：", print: ({ term, definition }, i) => `[ ${i + 1} ] ${term}：${definition}` },
  { name: "[1]term：", title: "注：", print: ({ term, definition }, i) => `[${i + 1}]${term}：${definition}` },
  {
    name: "〔1〕term：",
    title: "报告中有关名词说明",
    print: ({ term, definition }, i) => `〔${i + 1}〕${term}：${definition}`,
  },
  { name: "①term：", title: "专业名词解释", print: ({ term, definition }, i) => `${circled(i)}${term}：${definition}` },
  {
    name: "一、term：",
    title: "附件：《政府工作报告》名词解释",
    print: ({ term, definition }, i) => `${han(i)}、${term}：${definition}`,
  },
  {
    name: "（一）term：",
    title: "名词解释",
    print: ({ term, definition }, i) => `（${han(i)}）${term}：${definition}`,
  },
  {
    name: "1.term是指",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.${term}是指${definition}`,
    reads: isZhi,
  },
  {
    name: "1.term，是指",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.${term}，是指${definition}`,
    reads: isZhi,
  },
  {
    name: "1.term：是指",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.${term}：是指${definition}`,
    reads: isZhi,
  },
  {
    name: "1.term指",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.${term}指${definition}`,
    reads: (d) => `指${d}`,
  },
  {
    name: "1.term，即",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.${term}，即${definition}`,
    reads: (d) => `即${d}`,
  },
  { name: "1.term，", title: "名词解释", print: ({ term, definition }, i) => `${i + 1}.${term}，${definition}` },
  { name: "1.【term】", title: "名词解释", print: ({ term, definition }, i) => `${i + 1}.【${term}】${definition}` },
  { name: "【term】", title: "名词解释", print: ({ term, definition }) => `【${term}】${definition}` },
  { name: "【term】：", title: "名词解释", print: ({ term, definition }) => `【${term}】：${definition}` },
  { name: "term：", title: "附件1\n名词解释", print: ({ term, definition }) => `${term}：${definition}` },
  { name: "term——", title: "名词解释", print: ({ term, definition }) => `${term}——${definition}` },
  {
    name: "term：, no stop",
    title: "名词解释",
    print: ({ term, definition }) => `${term}：${definition.slice(0, -1)}`,
    reads: (d) => d.slice(0, -1),
  },
  {
    name: "1.term：, no stop",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.${term}：${definition.slice(0, -1)}`,
    reads: (d) => d.slice(0, -1),
  },
  { name: "term是指", title: "名词解释", print: ({ term, definition }) => `${term}是指${definition}`, reads: isZhi },
  { name: "term alone", title: "名词解释", print: ({ term, definition }) => `${term}\n${definition}` },
  { name: "1.term alone", title: "名词解释", print: ({ term, definition }, i) => `${i + 1}.${term}\n${definition}` },
  {
    name: "一、term alone",
    title: "名词解释",
    print: ({ term, definition }, i) => `${han(i)}、${term}\n${definition}`,
  },
  {
    name: "1. alone, term alone",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.\n${term}\n${definition}`,
  },
  {
    name: "1 alone, term alone",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}\n${term}\n${definition}`,
  },
  {
    name: "① alone, term alone",
    title: "名词解释",
    print: ({ term, definition }, i) => `${circled(i)}\n${term}\n${definition}`,
  },
  {
    name: "[1] alone, term：",
    title: "注释",
    print: ({ term, definition }, i) => `[${i + 1}]\n${term}：${definition}`,
  },
  { name: "1. alone, term：", title: "注释", print: ({ term, definition }, i) => `${i + 1}.\n${term}：${definition}` },
  { name: "blank lines", title: "名词解释\n", print: ({ term, definition }, i) => `${i + 1}.${term}：${definition}\n` },
  {
    name: "blank lines, no numbers",
    title: "名词解释\n",
    print: ({ term, definition }) => `\u3000\u3000${term}：${definition}\n`,
  },
  {
    name: "two paragraphs",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.${term}：${definition}\n主要包括：（1）稳岗位；（2）稳物价。`,
    reads: (d) => `${d}主要包括：（1）稳岗位；（2）稳物价。`,
  },
  {
    name: "list inside",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.${term}：${definition}\n（1）稳岗位。\n（2）稳物价。\n（3）稳增长。`,
    reads: (d) => `${d}（1）稳岗位。（2）稳物价。（3）稳增长。`,
  },
  {
    name: "term alone, long paragraph with a comma",
    title: "名词解释",
    print: ({ term, definition }) =>
      `${term}\n${definition}\n2024年，省里出台意见，要求各地结合实际抓好落实，明确到2027年全面建成覆盖城乡的服务网络，并由财政给予补助。`,
    reads: (d) =>
      `${d}2024年，省里出台意见，要求各地结合实际抓好落实，明确到2027年全面建成覆盖城乡的服务网络，并由财政给予补助。`,
  },
  {
    name: "term：, long paragraph with a comma",
    title: "名词解释",
    print: ({ term, definition }) =>
      `${term}：${definition}\n这项工作由市里统一组织，各县区分头实施，到年底全面完成，并向社会公布结果，接受群众监督和评议。`,
    reads: (d) => `${d}这项工作由市里统一组织，各县区分头实施，到年底全面完成，并向社会公布结果，接受群众监督和评议。`,
  },
  {
    name: "table",
    title: "名词解释\n序号\t名词\t解释",
    print: ({ term, definition }, i) => `${i + 1}\t${term}\t${definition}`,
  },
  {
    name: "table without numbers",
    title: "附件3\n名词解释\n名词\t解释",
    print: ({ term, definition }) => `${term}\t${definition}`,
  },
  {
    name: "wide blank",
    title: "名词解释",
    print: ({ term, definition }, i) => `${i + 1}.${isQuoted(term)}\u3000${definition}`,
  },
];
