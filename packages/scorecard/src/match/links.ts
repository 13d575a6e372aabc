import type { Indicator, Span } from "@liaocheng/report-model";

/**
 * What a person decided about a target: which figure of the later report is its result, that none is, or which are not.
 *
 * @since 0.3.0
 */
export interface AcceptedLink {
  /** The figure of the earlier report, by its place. */
  readonly target: Pick<Span, "start">;
  /** The figure of the later report that is its result; `null` when the person found none. */
  readonly result?: Pick<Span, "start"> | null;
  /** Figures of the later report that are not its result. */
  readonly rejected?: readonly Pick<Span, "start">[];
}

/** Decisions by the place of their target. */
export interface Links {
  readonly of: (target: Indicator) => AcceptedLink | undefined;
  /** Whether a person said that a figure is not the result of a target. */
  readonly rejects: (target: Indicator, result: Indicator) => boolean;
}

/** Indexes links; of two for one target the last holds. */
export function indexLinks(links: readonly AcceptedLink[]): Links {
  const byStart = new Map(links.map((link) => [link.target.start, link]));
  return {
    of: ({ span }) => byStart.get(span.start),
    rejects: ({ span: target }, { span: result }) =>
      byStart.get(target.start)?.rejected?.some(({ start }) => start === result.start) === true,
  };
}
