import { OPS, type PDFPageProxy } from "unpdf/pdfjs";
import type { PageImage } from "../page-reader.js";
import type { Affine } from "./placed-glyphs.js";

/** Pictures as pdf.js decodes them: one bit a pixel, or bytes for red, green, blue (and alpha). */
interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray | string;
}

/** A picture with where it is drawn: its unit square through this matrix, on the page as it is shown. */
interface PlacedPicture {
  readonly picture: DecodedPicture;
  readonly matrix: Affine;
}

const POINTS_PER_INCH = 72;
/** A scan is no finer than is useful to read it, and no page larger than this many pixels. */
const FINEST = 300;
const MOST_PIXELS = 24_000_000;
/** A picture that covers less of its page is a stamp or a photograph. */
const LEAST_COVERED = 0.3;
const WHITE = 255;
const BITS = 1;

/** The pictures of a page, laid out as the page shows them; undefined when they cover little of it or cannot be decoded. */
export async function imageOfPage(page: PDFPageProxy, number: number): Promise<PageImage | undefined> {
  const viewport = page.getViewport({ scale: 1 });
  const pictures = await picturesOf(page, viewport.transform as unknown as Affine);
  const covered = pictures.reduce((sum, { matrix }) => sum + areaOf(matrix), 0);
  if (covered < viewport.width * viewport.height * LEAST_COVERED) return undefined;
  const finest = Math.max(...pictures.map(({ picture, matrix }) => picture.width / Math.hypot(matrix[0], matrix[1])));
  const largest = Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height));
  const scale = Math.min(finest, FINEST / POINTS_PER_INCH, largest);
  const width = Math.max(1, Math.round(viewport.width * scale));
  const height = Math.max(1, Math.round(viewport.height * scale));
  const pixels = new Uint8Array(width * height).fill(WHITE);
  for (const placed of pictures) paint(placed, { pixels, width, height, scale });
  return { page: number, width, height, pixels, resolution: scale * POINTS_PER_INCH };
}

async function picturesOf(page: PDFPageProxy, upright: Affine): Promise<PlacedPicture[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: PlacedPicture[] = [];
  const saved: Affine[] = [];
  let matrix = upright;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[] | null;
    switch (operator) {
      case OPS.save:
        saved.push(matrix);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        matrix = saved.pop() ?? upright;
        break;
      case OPS.transform:
        matrix = through(matrix, args as unknown as Affine);
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(matrix);
        if (Array.isArray(args?.[0])) matrix = through(matrix, args[0] as unknown as Affine);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject: {
        const picture = await decoded(page, args?.[0]);
        if (picture !== undefined) found.push({ picture, matrix });
      }
    }
  }
  return found;
}

/** A picture that was given as such or by its name; undefined when pdf.js could not decode it. */
async function decoded(page: PDFPageProxy, given: unknown): Promise<DecodedPicture | undefined> {
  const named = typeof given === "string" ? given : (given as DecodedPicture | undefined)?.data;
  const picture =
    typeof named === "string"
      ? await new Promise<unknown>((resolve) => {
          const store = named.startsWith("g_") ? page.commonObjs : page.objs;
          store.get(named, resolve);
        })
      : given;
  const { width, height, data, kind } = (picture ?? {}) as Partial<DecodedPicture>;
  if (width === undefined || height === undefined || data === undefined || typeof data === "string") return undefined;
  return { width, height, data, kind: kind ?? BITS };
}

const areaOf = ([a, b, c, d]: Affine): number => Math.abs(a * d - b * c);

interface Canvas {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Pixels of a point. */
  readonly scale: number;
}

/** Draws a picture, whichever way it is turned: each pixel of the page takes the one of the picture that lies there. */
function paint({ picture, matrix }: PlacedPicture, { pixels, width, height, scale }: Canvas): void {
  const [a, b, c, d, e, f] = matrix.map((value) => value * scale) as unknown as Affine;
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const;
  const across = corners.map(([u, v]) => a * u + c * v + e);
  const down = corners.map(([u, v]) => b * u + d * v + f);
  const [left, right] = [Math.max(0, Math.floor(Math.min(...across))), Math.min(width, Math.ceil(Math.max(...across)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...down))), Math.min(height, Math.ceil(Math.max(...down)))];
  const grayAt = grayOf(picture);
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f];
      const u = Math.floor(((d * dx - c * dy) / determinant) * picture.width);
      // The unit square of a picture has its first row at the top.
      const v = Math.floor((1 - (a * dy - b * dx) / determinant) * picture.height);
      if (u < 0 || v < 0 || u >= picture.width || v >= picture.height) continue;
      const gray = grayAt(u, v);
      const at = y * width + x;
      if (gray < (pixels[at] ?? WHITE)) pixels[at] = gray;
    }
  }
}

const RED = 0.299;
const GREEN = 0.587;
const BLUE = 0.114;

function grayOf({ width, kind, data }: DecodedPicture): (x: number, y: number) => number {
  const bytes = data as Uint8Array;
  if (kind === BITS) {
    const row = (width + 7) >> 3;
    return (x, y) => (((bytes[y * row + (x >> 3)] ?? WHITE) >> (7 - (x & 7))) & 1 ? WHITE : 0);
  }
  const size = kind === 2 ? 3 : 4;
  return (x, y) => {
    const at = (y * width + x) * size;
    if (size === 4 && bytes[at + 3] === 0) return WHITE;
    return Math.round(RED * (bytes[at] ?? 0) + GREEN * (bytes[at + 1] ?? 0) + BLUE * (bytes[at + 2] ?? 0));
  };
}

/** The second transformation seen through the first. */
export function through(outer: Affine, inner: Affine): Affine {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}
