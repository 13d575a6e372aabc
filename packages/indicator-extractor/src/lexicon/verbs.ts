import { createWordLexicon, type WordLexicon } from "./word-lexicon.js";

/**
 * Verbs that open a task or a deed and are no part of what is measured: 完成投资, 实施项目, 带动就业.
 * Words that are nouns as often (服务, 生产, 消费, 投资, 覆盖) are left out.
 */
export const LIGHT_VERBS: WordLexicon<true> = createWordLexicon<true>([
  [
    "完成 安排 预算安排 实施 实现 推进 推动 开展 带动 拉动 促进 促成 令 加快 抓好 抓实 做好 办好 用好 重点抓好 突出抓好 扎实办好 全面 全力 着力 大力 支持 引导 鼓励 组织 组织实施 谋划 谋划实施 推出 制定 制定出台 制定修订 办理 涉及 带来 创造 定下 设定 发布 召开 举办 提供 落实 争创 探索形成 形成 打造 集中打造 建成 建设 建立 布局建设 规划建设 设立 设置 组建 培育 培育壮大 壮大 引进 吸引 引育 招引 集聚 评选 表彰 命名 获批 获评 入选 扶持 惠及 发放 投放 下达 拨付 筹集 募集 筹措 拓展 改造提升 修复 淘汰 关停 取消和下放 下放 减免 开通 开行 投入运营 投入使用 建成通车 竣工交付 铺设 增补 启动 提请 审议 推行 大力推行 接待 受理 兑现 安置 康复救助 招收 选派 派出 涵盖 拥有 包括 突出 解决 促使 推动出台 出台 争取到 达成 签订 参与",
    true,
  ],
]);

/** Verbs of novelty: what they count is a flow, and the verb belongs to the name. */
export const NOVELTY_VERBS: WordLexicon<true> = createWordLexicon<true>([
  [
    "新增 净增 续建 新建 新改建 新改扩建 新建改建 新建扩建 新改造 新改造提升 新建提升 新建完善 新扩建 改扩建 新开工 新开工建设 新开辟 新开通 新认定 新签约 新签 新签和升级 新引进 新引育 新培育 新创建 新集聚 新登记 新注册 新登记注册 新争取 新筹集 新获批 新当选 新发现 新设 新设立 新投产 新增加 新增改造 新纳入 新入库 新入统 新组建 新布局 新出台 新落地 新探明 新购 新招 新聘 新吸纳 新植 新栽 新铺 新装 新上 新入选 新修 新架 新造 新申报 新授权 新发展 新建立 新启动 新配备 新备案 新研发 新拓展 新落户 新招引 新入驻 新晋 新成立 新打造 新评定 增发 增设 扩建 增开 新（改）建 新(改)建 新（改、扩）建 新建（改造）",
    true,
  ],
]);

/** Verbs that end the noun phrase after a figure: 287个省市重点项目｜超额完成年度投资计划. */
export const AFTER_NOUN_VERBS: WordLexicon<true> = createWordLexicon<true>([
  [
    "全部 超额 已 均 进行 打造成 建设成 改造成 保持 维持 呈现 稳定 获 获得 获批 入选 入围 上榜 得到 实现 完成 投入 投产 投用 投运 开工 建成 通车 全面 正式 顺利 成功 落地 加快 达到 达标 纳入 参照 受益 参与 参赛 规模化应用 在全国 开展 进展 实行 用于 被 累计 同比 相继 先后 陆续 启动 启用 竣工 签约 摘帽 脱贫 进入 晋升 列入 通过 评为 荣获 运行 运营 接近 超过 突破 稳步 有序 持续 不断 给予 将 把 让 立起 减少 增加 增长 下降 提高 缩短 上升 有效 基本 提供 保供 喝上 住上 用上 吃上 搬入 入住 享受 正在 担任 挂包 组成 远销 接通 互通 首次 晋级 发放 承担 奔赴 返乡 率先 远离 摆脱 告别 迁入 迁居 乔迁 搬进 入驻 到账 到位 交付 出列 销号 清零 未通 未达 未能 尚未 仍未 未达到 没有 分别 继续 仍居 稳居 居于 排名 排在 会在 为上限 为下限 为限 填补 填补了 提出 提出了 取得 取得了 展开 跻身 位列 名列 位居 在全省 在全市 在全区 荣膺 大幅 大幅度",
    true,
  ],
]);

/** Words that do not open a noun phrase behind a figure: `verb` opens a predicate, `function` can open no name at all. */
export const PREDICATE_OPENERS: WordLexicon<"verb" | "function"> = createWordLexicon<"verb" | "function">([
  [
    "全部 超额 均 获 获得 获批 入选 入围 上榜 得到 投入使用 全面建成 正式 顺利 达标 参与 规模化应用 在 开展 实行 用于 相继 先后 陆续 向 实现",
    "verb",
  ],
  [
    "未达 未完成 未能 未实现 没有 尚未 已 达到 受益 进展 以上 以下 以内 左右 被 累计 同比 增长 下降 提高 提升 增至 降至 升至 提升至 提高到 下降到 增加到 减少到 扩大到 上升到 减少 增加 上升 从 由 比 较 占 居 为 是 有 升 进入 晋升 列入 因 与 给予 将 把 使 让 也 还 又 再 同 到 至 共 总计 合计 共计 和 及 以及 或 但 而 并 就 即 之 其 这 那 时 台阶 大关 关口 门槛 水平 行列 目标 的 等",
    "function",
  ],
]);
