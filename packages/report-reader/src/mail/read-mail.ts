import PostalMime, { type Attachment } from "postal-mime";
import { typeOfName } from "../document-type.js";
import { readHtml } from "../html/read-html.js";
import { ReadError } from "../read-error.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import { readText } from "../text/read-text.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";

/** A body shorter than this only announces what is attached. */
const COVERING_LETTER = 400;

/** A page saved into one file (mht) or a mail: the page or the letter, or the one report attached to a short letter. */
export async function readMail(bytes: Uint8Array, options: TypedReadOptions): Promise<TypedReading> {
  const mail = await PostalMime.parse(bytes).catch((cause: unknown) => {
    throw new ReadError("damaged", { type: "mhtml" }, { cause });
  });
  const reports = mail.attachments.filter(isReport);
  const letter = mail.html ?? mail.text ?? "";
  const isShort = (mail.text ?? textOfPage(letter)).trim().length < COVERING_LETTER;
  const [report] = reports;
  if (report !== undefined && reports.length === 1 && isShort) return readAttached(report, options);
  if (letter.trim() === "") throw new ReadError("no-text");
  const stored = new TextEncoder().encode(letter);
  const own = { ...options, encoding: "utf-8" };
  const reading = mail.html === undefined ? readText(stored, own) : readHtml(stored, own);
  const title = reading.title ?? mail.subject;
  return {
    ...reading,
    ...(title === undefined || title === "" ? {} : { title }),
    warnings: [...reading.warnings, ...unread(reports)],
  };
}

async function readAttached(report: Attachment, options: TypedReadOptions): Promise<TypedReading> {
  const name = report.filename ?? "";
  const content =
    typeof report.content === "string" ? new TextEncoder().encode(report.content) : new Uint8Array(report.content);
  const reading = await options.readInner(content, name);
  return {
    ...reading,
    warnings: [readWarning("read-inside", { name }), ...reading.warnings],
  };
}

function isReport({ filename, related }: Attachment): boolean {
  return related !== true && typeOfName(filename ?? undefined) !== undefined;
}

function unread(reports: readonly Attachment[]): ReadWarning[] {
  return reports.length === 0
    ? []
    : [
        readWarning("part-unread", {
          part: reports.map(({ filename }) => filename ?? "").join("、"),
          count: reports.length,
        }),
      ];
}

/** The text of a page, roughly: only its length is asked for. */
function textOfPage(page: string): string {
  return page
    .split("<")
    .map((piece) => piece.slice(piece.indexOf(">") + 1))
    .join("");
}
