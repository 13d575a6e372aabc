import { computed, type ReadonlySignal } from "@preact/signals";
import type { Span } from "@liaocheng/report-model";
import { findingsOf } from "../../../state/proofreading.js";
import type { ReportFinding } from "../../../worker/analysis.js";
import type { Block, Leaf } from "../model/blocks.js";
import { partMarks, type Mark } from "../model/marks.js";
import { piecesOf, type Overlay, type Piece } from "../model/pieces.js";
import { beginningIn, overlaps } from "../model/within.js";
import type { ReadingState } from "../reading-state.js";

/** A finding with its place in the list of the document. */
export interface NumberedFinding {
  readonly index: number;
  readonly finding: ReportFinding;
}

/** What one block shows. Each part changes only when something in this block does. */
export interface BlockContent {
  readonly leaves: ReadonlySignal<readonly { readonly leaf: Leaf; readonly pieces: readonly Piece[] }[]>;
  readonly findings: ReadonlySignal<readonly NumberedFinding[]>;
  /** The stretch of the address, where it touches this block. */
  readonly place: ReadonlySignal<Span | undefined>;
  /** The mark of this block that the keyboard is at. */
  readonly selected: ReadonlySignal<Mark | undefined>;
}

const NO_SPANS: readonly Span[] = [];
const NO_FINDINGS: readonly NumberedFinding[] = [];

export function createBlockContent(state: ReadingState, block: Block): BlockContent {
  const ownFindings = computed(() => {
    const own = findingsOf(state.document).flatMap((finding, index) =>
      block.start <= finding.span.start && finding.span.start < block.end ? [{ index, finding }] : [],
    );
    return own.length === 0 ? NO_FINDINGS : own;
  });
  const marks = computed(() => partMarks(beginningIn(state.visible.value, block)));
  const findings = computed(() => (state.layers.value.has("findings") ? ownFindings.value : NO_FINDINGS));
  const hits = computed(() => {
    const within = beginningIn(state.hits.value, block);
    return within.length === 0 ? NO_SPANS : within;
  });
  const place = computed(() => {
    const span = state.place.value;
    return span !== undefined && overlaps(span, block) ? span : undefined;
  });
  const selected = computed(() => {
    const mark = state.selected.value ?? state.visible.value[0];
    return mark !== undefined && overlaps(mark, block) ? mark : undefined;
  });
  const overlays = computed<readonly Overlay[]>(() => [
    ...marks.value.beneath.map(({ kind, start, end }): Overlay => ({
      kind: kind === "term" ? "term" : "unread",
      start,
      end,
    })),
    ...findings.value.map(({ finding: { span } }): Overlay => ({ kind: "finding", ...span })),
    ...hits.value.map((hit): Overlay => ({ kind: "hit", start: hit.start, end: hit.end })),
    ...(place.value === undefined || state.selected.value !== undefined || coversBlock(place.value, block)
      ? []
      : [{ kind: "place" as const, start: place.value.start, end: place.value.end }]),
  ]);
  const leaves = computed(() =>
    block.leaves.map((leaf) => ({
      leaf,
      pieces: piecesOf(
        leaf,
        marks.value.buttons,
        overlays.value.filter((overlay) => overlaps(overlay, leaf)),
      ),
    })),
  );
  return { leaves, findings, place, selected };
}

/** Whether a stretch is the whole of a block: then the block itself is marked. */
export function coversBlock(span: Span, block: Span): boolean {
  return span.start <= block.start && block.end <= span.end;
}
