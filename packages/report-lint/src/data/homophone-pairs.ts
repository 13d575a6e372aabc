/**
 * Words that are read alike and both right, each in its place: which one is meant, the words around tell.
 *
 * Source: 《现代汉语词典》（第7版）；GF 1001-2001《第一批异形词整理表》；公文常见差错；拼音输入法的同音候选词.
 */
export const HOMOPHONE_PAIRS: readonly (readonly [printed: string, meant: string])[] = [
  ...bothWays(
    "权力 权利,反映 反应,形势 形式,必须 必需,截至 截止,品位 品味,巡察 巡查,考察 考查,以至 以致,包含 包涵,资历 资力,授权 受权,营利 盈利,正规 正轨,质疑 置疑,不止 不只,终止 中止,流传 留传,学历 学力,实力 势力,首创 手创,查收 察收,登录 登陆,机制 机智,凝聚 凝集",
  ),
  ...bothWays("物资 物质,部署 部属,需要 须要,界限 界线,启用 起用,融汇 融会,暴发 爆发,报道 报到,汇报 回报"),
  ["渡过", "度过"],
  ["行使", "行驶"],
];

/** Words read alike that reports use all the time, both of them. */
export const USUAL_HOMOPHONES: readonly (readonly [printed: string, meant: string])[] = bothWays(
  "引水 饮水,次序 秩序,配制 配置,整治 政治,适应 适用,检查 检察,全力 权利,全力 权力,防治 防止,富裕 赋予,收益 受益,及其 极其,过度 过渡",
);

/** Words that reports hardly ever use, and those read alike that they use all the time: slips of a pinyin keyboard. */
export const RARE_HOMOPHONES: readonly (readonly [printed: string, meant: string])[] = [
  ...oneWay(
    "权宜 权益,扼制 遏制,遏止 遏制,事物 事务,时效 实效,失效 实效,增殖 增值,终生 终身,内含 内涵,工夫 功夫,公证 公正,竖立 树立,谐调 协调,自制 自治,错失 措施,公理 公里,异议 意义,富余 富裕,指使 指示,简历 建立,水力 水利,复核 符合,付与 赋予,事实 实施,行程 形成,油画 优化,直行 执行,终点 重点,忠心 中心,自愿 资源,竞技 经济,尽管 监管,开战 开展,科级 科技,落石 落实,名声 民生,任命 人民,人名 人民,人物 任务,盛产 生产,失常 市场,视线 实现,事先 实现,视点 试点,特设 特色,为生 卫生,小费 消费,议员 医院,阻止 组织,知道 指导,执业 职业,只能 智能,只能 职能,专一 转移,终结 总结,依赖 以来,投机 投资,大件 搭建,回忆 会议,究竟 就近,历年 理念,平价 评价,起动 启动,神话 深化,声誉 生育,生理 胜利,实话 石化,失明 使命,守卫 首位,树枝 数字,同级 统计,湍急 团结,外貌 外贸,危局 位居,无人 污染,细部 西部,现金 先进,烟花 研发,抑制 一致,异动 移动,有时 优势,语气 预期,战时 展示,正午 政务,指出 支出,只是 知识,中式 重视,种族 重组,主力 助力,转业 专业,资助 自主,检测 监测",
  ),
];

function oneWay(pairs: string): (readonly [string, string])[] {
  return pairs.split(",").map((pair) => {
    const [printed = "", meant = ""] = pair.split(" ");
    return [printed, meant];
  });
}

function bothWays(pairs: string): (readonly [string, string])[] {
  return oneWay(pairs).flatMap(([left, right]) => [
    [left, right],
    [right, left],
  ]);
}
