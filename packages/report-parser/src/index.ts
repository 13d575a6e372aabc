export { createParser, parseReport, type ParseResult, type ReportParser } from "./parse.js";
export { serializeReport } from "./serialize.js";
export { plainText } from "./query/plain-text.js";
export { type PlacedParagraph, sectionsAtDepth, walkParagraphs } from "./query/sections.js";
export { annexesOf, type LinkedNote, linkedNotes } from "./query/annexes.js";
export { defaultProfile } from "./profile/default-profile.js";
export { liaochengProfile } from "./profile/liaocheng-profile.js";
export type { HeadingForms, MarkerForm } from "./heading/marker.js";
export type { AnnexWords, FurnitureLines, ReportProfile, RoleWords } from "./profile/profile.js";
