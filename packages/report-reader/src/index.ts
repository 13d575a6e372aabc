export { textFates, type TextAccount, type TextFate } from "./account/text-account.js";
export { documentTypes, type DocumentType } from "./document-type.js";
export { defaultReadLimits, type ReadLimits } from "./limits.js";
export { ReadError } from "./read-error.js";
export type { BilingualMessage, MessageData, ReadErrorCode } from "./read-error-messages.js";
export { placesAt, type ReadPlace } from "./read-place.js";
export { readReport, type ReadOptions, type ReadResult } from "./read-report.js";
export type { ReadWarning, ReadWarningCode } from "./read-warning.js";
