import { searchBlocks } from "../../document/search.js";
import { timesMet } from "../../words/compare-wordings.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const PHRASE = /(?<word>[一-鿿]{2,8}?)\k<word>/gu;
const FUNCTION_WORD = /(?<word>[的和与在是将对把被从向及或为])\k<word>/gu;
/** Verbs and nouns that end in the doubled word and those that begin with it. */
const ENDS_WITH =
  /(?:目的|打的|有的|标的|一对|面对|针对|应对|成对|相对|是非|随和|祥和|谐和|温和|饱和|平和|缓和|总和|中和|共和|存在|实在|现在|所在|内在|潜在|参与|给予|以为|作为|行为|成为|认为|最为|较为|更为|方向|导向|走向|转向|面向|意向|普及|涉及|以及|提及|顾及|惠及|危及)$/u;
const BEGINS_WITH =
  /^(?:的确|的士|和谐|和平|和美|和睦|和解|与会|在建|在线|在职|在校|在乡|在册|在岗|在营|在地|在外|是非|是否|将来|将军|将士|对外|对口|对接|对标|对等|对比|对象|对称|对策|对待|对台|对话|把握|把关|把控|把手|被动|从业|从严|从事|从此|向往|向心|向上|向善|及时|及早|及格|或许|为民|为主|为先|为了|为期|为重|为要|为本|为辅|为基|为止)/u;
const REDUPLICATION = /^(?:一[一-鿿]|各种|千千|万万|多多|常常|点滴|[一二三四五六七八九十百千万亿〇两]{2,})/u;
const LEGITIMATE = new Set(["研究", "商量", "讨论", "考虑", "了解", "介绍"]);

export const wordDoubled: LintRule = defineLintRule({
  id: "word-doubled",
  meta: {
    kind: "wording",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "没有误重的字词", en: "Disallow a word printed twice by mistake." },
    source: "公文核稿通则：衍文",
  },
  messages: { doubled: { zh: "“{{text}}”重复了", en: "Repeated “{{text}}”" } },
  check({ document, report }) {
    for (const { text, start, end, groups, before, after } of searchBlocks(document.blocks, PHRASE)) {
      const word = groups["word"] ?? "";
      if (REDUPLICATION.test(word) || LEGITIMATE.has(word) || isCompound(word, before, after)) continue;
      if (straddles(word, before, after) || goesOn(word, after)) continue;
      report("doubled", { start, end }, { data: { text }, certainty: word.length > 2 ? "certain" : "likely" });
    }
    for (const { text, start, end, before, after } of searchBlocks(document.blocks, FUNCTION_WORD)) {
      const word = text.charAt(0);
      if (ENDS_WITH.test(`${before.slice(-1)}${word}`) || BEGINS_WITH.test(`${word}${after.slice(0, 1)}`)) continue;
      if (straddles(word, before, after)) continue;
      report("doubled", { start, end }, { data: { text }, certainty: word === "的" ? "certain" : "likely" });
    }
    for (const { text, start, end } of searchBlocks(
      document.blocks,
      /(?<![为除未办完罢])了了(?![解结却望])|并并(?![联购轨网])|等等(?=\d)|第第|(?<=\d)日日(?!均|常|报|产|供|间|处|夜)/gu,
    )) {
      report("doubled", { start, end }, { data: { text } });
    }
  },
});

/** 产业产业链: the first ends a compound and the second begins one. */
function isCompound(word: string, before: string, after: string): boolean {
  const beginsCompound =
    word.length === 2 && /^[化链园区群体线网圈带性者员部局厅委所院校会业型力观史法品级层]/u.test(after);
  return beginsCompound && /[一-鿿”]$/u.test(before);
}

/** Sequences met so often are words, or parts of one. */
const USUAL = 512;
/** 挂点重点重大: what is printed twice is so much rarer than the word in its middle that it is a seam. */
const SEAM = 4;
/** 抗病药服药服务: either end belongs to a word beside it that is met so much more often. */
const OWN = 8;
/** So often, a lead is a word that ends so. */
const LEAD = 64;

/** 稳就业保就业保基本民生: the last character begins what follows. */
function goesOn(word: string, after: string): boolean {
  const next = timesMet(`${word.slice(-1)}${after.slice(0, 2)}`);
  return word.length > 2 && next >= LEAD && next > timesMet(word.slice(-3));
}

/** 深化文化文艺, 产业创业创新, 实事求是是我们: cut one character further on, each piece is a word of its own. */
function straddles(word: string, before: string, after: string): boolean {
  const [left, right] = [before.slice(-1), after.slice(0, 1)];
  if (word.length === 1) return word !== "的" && endsWord(before, word);
  const middle = `${word.slice(1)}${word.charAt(0)}`;
  const beside = Math.max(timesMet(`${left}${word.charAt(0)}`), timesMet(`${word.slice(1)}${right}`));
  if (word.length === 2 && (timesMet(word) * SEAM <= timesMet(middle) || timesMet(word) * OWN <= beside)) return true;
  return (
    timesMet(`${left}${word.charAt(0)}`) >= USUAL &&
    timesMet(middle) >= USUAL &&
    timesMet(`${word.slice(1)}${right}`) >= USUAL
  );
}

/** The character nearly always follows the two before it: 是 after 事求. */
function endsWord(before: string, character: string): boolean {
  const lead = before.slice(-2);
  const met = timesMet(`${lead}${character}`);
  return met >= LEAD && met >= timesMet(lead) * 0.8;
}
