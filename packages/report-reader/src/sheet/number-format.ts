/** Formats that a workbook need not define, by number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy-m-d",
  15: "yyyy-m-d",
  16: "m-d",
  17: "yyyy-m",
  22: "yyyy-m-d",
  31: 'yyyy"年"m"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
};
const MILLISECONDS_A_DAY = 86_400_000;
/** The day that counts as 0; days before March 1900 are one off, which no report states. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const SIGNIFICANT_DIGITS = 11;

/** The format of a cell; undefined for numbers that are shown as they are. */
export function formatOf(id: number, custom: ReadonlyMap<number, string>): string | undefined {
  const code = custom.get(id) ?? BUILT_IN[id];
  return code === undefined || /^general$/iu.test(code) || code === "@" ? undefined : code;
}

/** A number as a sheet shows it. */
export function shownNumber(value: number, code: string | undefined): string {
  if (code === undefined) return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  const section = sectionFor(value, code);
  const { marks, before, after } = withoutLiterals(section);
  if (/[ymd]/iu.test(marks) && !/[0#]/u.test(marks)) return shownDate(value, section);
  if (!/[0#]/u.test(marks)) return shownNumber(value, undefined);
  const percent = marks.includes("%");
  const decimals = /\.(?<places>[0#?]+)/u.exec(marks)?.groups?.["places"]?.length ?? 0;
  const thousands = /,\s*(?:%|$)/u.test(marks.trim()) ? 1000 : 1;
  const scaled = Math.abs(Number(((value * (percent ? 100 : 1)) / thousands).toPrecision(15)));
  const fixed = scaled.toFixed(Math.min(20, decimals));
  const grouped = /[0#],[0#]/u.test(marks) ? inThousands(fixed) : fixed;
  const sign = value < 0 && section === code.split(";")[0] ? "-" : "";
  return `${before}${sign}${grouped}${percent ? "%" : ""}${after}`;
}

/** A comma before every third digit from the point. */
function inThousands(digits: string): string {
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits : digits.slice(0, point);
  let grouped = "";
  for (let at = 0; at < whole.length; at += 1)
    grouped += (at > 0 && (whole.length - at) % 3 === 0 ? "," : "") + whole.charAt(at);
  return point < 0 ? grouped : grouped + digits.slice(point);
}

/** Formats state up to three parts: for positive numbers, negative ones and zero. */
function sectionFor(value: number, code: string): string {
  const sections = code.split(";");
  const chosen = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  return chosen ?? sections[0] ?? code;
}

/** What a format counts with, and the words around it. */
function withoutLiterals(section: string): { readonly marks: string; readonly before: string; readonly after: string } {
  let marks = "";
  let before = "";
  let after = "";
  for (const [piece] of section.matchAll(/"[^"]{0,99}"|\\.|_.|\*.|\[[^[\]]{0,99}\]|[^"\\]/gu)) {
    if (/^[_*[]/u.test(piece)) continue;
    const literal = piece.startsWith('"') ? piece.slice(1, -1) : piece.startsWith("\\") ? piece.slice(1) : piece;
    if (piece === literal && /[0#?.,%a-z@/:]/iu.test(piece)) marks += piece;
    else if (/[0#]/u.test(marks)) after += literal;
    else before += literal;
  }
  return { marks, before, after };
}

function shownDate(value: number, section: string): string {
  const date = new Date(DAY_ZERO + Math.floor(value) * MILLISECONDS_A_DAY);
  const parts: Readonly<Record<string, string>> = {
    y: String(date.getUTCFullYear()),
    m: String(date.getUTCMonth() + 1),
    d: String(date.getUTCDate()),
  };
  return section
    .replace(
      /"(?<words>[^"]{0,99})"|\\(?<sign>.)|(?<part>[ymd])\k<part>{0,9}|\[[^[\]]{0,99}\]|[hs:@]/giu,
      (whole, ...rest) => {
        const groups = rest.at(-1) as Record<string, string | undefined>;
        if (groups["part"] !== undefined) {
          const shown = parts[groups["part"].toLowerCase()] ?? "";
          return whole.length === 2 && shown.length === 1 ? `0${shown}` : shown;
        }
        return groups["words"] ?? groups["sign"] ?? "";
      },
    )
    .trim();
}
