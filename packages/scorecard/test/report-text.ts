/** A report of 2024 that plans 2024, with these sentences among its main targets and its tasks. */
export const planningReport = ({
  targets = "",
  tasks = "",
  delivered = "2024-01-16",
}: {
  targets?: string;
  tasks?: string;
  delivered?: string;
}): string =>
  [
    "政府工作报告",
    `——${printedDate(delivered)}在云平市第九届人民代表大会第三次会议上`,
    "云平市市长 林远山",
    "各位代表：",
    "一、2023年工作回顾",
    "一年来，全市经济稳步回升，社会大局和谐稳定。",
    "二、2024年主要目标",
    ...(targets === "" ? [] : [`2024年经济社会发展的主要预期目标是：${targets}。`]),
    "三、2024年重点工作",
    `（一）做强现代产业。${tasks === "" ? "坚持稳中求进" : tasks}。`,
    "",
  ].join("\n");

const printedDate = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, "$1年$2月$3日");

/** The report of the year after, which says of 2024 what `results` says. */
export const reviewingReport = (results: string): string =>
  [
    "政府工作报告",
    "——2025年1月14日在云平市第九届人民代表大会第四次会议上",
    "云平市市长 林远山",
    "各位代表：",
    "一、2024年工作回顾",
    `2024年，全市上下攻坚克难，${results}。`,
    "二、2025年重点工作",
    "坚持稳中求进，推动高质量发展。",
    "",
  ].join("\n");
