/** Whether a text is a day of the calendar, as 2023-06-30. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text;
}

/** Today where the program runs, as 2023-06-30. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${String(now.getFullYear())}-${month ?? ""}-${day ?? ""}`;
}

/** The clock time now, to be recorded. */
export const now = (): string => new Date().toISOString();
