/**
 * One-character verbs and adverbs, and the characters before them with which they make a noun: 通过, 行为, 所有, 最近.
 * There the reader of predicates must not split.
 */
const NOUNS_ENDING_IN: Readonly<Record<string, string>> = {
  过: "通经超不",
  为: "行作成认称",
  有: "所国拥共私公具民",
  近: "最附靠接",
  达: "发到抵传",
  同: "共协合相",
  上: "以线网海陆水",
  要: "主重需概",
  地: "各当土林绿耕用湿草基园产",
  的: "目",
  就: "成",
  约: "节合公集",
  能: "产功动节智性新核储氢效才职",
  才: "人",
  可: "认许",
  系: "体关",
  共: "公",
  在: "存现",
  应: "供效反响",
  需: "内",
  拟: "模虚",
  均: "平人",
  都: "首古",
  则: "规原准",
  更: "变",
};

/** One-character connectives, and the characters behind them with which they open a longer word: 和平, 再生, 现代, 使用. */
const WORDS_OPENED_BY: Readonly<Record<string, string>> = {
  和: "平谐",
  再: "生保就",
  现: "代有金行",
  共: "同建享青产",
  使: "用馆领",
  需: "求水",
  要: "素闻",
  可: "再支持用比",
  超: "低高大长算",
  上: "市海级网缴合述线学游地",
  近: "海岸零视",
  其: "他它",
  到: "位账港岸",
  已: "建",
  在: "建校职岗园册编线站",
  均: "衡",
  都: "市",
};

/** Words that open a predicate behind a figure, and the characters behind them with which they open a noun: 有色, 居民, 目标任务. */
const NOUNS_OPENED_BY: Readonly<Record<string, string>> = {
  有: "色机效",
  在: "建校园线职岗",
  居: "民住家",
  比: "例较赛",
  为: "民",
  和: "谐平",
  与: "会",
  将: "军",
  再: "生贷就",
  同: "城",
  目标: "任指",
};

/** Whether `opener`, at `start`, is the first half of a noun. */
export function opensNounBehind(text: string, start: number, opener: string): boolean {
  const next = text.charAt(start + opener.length);
  return next !== "" && (NOUNS_OPENED_BY[opener]?.includes(next) ?? false);
}

/** Whether the character that ends at `end` is the second half of a noun. */
export function endsNoun(text: string, end: number, from: number): boolean {
  return end - 2 >= from && (NOUNS_ENDING_IN[text.charAt(end - 1)]?.includes(text.charAt(end - 2)) ?? false);
}

/** Whether the character at `start` opens a longer word. */
export function opensWord(text: string, start: number, end: number): boolean {
  return start + 1 < end && (WORDS_OPENED_BY[text.charAt(start)]?.includes(text.charAt(start + 1)) ?? false);
}
