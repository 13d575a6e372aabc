export { createParser, parseReport, type ParseResult, type ReportParser } from "./parse.js";
export { serializeReport } from "./serialize.js";
export { defaultProfile } from "./profile/default-profile.js";
export { liaochengProfile } from "./profile/liaocheng-profile.js";
export type { AnnexWords, FurnitureLines, ReportProfile, RoleWords } from "./profile/profile.js";
