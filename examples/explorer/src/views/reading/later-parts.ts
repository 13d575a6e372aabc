import { later } from "../../components/later.js";

const parts = () => import("../later-views.js");

/*
 * What the Reading view shows only when it is asked for, or when the report is proofread, which comes later as well. It is loaded with
 * the other views, once the report is there.
 */
export const Card = later(async () => (await parts()).Card, { quiet: true });
export const FindingsBar = later(async () => (await parts()).FindingsBar, { quiet: true });
export const UnreadBar = later(async () => (await parts()).UnreadBar, { quiet: true });
export const MarginNotes = later(async () => (await parts()).MarginNotes, { quiet: true });
export const HelpDialog = later(async () => (await parts()).HelpDialog, { quiet: true });
