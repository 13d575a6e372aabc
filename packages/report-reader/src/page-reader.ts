/**
 * A page that is a picture, as it is shown.
 *
 * @since 0.4.0
 */
export interface PageImage {
  /** 1-based. */
  readonly page: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** A byte for each pixel, 0 black to 255 white, row by row from the top. */
  readonly pixels: Uint8Array;
  /** Pixels per inch. */
  readonly resolution: number;
}

/**
 * A word as it was recognised on a picture.
 *
 * @since 0.4.0
 */
export interface RecognisedWord {
  readonly text: string;
  /** How sure, 0 to 1. */
  readonly confidence: number;
  /** Left, top, right, bottom in pixels. */
  readonly box: readonly [number, number, number, number];
}

/**
 * The words on one base line, in order.
 *
 * @since 0.4.0
 */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  /** Height of the base line in pixels from the top. */
  readonly baseline: number;
}

/**
 * Recognises the text of a page; undefined where it cannot, so that the page stays unread. `@liaocheng/report-ocr` makes one.
 *
 * @since 0.4.0
 */
export type PageReader = (image: PageImage) => Promise<readonly RecognisedLine[] | undefined>;
