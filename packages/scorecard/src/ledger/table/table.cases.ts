/** A task table as the reader prints it, a line a row with cells parted by tabs, in a document that plans 2024. */
export interface TableCase {
  readonly title: string;
  readonly lines: readonly (readonly string[])[];
  readonly rows: readonly (readonly [
    deed: string,
    leads: readonly string[],
    joint: readonly string[],
    deadline: string | undefined,
  ])[];
}

export const tableCases: readonly TableCase[] = [
  {
    title: "columns for who leads, who helps and by when",
    lines: [
      ["序号", "工作任务", "牵头单位", "配合单位", "完成时限"],
      ["1", "新建游园8处", "市园林局", "市财政局、市自然资源和规划局", "9月底前"],
      ["2", "制定夜经济扶持办法", "市商务局", "", "年内"],
      ["3", "推进城乡环境整治", "市城管局", "各县（市、区）政府", "长期坚持"],
      ["4", "完成危桥改造6座", "市交通运输局", "", "2024-07-15"],
    ],
    rows: [
      ["新建游园8处", ["市园林局"], ["市财政局", "市自然资源和规划局"], "2024-09-30"],
      ["制定夜经济扶持办法", ["市商务局"], [], "2024"],
      ["推进城乡环境整治", ["市城管局"], ["各县（市、区）政府"], undefined],
      ["完成危桥改造6座", ["市交通运输局"], [], "2024-07-15"],
    ],
  },
  {
    title: "one column of units, of which the first leads; a row that heads a group has no unit and is none",
    lines: [
      ["序号", "重点任务", "责任单位"],
      ["一、民生保障"],
      ["1", "改造背街小巷36条", "市住建局、市城管局"],
      ["2", "举办招聘会40场", "市人力资源社会保障局"],
    ],
    rows: [
      ["改造背街小巷36条", ["市住建局"], ["市城管局"], "2024"],
      ["举办招聘会40场", ["市人力资源社会保障局"], [], "2024"],
    ],
  },
  {
    title: "a leader's column names nobody who answers; of two columns of tasks the fuller is the deed",
    lines: [
      ["工作任务", "工作内容", "牵头领导", "责任单位", "完成时间"],
      ["城市更新", "启动6个片区更新，拆除违法建设5万平方米", "林远山", "市住建局", "2024年6月底前"],
    ],
    rows: [["启动6个片区更新，拆除违法建设5万平方米", ["市住建局"], [], "2024-06-30"]],
  },
];
