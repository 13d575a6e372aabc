import { wordsOf } from "./words.js";

/** What a target without a number ends with, or says of its measure. */
export const WORDED_TARGETS =
  /(?:同步|持平|只增不减|不降低|不反弹|不减少|只减不增|正增长|负增长|零增长|两位数增长|大幅增长|较快增长|稳定增长|稳步增长|翻一番|翻番|倍增|翻两番|动态平衡|基本平衡|收支平衡|动态清零|应.尽.|愿.尽.|能.尽.|[高快优好低少]于(?:全国|全省|全市|全区|上年|去年|同期|经济)[^，]{0,12}|(?:进入|跻身|迈入|位居|稳居|保持在?|列入|重返)[^，]{0,14}(?:前列|行列|百强|第一方阵|前\S{1,3}[位名强]|第一梯队|先进)|完成[^，]{0,8}(?:目标|任务|指标)|位次前移|争先进位|双下降|“?双降”?|双达标|稳定达标|全部达标|全面达标|持续下降|稳步下降|继续下降|有所下降)$/u;

/** 确保 and 实现 with these is a target: it holds at the end of the year, or not. */
export const NOTHING_OF = /^(?:不发生|不出现|不新增|不突破|无|零|没有)/u;

/** Figures that go with the deed before them: 招引项目120个，到位资金300亿元. */
export const GOES_ON = wordsOf([
  [
    "具体包括 包括 年度计划投资 年度投资 计划投资 完成投资 全长 规划床位 到位资金 到位 其中 年均 总投资 占 带动 惠及 同比 增速 受益 服务 覆盖 比例 占比 力争达到 力争 总数达到 总量达到 总数 总量",
    true,
  ],
]);
