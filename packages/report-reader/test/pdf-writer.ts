import { strFromU8, strToU8, zlibSync } from "fflate";
import iconv from "iconv-lite";

/** Text at a place: points from the left and from the top of an A4 page. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Set in Helvetica, for text in ASCII. */
  readonly latin?: true;
  /** Degrees against the clock that the text is turned by. */
  readonly turn?: number;
}

export interface PdfOptions {
  /** How text is stored; all need a character map that is not in the file. */
  readonly encoding?: PdfEncoding;
  /** Collection of glyphs that the font says it is of, in place of the one its encoding leads to. */
  readonly ordering?: string;
  /** Adds a lock that no empty password opens. */
  readonly locked?: boolean;
  readonly rotate?: 90;
  /** Whether what pages draw is packed, as programs do. */
  readonly packed?: boolean;
  readonly title?: string;
  /** The program that the file says it was written by. */
  readonly producer?: string;
  /** Pages, 0-based, that show a picture as scans do. */
  readonly pictures?: readonly number[];
}

type PdfEncoding = keyof typeof STORED_AS;

/** The collection of glyphs each encoding leads to, and what its codes are. */
const STORED_AS = {
  "UniGB-UCS2-H": ["GB1", "utf16-be"],
  "UniGB-UCS2-V": ["GB1", "utf16-be"],
  "GBK-EUC-H": ["GB1", "gbk"],
  "UniJIS-UCS2-H": ["Japan1", "utf16-be"],
  "UniJIS-UTF16-H": ["Japan1", "utf16-be"],
  "90ms-RKSJ-H": ["Japan1", "shift_jis"],
  "UniKS-UCS2-H": ["Korea1", "utf16-be"],
  "KSCms-UHC-H": ["Korea1", "cp949"],
  "UniJISX0213-UTF32-H": ["Japan1", "utf32-be"],
} as const;

const PICTURE = "q 500 0 0 700 50 70 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q";
const PAGE_HEIGHT = 842;
const PAGE_WIDTH = 595;

/** A pdf in a Chinese font that is named and not embedded, as office programs of old wrote them. */
export function writePdf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const encoding = options.encoding ?? "UniGB-UCS2-H";
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + 2 * index} 0 R`).join(" ")}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${encoding} /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${options.ordering ?? STORED_AS[encoding][0]}) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>`,
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    `<< /Title <${hexOf("feff", encode(options.title ?? "", "UniGB-UCS2-H"))}> /Producer (${options.producer ?? ""}) >>`,
  ];
  for (const [index, page] of pages.entries()) {
    const picture = options.pictures?.includes(index) === true ? [PICTURE] : [];
    const texts = page.map(
      ({ text, x, y, size, turn = 0, latin }) =>
        `BT /${latin ? "F2" : "F1"} ${size} Tf ${rotation(turn)} ${x.toFixed(2)} ${(PAGE_HEIGHT - y).toFixed(2)} Tm <${hexOf("", latin ? strToU8(text, true) : encode(text, encoding))}> Tj ET`,
    );
    const drawn = [...picture, ...texts].join("\n");
    const content = options.packed === true ? strFromU8(zlibSync(strToU8(drawn, true)), true) : drawn;
    const filter = options.packed === true ? "/Filter /FlateDecode " : "";
    const rotate = options.rotate === undefined ? "" : `/Rotate ${options.rotate} `;
    objects.push(
      `<< /Type /Page /Parent 2 0 R ${rotate}/MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Resources << /Font << /F1 3 0 R /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< ${filter}/Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const lock =
    options.locked === true
      ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >> /ID [<00><00>] `
      : "";
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R ${lock}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(body + end, (character) => character.charCodeAt(0));
}

function encode(text: string, encoding: PdfEncoding): Uint8Array {
  return iconv.encode(text, STORED_AS[encoding][1]);
}

function rotation(degrees: number): string {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos].map((value) => value.toFixed(6)).join(" ");
}

function hexOf(prefix: string, bytes: Uint8Array): string {
  return prefix + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export interface LayoutOptions extends PdfOptions {
  readonly header?: string;
  readonly footer?: (page: number) => string;
  /** Characters that fit a line. */
  readonly columns?: number;
  readonly rows?: number;
  readonly size?: number;
  /** Distance of lines in type sizes, by page. */
  readonly pitch?: (page: number) => number;
  /** How each piece is drawn; several for type made bold by drawing it again. */
  readonly draw?: (piece: Placed, page: number) => Placed[];
}

const LEFT = 79;
const TOP = 105;

/** Paragraphs set as office programs set them: first lines indented, lines broken hard, page by page. */
export function layOut(paragraphs: readonly string[], options: LayoutOptions = {}): Uint8Array {
  return writePdf(pagesOf(paragraphs, options), options);
}

/** The same, before it is written to a file. */
export function pagesOf(paragraphs: readonly string[], options: LayoutOptions = {}): Placed[][] {
  const { columns = 28, rows = 22, size = 16 } = options;
  const lines = paragraphs.flatMap((paragraph) =>
    breakLines(paragraph, columns).map((text, index) => ({ text, x: LEFT + (index === 0 ? 2 * size : 0) })),
  );
  const pages: Placed[][] = [];
  for (let at = 0; at < lines.length; at += rows) {
    const page: Placed[] = lines
      .slice(at, at + rows)
      .map(({ text, x }, row) => ({ text, x, y: TOP + row * size * (options.pitch?.(pages.length) ?? 1.75), size }));
    if (options.header !== undefined) page.unshift({ text: options.header, x: 220, y: 60, size: 9 });
    if (options.footer !== undefined) page.push({ text: options.footer(pages.length + 1), x: 280, y: 800, size: 12 });
    pages.push(options.draw === undefined ? page : page.flatMap((piece) => options.draw?.(piece, pages.length) ?? []));
  }
  return pages;
}

/** Breaks where Chinese typesetting may: never before closing marks, never within a figure. */
export function breakLines(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 2;
  for (const [word] of paragraph.matchAll(/[\x21-\x7e]+|./gu)) {
    const needed = /^[\x20-\x7e]/u.test(word) ? word.length / 2 : 1;
    const mayHang = /^[，。、；：！？）》”’]/u.test(word);
    if (width + needed > columns && !mayHang) {
      lines.push(line);
      line = "";
      width = 0;
    }
    line += word;
    width += needed;
  }
  return [...lines, line];
}
