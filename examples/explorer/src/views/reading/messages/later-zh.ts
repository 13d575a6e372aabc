/** Words of the parts that come when the report is proofread, or when they are asked for. */
export const zh = {
  notes: "校对意见",
  fixDelete: "删去",
  fixBlank: "改为普通空格",
  fixTo: (text: string): string => `改为“${text}”`,
  accept: "采纳",
  copyFix: "复制",
  findingsSummary: (total: number, seen: number, accepted: number): string =>
    total === 0 ? "没有校对意见" : `${String(total)} 条意见，看过 ${String(seen)} 条，采纳 ${String(accepted)} 处改动`,
  downloadFixed: "下载修订稿 Word",
  downloadFixedTitle: "意见写成批注，采纳的写成修订；打开的是 Word 文件就写在原文件里",
  fixedName: (name: string): string => `${name}（修订稿）.docx`,
  fixesDone: (changes: number, comments: number, left: number): string =>
    `修订稿已下载：修订 ${String(changes)} 处，批注 ${String(comments)} 条${
      left === 0 ? "" : `；${String(left)} 处改动与别处相叠、会动到数字或是自动编号，只写了批注`
    }`,
  unreadSummary: (total: number, facts: number): string =>
    `正文中 ${String(facts)} 个数字成为事实，${String(total)} 个没有，原因如下`,
  aliases: "又作",
  mentions: (count: number): string => `正文用到 ${String(count)} 次`,
  nextMention: "下一处",
  noDefinition: "报告没有给出解释",
  unreadHeading: "没有成为事实的数字",
  reason: "原因",
  quote: "原文",
  helpHeading: "快捷键",
  keys: {
    n: "下一个数字",
    p: "上一个数字",
    t: "下一个用语",
    u: "下一个未成事实的数字",
    f: "下一条校对意见",
    "/": "搜索",
    "?": "打开这份说明",
    Esc: "取消选中，离开搜索",
  },
  keysBack: "按住 Shift 则往回。",
  keysOn: "使用单键快捷键",
  close: "关闭",
};
