import { foldSpelling } from "../spelling/fold.js";
import { FIGURES_OF_SPEECH } from "./data/figures-of-speech.js";

/**
 * What a quoted word looks like. `counted`: numerals that count something unsaid (六个新聊城, 两降一升, 8+4);
 * `programme`: names a thing done (绣花行动, 归雁兴聊计划); `opaque`: nothing in it says what it is;
 * `plain`: its words say what it is (文化+旅游, 15分钟生活圈, 一县一策); `slogan`; `figure` of speech; `name` of an
 * event, prize, ship or place.
 */
export type CoinageForm = "counted" | "programme" | "opaque" | "plain" | "slogan" | "figure" | "name";

const COUNTING = "[一二两双三四五六七八九十]";
const SUM = /^\d{1,3}(?:\+(?:\d{1,3}|[xn]))+$/u;
const CODE = /^\d{3,4}[xn]?$|^\d{1,2}[a-z]$/u;
/** 六个新聊城, 四新, 5个中心; 两降一升, 三区三线. */
const COUNTED = new RegExp(
  `^(?:${COUNTING}{1,3}|\\d{1,3})个?[^\\d，。]{1,9}$|${COUNTING}[^一二两双三四五六七八九十]{1,3}${COUNTING}`,
  "u",
);
/** 新双高, 重大慢性病“四早”: a counted piece at the end. */
const COUNTED_INSIDE = new RegExp(`${COUNTING}[大个项张化改清治早上新定带区高强优乱][^，。]{0,6}$`, "u");
const ONE_EACH = /^一[^一]{1,2}一[^一]{1,4}$|^一[刀盘揽把体站键码卡窗门次条家流起方]/u;
/** 六连冠, 十二连增 count years; 三位一体 joins what stands before it; 十字型 is a shape. */
const EVERYDAY_COUNT = /^[一二三四五六七八九十]{1,3}连.$|^[三四五六七八九]位一体$|^\p{Script=Han}?十字|^几字/u;
const ONE_THING = /(?:^|.)一[张本个件根支份][^一二三四五六七八九十]{1,4}$/u;
const MEASURED = /^(?:圈内)?(?:\d{1,4}|[一二两三四五六七八九十]{1,2})(?:分钟|小时|刻钟|公里|[天年岁%万亿×·条])/u;
const DECISIVE = /工程|计划|行动|战略|体系|模式|机制|制度|改革|政策|方案|办法|清单|大脑|平台/u;
const TRANSPARENT_SUM = /\p{Script=Han}\+|\+\p{Script=Han}/u;
const PROPER =
  /(?:博物馆日|国际.{0,4}日|纪念日|企业家日|大赛|论坛|博览会|[展\p{Nl}]|展览|考古.{0,2}发现|[一二三四五六七八九十]号|之星|购物节|文化节|旅游节|冰雪周|超级联赛|BA|大讲堂)$/u;
const SLOGAN = /[，。！？；!?]|^.{10,}$/u;

/** Tells the form of a quoted or numeric word. */
export function formOf(text: string): CoinageForm {
  const word = foldSpelling(text);
  if (FIGURES_OF_SPEECH.has(word) || word.length < 2) return "figure";
  if (SUM.test(word) || CODE.test(word)) return "counted";
  if (PROPER.test(text)) return "name";
  if (MEASURED.test(word) || TRANSPARENT_SUM.test(word) || word.endsWith("+")) return "plain";
  if (EVERYDAY_COUNT.test(word)) return "plain";
  const parts = word.split("、");
  if (parts.every((part) => ONE_EACH.test(part)) && !/[二两双三四五六七八九十]/u.test(word)) return "plain";
  if (ONE_THING.test(word)) return "programme";
  if (parts.length > 1 && parts.every((part) => (COUNTED.test(part) && part.length <= 3) || part.length === 1)) {
    return "counted";
  }
  if (parts.length > 1 && parts.every((part) => part.length > 3)) return "slogan";
  if (SLOGAN.test(word) || word.includes("·")) return DECISIVE.test(word) && word.length < 10 ? "programme" : "slogan";
  if (COUNTED.test(word)) return "counted";
  if (parts.length > 1) return "slogan";
  if (COUNTED_INSIDE.test(word) && word.length <= 8) return "counted";
  return DECISIVE.test(word) ? "programme" : "opaque";
}
