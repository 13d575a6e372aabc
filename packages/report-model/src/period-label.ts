const FULL_YEAR_START = 1;
const FULL_YEAR_END = 12;

/**
 * A period as people write it: years, and the part of the year where it is not whole.
 *
 * @param period - Years, inclusive: `2023`, or `2021/2025`.
 * @param months - First and last month of a part of a year.
 * @example
 * periodLabel("2023", [1, 9]); // => { zh: "2023年1—9月", en: "2023-01 to 2023-09" }
 * @since 0.2.0
 */
export function periodLabel(
  period: string,
  months?: readonly [first: number, last: number],
): { readonly zh: string; readonly en: string } {
  const [first = period, last = first] = period.split("/");
  if (months === undefined || (months[0] === FULL_YEAR_START && months[1] === FULL_YEAR_END))
    return first === last ? { zh: `${first}年`, en: first } : { zh: `${first}—${last}年`, en: `${first}–${last}` };
  const [from, to] = months;
  if (first !== last)
    return {
      zh: `${first}年${String(from)}月—${last}年${String(to)}月`,
      en: `${isoMonth(first, from)} to ${isoMonth(last, to)}`,
    };
  if (from === to) return { zh: `${first}年${String(from)}月`, en: isoMonth(first, from) };
  return { zh: `${first}年${String(from)}—${String(to)}月`, en: `${isoMonth(first, from)} to ${isoMonth(first, to)}` };
}

const isoMonth = (year: string, month: number): string => `${year}-${String(month).padStart(2, "0")}`;
