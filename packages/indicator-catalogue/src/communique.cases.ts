/** Names as statistical communiqués print them, by section, and the concepts they are filed under. */
export const communiqueCases: Readonly<Record<string, readonly (readonly [name: string, concept: string])[]>> = {
  population: [
    ["年末户籍总人口", "registered-population"],
    ["全市60周岁及以上人口占比", "population-60-and-over-share"],
    ["全年死亡人口", "deaths"],
    ["第三产业就业人员", "tertiary-industry-employed"],
  ],
  prices: [
    ["核心CPI涨幅", "core-consumer-prices"],
    ["鲜菜价格", "consumer-prices-fresh-vegetables"],
    ["工业生产者购进价格指数", "purchasing-prices"],
    ["二手住宅销售价格指数", "second-hand-home-prices"],
  ],
  agriculture: [
    ["全县水稻播种面积", "rice-area"],
    ["早稻总产量", "early-rice-output"],
    ["年末能繁母猪存栏量", "sow-stock"],
    ["累计建成高标准农田", "high-standard-farmland-in-all"],
    ["新增耕地灌溉面积", "irrigated-cultivated-land-added"],
  ],
  industry: [
    ["规模以上采矿业增加值增速", "mining-value-added"],
    ["规模以上国有控股企业增加值", "state-holding-enterprises-value-added"],
    ["规上工业产销率", "sales-output-ratio"],
    ["光伏发电量", "solar-power-generation"],
    ["风力发电装机容量", "wind-power-capacity"],
    ["家用洗衣机产量", "washing-machine-output"],
  ],
  services: [
    ["批发零售业增加值", "wholesale-and-retail-value-added"],
    ["水运货物周转量", "waterway-freight-turnover"],
    ["年末固定互联网宽带接入用户数", "fixed-broadband-subscribers"],
    ["邮政行业业务总量", "post-volume"],
    ["限额以上单位家具类零售额", "furniture-retail-sales"],
    ["全年商品住宅销售额", "housing-sales-value"],
  ],
  "trade and finance": [
    ["对欧盟进出口总额", "trade-with-the-eu"],
    ["加工贸易出口额", "processing-trade-exports"],
    ["对外承包工程新签合同额", "new-contracts-of-projects-abroad"],
    ["年末流通中货币（M0）余额", "currency"],
    ["健康险业务原保险保费收入", "health-insurance-premiums"],
  ],
  welfare: [
    ["参加工伤保险人数", "work-injury-insured"],
    ["居民人均交通通信消费支出", "transport-and-communication-expenditure"],
    ["农村居民最低生活保障人数", "rural-subsistence-recipients"],
    ["普通高中在校学生", "upper-secondary-students"],
    ["年末卫生技术人员", "health-workers"],
  ],
  environment: [
    ["全年平均降水量", "precipitation"],
    ["农业用水量", "agricultural-water-use"],
    ["城市建成区绿化覆盖率", "green-coverage"],
    ["道路交通事故万车死亡人数", "road-death-rate"],
  ],
};
