/** 2019年聊城市.txt, state-1987.txt: the year that the name of a file tells. */
export function yearInName(name: string | undefined): number | undefined {
  const year = /(?<!\d)(?<year>(?:19|20)\d{2})(?!\d)/u.exec(name ?? "")?.groups?.["year"];
  return year === undefined ? undefined : Number(year);
}
