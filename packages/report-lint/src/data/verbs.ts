/**
 * Verbs that begin a new statement in a report: what follows is no further part of what was counted before.
 *
 * Source: heads of clauses in work reports; kept to those that no name of a part begins with.
 */
export const CLAUSE_VERBS: readonly string[] =
  "新增 新建 新开 新设 新认定 建成 建设 改造 改建 扩建 完成 实施 开工 竣工 修复 治理 培育 引进 发放 安排 争取 落实 兑现 投入 推动 推进 带动 拉动 吸引 组织 举办 开展 开通 打造 创建 获批 获评 入选 新签 签约 签订 销售 生产 出口 进口 实现 达到 增加 增长 下降 减少 提高 提升 压减 淘汰 关闭 整治 整改 查处 办理 受理 审批 发行 化解 处置 清理 盘活 消化 解决 惠及 覆盖 服务 培训 资助 救助 保障 安置 转移 搬迁 脱贫 造林 绿化 栽植 修建 铺设 拆除 更新 维修 加装 发展 形成 拥有 累计 全年 全市 全省 全区 全县 全国 预计 力争 确保 招录 招聘 选派 选聘 派出 接待 接诊 接收 承接 融资 贷款 减免 减税 退税 免征 补贴 支持 扶持 奖励 支付 拨付 筹集 募集 捐赠 保护 抢救 收储 收购 储备 供应 供给 运送 发送 到位 开行 投产 投用 启用 取消 下放 精简 压缩 制定 出台 修订 颁布 发布 立项 验收 认定 评定 授予 表彰 慰问 走访 帮助 引导 促进 支撑 贡献".split(
    " ",
  );
