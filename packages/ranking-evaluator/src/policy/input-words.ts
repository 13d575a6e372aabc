/** A number for people: at most four decimals, a plain hyphen-minus for negatives. */
export const formatFigure = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** 高3, 低3 or 持平. */
export const inFavour = (amount: number, better: string, worse: string, equal: string): string =>
  amount === 0 ? equal : `${amount > 0 ? better : worse}${formatFigure(Math.abs(amount))}`;

/** 第8位→第5位，提升3位 */
export function moveText({
  rank,
  previousRank,
  placesWon,
}: Readonly<Record<"rank" | "previousRank" | "placesWon", number>>): string {
  return `第${previousRank}位→第${rank}位，${inFavour(placesWon, "提升", "下降", "持平")}${placesWon === 0 ? "" : "位"}`;
}

/** 数值5，较目标6低1 */
export const againstText = (value: number, title: string, other: number, difference: number): string =>
  `数值${formatFigure(value)}，较${title}${formatFigure(other)}${inFavour(difference, "高", "低", "持平")}`;

/** 距时限5天, 逾期3天 */
export const deadlineText = (days: number): string =>
  days === 0 ? "今天到期" : days > 0 ? `距时限${formatFigure(days)}天` : `逾期${formatFigure(-days)}天`;
