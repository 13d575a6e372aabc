import type { QuantityMention } from "@liaocheng/chinese-quantity";
import { redraft, type Claim, type FigureDraft } from "../draft.js";

/** Verbs that put a subject in a place; the arena (全国, 世界) stands between verb and place. */
const RANK_VERB =
  /(?<verb>位居|位列|跃居|稳居|名列|居于|高居|均居|均列|连居|列居|排名|排位|排在|[排居列]|升至|升到|上升到|上升至|提升至|提升到|跃升至|跃升到|攀升至|前移至|前移到|跻身|跃入|进入|退出|迈入|跨入|晋升|保持在|保持|稳定在|占据|位于|继续|获得|[获为是]|成为|夺得|蝉联|荣获|位次|进位)[了到至于在]?(?<arena>[^，。；]{0,12})$/u;
const ARENA =
  /(?:[全各本我][国省市区县州](?:各(?:[县区市旗]{1,2}|乡镇))?|各省区市|[一二三四五六七八九十两\d]{1,2}(?:个?城区|[县区市]{1,2}|地市|州市|市州|盟市)|全球|世界|国内|国际|亚洲|[中西东]{1,2}部|东北|内地|沿海|同类[^，]{0,4}|副省级城市|地级市|省会城市)(?:中|前列)?$/u;

/** Adverbs before the verb of a rank: how long, since when, all of them. */
const ADVERBS = "连续多年 连年 继续 持续 稳定 均 总体 仍 已 并 首次 始终 长期 连续 位次 排名 再次 历史性 分别 都".split(
  " ",
);

interface RankVerb {
  readonly index: number;
  readonly arena: string;
}

/** The last verb of rank before the place: 我省运动员获金牌数｜位列｜全国. */
function lastRankVerb(own: string): RankVerb | undefined {
  let last: RankVerb | undefined;
  for (let from = 0; ;) {
    const match = RANK_VERB.exec(own.slice(from));
    const verb = match?.groups?.["verb"];
    if (match === null || verb === undefined) return last;
    last = { index: from + match.index, arena: match.groups?.["arena"] ?? "" };
    from = last.index + verb.length;
  }
}

/** 连续三年｜居. */
const FOR_YEARS = /(?<=.)已?连续[一二三四五六七八九十两多\d]{1,3}[年次届]$/u;

function beforeAdverbs(own: string, end: number): number {
  let at = end - (FOR_YEARS.exec(own.slice(0, end))?.[0].length ?? 0);
  for (let cut = true; cut;) {
    cut = false;
    for (const adverb of ADVERBS) {
      if (own.endsWith(adverb, at) && at > adverb.length) {
        at -= adverb.length;
        cut = true;
      } else if (at === adverb.length && own.startsWith(adverb)) {
        at = 0;
      }
    }
  }
  return at;
}

/**
 * Splits subject, verb and scope of a rank: 粮食产量｜稳居｜全省｜前3位, 增幅｜全省｜排｜第7位.
 *
 * The scope is what the rank is measured against.
 */
export const resolveRank: Claim = ({ text }, draft, { previous }) => {
  if (isMovedPlace(text, draft.mention)) return beforeArena(text, draft);
  if (draft.mention.form !== "rank" && draft.mention.form !== "ordinal") return draft;
  const own = text.slice(draft.from, draft.end);
  const verb = lastRankVerb(own);
  if (verb === undefined) {
    const scope = ARENA.exec(own);
    return scope === null ? draft : ranked(text, draft, scope.index, scope[0]);
  }
  const at = beforeAdverbs(own, verb.index);
  const assessed = assessedIn(own, at, verb.arena);
  if (assessed !== undefined)
    return redraft(ranked(text, draft, own.length, own.slice(0, at)), { from: draft.from + assessed });
  const among = amongWhom(text, draft, previous, at);
  if (among !== undefined) return among;
  const leading = ARENA.exec(own.slice(0, at));
  const start = leading !== null && (verb.arena === "" || leading.index === 0) ? leading.index : at;
  return ranked(text, draft, start, verb.arena === "" ? (leading?.[0] ?? "") : verb.arena);
};

/** 总量｜在全省县级市中｜居第一, 总量｜在全省91个县中｜居第一: among whom, told before the verb of the rank. */
function amongWhom(
  text: string,
  draft: FigureDraft,
  previous: FigureDraft | undefined,
  at: number,
): FigureDraft | undefined {
  const { from } = draft;
  const end = from + at;
  if (!"中里内".includes(text.charAt(end - 1))) return undefined;
  const first = draft.sameClause && previous !== undefined ? previous.from : from;
  const match = AMONG.exec(text.slice(first, end));
  if (match === null) return undefined;
  const start = first + match.index;
  return redraft(ranked(text, draft, 0, match.groups?.["whom"] ?? ""), {
    from: Math.min(from, first),
    subjectEnd: start,
  });
}
const AMONG = /在(?<whom>[^，；。在]{2,18})[中里内]$/u;

/** 在全市保持｜综合考核｜第一: what is assessed stands behind the verb, and where before it; undefined where a subject does. */
function assessedIn(own: string, at: number, arena: string): number | undefined {
  const isAssessment = ASSESSED.test(arena) && PLACE_ALONE.test(own.slice(0, at));
  return isAssessment ? own.length - arena.length : undefined;
}
const ASSESSED = /^.{0,8}(?:考核|考评|评价|测评|评比|得分|满意度|指数|增速|增幅)$/u;
const PLACE_ALONE = /^在?[^，；。]{0,8}[省市州县区国](?:连续[一二三四五六七八九十两多\d]{1,3}年)?$/u;

/** 由52位｜上升到47位: places without 第. */
const FROM_PLACE = /[由从](?:第|全[国省市区县]第?)?$/u;
const MOVED_BY =
  "(?:跃升|提升|上升|前移|攀升|晋升|下滑|下降|后移|滑落|[晋升退降跃])(?:到了?|[至为])?(?:第|全[国省市区县]第?)?";
const TO_PLACE = new RegExp(`^的?${MOVED_BY}\\d`, "u");
const REACHED_PLACE = new RegExp(`[由从](?:第|全[国省市区县]第?)?\\d{1,4}[位名]${MOVED_BY}$`, "u");

/** Whether a number of places is a rank by its movement alone: 由52位上升到47位, which is no number of beds or berths. */
export function isMovedPlace(text: string, { unit, form, start, end }: QuantityMention): boolean {
  if (form !== "cardinal" || (unit !== "位" && unit !== "名")) return false;
  return (
    (FROM_PLACE.test(text.slice(Math.max(0, start - 5), start)) && TO_PLACE.test(text.slice(end, end + 12))) ||
    REACHED_PLACE.test(text.slice(Math.max(0, start - 22), start))
  );
}

/** 综合实力｜在全国百强县中｜由: among whom. */
const ARENA_BEFORE = /(?:在(?<arena>[^，；。在]{2,16}?)[中里内]?的?)?[由从]第?$/u;

function beforeArena(text: string, draft: FigureDraft): FigureDraft {
  const match = ARENA_BEFORE.exec(text.slice(draft.from, draft.end));
  const arena = match?.groups?.["arena"];
  if (match === null || arena === undefined || match.index < 2) return draft;
  return redraft(draft, { subjectEnd: draft.from + match.index, base: draft.base ?? arena });
}

const ranked = (text: string, draft: FigureDraft, at: number, scope: string): FigureDraft =>
  redraft(draft, {
    // 增速｜在全省排第5位.
    subjectEnd: draft.from + at - (at > 1 && text.charAt(draft.from + at - 1) === "在" ? 1 : 0),
    base: draft.base ?? (scope === "" ? undefined : scope),
    predicate: "hold",
  });
