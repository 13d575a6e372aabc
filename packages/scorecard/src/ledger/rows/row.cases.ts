/** A passage of the tasks of 2024, and the rows that a supervision office would write down of it. */
export interface RowCase {
  readonly text: string;
  readonly rows: readonly string[];
}

/** Deeds with an object that can be pointed at when the year is over. */
const DEEDS: readonly RowCase[] = [
  {
    text: "布局云计算产业园，建成冷链仓储中心",
    rows: ["布局云计算产业园", "建成冷链仓储中心"],
  },
  { text: "高标准建设城东人才公寓", rows: ["高标准建设城东人才公寓"] },
  { text: "推进云岭水库除险加固工程", rows: ["推进云岭水库除险加固工程"] },
  { text: "加快云林高铁、北绕城高速建设", rows: ["加快云林高铁、北绕城高速建设"] },
  { text: "实施农村电网巩固提升行动", rows: ["实施农村电网巩固提升行动"] },
  { text: "开展“百企联百村”活动，举办荷花文化节", rows: ["开展“百企联百村”活动", "举办荷花文化节"] },
  { text: "出台民营经济促进办法，修订价格听证目录", rows: ["出台民营经济促进办法", "修订价格听证目录"] },
  { text: "健全农民工欠薪预警机制", rows: ["健全农民工欠薪预警机制"] },
  { text: "建立困境儿童动态台账", rows: ["建立困境儿童动态台账"] },
  { text: "公布收费项目清单", rows: ["公布收费项目清单"] },
  { text: "争创国家知识产权强市建设示范城市", rows: ["争创国家知识产权强市建设示范城市"] },
  { text: "开展长期护理保险试点", rows: ["开展长期护理保险试点"] },
  { text: "推动县城公办医院整体搬迁", rows: ["推动县城公办医院整体搬迁"] },
  { text: "推动“云办通”平台迭代升级", rows: ["推动“云办通”平台迭代升级"] },
  { text: "办好第五届全民健身大会", rows: ["办好第五届全民健身大会"] },
  { text: "用好“接诉即办”热线", rows: ["用好“接诉即办”热线"] },
  { text: "推行施工图分类审查", rows: ["推行施工图分类审查"] },
  { text: "支持河东区建设数字创意产业园", rows: ["支持河东区建设数字创意产业园"] },
  { text: "支持城东石化基地、河东陶瓷园区发展", rows: ["支持城东石化基地、河东陶瓷园区发展"] },
  { text: "确保国家卫生城市“五连冠”", rows: ["确保国家卫生城市“五连冠”"] },
  { text: "办好中国（云平）国际茶博会", rows: ["办好中国（云平）国际茶博会"] },
  { text: "聚焦重点流域谋划一批治理工程", rows: ["聚焦重点流域谋划一批治理工程"] },
  { text: "坚持和完善领导包案机制", rows: ["坚持和完善领导包案机制"] },
  { text: "多措并举消除薄弱村200个", rows: ["多措并举消除薄弱村200个"] },
  { text: "支持更多科技企业在北交所上市", rows: ["支持更多科技企业在北交所上市"] },
  { text: "云湖县打造环湖骑行度假区", rows: ["云湖县打造环湖骑行度假区"] },
  { text: "市图书馆新馆开馆运营", rows: ["市图书馆新馆开馆运营"] },
  { text: "改造农贸市场、背街小巷", rows: ["改造农贸市场、背街小巷"] },
  { text: "整合乡镇执法力量，下放审批权限", rows: ["整合乡镇执法力量", "下放审批权限"] },
  { text: "评选一批放心消费门店", rows: ["评选一批放心消费门店"] },
  { text: "引进高层次人才团队", rows: ["引进高层次人才团队"] },
  { text: "抓好50个重点技改项目", rows: ["抓好50个重点技改项目"] },
  { text: "化解办证难遗留问题", rows: ["化解办证难遗留问题"] },
  { text: "推进档案管理标准化规范化", rows: ["推进档案管理标准化规范化"] },
  { text: "深化全国文明典范城市创建", rows: ["深化全国文明典范城市创建"] },
  { text: "完成机构改革", rows: ["完成机构改革"] },
  { text: "打造“云品”公用品牌", rows: ["打造“云品”公用品牌"] },
  { text: "谋划建设低空飞行服务站", rows: ["谋划建设低空飞行服务站"] },
  { text: "加快推进云江大桥前期工作", rows: ["加快推进云江大桥前期工作"] },
  { text: "继续发放家电补贴", rows: ["继续发放家电补贴"] },
  { text: "探索建立企业码", rows: ["探索建立企业码"] },
];

/** Targets, with a number or without. */
const TARGETS: readonly RowCase[] = [
  { text: "新增经营主体3万户，森林覆盖率达到38%", rows: ["新增经营主体3万户", "森林覆盖率达到38%"] },
  { text: "确保粮食播种面积只增不减", rows: ["确保粮食播种面积只增不减"] },
  { text: "居民收入与经济增长保持同步", rows: ["居民收入与经济增长保持同步"] },
  { text: "力争营商环境评价进入全省前列", rows: ["力争营商环境评价进入全省前列"] },
  { text: "研发投入强度高于全省平均水平", rows: ["研发投入强度高于全省平均水平"] },
  { text: "实现行政村快递服务全覆盖", rows: ["实现行政村快递服务全覆盖"] },
  { text: "推动外贸进出口实现正增长", rows: ["推动外贸进出口实现正增长"] },
  { text: "确保不发生规模性返贫", rows: ["确保不发生规模性返贫"] },
  // figures given to one deed stay with it
  { text: "招引亿元以上项目120个，到位资金300亿元", rows: ["招引亿元以上项目120个，到位资金300亿元"] },
];

/** A means before its deed is of one row with it; aims and results behind it are left out. */
const ROWS_OF_CLAUSES: readonly RowCase[] = [
  {
    text: "强化梯次培育，新增科技型中小企业90家，构筑创新发展高地",
    rows: ["强化梯次培育，新增科技型中小企业90家"],
  },
  {
    text: "启用智慧交通指挥中心，不断提升城市治理水平",
    rows: ["启用智慧交通指挥中心"],
  },
  { text: "坚持生态优先，完成造林2万亩", rows: ["完成造林2万亩"] },
  { text: "围绕群众出行，新辟公交线路6条", rows: ["新辟公交线路6条"] },
  { text: "制定养老服务条例，让老年人安享晚年", rows: ["制定养老服务条例"] },
  { text: "实施乡村教师定向培养计划；新建幼儿园9所", rows: ["实施乡村教师定向培养计划", "新建幼儿园9所"] },
  { text: "重点抓好：建设滨河绿道，开工云江湿地公园", rows: ["建设滨河绿道", "开工云江湿地公园"] },
];

/** As other offices print it: half-width marks, bullets, the year told in passing. */
const PRINTS: readonly RowCase[] = [
  { text: "新建学校9所.新增学位3000个", rows: ["新建学校9所", "新增学位3000个"] },
  { text: "▶ 改造农贸市场6个；▶ 开设社区食堂8家", rows: ["改造农贸市场6个", "开设社区食堂8家"] },
  { text: "一是建成5G基站800个；二是投用3.2公里快速路", rows: ["建成5G基站800个", "投用3.2公里快速路"] },
  { text: "2024年是全面建成区域中心的攻坚之年", rows: [] },
];

/** Idle talk, aims and slogans. */
const IDLE: readonly RowCase[] = [
  { text: "坚持以人民为中心的发展思想", rows: [] },
  { text: "深入贯彻新发展理念", rows: [] },
  { text: "牢固树立底线思维", rows: [] },
  { text: "把服务企业作为头等大事", rows: [] },
  { text: "让发展成果更多惠及全体市民", rows: [] },
  { text: "加快形成城乡融合发展新格局", rows: [] },
  { text: "全力建设富强文明的现代化强市", rows: [] },
  { text: "推动经济高质量发展", rows: [] },
  { text: "提升城市承载能力", rows: [] },
  { text: "充分发挥龙头企业带动作用", rows: [] },
  { text: "营造尊商重商浓厚氛围", rows: [] },
  { text: "以实干实绩回应群众期待", rows: [] },
  { text: "加强生态保护修复，深化国企改革", rows: [] },
  { text: "提高建成区管护能力", rows: [] },
  { text: "激发各类主体活力", rows: [] },
  { text: "为企业排忧解难", rows: [] },
  { text: "敢啃“硬骨头”，善打攻坚战", rows: [] },
  { text: "弘扬“钉钉子”精神", rows: [] },
  { text: "奋力谱写现代化建设新篇章", rows: [] },
  { text: "加快新型能源体系建设", rows: [] },
  { text: "推动“人、货、场”全方位优化", rows: [] },
  { text: "统筹推进“五大振兴”", rows: [] },
  { text: "推动共建共治共享", rows: [] },
  { text: "支持企业建成研发中心", rows: [] },
  { text: "推动问题见底清零", rows: [] },
];

export const rowCases: readonly RowCase[] = [...DEEDS, ...TARGETS, ...ROWS_OF_CLAUSES, ...PRINTS, ...IDLE];
