/** Places that a scheme reaches, as 80%的县 counts them. */
const PLACES = /县|城市|地市|乡镇|行政村|建制村|街道|社区/u;

/** The places that a share counts, as the words at its figure tell. */
export const placeOf = (words: string): string | undefined => PLACES.exec(words)?.[0];
