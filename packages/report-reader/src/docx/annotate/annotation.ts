/**
 * A remark on a stretch of a report, or a change of it, or both.
 *
 * @since 0.2.0
 */
export interface DocxAnnotation {
  /** Offsets into the text that `readReport` gives for the same bytes; half open. */
  readonly start: number;
  readonly end: number;
  /** Text of a comment at these words; a line is a paragraph. */
  readonly comment?: string;
  /** What should stand there instead; becomes a tracked change. */
  readonly replacement?: string;
}

/**
 * Who annotates, and how.
 *
 * @since 0.2.0
 */
export interface AnnotateOptions {
  /** Name that Word shows beside comments and changes. */
  readonly author: string;
  /** Moment of the annotation, ISO 8601 in UTC such as `2026-11-29T08:00:00Z`. */
  readonly date: string;
  /** Writes replacements into the text instead of tracking them. */
  readonly accept?: boolean;
}

/**
 * A Word file with its annotations.
 *
 * @since 0.2.0
 */
export interface AnnotatedDocx {
  readonly bytes: Uint8Array;
  /** Comments written, and changes tracked or made. */
  readonly comments: number;
  readonly changes: number;
  /** Annotations whose change could not be made at exact characters (ordinals that Word counts, signs, overlaps): only their comment stands. */
  readonly unchanged: readonly DocxAnnotation[];
  /** Annotations that found no place in the file at all. */
  readonly unplaced: readonly DocxAnnotation[];
}
