import { getDocument, VerbosityLevel, type PDFDocumentProxy } from "unpdf/pdfjs";
import { readCmapFile } from "../cmap-files.js";
import { ReadError } from "../read-error.js";
import type { TextRun } from "./text-run.js";

/** A pdf that is open, page by page. */
export interface OpenPdf {
  readonly pages: number;
  readonly title: string | undefined;
  runsOf(page: number): Promise<TextRun[]>;
  close(): Promise<void>;
}

type Affine = readonly [number, number, number, number, number, number];

type CmapReader = (filename: string) => Promise<Uint8Array>;

/** pdf.js asks for its files through a constructor; only the character maps are given, fonts are never drawn. */
function bundledFiles(readCmap: CmapReader) {
  return function BundledFiles(): { fetch(request: { kind: string; filename: string }): Promise<Uint8Array> } {
    return {
      async fetch({ kind, filename }) {
        if (kind !== "cMapUrl") throw new Error(`Not bundled: ${filename}`);
        return readCmap(filename);
      },
    };
  };
}

/**
 * @throws {ReadError} `encrypted` when it asks for a password; `damaged` when it is no pdf that can be mended.
 */
export async function openPdf(bytes: Uint8Array, readCmap: CmapReader = readCmapFile): Promise<OpenPdf> {
  const task = getDocument({
    // pdf.js takes the buffer over; the caller keeps his.
    data: new Uint8Array(bytes),
    BinaryDataFactory: bundledFiles(readCmap),
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      title: titleOf((await document.getMetadata().catch(() => undefined))?.info),
      runsOf: (number) =>
        runsOfPage(document, number).catch((cause: unknown) => {
          throw readErrorOf(cause);
        }),
      close: () => task.destroy(),
    };
  } catch (cause) {
    await task.destroy();
    throw readErrorOf(cause);
  }
}

async function runsOfPage(document: PDFDocumentProxy, number: number): Promise<TextRun[]> {
  const page = await document.getPage(number);
  const upright = page.getViewport({ scale: 1 }).transform as unknown as Affine;
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const run = runOf(item.str, item.width, compose(upright, item.transform as unknown as Affine));
    return run === undefined ? [] : [run];
  });
}

/** What pdf.js throws, as what the caller can act on. */
function readErrorOf(cause: unknown): ReadError {
  const isPassword = cause instanceof Error && cause.name === "PasswordException";
  return isPassword ? new ReadError("encrypted", {}, { cause }) : new ReadError("damaged", { type: "pdf" }, { cause });
}

/** Text set aslant is a watermark; blanks are measured and not read. */
function runOf(text: string, width: number, [a, b, c, d, x, y]: Affine): TextRun | undefined {
  if (text.trim() === "" || Math.abs(b) > Math.abs(a) * 0.1) return undefined;
  const size = Math.hypot(c, d);
  return size > 0 && Number.isFinite(x + y + width) ? { text, start: x, end: x + width, y, size } : undefined;
}

/** The second transformation seen through the first; y grows downwards in a viewport. */
function compose(outer: Affine, inner: Affine): Affine {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

function titleOf(info: unknown): string | undefined {
  const title = (info as { Title?: unknown } | undefined)?.Title;
  return typeof title === "string" && title.trim() !== "" ? title.trim() : undefined;
}
