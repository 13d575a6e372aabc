/** What a target is called, and what the later report calls the same or another thing. */
export interface MatchCase {
  readonly target: string;
  readonly result: string;
}

/** The same thing under another name or with another word for doing it. */
export const sameCases: readonly MatchCase[] = [
  { target: "外贸进出口增长6%", result: "外贸进出口总额增长7%" },
  { target: "全市生产总值增长6%", result: "地区生产总值增长6%" },
  { target: "新建中小学幼儿园26所", result: "建成中小学、幼儿园27所" },
  { target: "新改扩建幼儿园11所", result: "新建改建幼儿园12所" },
  { target: "新改扩建幼儿园11所", result: "建成幼儿园12所" },
  { target: "完成造林4000亩以上", result: "新造林4400亩" },
  { target: "煤炭消费压减100万吨", result: "压减煤炭消费120万吨" },
  { target: "淘汰老旧车辆2000辆", result: "淘汰老旧车辆2100辆" },
  { target: "新开工棚户区改造3000套", result: "开工棚户区改造3100套" },
  { target: "入境游客增长80%", result: "入境游客增长1倍" },
  { target: "完成老旧街区改造12处", result: "改造老旧街区12处" },
  { target: "实施亿元以上工业项目120个", result: "亿元以上工业项目128个" },
  {
    target: "高技术制造业增加值占规模以上工业增加值比重提高2个百分点",
    result: "高技术制造业增加值占规上工业比重提高2个百分点",
  },
  { target: "建设“晨星工厂”30家", result: "建成晨星工厂31家" },
  { target: "培训各类技能人才3万人次", result: "培训技能人才3.1万人次" },
  { target: "开工保障性租赁住房3万套", result: "新开工保障性租赁住房3.1万套" },
  { target: "农村居民人均可支配收入增长7%", result: "农民人均可支配收入增长7.2%" },
  { target: "新增规模以上工业企业80家", result: "新增规上工业企业82家" },
  { target: "财政赤字率控制在2.6%以内", result: "赤字率2.5%" },
  { target: "办理留抵退税900亿元", result: "增值税留抵退税达到950亿元" },
  { target: "制造业加计扣除比例提高到100%", result: "制造业研发费用加计扣除比例提高到100%" },
  { target: "省财政安排教育支出80亿元", result: "省财政用于教育的支出86亿元" },
  { target: "市财政安排就业补助资金3亿元", result: "市财政投入就业补助资金3.2亿元" },
  { target: "安排专项资金5亿元，支持乡镇卫生院改造", result: "安排专项资金6亿元，用于乡镇卫生院改造" },
  { target: "新增50万沼气用户", result: "增加51万沼气用户" },
  { target: "增加沼气用户50万户", result: "新增51万沼气用户" },
  { target: "促进进城落户50万人", result: "近55万农业转移人口在城镇落户" },
  { target: "基本建成保障房5万套", result: "保障房基本建成5.2万套" },
  { target: "开工建设城镇保障性安居工程7万套", result: "城镇保障性安居工程开工7.4万套" },
  { target: "大学生创业基金增加2亿元", result: "增加大学生创业基金2.3亿元" },
  { target: "完成10万农村贫困人口脱贫任务", result: "农村贫困人口减少12.4万人" },
  { target: "退出煤炭产能150万吨", result: "压减煤炭产能160万吨" },
  { target: "养老机构床位增加3000张", result: "新增养老机构床位3200张" },
  { target: "再减少农村贫困人口10万人", result: "农村贫困人口减少12万人" },
  // a deed goes on with the thing named before it
  { target: "推进公共租赁住房建设，今年新开工2万套", result: "公共租赁住房新开工2.1万套" },
  { target: "公共租赁住房新开工2万套", result: "扩大公共租赁住房供给，新开工2.2万套" },
  // the verb that opens a list holds of what it lists
  { target: "新建改建农村公路300公里", result: "新建改建国省干线150多公里、农村公路320公里" },
  { target: "新建污水管网40公里", result: "新建供水管网60公里、污水管网45公里" },
  // a share of places, of the scheme named before
  { target: "推进家庭医生签约服务，试点范围扩大到40%的县", result: "家庭医生签约服务覆盖45%的县" },
  {
    target: "加快推进长期护理保险试点，今年把试点范围扩大到30%的县",
    result: "长期护理保险试点扩大到41个县，占全省总数的36.2%",
  },
  // a measure told before the thing
  {
    target: "高新技术企业研发费用加计扣除比例提高到90%",
    result: "不断提高研发费用加计扣除比例，将制造业企业、高新技术企业分别从50%、75%提高至90%",
  },
  // whom a work is good for
  { target: "解决20万农村人口饮水安全问题", result: "农村饮水安全工程使21万群众受益" },
  // money of which the sentence tells what it is for
  { target: "实施更加积极的就业政策，省财政拟投入4亿元资金", result: "省财政安排就业专项资金4.3亿元" },
  {
    target: "建立健全贫困学生助学金制度，为此省财政支出将增加到3亿元",
    result: "健全贫困学生助学金制度，省财政此项支出增加到3.1亿元",
  },
  // one thing under two names
  { target: "城镇保障性住房基本建成3万套", result: "保障性安居工程基本建成3.2万套" },
  {
    target: "新农合和城镇居民医保财政补助标准提高到200元",
    result: "各级财政对城镇居民医保和新农合的补助标准提高到200元",
  },
  { target: "居民基本医保人均财政补助标准提高到450元", result: "城乡居民医保财政补助由420元提高到450元" },
  { target: "赤字率控制在2%左右", result: "财政赤字占地区生产总值的比重降到1.9%" },
  { target: "整体通关时间压缩三分之一", result: "货物通关时间压缩一半以上" },
  { target: "易地搬迁脱贫2000人以上", result: "易地扶贫搬迁人口超过2400人" },
  { target: "外商投资限制类条目缩减一半", result: "外商投资限制性条目减少一半" },
  { target: "省级政府投资总额90亿元", result: "省级政府公共投资92亿元" },
  // one of the things a figure holds of
  { target: "二氧化硫、氮氧化物排放量分别下降3%", result: "二氧化硫排放量下降4%" },
  { target: "化学需氧量排放量下降2%", result: "化学需氧量、氨氮排放量均下降2.5%" },
];

/** Other things: parts and wholes, other people, other ranks, stocks, other deeds, other places. */
export const otherCases: readonly MatchCase[] = [
  { target: "农产品进出口增长6%", result: "外贸进出口增长7%" },
  { target: "新增公办学位1万个", result: "新增学位2万个" },
  { target: "新增学位2万个", result: "新增公办学位1万个" },
  { target: "城镇居民人均可支配收入增长6%", result: "农村居民人均可支配收入增长7%" },
  { target: "居民人均可支配收入增长6%", result: "农村居民人均可支配收入增长7%" },
  { target: "出口增长6%", result: "进口增长7%" },
  { target: "新增国家级绿色工厂5家", result: "新增省级绿色工厂20家" },
  { target: "新增规模以上工业企业80家", result: "规模以上工业企业达到820家" },
  { target: "新建城市公园20个", result: "城市公园达到160个" },
  { target: "新建农贸市场12个", result: "改造农贸市场30个" },
  { target: "建设高中3所", result: "建成初中5所" },
  { target: "城镇调查失业率控制在5.5%以内", result: "全国城镇调查失业率平均为5.2%" },
  { target: "地区生产总值增长6%", result: "全省地区生产总值增长5.5%" },
  { target: "亿元以上工业项目100个", result: "亿元以上项目180个" },
  { target: "改造农村户厕1万户", result: "改造农村危房1万户" },
  { target: "新改扩建幼儿园11所", result: "新建幼儿园6所" },
  { target: "新增公办幼儿园11所", result: "新增幼儿园12所" },
  { target: "新增电力装机1800万千瓦", result: "电力装机规模达到1亿千瓦" },
  { target: "建设高标准农田8万亩", result: "高标准农田达到169万亩" },
  { target: "交付保障性租赁住房3万套", result: "筹集保障性租赁住房2.5万套" },
  { target: "新增智能工厂20家", result: "新增省级智能工厂11家" },
  { target: "新开工棚户区改造3000套", result: "完成棚户区改造1.2万套" },
  { target: "压减煤炭消费100万吨", result: "煤炭消费4500万吨" },
  { target: "推进高速公路项目14条", result: "建成高速公路4条" },
  { target: "实施重大项目100个", result: "重大工程12项" },
  { target: "实施项目100个", result: "实施重点项目120个" },
  { target: "新增科技型中小企业入库800家", result: "净增科技型中小企业170家" },
  { target: "入境过夜游客增长35%", result: "入境游客增长47%" },
  { target: "安排专项资金5亿元，支持煤矿安全改造", result: "安排专项资金6亿元，用于乡镇卫生院建设" },
  { target: "安排债券资金20亿元", result: "债券资金18亿元用于水利建设" },
  { target: "省财政安排教育支出80亿元", result: "省财政用于科技的支出20亿元" },
  { target: "农村贫困人口减少10万人", result: "农村贫困人口还有12万人" },
  { target: "新增就业5万人", result: "就业减少2万人" },
  { target: "补助标准提高到40元", result: "基础养老金标准提高到40元" },
  { target: "推进公共租赁住房建设，今年新开工2万套", result: "扩大公共租赁住房供给，基本建成2.2万套" },
  { target: "推进公共租赁住房建设，今年新开工2万套", result: "推进人才公寓建设，新开工2.2万套" },
  { target: "推进家庭医生签约服务，试点范围扩大到40%的县", result: "电子商务进农村试点覆盖45%的县" },
  { target: "推进家庭医生签约服务，试点范围扩大到40%的县", result: "家庭医生签约服务覆盖45%的城市" },
  { target: "实施积极的就业政策，省财政拟投入4亿元", result: "省财政安排教育专项资金4.3亿元" },
  { target: "省财政投入4亿元，支持卫生事业改革和发展", result: "完善助学制度，省财政投入2亿元" },
  { target: "省级政府投资总额90亿元，主要用于教育、卫生、就业等", result: "省财政安排就业专项资金5亿元" },
  { target: "省财政安排就业补助资金4亿元", result: "市县财政投入就业补助资金3亿元" },
  { target: "改建农村公路200公里", result: "新建改建农村公路230公里" },
];

/** Numbers of the plan part that promise nothing: how many we are, whom a rule is for, what was before. */
export const noTargetCases: readonly string[] = [
  "全国14亿多人民团结奋斗",
  "对年应纳税所得额100万元以下的小微企业减半征税",
  "继续执行加计扣除75%政策",
  "今年高校毕业生超过1000万人",
  "预计今年高校毕业生795万人，要多渠道促进就业",
  "在我们这样一个13亿人口的发展中国家，要扩大就业",
  "我国有9亿劳动力资源，要用好人力资源优势",
  "落实鼓励引导民间投资新36条",
  "以二十国集团峰会为平台，参与20国集团合作",
  "着力解决三个1亿人问题",
  "弘扬24节气文化",
  "稳增长是为了保就业，7%左右的速度可以实现比较充分的就业",
  "城镇新增就业预期目标比去年多10万人",
  "国家已设立400亿元创业投资引导基金，要用好这笔资金",
  "目前还有30万人居住在棚户区",
];
