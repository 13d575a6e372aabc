/**
 * Words and names that hold a numeral and count nothing. The numeral is what the finder meets; a word may begin with it
 * (一系列), end with it (统一) or hold it inside (长三角, 千方百计).
 */
const WORDS: readonly string[] = [
  "一系列 一些 一定 一般 一切 一直 一起 一旦 一致 一体 一带 一路 一线 一流 一律 一同 一并 一向 一方面 一样 一下 一边 一再 一度 一面 一手",
  "一心 一生 一举 一如 一经 一味 一齐 一共 一贯 一时 一瞬 一旁 一概 一窗 一网 一站 一键 一码 一卡 一张蓝图 一把 一揽子 一条龙 一刀切 一票",
  "一盘 一股 一道 一步 一方 一新 一点 一看 一听 一说 一想 一来 一往 一去 一域 一隅 一一 一国 一老 一小 一中 一企 一策 一县 一镇 一村一",
  "一户一 一人一 一事一 一枝 一己 一席 一言 一行 一目 一视 一丝 一鼓 一马 一帆 一脉 一针 一日 一夜 一朝 一会儿 一早 一晚 一身 一家人",
  "一家亲 一分子 一份子 一元 一次性 一次分配 一审 一体化 一端 一头 一应 一介 一统 一定要 一波三折 一号 一级 一类 一期 一代 一产 一场场 一个个",
  "一批批 一项项 一件件 一件事 一把手 一条条 一次次 一步步 一点一滴 一座座 一张张 一声 一刻 一帮 一阵 一连串 一大批 一大 一院 一镇一",
  "统一 唯一 万一 之一 单一 同一 逐一 专一 合一 归一 划一 不一 如一 某一 任一 合二为一 合而为一 融为一 换一 均一 整齐划一 数一数二 说一不二 周一 星期一 初一",
  "进一步 新一轮 新一代 下一代 上一代 年轻一代 这一代 老一辈 新一届 又一 前一 上一 下一 下一步 前一段 前一时期 另一方面 一带一路 定于一尊 天下第一",
  "两会 两岸 两极 两手 两江 两山 两委 两弹 两用 两边 两侧 两旁 两翼 两端 两样 两难 两全 两制 两化 两业 两高 两新 两重 两不愁 两学 两免",
  "两优 两癌 两非 两区 两湖 两广 两河 两者 两面 两条腿 两步 两头 两两 两性 两节 两院 两型 两税 两金 两证 两险 两个维护 两个确立 两个文明",
  "两个务必 两个凡是 两个一百年 两个毫不动摇 两个结合 两只手 两弹一星 两减 两扶 两稳 两增 两控 两降 两提 两保 两案 两拆 两纲 两基 两法 两国 两军 两党",
  "三农 三资 三产 三线 三峡 三角 三亚 三门 三明 三江 三北 三公 三医 三支 三位一体 三严三实 三令五申 三包 三军 三方 三者 三通 三同 三无",
  "三区 三州 三沙 三河 三板 三心 三番 三教 三夏 三秋 三伏 三九 三更 三甲 三生 三好 三乱 三废 三网 三责 三保 三去 三变 三权 三孩 三胎 三会",
  "三部曲 三品一标 三链 三园 三来一补 三铁 三馆 三长 三化 三降 三个代表 三轮车 三文鱼 三元 三七 三八 三联 三星 三安 三一 三穗 三都 三台县 三台山 三苏",
  "三水 三分天下 三次产业 三只松鼠 三打 三中全会 三严 三下乡 三不 三大差别 三自 三公经费 三股势力 三废 三改 三无 三期叠加 三年困难 三北防护 三十六计 三十六行 三三制",
  "三三两两 长三角 珠三角 金三角 接二连三 丢三落四 朝三暮四 颠三倒四 不三不四 举一反三 再三 张三 周三 星期三 三番五次 三心二意 三言两语 三生有幸 三五成群",
  "四川 四海 四季 四面 四肢 四处 四周 四邻 四方 四化 四新 四项基本 四个全面 四个意识 四个自信 四个伟大 四有 四好 四风 四通八达 四平 四史 四链",
  "四敢 四早 四最 四水 四旁 四会 四伏 四溢 四射 四起 四减 四舍五入 四书 四合院 四人帮 四中全会 四面八方 四分五裂 四两拨千斤 四库全书 李四 周四 星期四",
  "四下 四环 四驱 四不两直 四上 四级联动 四清 四个现代化 四大名著 四强",
  "五角 五金 五官 五脏 五谷 五粮液 五星 五彩 五湖 五岳 五项原则 五险 五保 五四 五一 五中全会 五位一体 五化 五通 五好 五经 五行 五洲 五年计划",
  "五年规划 五五购物 五水共治 五莲 五常 五华 五台山 五指山 五河 五小 五新 五个一 五光十色 五花八门 五缘 五气 五治 五味 五官科 五星红旗 五爱 周五 星期五 五菱",
  "六盘水 六安 六合 六稳 六保 六中全会 六畜 六神 六一 六腑 六朝 六枝特 六必居 六大纪律 周六 星期六 六连 六经 六艺 六横",
  "七一 七夕 七彩 七星 七台河 七嘴八舌 七绝 七上八下 七中全会 七七 七律 七匹狼 乱七八糟 横七竖八 杂七杂八 金七门",
  "八一 八达 八卦 八抓 八路 八方 八桂 八闽 八项规定 八字 八荣 八仙 八面 八公 八宝 八大处 八斗 八角 八音 八二 八渡 八千里 半斤八两 丘八 八九不离十",
  "九牛 九州 九天揽 九天之 九章 九三学社 九一八 九龙 九江 九寨 九九 九泉 九霄 九洲 九二共识 九曲 九层 九死 九牧 九华 九江市 九宫 数九 三九 重九",
  "十分 十足 十全 十字 十佳 十堰 十里 十指 十月革命 十渡 十强 十拿 十恶 十万火急 十有八九 十一黄金周 十一假期 十一长假 十一国庆 十足 十三陵 十里铺 十八洞",
  "百姓 百科 百花 百货 百家 百日 百强 百般 百计 百色 百度 百合 百感 百折 百业 百战 百炼 百川 百胜 百威 百人 百里 百果 百草 百团 百废 百年 百分百 百佳 百千万 百倍",
  "千方百计 千家万户 千军万马 千秋 千里 千古 千载 千姿 千变 千篇 千钧 千岛 千山 千年 千禧 千帆 千丝 千锤 千辛 千户苗寨 千万不 千万要 千人一面 千百 千阳 千企",
  "万物 万众 万象 万千 万里 万事 万无一失 万水 万能 万岁 万宁 万达 万科 万向 万州 万载 万山 万华 万紫 万家灯火 万古 万般 万民 万国 万全 万世 万分",
  "万维 万源 万盛 万安 万年 万丈 万马 万力 万企 万村 万豪 万荣 万商 万宝 亿万 亿利 亿联 成千上万 千千万万 万人空巷 万家寨 万峰",
  "零售 零碳 零工 零部件 零件 零距离 零容忍 零星 零散 零门槛 零跑 零关税 零突破 零的 零下 零食 零钱 零花 零报告 零发生 零添加 零排放 零感染 零死亡 零事故 零新增 零换乘 归零 清零 凋零 飘零 从零",
  "陆地 陆海 陆空 陆军 陆续 陆运 陆上 陆路 陆域 陆家嘴 陆家镇 陆家村 陆家浜 陆家堡 陆丰 大陆 内陆 水陆 着陆 登陆 海陆 伍仁 伍家岗 伍家台 伍家沟 伍家村 队伍 入伍 退伍 行伍 落伍 肆意 放肆 大肆 拾级 拾起 收拾 拾遗 拾得 拾荒 拾取 捡拾 参与 参加 参考 参观",
  "他俩 我俩 你俩 咱俩 她俩 仨月 幺妹 两广 五莲县 三聚氰胺 二手 二维 二次元 二次分配 二战 二线 二级 二类 二期 二代 二孩 二胎 二元 二话 二审 二中全会 二产 二者 二氧化 二连 二人转 二流",
  "一二三产 三月三 二一添作五 七七四十九 二十国集团 七十七国集团 一百年奋斗 第一百 铁人三项 一一列举 四人帮 七大姑 二次装修 独一无二 不二 周二 星期二 礼拜 第二课堂 三七二十一 三国演义 三线建设 三甲医院 小康三步 中三角",
];

interface Placed {
  readonly word: string;
  /** How far before the numeral the word begins. */
  readonly offset: number;
}

const NUMERALS = "零〇一二两三四五六七八九十百千万亿半俩仨幺叁伍陆肆拾参";
/** Position of a character in {@link NUMERALS}, from 1; 0 for all others. */
const RANK = new Uint8Array(65536);
for (let i = 0; i < NUMERALS.length; i++) RANK[NUMERALS.charCodeAt(i)] = i + 1;

/** Numeral and neighbour in one small integer, so that a numeral needs two look-ups and no more. */
const keyOf = (numeral: number, neighbour: number): number => (RANK[numeral] ?? 0) * 65536 + neighbour;

const byNumeral = new Map<number, Placed[]>();
/** The numerals a character stands beside in some word, a bit for each: most numerals have no such neighbour. */
const BESIDE = new Uint32Array(65536);

function place(word: string): void {
  for (let offset = 0; offset < word.length; offset++) {
    if (RANK[word.charCodeAt(offset)] === 0) continue;
    const neighbour = word.charCodeAt(offset + 1 < word.length ? offset + 1 : offset - 1);
    const key = keyOf(word.charCodeAt(offset), neighbour);
    byNumeral.set(key, [...(byNumeral.get(key) ?? []), { word, offset }]);
    BESIDE[neighbour] = (BESIDE[neighbour] ?? 0) | (1 << (RANK[word.charCodeAt(offset)] ?? 0));
  }
}

for (const line of WORDS) for (const word of new Set(line.split(" "))) place(word);

/** End of the idiom around the numeral character at `at`; `undefined` when it stands in none. */
export function idiomEnd(text: string, floor: number, at: number, end: number): number | undefined {
  const code = text.charCodeAt(at);
  if (RANK[code] === 0) return undefined;
  const forward = at + 1 < end ? longestEnd(text, floor, at, end, true) : 0;
  const backward = at > floor ? longestEnd(text, floor, at, end, false) : 0;
  return forward + backward === 0 ? undefined : Math.max(forward, backward);
}

/** End of the longest idiom that holds the numeral and its neighbour behind it, or before it. */
function longestEnd(text: string, floor: number, at: number, end: number, isBehind: boolean): number {
  const neighbour = text.charCodeAt(isBehind ? at + 1 : at - 1);
  const numeral = text.charCodeAt(at);
  let longest = 0;
  if (((BESIDE[neighbour] ?? 0) & (1 << (RANK[numeral] ?? 0))) === 0) return longest;
  const words = byNumeral.get(keyOf(numeral, neighbour));
  if (words === undefined) return longest;
  for (const { word, offset } of words) {
    const start = at - offset;
    const stop = start + word.length;
    if (start < floor || stop > end || stop <= longest) continue;
    // Of a word of two, both characters are known; only their order is not.
    if (word.length === 2 ? (offset === 0) === isBehind : text.startsWith(word, start)) longest = stop;
  }
  return longest;
}
