/** A line as task tables (任务分解表) and allocations (分工意见) print it in a report that plans 2024, and what its rows say. */
export interface FormCase {
  readonly line: string;
  /** Date of delivery, by default 2024-01-16. */
  readonly delivered?: string;
  readonly rows: readonly FormRow[];
}

interface FormRow {
  readonly deed: string;
  readonly deadline: string | undefined;
  readonly deadlineText?: string;
  readonly leads: readonly string[];
  readonly joint?: readonly string[];
}

export const formCases: readonly FormCase[] = [
  {
    line: "新建游园8处（牵头领导：林远山；牵头单位：市园林局；配合单位：市自然资源和规划局、市财政局；完成时限：2024年9月底前）。",
    rows: [
      {
        deed: "新建游园8处",
        deadline: "2024-09-30",
        deadlineText: "2024年9月底前",
        leads: ["市园林局"],
        joint: ["市自然资源和规划局", "市财政局"],
      },
    ],
  },
  {
    line: "改造背街小巷36条（县住建局牵头，5月底前完成）。",
    rows: [{ deed: "改造背街小巷36条", deadline: "2024-05-31", deadlineText: "5月底前", leads: ["县住建局"] }],
  },
  {
    line: "出台企业减负办法（市工信局、市司法局）。",
    rows: [{ deed: "出台企业减负办法", deadline: "2024", leads: ["市工信局"], joint: ["市司法局"] }],
  },
  {
    line: "推进河长制落实见效（市水利局牵头，长期坚持）。",
    rows: [{ deed: "推进河长制落实见效", deadline: undefined, deadlineText: "长期坚持", leads: ["市水利局"] }],
  },
  {
    line: "整治占道经营（市城管局、市公安局按职责分工负责，二季度末完成）。",
    rows: [{ deed: "整治占道经营", deadline: "2024-06-30", deadlineText: "二季度末", leads: ["市城管局", "市公安局"] }],
  },
  {
    line: "各区县政府11月底前至少建成2处农机服务中心。",
    rows: [
      { deed: "至少建成2处农机服务中心", deadline: "2024-11-30", deadlineText: "11月底前", leads: ["各区县政府"] },
    ],
  },
  {
    line: "市商务局会同市文化和旅游局制定夜经济扶持办法，3月底前印发。",
    rows: [
      {
        deed: "制定夜经济扶持办法",
        deadline: "2024-03-31",
        deadlineText: "3月底前",
        leads: ["市商务局"],
        joint: ["市文化和旅游局"],
      },
    ],
  },
  {
    line: "市交通运输局、市水利局分别牵头，年底前完成桥梁加固12座、堤防整修30公里。",
    rows: [
      { deed: "完成桥梁加固12座", deadline: "2024", deadlineText: "年底前", leads: ["市交通运输局"] },
      { deed: "堤防整修30公里", deadline: "2024", deadlineText: "年底前", leads: ["市水利局"] },
    ],
  },
  {
    line: "云湖县、河东区分别于4月底前、8月底前启用政务服务新大厅。",
    rows: [
      { deed: "启用政务服务新大厅", deadline: "2024-04-30", deadlineText: "4月底前", leads: ["云湖县"] },
      { deed: "启用政务服务新大厅", deadline: "2024-08-31", deadlineText: "8月底前", leads: ["河东区"] },
    ],
  },
  {
    line: "新增停车泊位2000个，由市公安局牵头。",
    rows: [{ deed: "新增停车泊位2000个", deadline: "2024", leads: ["市公安局"] }],
  },
  {
    line: "北部水厂二期明年底前建成供水（市水务集团）。",
    rows: [{ deed: "北部水厂二期明年底前建成供水", deadline: "2025", deadlineText: "明年底前", leads: ["市水务集团"] }],
  },
  {
    line: "北部水厂二期明年底前建成供水（市水务集团）。",
    delivered: "2023-12-28",
    rows: [{ deed: "北部水厂二期明年底前建成供水", deadline: "2024", deadlineText: "明年底前", leads: ["市水务集团"] }],
  },
  {
    line: "4年内培育制造业单项冠军20家（市工业和信息化局牵头）。",
    rows: [
      {
        deed: "培育制造业单项冠军20家",
        deadline: "2024/2027",
        deadlineText: "4年内",
        leads: ["市工业和信息化局"],
      },
    ],
  },
  {
    line: "到2026年，非化石能源消费比重提高到22%（市能源局牵头）。",
    rows: [
      {
        deed: "非化石能源消费比重提高到22%",
        deadline: "2026",
        deadlineText: "到2026年",
        leads: ["市能源局"],
      },
    ],
  },
  {
    line: "“十四五”期间改造配电台区500个（市发展改革委牵头）。",
    rows: [
      {
        deed: "改造配电台区500个",
        deadline: "2021/2025",
        deadlineText: "“十四五”期间",
        leads: ["市发展改革委"],
      },
    ],
  },
  {
    line: "2024年10月底前建成科技馆（市科技局、市代建中心）。",
    rows: [
      {
        deed: "建成科技馆",
        deadline: "2024-10-31",
        deadlineText: "2024年10月底前",
        leads: ["市科技局"],
        joint: ["市代建中心"],
      },
    ],
  },
  {
    line: "责任单位：市民政局；完成时限：上半年；工作任务：建成社区食堂15家。",
    rows: [{ deed: "建成社区食堂15家", deadline: "2024-06-30", deadlineText: "上半年", leads: ["市民政局"] }],
  },
  {
    line: "用三年时间完成农村供水管网更新（省水利厅、省农业农村厅牵头，省财政厅等按职责分工负责）。",
    rows: [
      {
        deed: "完成农村供水管网更新",
        deadline: "2024/2026",
        deadlineText: "用三年时间",
        leads: ["省水利厅", "省农业农村厅"],
        joint: ["省财政厅"],
      },
    ],
  },
  {
    line: "6月1日起施行新的物业管理规定（市住建局）。",
    rows: [{ deed: "施行新的物业管理规定", deadline: "2024-06-01", deadlineText: "6月1日起", leads: ["市住建局"] }],
  },
  {
    line: "地下管廊监控系统9月上旬投用，市城管局牵头，市大数据局协办。",
    rows: [
      {
        deed: "地下管廊监控系统9月上旬投用",
        deadline: "2024-09-10",
        deadlineText: "9月上旬",
        leads: ["市城管局"],
        joint: ["市大数据局"],
      },
    ],
  },
  {
    line: "上半年启动社保卡换发，2025年6月底前完成换发80万张（市人力资源社会保障局、市财政局）。",
    rows: [
      {
        deed: "启动社保卡换发",
        deadline: "2024-06-30",
        deadlineText: "上半年",
        leads: ["市人力资源社会保障局"],
        joint: ["市财政局"],
      },
      {
        deed: "完成换发80万张",
        deadline: "2025-06-30",
        deadlineText: "2025年6月底前",
        leads: ["市人力资源社会保障局"],
        joint: ["市财政局"],
      },
    ],
  },
  {
    line: "加快“十四五”规划收官项目建设（市发展改革委）。",
    rows: [{ deed: "加快“十四五”规划收官项目建设", deadline: "2024", leads: ["市发展改革委"] }],
  },
  {
    line: "前年底前开建的9座泵站全部投入运行（市水务局）。",
    rows: [{ deed: "前年底前开建的9座泵站全部投入运行", deadline: "2024", leads: ["市水务局"] }],
  },
  {
    line: "今年7月底前，完成危桥改造6座（市交通运输局、各县（市、区）政府）。",
    rows: [
      {
        deed: "完成危桥改造6座",
        deadline: "2024-07-31",
        deadlineText: "今年7月底前",
        leads: ["市交通运输局"],
        joint: ["各县（市、区）政府"],
      },
    ],
  },
  {
    line: "国庆节前开放滨江公园（市园林局负责）。",
    rows: [{ deed: "开放滨江公园", deadline: "2024-09-30", deadlineText: "国庆节前", leads: ["市园林局"] }],
  },
  {
    line: "2024年至2026年，每年培训护理员1000名（市民政局牵头）。",
    rows: [
      {
        deed: "每年培训护理员1000名",
        deadline: "2024/2026",
        deadlineText: "2024年至2026年",
        leads: ["市民政局"],
      },
    ],
  },
  {
    line: "开展餐饮油烟治理（市生态环境局牵头、市城管局实施，10月15日前完成）。",
    rows: [
      {
        deed: "开展餐饮油烟治理",
        deadline: "2024-10-15",
        deadlineText: "10月15日前",
        leads: ["市生态环境局"],
        joint: ["市城管局"],
      },
    ],
  },
  {
    line: "新建健身步道（含照明设施）18公里（市体育局）。",
    rows: [{ deed: "新建健身步道（含照明设施）18公里", deadline: "2024", leads: ["市体育局"] }],
  },
  {
    line: "新建充电桩600个。扩建公交首末站5处。（市发展改革委牵头，市交通运输局配合）",
    rows: [
      { deed: "新建充电桩600个", deadline: "2024", leads: ["市发展改革委"], joint: ["市交通运输局"] },
      { deed: "扩建公交首末站5处", deadline: "2024", leads: ["市发展改革委"], joint: ["市交通运输局"] },
    ],
  },
  {
    line: "新建义务教育学校4所（市教育局）；新建乡镇卫生院3所（市卫生健康委）。",
    rows: [
      { deed: "新建义务教育学校4所", deadline: "2024", leads: ["市教育局"] },
      { deed: "新建乡镇卫生院3所", deadline: "2024", leads: ["市卫生健康委"] },
    ],
  },
  {
    line: "新建小学3所。责任单位：市教育局。完成时限：8月底前。",
    rows: [{ deed: "新建小学3所", deadline: "2024-08-31", deadlineText: "8月底前", leads: ["市教育局"] }],
  },
  {
    line: "新建绿道20公里【市园林局】。",
    rows: [{ deed: "新建绿道20公里", deadline: "2024", leads: ["市园林局"] }],
  },
  {
    line: "11月底前，各镇（街道）完成厕所改造200座。",
    rows: [{ deed: "完成厕所改造200座", deadline: "2024-11-30", deadlineText: "11月底前", leads: ["各镇（街道）"] }],
  },
  {
    line: "市教育局要在8月底前完成校舍加固9处，市城管局新建公厕30座。",
    rows: [
      { deed: "完成校舍加固9处", deadline: "2024-08-31", deadlineText: "8月底前", leads: ["市教育局"] },
      { deed: "新建公厕30座", deadline: "2024", leads: ["市城管局"] },
    ],
  },
  {
    line: "由市水利局牵头，市财政局、各区县配合，年底前加固水库3座。",
    rows: [
      {
        deed: "加固水库3座",
        deadline: "2024",
        deadlineText: "年底前",
        leads: ["市水利局"],
        joint: ["市财政局", "各区县"],
      },
    ],
  },
];
