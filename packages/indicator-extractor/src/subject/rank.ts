import type { Figure, SentenceWords } from "../figure.js";

/** Verbs that put a subject in a place; the arena (全国, 世界) stands between verb and place. */
const RANK_VERB =
  /(?:位居|位列|跃居|稳居|名列|居于|高居|均居|均列|连居|列居|排名|排位|排在|[排居列]|升至|升到|上升到|上升至|提升至|提升到|跃升至|跃升到|攀升至|前移至|前移到|跻身|跃入|进入|退出|迈入|跨入|晋升|保持在|保持|稳定在|占据|位于|继续|获得|[获为是]|成为|夺得|蝉联|荣获|位次|进位)[了到至于在]?(?<arena>[^，。；]{0,12})$/u;
const ARENA =
  /(?:[全各本我][国省市区县州]|各省区市|全球|世界|国内|国际|亚洲|[中西东]{1,2}部|东北|内地|沿海|同类[^，]{0,4}|副省级城市|地级市|省会城市)(?:中|前列)?$/u;

/** Splits subject, verb and arena of a rank: 粮食产量｜稳居｜全省｜前3位; sets the arena as what it is measured against. */
export function readRank(words: SentenceWords, figure: Figure): void {
  if (figure.mention.form !== "rank" && figure.mention.form !== "ordinal") return;
  const own = words.text.slice(figure.from, figure.end);
  const verb = RANK_VERB.exec(own);
  if (verb !== null) {
    let at = verb.index;
    for (let cut = true; cut;) {
      cut = false;
      for (const adverb of [
        "连续多年",
        "连年",
        "继续",
        "持续",
        "稳定",
        "均",
        "总体",
        "仍",
        "已",
        "并",
        "首次",
        "始终",
        "长期",
        "连续",
        "位次",
        "排名",
        "再次",
        "历史性",
        "分别",
        "都",
      ]) {
        if (own.endsWith(adverb, at) && at > adverb.length) {
          at -= adverb.length;
          cut = true;
        } else if (at === adverb.length && own.startsWith(adverb)) {
          at = 0;
        }
      }
    }
    figure.subjectEnd = figure.from + at;
    if (verb.groups?.["arena"]) figure.base ??= verb.groups["arena"];
    figure.predicate = "hold";
    return;
  }
  const arena = ARENA.exec(own);
  if (arena !== null) {
    figure.subjectEnd = figure.from + arena.index;
    figure.base ??= arena[0];
    figure.predicate = "hold";
  }
}
