/**
 * One-character verbs and adverbs, and the characters before them with which they make a noun: 通过, 行为, 所有, 最近.
 * There the reader of predicates must not split.
 */
const NOUNS_ENDING_IN: Readonly<Record<string, string>> = {
  过: "通经超不难",
  为: "行作成认称",
  有: "所国拥共私公具民特享占保稀",
  近: "最附靠接邻亲远就",
  达: "发到抵传下",
  同: "共协合相等不胡大",
  上: "以线网海陆水掌规限岸路身",
  要: "主重需概摘纪险简必",
  地: "占落各征当土林绿耕用湿草基园产场工营盆荒坡旱洼陆腹外内属本田山驻",
  的: "目",
  就: "成造",
  约: "节合公集大制签预履条",
  能: "用耗产功动节智性新核储氢效才职技全赋阳风热电光机潜势体",
  才: "人英",
  可: "认许",
  系: "体关水谱派院",
  共: "公",
  在: "存现实潜内所",
  应: "供效反响适对相感",
  需: "内刚急民所必",
  拟: "模虚",
  均: "平人",
  都: "首古",
  则: "规原准守法",
  曾: "未不何",
  亦: "不人",
  更: "变",
  略: "战策侵概简忽省方",
  预: "干",
  自: "各来",
  从: "服",
  由: "理自缘事经",
  将: "大干",
  即: "立随",
  减: "衰加",
  增: "倍",
};

/** One-character connectives, and the characters behind them with which they open a longer word: 和平, 再生, 现代, 使用. */
const WORDS_OPENED_BY: Readonly<Record<string, string>> = {
  和: "平谐田县美",
  与: "会",
  及: "时格",
  再: "生保就贷制造担",
  现: "代有金行价货役场状存实",
  共: "同建享青产济有赢治富识管性",
  使: "用馆领命",
  需: "求水量",
  要: "素闻件塞案道",
  可: "再支持用比循燃控转研供降回穿视吸",
  超: "低高大长算市期标声级导限薄细载前短",
  上: "报划市海级网缴合述线学游地岗访架层饶虞杭车",
  近: "海岸零视郊距代",
  其: "他它余",
  到: "位账港岸期户场访达店",
  已: "建",
  拟: "建上",
  在: "建校职岗园册编线站库外网读孵用租产途籍研售轨地沪京谈手",
  均: "衡价值等",
  都: "市匀昌江",
  就: "业医学近读诊餐",
  并: "网购联轨存行发",
  对: "外口接虾标",
  将: "军",
  为: "民",
  向: "阳日",
  让: "利渡",
  更: "新替名换",
  约: "谈束定",
  即: "时期食",
  还: "款贷建",
  另: "类",
  略: "阳",
  而: "立",
  能: "源耗力级效",
  了: "解结",
  从: "业事众军属",
};

/** Words that open a predicate behind a figure, and the characters behind them with which they open a noun: 有色, 居民, 目标任务. */
const NOUNS_OPENED_BY: Readonly<Record<string, string>> = {
  有: "色机效",
  在: "建校园线职岗册编库谈手",
  居: "民住家",
  比: "例较赛",
  为: "民",
  和: "谐平美",
  共: "同建享青产济",
  与: "会",
  将: "军",
  再: "生贷就制",
  同: "城",
  其: "他余",
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
