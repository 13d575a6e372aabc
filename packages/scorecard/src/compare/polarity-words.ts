/** Words in a name that tell that less is better, where the catalogue does not know the indicator. */
export const LOWER_IS_BETTER = [
  ..."能耗 水耗 电耗 煤耗 物耗 排放 浓度 失业 死亡 伤亡 事故 发案 案件 火灾 发病率 感染率 流失率 空置率 辍学率 离婚率 投诉".split(
    " ",
  ),
  ..."负债 债务率 杠杆率 不良率 不良贷款 坏账 逾期 赤字 成本 费率 费用率 收费 税负 负担 经费支出 差距 收入比 倍差".split(
    " ",
  ),
  ..."时限 时间 用时 时长 等候 耗时 环节 材料 跑动 污染天数 超标 缺口 贫困 返贫 违法 涨幅 损失 损耗 漏损 拥堵".split(
    " ",
  ),
] as const;

/** Deeds that take away: the more is taken away, the better, though less of the thing is. */
export const TAKING_AWAY = [
  ..."消除 整治 治理 压减 削减 减少 化解 淘汰 退出 关停 清理 清退 减排 节约 处置 拆除 取缔 脱贫 减贫 压缩 降低 减免 盘活 破获 侦破 查处 办结 整改".split(
    " ",
  ),
] as const;
