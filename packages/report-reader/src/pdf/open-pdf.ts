import { getDocument, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from "unpdf/pdfjs";
import { readCmapFile } from "../cmap-files.js";
import { ReadError } from "../read-error.js";
import type { ReadLimits } from "../limits.js";
import { startPace, type Pace } from "../pace.js";
import type { PageReader } from "../page-reader.js";
import { isBlankPage } from "./blank-page.js";
import { dingbatsText } from "./dingbats.js";
import { imageOfPage, through } from "./page-image.js";
import { overlaysOfPage } from "./overlays.js";
import { placedGlyphs, type Affine, type PlacedGlyphs } from "./placed-glyphs.js";
import { glyphsOfLines } from "./recognised.js";
import { checkStreams } from "./stream-sizes.js";

/** A pdf that is open, page by page. */
export interface OpenPdf {
  readonly pages: number;
  readonly title: string | undefined;
  /** The program that wrote the file. */
  readonly producer: string | undefined;
  /** What a page draws as text, in the order of drawing. */
  glyphsOf(page: number): Promise<PlacedGlyphs[]>;
  /** What is recognised on a page that is a picture; undefined when it is none, or nothing can be recognised. */
  recognised(page: number, readPage: PageReader): Promise<PlacedGlyphs[] | undefined>;
  /** Whether a page without text is empty, not a picture. */
  isBlank(page: number): Promise<boolean>;
  /** Filled fields of forms and text boxes laid over a page, which are no part of its text. */
  overlaysOf(page: number): Promise<number>;
  /** Character maps of fonts that could not be had, with the first page that needs them: text in these fonts stays unread. */
  readonly missing: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;

/** In pixels; no scanner makes larger pages. */
const LARGEST_PICTURE = 100_000_000;

/** Share of the time in which what is drawn has to be gathered; to put it together takes the rest. */
const GATHERING_SHARE = 0.75;

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
 * @throws {ReadError} `encrypted` when it asks for a password; `damaged` when it is no pdf that can be mended; `too-complex` when it
 * unpacks to more than the limits allow.
 */
export async function openPdf(
  bytes: Uint8Array,
  limits: ReadLimits,
  readCmap: CmapReader = readCmapFile,
): Promise<OpenPdf> {
  checkStreams(bytes, limits);
  const pace = startPace(limits.maxSeconds * GATHERING_SHARE);
  const missing = new Map<string, number>();
  let current = 1;
  const task = getDocument({
    // pdf.js takes the buffer over; the caller keeps his.
    data: new Uint8Array(bytes),
    BinaryDataFactory: bundledFiles((filename) =>
      readCmap(filename).catch((cause: unknown) => {
        if (!missing.has(filename)) missing.set(filename, current);
        throw cause;
      }),
    ),
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: LARGEST_PICTURE,
    // Decoded pictures come as bytes wherever this runs.
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const drawn: Drawn = { pieces: 0, characters: 0, limits, pace };
  try {
    const document = await pace.within(task.promise, 0);
    const info = (await document.getMetadata().catch(() => undefined))?.info;
    return {
      pages: document.numPages,
      title: stated(info, "Title"),
      producer: stated(info, "Producer"),
      missing,
      glyphsOf(number) {
        current = number;
        return glyphsOfPage(document, number, drawn).catch((cause: unknown) => {
          throw readErrorOf(cause);
        });
      },
      async isBlank(number) {
        const page = await document.getPage(number);
        return pace.within(isBlankPage(page), number).catch((cause: unknown) => {
          if (cause instanceof ReadError) throw cause;
          return false;
        });
      },
      async overlaysOf(number) {
        const page = await document.getPage(number);
        return pace.within(overlaysOfPage(page), number);
      },
      async recognised(number, readPage) {
        const page = await document.getPage(number);
        try {
          const image = await imageOfPage(page, number).catch(() => undefined);
          const lines = image === undefined ? undefined : await readPage(image);
          if (image === undefined || lines === undefined) return undefined;
          const glyphs = glyphsOfLines(lines, image, drawn.characters);
          for (const { text } of glyphs) drawn.characters += text.length + 1;
          return glyphs;
        } finally {
          page.cleanup();
        }
      },
      close: () => task.destroy(),
    };
  } catch (cause) {
    await task.destroy();
    throw readErrorOf(cause);
  }
}

/** The part of the platform's reader of streams that is used here. */
interface TextReader {
  read(): Promise<{ readonly done: false; readonly value: TextContent } | { readonly done: true }>;
}

/** What was drawn so far; places of characters count through the document. */
interface Drawn {
  pieces: number;
  characters: number;
  readonly limits: ReadLimits;
  readonly pace: Pace;
}

async function glyphsOfPage(document: PDFDocumentProxy, number: number, drawn: Drawn): Promise<PlacedGlyphs[]> {
  const { limits, pace } = drawn;
  const page = await pace.within(document.getPage(number), number);
  const upright = page.getViewport({ scale: 1 }).transform as unknown as Affine;
  const reader = page.streamTextContent().getReader() as TextReader;
  const glyphs: PlacedGlyphs[] = [];
  try {
    const next = (): ReturnType<TextReader["read"]> => pace.within(reader.read(), number);
    for (let part = await next(); !part.done; part = await next()) {
      for (const item of part.value.items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        drawn.pieces += 1;
        if (drawn.pieces > limits.maxTextPieces || drawn.characters > limits.maxTextCharacters)
          throw new ReadError("too-complex", { pieces: drawn.pieces, page: number });
        const style = part.value.styles[item.fontName];
        const vertical = style?.vertical === true;
        const [, , c, d] = item.transform as unknown as Affine;
        const isAscentless = style !== undefined && !Number.isFinite(style.ascent);
        const text = isAscentless ? dingbatsText(item, Math.hypot(c, d)) : item.str;
        const matrix = through(upright, item.transform as unknown as Affine);
        const piece = placedGlyphs(text, drawn.characters, { ...item, vertical }, matrix);
        // One place between pieces belongs to none, so that neighbours never melt into one.
        drawn.characters += item.str.length + 1;
        if (piece !== undefined) glyphs.push(piece);
      }
    }
  } catch (cause) {
    // A reader that is left alone holds the page back; one that is cancelled makes pdf.js write into a closed stream.
    void drain(reader);
    throw cause;
  } finally {
    page.cleanup();
  }
  return glyphs;
}

/** Reads on and keeps nothing, until pdf.js notices that it is to stop. */
async function drain(reader: TextReader): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // Stopped.
  }
}

/** What pdf.js throws, as what the caller can act on. */
function readErrorOf(cause: unknown): ReadError {
  if (cause instanceof ReadError) return cause;
  const isPassword = cause instanceof Error && cause.name === "PasswordException";
  return isPassword ? new ReadError("encrypted", {}, { cause }) : new ReadError("damaged", { type: "pdf" }, { cause });
}

function stated(info: unknown, field: "Title" | "Producer"): string | undefined {
  const value = (info as Partial<Record<typeof field, unknown>> | undefined)?.[field];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
