import { wordsOf } from "./words.js";

/** What a unit is given to do: lead, answer for, share by duty, or help. */
export type Role = "lead" | "answer" | "share" | "help";

/** Behind the names: 市住建局牵头, 市财政局配合. */
export const ROLES = wordsOf<Role>([
  [
    "牵头 牵头负责 分别牵头 共同牵头 牵头落实 牵头组织 牵头组织实施 主办 负责牵头 牵头抓总 总牵头 牵头实施 牵头推进 牵头完成 主抓",
    "lead",
  ],
  [
    "按职责分工负责 按职责分工 分工负责 分别负责 共同负责 按职责负责 按照职责分工负责 按照职责分工 依职责分工负责 按各自职责负责",
    "share",
  ],
  ["负责 承办 责任单位 负责落实 组织实施 具体负责 负责实施 负责组织 承担", "answer"],
  [
    "配合 协办 落实 实施 参与 协同 协助 参加 支持 协作 配合落实 具体落实 抓好落实 组织落实 具体实施 联办 配合做好 指导 监督 督导",
    "help",
  ],
]);

/** Before the names, with a colon: 牵头单位：市教育局. */
export type Label = Role | "person" | "time" | "deed";

export const LABELS = wordsOf<Label>([
  ["牵头单位 牵头部门 牵头责任单位 主办单位 牵头 牵头责任部门 主责单位 主责部门", "lead"],
  ["责任单位 责任部门 承办单位 承办部门 实施单位 落实单位 责任 责任主体 责任科室 主体单位", "answer"],
  ["配合单位 配合部门 协办单位 协作单位 参与单位 参加单位 配合 会办单位 协同单位 督导单位 监督单位", "help"],
  ["牵头领导 责任领导 分管领导 责任人 牵头人 市级领导 县级领导 区级领导 包联领导 联系人 联系领导 主要责任人", "person"],
  [
    "完成时限 完成时间 时限 时限要求 办结时限 时间要求 时间节点 完成期限 办理时限 计划完成时间 截止时间 完成日期 时间进度 办理期限",
    "time",
  ],
  [
    "任务 工作任务 重点任务 目标任务 事项 工作事项 任务内容 工作内容 主要任务 具体任务 内容 项目 任务事项 重点工作 任务分解 工作目标 工作举措 工作措施 具体措施 项目名称 建设内容 实事项目 实事内容 主要内容 重点工作任务 工作要点 责任内容 承诺事项",
    "deed",
  ],
]);

/** Endings that only units have. */
export const UNIT_ENDINGS = wordsOf([
  [
    "局 委 厅 署 政府 管委会 委员会 办公室 人民法院 人民检察院 检察院 法院 公安部 财政部 教育部 科技部 商务部 水利部 民政部 司法部 农业农村部 交通运输部 自然资源部 生态环境部 工业和信息化部 住房城乡建设部 人力资源社会保障部 文化和旅游部 退役军人事务部 应急管理部 税务总局 总工会 团市委 团省委 团县委 团区委 妇联 残联 工商联 科协 文联 侨联 贸促会 红十字会 供销社 联社 街道办 街道办事处 管理处 管理所 部门 有关部门 支队 总队 消防救援支队 海关 人行 人民银行 银保监 金融监管局",
    true,
  ],
]);

/** Endings that things have as well; they need a seat before them, or a role behind. */
export const LOOSE_ENDINGS = wordsOf([
  [
    "部 办 院 行 会 府 处 所 站 室 集团 公司 校 司 中心 社 区 县 市 镇 乡 街道 旗 州 队 大队 院校 学院 大学 医院 电台 电视台 报社 园区 开发区 高新区 经开区 度假区 新区 港 组 专班 指挥部 领导小组 单位 企业",
    true,
  ],
]);

/** Names of no unit, whatever they end with. */
export const NO_UNITS = wordsOf([
  [
    "园区 社区 小区 片区 校区 院区 景区 山区 城区 主城区 街区 库区 全市 全省 全县 全区 城市 县城 机会 社会 大会 内部 全部 干部 其中 市场 门市 中小企业 学校 医院 机场 处所 示范区 试验区 举办 主办 协办 承办 创办 新区 街道 单位 企业 公司 重点企业 大队 中心 分中心",
    true,
  ],
]);

/** A seat before a name: 市住建局, 各县区, 国家税务总局. */
export const SEAT = /^(?:[省市县区州旗盟镇乡村各]|国家|中央|全[国省市县区]|\p{Script=Han}{1,4}[省市县区州旗盟])/u;
