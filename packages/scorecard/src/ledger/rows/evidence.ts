import { EVENTS, WAYS, WORKS } from "../lexicon/deeds.js";
import { HEADS, type Head } from "../lexicon/things.js";

/** What of an object can be pointed at when the year is over. */
export interface Evidence {
  /** 100个, 一批, 三大. */
  readonly counted: boolean;
  /** “惠享水城”, 《条例》. */
  readonly quoted: boolean;
  /** 铝加工、化工新材料等. */
  readonly listed: boolean;
  /** What its last word is. */
  readonly head: Head | undefined;
  /** A noun of doing behind a thing: 市场改造升级. */
  readonly work: boolean;
  /** 常态化, 规范化. */
  readonly way: boolean;
  /** What happened to it: 落地, 投用. */
  readonly event: boolean;
}

const COUNTED =
  /[\d一二两三四五六七八九十百千万几数][多余]?(?:[个家项所条座处批件类套户名人亿亩吨台辆张次场期轮支大%片栋艘架门种组对株—至-]|公里|平方|公顷|千米|兆瓦|千瓦)|系列|若干|首[个批家条座台]/u;
const QUOTED = /[“《「](?<name>[^“”《》「」]{1,40})[”》」]/u;
const QUOTATIONS = /“[^“”]{0,40}”/gu;
const LISTED = /、[^，；：。]{1,30}等(?![级待候效])/u;
const TAIL = "等）)”’》」 ";

/** Things of a plan or a creed, not to be finished: 产业转型升级. */
const LOFTY = /(?:产业|结构|消费|动能|经济|转型|优化|提档|品质|功能|工业|农业|制造业|服务业)$/u;

/** A thing, or a place: both can be pointed at. */
export const isThing = ({ head }: Evidence): boolean => head === "place" || head === "thing";

/** Reads what an object holds. */
export function evidenceOf(object: string): Evidence {
  const { head, work } = headOfJoined(object);
  return {
    counted: COUNTED.test(object.replace(QUOTATIONS, "“”")),
    quoted: isNamed(object),
    listed: LISTED.test(object),
    head,
    work,
    way: WAYS.endingAt(object, object.length, 1) !== undefined,
    event: EVENTS.endingAt(object, object.length, 2) !== undefined,
  };
}

/** Longer quotations name something, whatever they end with. */
const LONGEST_AIM = 4;

/** A quotation that names something, and is no aim of its own: “底座”. */
function isNamed(object: string): boolean {
  const found = QUOTED.exec(object);
  const name = found?.groups?.["name"];
  if (found === null || name === undefined) return false;
  const last = HEADS.endingAt(name, name.length);
  const stands = found.index + found[0].length === object.length;
  if (name.length > LONGEST_AIM) return true;
  return last?.text !== name && !(stands && last?.value === "aim" && last.text !== "城市");
}

/** What is named first counts as well: 健全支持政策和考核体系. */
function headOfJoined(object: string): Pick<Evidence, "head" | "work"> {
  const last = headOf(object);
  const at = Math.max(object.lastIndexOf("和"), object.lastIndexOf("及"), object.lastIndexOf("与"));
  if (last.head !== "aim" || at < 4 || object.length - at > SHORT) return last;
  const before = headOf(object.slice(0, at));
  return before.head === "thing" ? before : last;
}

/** Longest second name that shares what was said of the first. */
const SHORT = 8;

/** Aims and creeds cannot be worked on: 能力建设, 体系建设. */
const isWorkedOn = (head: Head | undefined): boolean => head === undefined || head === "place" || head === "thing";

/** The last word, with 等 and nouns of doing taken off: of 国家级试验区建设 it is 试验区. */
function headOf(object: string): Pick<Evidence, "head" | "work"> {
  let end = object.length;
  let work: boolean | undefined;
  for (let round = 0; round < 4; round += 1) {
    while (end > 0 && TAIL.includes(object.charAt(end - 1))) end -= 1;
    const doing = WORKS.endingAt(object, end, 2);
    const word = HEADS.endingAt(object, end);
    if (doing === undefined || (word !== undefined && word.text.length > doing.text.length)) {
      const worked = work === true || (work === false && isWorkedOn(word?.value));
      return { head: word?.value, work: worked && !LOFTY.test(object.slice(0, end)) };
    }
    if (LOFTY.test(object.slice(0, end - doing.text.length))) return { head: "aim", work: false };
    end -= doing.text.length;
    work = work === true || doing.value;
  }
  return { head: undefined, work: work === true };
}
