/** What docs/panel.zh-CN.md says before its tables. */
export const HEAD_IN_CHINESE = `# 面板数据：各列的含义

\`gwr panel\` 写出三张表。\`indicators\` 每个数字一行，\`reports\` 每份报告一行，\`terms\` 每个词在提到它的每一部分里一行。本页由 \`packages/cli\` 的一个测试
根据模型的模式写出（\`vitest run -u\`）；csv 旁边的 CSVW 说明里是同样的内容。[English](panel.md)

不知道的就空着（parquet 里为 null，jsonl 里没有这个键），从不用 0 或文字代替。jsonl 里范围写成 \`"value": [6, 6.5]\`，一年中的一段写成
\`"months": [1, 9]\`；csv 和 parquet 的两端各有一列。

## 措辞怎样编码

**硬与软。** 目标前有 确保、必须、务必、保证、坚决，或有界限词定下限、上限（以上、不低于、以内、不超过），为 \`hard\`；有 力争、争取、努力、预期、力促、奋力，或是 左右，
为 \`soft\`；两者都有（力争增长7%以上）为 \`mixed\`；都没有为 \`plain\`。\`hardSoftRule\` 写明凭哪些词，要换一种编码法不必重新读报告：\`力争=soft 以上=hard\`。

**一个数代表一个值。** \`valueLow\` 和 \`valueHigh\` 是所印的两端，以上、以内 不封口的一端空着。\`valuePoint\` 是所印的数，或以上、以内 的界限，或范围的中点；
\`pointRule\` 写明是哪一种。

**国际单位。** \`valueSi\` 折去倍数和词头：亩、公顷 为 m2，吨、斤 为 kg，千瓦 为 W，千瓦时 为 J。金额、人数、比重和日历时间仍用 \`scaledUnit\`。

## 要看别的报告才知道的

本地区在报告所部署年份的目标（\`status\` 为 target，\`period\` = \`reportYear\`，\`concept\` 已知）在读完全部报告之后互相关联；分片和 \`--no-link\` 时这些列空着。

- \`parentTierTarget\` 取自 \`parentAdcode\` 同一年的报告：指标、类型、单位、口径都相同，而且只取比率（增速、比重），因为全国和一省的总量不能相比。
  \`overshootVsParent\` 是差额，即层层加码。
- \`prevTarget\` 取自本地区上一年的报告；\`actual\` 取自下一年报告印出的实绩，单位和方向与目标一致（对“增长6%”，“下降1%”就是 −1）。
  \`gap\` 是 \`actual\` − \`valuePoint\`。
- 主要预期目标优先于别处的。同一指标，一份报告或同一地区同一年的两份报告说了几个不同的值，就不关联：分不清以哪个为准。
- \`…At\` 写明另一个数字在哪里：\`source:start\`。

## 年份

\`reportYear\` 是报告所部署的年份，也就是报告里的“今年”。\`yearEvidence\` 是据以定年的字，\`yearSource\` 是这些字在哪里（\`caller\`：由 \`--year\`、清单或某一列
给出），\`yearConfidence\` 是这条证据本身有多大把握。
`;

/** What each column holds; columns of several tables with one name hold the same unless the table is named. */
export const MEANINGS_IN_CHINESE: Readonly<Record<string, string>> = {
  source: "报告的名称：文件名去掉扩展名，重名的用路径区分",
  "indicators.region": "数字所属的地区：没有另外点名就是报告本身的地区",
  region: "聊城市；国务院报告为全国",
  reportYear: "报告所部署的年份；说不准时空着",
  adcode: "地区的行政区划代码（GB/T 2260），知道时才有：聊城市为 371500",
  govLevel: "该地区政府的层级，按 GB/T 2260",
  parentAdcode: "上级地区的代码：371500 的上级为 370000，省的上级为 100000",
  concept: "指标目录里的编号，知道时才有：gdp",
  indicator: "读出的主体：全年生产总值",
  kind: "数字的类型：change 为另一个量的绝对变动，growth 为相对变动，gap 为与别处相比的差距",
  value: "照所印的数，范围为 [下端, 上端]；2800亿元 为 2800",
  valueLow: "所印的下端；没有时空着：5%以内",
  valueHigh: "所印的上端；没有时空着：5%以上",
  valuePoint: "代表它的一个数：照所印，或以上、以内 的界限，或范围的中点",
  pointRule: "valuePoint 怎样取得",
  isInterval: "所印的是不是范围：6%—6.5%",
  parts: "比例的各项，依次：8.7∶41.2∶50.1 为 [8.7, 41.2, 50.1]；它的值是各项的商，各项为整体的份额时取第一项",
  unit: "所印的单位，连同倍数：亿元；没有印单位时为空",
  valueSi: "以 unitSi 计的 valuePoint",
  unitSi: "有国际单位的用国际单位（kg、m、m2、W），否则同 scaledUnit（CNY、%、家）",
  scaledValue: "折去倍数的值，以 scaledUnit 计：2800亿元 为 280000000000",
  scaledValueHigh: "scaledValue 的上端",
  scaledUnit: "有 UCUM 或 ISO 代码的用代码（CNY、%、m2、t），否则用中文单位本身（家）",
  bound: "界限：以上 为 ge，以内 为 le，左右 为 approx",
  qualifier: "所印的界限词：突破",
  modality: "所印的语气词：预计",
  hardSoft: "目标的措辞有多硬：确保、以上 为 hard，力争、左右 为 soft，都有为 mixed，都没有为 plain；只用于目标",
  hardSoftRule: "凭哪些词、怎样定：确保=hard，左右=soft",
  direction: "方向，看动词或所印的负号（这时值为负）；只用于增速、变动和差距",
  status: "actual 为已发生或预计，target 为目标、计划、任务，other 为标准、背景",
  period: "年份，含首尾：2022，一段时间为 2021/2025",
  firstMonth: "一年中一段的首月：前三季度 为 1；全年的空着",
  lastMonth: "一年中一段的末月：前三季度 为 9；全年的空着",
  targetYear: "目标应在哪一年达到：其时段的最后一年；只用于目标",
  base: "与什么相比：同比 为 same-period，比年初 为 year-start，高于全国 为 peer",
  baseText: "所印的比较基准：同口径、比2020年",
  measure: "年均增长12.2% 为 annual-average，累计完成300亿元 为 cumulative",
  coverage: "一个名称有几种口径时，指哪一种：城镇居民收入 为 urban，调查失业率 为 surveyed",
  headline: "是否在主要预期目标里",
  text: "所印的数量：2800亿元",
  start: "数量在所给文本中的第一个 UTF-16 码元",
  end: "最后一个码元之后一位",
  "indicators.section": "所在的各级标题，以 ' > ' 相连",
  section: "部分的标题或附件的标题；第一个标题之前为空",
  quote: "所在的句子，照原样",
  parentTierTarget: "上级（parentAdcode）报告中同一目标的 valuePoint；只限比率类目标",
  parentTierTargetAt: "它在哪里：source:start",
  overshootVsParent: "valuePoint − parentTierTarget：层层加码，以目标的单位计",
  prevTarget: "本地区上一年报告中同一目标的 valuePoint",
  prevTargetAt: "它在哪里：source:start",
  actual: "下一年报告印出的该目标的实绩",
  actualAt: "它在哪里：source:start",
  gap: "actual − valuePoint，以目标的单位计",
  sha256: "报告文件字节的 SHA-256，十六进制",
  yearEvidence: "据以定年的字：2023年重点工作",
  yearSource: "这些字在哪里；caller 为由调用者给出",
  yearConfidence: "这条证据本身有多大把握，0 到 1",
  extractorVersion: "读这份报告的 @liaocheng/indicator-extractor 的版本",
  file: "所给的文件；汇编里的一份另加 # 和行号",
  url: "文本发布的网址，由调用者给出",
  reviewYear: "回顾的年份：2022",
  documentKind: "文种；plan 也包括计划执行情况的报告，bulletin 为统计公报",
  title: "政府工作报告，去掉空格",
  speaker: "张百顺；去掉空格",
  speakerTitle: "市长、省长、自治区主席、国务院总理",
  deliveredOn: "作报告的日期：2022-12-27",
  meeting: "聊城市第十八届人民代表大会第三次会议",
  script: "hant 为繁体字印的",
  "reports.characters": "不计空白的字数，网页杂项除外",
  characters: "该部分不计空白的字数，用来算比率",
  figures: "indicators 表中的行数",
  targets: "其中的目标",
  headlineTargets: "其中当年的主要预期目标",
  shareReview: "回顾各部分占全文的比重；没有分部分时空着",
  sharePlan: "多年规划各部分占全文的比重；没有分部分时空着",
  shareTargets: "提出当年目标各部分占全文的比重；没有分部分时空着",
  shareTasks: "部署当年任务各部分占全文的比重；没有分部分时空着",
  shareSelfGovernment: "讲政府自身建设各部分占全文的比重；没有分部分时空着",
  "reports.parts": "各部分和附件，按所印的次序",
  term: "所数的词，照所给",
  role: "该部分的作用",
  count: "该词在那里出现几次；每个词各自计数",
  severity: "error 为这份报告没有数据行",
  code: "unsuitable 为读得出但不是报告；no-report 为没有标题、部分和数字；reader 为对文件的说明；invalid 为不合格的行或单元格",
  message: "哪里不对、怎样补救，用运行时的语言",
  "problems.source": "报告的名称",
};
