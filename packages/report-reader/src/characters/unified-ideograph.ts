import { replaceIn, type TracedText } from "../traced/traced-text.js";

/**
 * Radicals paired with the characters they stand for, in turns.
 *
 * @see Unicode Character Database, Equivalent_Unified_Ideograph, block CJK Radicals Supplement.
 */
const RADICALS_AND_CHARACTERS =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛" +
  "⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶" +
  "⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

/**
 * Characters that share a glyph with a commoner one in the fonts that mainland reports are printed with,
 * so that a pdf writer may store either: compared over all characters of GB 2312 in Noto Serif and Sans CJK SC.
 */
const COMMONER_TWINS: Readonly<Record<string, string>> = {
  "\u2F3E": "户",
  "\u3B35": "胶",
  "\u2015": "—",
  "\u2215": "／",
  "\u22EF": "…",
  "\u301C": "～",
  "\u2329": "〈",
  "\u232A": "〉",
};
/** What fonts of pictures such as Wingdings map to: bullets and arrows. */
const SYMBOL_GLYPHS = /[\uF020-\uF0FF]/gu;
const RADICAL = /[\u2E80-\u2FD5\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
const TWIN = /[\u2015\u2215\u22EF\u2329\u232A\u2F3E\u301C\u3B35]/gu;
const CHARACTER_OF_RADICAL: ReadonlyMap<string, string> = new Map(
  Array.from(RADICALS_AND_CHARACTERS.matchAll(/(?<radical>.)(?<character>.)/gu), ({ groups }) => [
    groups?.["radical"] ?? "",
    groups?.["character"] ?? "",
  ]),
);

/** Radicals and compatibility ideographs as the characters they look like, by which any search would look for them. */
export function withUnifiedIdeographs(text: TracedText): TracedText {
  return replaceIn(text, RADICAL, (stored) => CHARACTER_OF_RADICAL.get(stored) ?? stored.normalize("NFKC"));
}

/**
 * What the glyphs of a pdf stand for: writers map a glyph that serves two characters to either, so that 人民 is stored as ⼈⺠ and
 * a dash as a horizontal bar; pictures stand for nothing.
 */
export function withCommonerTwins(text: TracedText): TracedText {
  const characters = replaceIn(text, SYMBOL_GLYPHS, () => "");
  return withUnifiedIdeographs(replaceIn(characters, TWIN, (stored) => COMMONER_TWINS[stored] ?? stored));
}
