import { halveDigits, parseHanNumber } from "../text/numerals.js";

/** Date, meeting and region as the head of a report prints them. */
export interface Delivery {
  deliveredOn?: string;
  meeting?: string;
  region?: string;
}

const ARABIC_DATE = /(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日/u;
const HAN_DATE =
  /(?<year>[一二][〇零○Ｏ0一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/u;
const ORDINAL = "[一二三四五六七八九十0-9]{1,4}";
const MEETING = new RegExp(
  `(?<region>\\p{Script=Han}{0,24}?)第${ORDINAL}届(?<national>全国)?(?<region2>\\p{Script=Han}{0,16}?)人民代表大会(?:常务委员会)?第?${ORDINAL}次?(?:全体)?(?:会议|大会)`,
  "u",
);

const SHORT_MEETING = new RegExp(
  `(?<region>\\p{Script=Han}{0,24}?)${ORDINAL}届(?<national>全国)?人大(?:常委会)?第?${ORDINAL}次(?:全体)?(?:会议|大会)`,
  "u",
);

/** Reads the ISO date printed in a line without blank space; undefined when none is printed or it cannot be. */
function readDate(line: string): string | undefined {
  const halved = halveDigits(line);
  const arabic = ARABIC_DATE.exec(halved)?.groups;
  if (arabic) return isoDate(Number(arabic["year"]), Number(arabic["month"]), Number(arabic["day"]));
  const han = HAN_DATE.exec(line)?.groups;
  if (!han) return undefined;
  const [year, month, day] = [han["year"], han["month"], han["day"]].map((part) => parseHanNumber(part ?? ""));
  return year === undefined || month === undefined || day === undefined ? undefined : isoDate(year, month, day);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoDate(year: number, month: number, day: number): string | undefined {
  const days = DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return undefined;
  if (month === 2 && day === 29 && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1) return undefined;
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Reads date, meeting and region from the delivery lines, joined and without blank space. */
export function readDelivery(line: string): Delivery {
  const delivery: Delivery = {};
  const date = readDate(line);
  if (date !== undefined) delivery.deliveredOn = date;
  const meeting = readMeeting(line);
  return meeting ? { ...delivery, ...meeting } : delivery;
}

/** Reads the meeting named in a line: 聊城市第十八届人民代表大会第三次会议, 聊城市十八届人大三次会议. */
function readMeeting(line: string): Pick<Delivery, "meeting" | "region"> | undefined {
  const halved = halveDigits(line);
  const found = MEETING.exec(halved) ?? SHORT_MEETING.exec(halved);
  if (!found?.groups) return undefined;
  const printed = found.groups["region"] ?? "";
  const region = trimLead(printed, halved.charAt(found.index - 1));
  const meeting = found[0].slice(printed.length - region.length);
  if (found.groups["national"] !== undefined) return { meeting: found[0].slice(printed.length), region: "全国" };
  const named = (region === "" ? (found.groups["region2"] ?? "") : region).replace(DOUBLED, "$<level>");
  return isRegionName(named) ? { meeting, region: named } : { meeting };
}

/** 云江港市市: a level printed twice; 津市市 is a name. */
const DOUBLED = /(?<=.{3})(?<level>[省市县区州])\k<level>$/u;

const LEVELS = /(?:自治区|自治州|自治县|特别行政区|新区|地区|[省市盟州县区旗镇乡矿林]|街道|兵团)$/u;

/** 聊城市 names a region; 市 and 自治区 alone do not. */
export function isRegionName(name: string): boolean {
  return name.replace(LEVELS, "") !== "" && LEVELS.test(name);
}

/** 一图读懂2024年湖滨区政府工作报告: words of a headline before the name. */
const HEADLINE_LEAD = /^.*(?:读懂|图解|解读|速览|数[说读]|聚焦|关注|专访|对话|访谈|[｜|丨])/u;

/** The name without the words of a headline before it. */
export const withoutHeadline = (name: string): string => name.replace(HEADLINE_LEAD, "");

const DATE_LEAD = /^.{0,12}?月[一二三四五六七八九十]{1,3}日/u;
const HALF_DAY = /^(?:上午|下午|召开的|举行的)/u;

/** Takes the words of the date off a region: 27日在聊城市, 27日聊城市; 日照市 keeps its 日. */
function trimLead(region: string, before: string): string {
  const place = region.slice(region.lastIndexOf("在") + 1);
  const undated = place.replace(DATE_LEAD, "");
  const bare = undated === region && /\d/u.test(before) ? undated.replace(/^日/u, "") : undated;
  return bare.replace(HALF_DAY, "");
}

/** True when a line names a meeting of a people's congress, whole or begun. */
export function namesCongress(line: string): boolean {
  return (
    line.includes("人民代表大会") ||
    line.includes("代表大会") ||
    /第[一二三四五六七八九十0-9\uff10-\uff19]{1,4}届/u.test(line)
  );
}

/** True when a line holds a printed date with year, month and day. */
export function holdsDate(line: string): boolean {
  return readDate(line) !== undefined;
}
