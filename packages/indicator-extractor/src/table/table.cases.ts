/** Lines of a report with a table, the facts read from it, and numbers that must not be facts. */
export interface TableCase {
  readonly what: string;
  /** Heading of the part it stands in; the report reviews 2022 and plans 2023. */
  readonly passage: "review" | "tasks";
  readonly lines: string;
  /** `name | value unit | kind bound | status period`. */
  readonly facts: readonly string[];
  readonly leftOut?: readonly string[];
}

export const tableCases: readonly TableCase[] = [
  {
    what: "unit, years and status by the heads",
    passage: "review",
    lines: "指标\t单位\t2022年实际\t2023年预期\n粮食产量\t万吨\t56.5\t57左右\n城镇化率\t%\t61.2\t62以上",
    facts: [
      "粮食产量 | 56.5 万吨 | level eq | actual 2022",
      "粮食产量 | 57 万吨 | level approx | target 2023",
      "城镇化率 | 61.2 % | ratio eq | actual 2022",
      "城镇化率 | 62 % | ratio ge | target 2023",
    ],
  },
  {
    what: "growth beside a value belongs to its year and noun",
    passage: "review",
    lines: "产品\t单位\t产量\t比上年增长（%）\n生铁\t万吨\t35\t-4.2\n发电量\t亿千瓦时\t70\t3.0",
    facts: [
      "生铁产量 | 35 万吨 | level eq | actual 2022",
      "生铁产量 | -4.2 % | growth eq down | actual 2022",
      "发电量 | 70 亿千瓦时 | level eq | actual 2022",
      "发电量 | 3 % | growth eq up | actual 2022",
    ],
  },
  {
    what: "Markdown, units in brackets behind the names",
    passage: "tasks",
    lines:
      "| 指标 | 2022年 | 2023年目标 |\n| --- | --- | --- |\n| 出口总额（亿元） | 12 | ≥13 |\n| 研发经费占比（%） | 2.1 | 2.3 |",
    facts: [
      "出口总额 | 12 亿元 | level eq | actual 2022",
      "出口总额 | 13 亿元 | level ge | target 2023",
      "研发经费占比 | 2.1 % | ratio eq | actual 2022",
      "研发经费占比 | 2.3 % | ratio eq | target 2023",
    ],
  },
  {
    what: "years down the side",
    passage: "review",
    lines: "年份\t客运量（万人次）\t增速（%）\n2020\t30\t-9\n2021\t33\t10\n2022\t36\t9.1",
    facts: [
      "客运量 | 30 万人次 | level eq | actual 2020",
      "客运量 | -9 % | growth eq down | actual 2020",
      "客运量 | 33 万人次 | level eq | actual 2021",
      "客运量 | 10 % | growth eq up | actual 2021",
      "客运量 | 36 万人次 | level eq | actual 2022",
      "客运量 | 9.1 % | growth eq up | actual 2022",
    ],
  },
  {
    what: "places down the side, heads over two columns; sums are left out",
    passage: "review",
    lines: "地区\t旅游收入\t\n\t总量（亿元）\t增长（%）\n东乡区\t35\t7.1\n西坪县\t28\t6.4\n合计\t63\t6.8",
    facts: [
      "东乡区旅游收入 | 35 亿元 | level eq | actual 2022",
      "东乡区旅游收入 | 7.1 % | growth eq up | actual 2022",
      "西坪县旅游收入 | 28 亿元 | level eq | actual 2022",
      "西坪县旅游收入 | 6.4 % | growth eq up | actual 2022",
    ],
    leftOut: ["63", "6.8"],
  },
  {
    what: "projects with words of their own",
    passage: "tasks",
    lines:
      "序号\t项目名称\t建设内容\t总投资（万元）\t责任单位\n1\t城北水厂\t铺设供水管网12公里\t3200\t市住建局\n2\t环湖路\t拓宽二级公路8公里\t5600\t市交通局",
    facts: [
      "供水管网 | 12 公里 | level eq | target 2023",
      "城北水厂总投资 | 3200 万元 | level eq | target 2023",
      "拓宽二级公路 | 8 公里 | level eq | target 2023",
      "环湖路总投资 | 5600 万元 | level eq | target 2023",
    ],
  },
  {
    what: "the unit above the table; a row as wide as its head alone is sure",
    passage: "review",
    lines: "表3 2021年投资情况\n单位：亿元\n行业\t投资\t其中：民间投资\n采矿业\t35\t4\n建筑业\t28",
    facts: ["采矿业投资 | 35 亿元 | level eq | actual 2021", "采矿业民间投资 | 4 亿元 | level eq | actual 2021"],
    leftOut: ["28"],
  },
  {
    what: "a yearly rate between two years",
    passage: "tasks",
    lines: "指标\t2020年\t2025年目标\t年均增长（%）\n出口总额（亿元）\t12\t18\t8.5",
    facts: [
      "出口总额 | 12 亿元 | level eq | actual 2020",
      "出口总额 | 18 亿元 | level eq | target 2025",
      "出口总额 | 8.5 % | growth eq up | target 2021/2025",
    ],
  },
  {
    what: "units of their own; words, sums over years and marks state no figure",
    passage: "tasks",
    lines:
      "指标\t属性\t目标\n出口总额\t预期性\t增长8%以上\n居民收入\t预期性\t与经济同步\n能耗降低\t约束性\t[13.5]\n森林覆盖率\t约束性\t41%",
    facts: ["出口总额 | 8 % | growth ge up | target 2023", "森林覆盖率 | 41 % | ratio eq | target 2023"],
    leftOut: ["13.5"],
  },
  {
    what: "what is printed twice, has two units, or is measured against what the head does not tell",
    passage: "review",
    lines:
      "指标\t单位\t2022年\t为预算%\n税收收入\t亿元\t35\t101\n补助（万元）\t亿元\t3\t99\n客运量\t万人、万吨\t70\t98\n货运量\t万吨\t60\t97\n货运量\t万吨\t61\t96",
    facts: ["税收收入 | 35 亿元 | level eq | actual 2022"],
    leftOut: ["101", "3", "99", "70", "98", "60", "97", "61", "96"],
  },
  {
    what: "growth of a rate, and parts of a whole that is not named",
    passage: "review",
    lines: "指标\t单位\t数值\t增长（%）\n城镇化率\t%\t61.2\t1.1\n城镇\t万人\t35\t2.0",
    facts: ["城镇化率 | 61.2 % | ratio eq | actual 2022"],
    leftOut: ["1.1", "35", "2.0"],
  },
];
