import type { DocumentKind, Section } from "@liaocheng/report-model";
import type { Head } from "../head/head.js";

/**
 * What the caller knows of a text; it outranks whatever the text says.
 *
 * @since 0.2.0
 */
export interface ReportOptions {
  /** 聊城市. */
  readonly region?: string | undefined;
  readonly reviewYear?: number | undefined;
  /** The year planned, `--year` of the program. */
  readonly planYear?: number | undefined;
  readonly documentKind?: DocumentKind | undefined;
  /** Name of the file, which is asked last: 2019年聊城市.txt. */
  readonly fileName?: string | undefined;
}

/** What region, years and kind are decided from. */
export interface AnchorSources {
  readonly text: string;
  readonly bodyStart: number;
  readonly head: Head;
  readonly parts: readonly Section[];
  /** Region that the head names, when it does. */
  readonly region: string | undefined;
  readonly options: ReportOptions;
}
