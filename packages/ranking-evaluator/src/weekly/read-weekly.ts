import { partsOf, WEEKLY_PARTS, type WeeklyAuthor, type WeeklyPart, type WeeklyReport } from "./weekly-report.js";

/** What tells a part by its heading; the first that fits wins. */
const HEADING_MARKS: readonly [WeeklyPart, readonly string[]][] = [
  ["frontline", ["靠前"]],
  ["guidance", ["对下指导", "指导情况", "指导基层"]],
  ["achievements", ["重要成果", "争取成果", "争取的成果", "成果"]],
  ["progress", ["重点工作", "工作进展"]],
];

/** Posts whose holder heads a unit. */
const HEADS = ["主要负责人", "负责人", "局长", "主任", "区长", "县长", "市长", "书记"];

const LONGEST_HEADING = 30;

/**
 * Reads a weekly report from its text: lines such as 单位：…, 报告人：…, 报送时间：…, and headings that name the parts.
 *
 * Never throws. A text with parts of both authors gives two reports. What the text does not say is taken from the name
 * of its file, as in 市科技局-主要负责人.docx.
 *
 * @param text - One document.
 * @param options - `name`: the file's name, kept as `source`.
 * @returns One report or two; none when no unit is named anywhere.
 * @example
 * const text = "单位：市科技局\n报送时间：2023-02-03 16:20\n一、争取的重要成果\n获批平台1个\n二、重点工作进展：签约2个";
 * readWeeklyReports(text, { name: "a.txt" });
 * // => [
 * //   {
 * //     unit: "市科技局", author: "unit", submittedAt: "2023-02-03T16:20",
 * //     achievements: "获批平台1个", progress: "签约2个", source: "a.txt",
 * //   },
 * // ]
 * @since 0.1.0
 */
export function readWeeklyReports(text: string, options: { name?: string } = {}): WeeklyReport[] {
  const { name = "" } = options;
  const { fields, parts } = divide(text);
  const [nameUnit = "", nameAuthor = ""] = name.replace(/\.[^.]{1,9}$/u, "").split(/[-_－—（(]/u);
  const unit = fields.unit ?? nameUnit.trim();
  if (unit === "") return [];
  const shared = {
    unit,
    ...(fields.unitType !== undefined && { unitType: fields.unitType }),
    ...(fields.week !== undefined && { week: fields.week }),
    ...(fields.submittedAt !== undefined && { submittedAt: fields.submittedAt }),
    ...(name !== "" && { source: name }),
  };
  return authorsOf(fields.author ?? nameAuthor, parts).map((author) => ({
    ...shared,
    author,
    ...Object.fromEntries(partsOf(author).flatMap((part) => (parts.has(part) ? [[part, parts.get(part)]] : []))),
  }));
}

/** Who reports: as stated, else those whose parts have a heading. */
function authorsOf(stated: string, parts: ReadonlyMap<WeeklyPart, string>): WeeklyAuthor[] {
  if (HEADS.some((post) => stated.includes(post))) return ["head"];
  if (stated.includes("单位")) return ["unit"];
  const found = (["unit", "head"] as const).filter((author) => partsOf(author).some((part) => parts.has(part)));
  return found.length === 0 ? ["unit"] : found;
}

interface Fields {
  unit?: string;
  unitType?: string;
  author?: string;
  week?: string;
  submittedAt?: string;
}

const FIELD_NAMES: Readonly<Record<string, keyof Fields>> = {
  单位: "unit",
  报告单位: "unit",
  单位名称: "unit",
  类别: "unitType",
  报告人: "author",
  报告类型: "author",
  周次: "week",
  报送时间: "submittedAt",
  报告时间: "submittedAt",
  日期: "submittedAt",
};

function divide(text: string): { fields: Fields; parts: Map<WeeklyPart, string> } {
  const fields: Fields = {};
  const parts = new Map<WeeklyPart, string>();
  let current: WeeklyPart | undefined;
  for (const raw of text.split(/\r\n|[\n\r]/u)) {
    const line = raw.trim();
    const colon = line.search(/[：:]/u);
    const head = colon < 0 ? line : line.slice(0, colon);
    const rest = colon < 0 ? "" : line.slice(colon + 1).trim();
    const field = current === undefined ? FIELD_NAMES[head.replace(/\s/gu, "")] : undefined;
    if (field !== undefined && rest !== "") {
      fields[field] ??= normalizeField(field, rest);
      continue;
    }
    const part = partNamed(head);
    if (part !== undefined) {
      current = part;
      parts.set(part, join(parts.get(part), rest));
    } else if (current !== undefined) parts.set(current, join(parts.get(current), line));
  }
  return { fields, parts };
}

/**
 * The part of a weekly report that a heading or the header of a column names, by the words that tell it.
 *
 * @example
 * weeklyPartNamed("靠前工作情况"); // => "frontline"
 * weeklyPartNamed("天气"); // => undefined
 * @since 0.3.0
 */
export const weeklyPartNamed = (head: string): WeeklyPart | undefined => partNamed(head.trim());

function partNamed(head: string): WeeklyPart | undefined {
  if (head.length === 0 || head.length > LONGEST_HEADING || /[。；;，,]/u.test(head)) return undefined;
  const numbered = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|#{1,6} )/u.test(head);
  const bare = head.replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|#{1,6} )\s*/u, "");
  const found = HEADING_MARKS.find(([, marks]) => marks.some((mark) => bare.includes(mark)))?.[0];
  if (found === undefined) return undefined;
  return numbered || bare.length <= WEEKLY_PARTS[found].title.length + 4 ? found : undefined;
}

const join = (before: string | undefined, line: string): string =>
  [before ?? "", line].filter((one) => one !== "").join("\n");

function normalizeField(field: keyof Fields, text: string): string {
  if (field === "week") return weekWritten(text) ?? text;
  return field === "submittedAt" ? timeWritten(text) : text;
}

/**
 * 2023年第5周 as 2023-W05.
 *
 * @since 0.1.0
 */
export function weekWritten(text: string): string | undefined {
  const parts = /(?<year>\d{4})\s?(?:年\s?第?|-W|W)\s?(?<week>\d{1,2})/u.exec(text)?.groups;
  return parts && `${padded(parts.year, 4)}-W${padded(parts.week, 2)}`;
}

/**
 * 2023年2月3日16:20 as 2023-02-03T16:20; what is no time stays as it is.
 *
 * @since 0.1.0
 */
export function timeWritten(text: string): string {
  const parts =
    /(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})(?:[日T ]{1,3}(?<hour>\d{1,2})[:：时](?<minute>\d{2})?)?/u.exec(
      text,
    )?.groups;
  if (!parts) return text;
  const day = `${padded(parts.year, 4)}-${padded(parts.month, 2)}-${padded(parts.day, 2)}`;
  return parts.hour === undefined ? day : `${day}T${padded(parts.hour, 2)}:${padded(parts.minute, 2)}`;
}

/** What is not written is zero: 9时 is 09:00. */
const padded = (digits: string | undefined, length: number): string => (digits ?? "").padStart(length, "0");
