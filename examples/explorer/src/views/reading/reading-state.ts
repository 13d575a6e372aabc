import type { Span } from "@liaocheng/report-model";
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Analysis } from "../../worker/analysis.js";
import { preferredLayers } from "../../state/preferences.js";
import { placeOf, route, setParams } from "../../state/route.js";
import { termsOf } from "../../state/proofreading.js";
import { lookAt, seenIn } from "../../state/work.js";
import { blocksOf, type Block } from "./model/blocks.js";
import { createSearch } from "./model/find-text.js";
import { FIRST_LAYERS, LAYERS, layerOf, marksOf, type Layer, type Mark } from "./model/marks.js";
import { outlineOf, type OutlineEntry } from "./model/outline.js";

/** What the Reading view knows while a document is shown. */
export interface ReadingState {
  readonly document: Analysis;
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineEntry[];
  /** All marks; those in view are `visible`. */
  readonly marks: ReadonlySignal<readonly Mark[]>;
  readonly layers: ReadonlySignal<ReadonlySet<Layer>>;
  readonly visible: ReadonlySignal<readonly Mark[]>;
  /** The stretch the address names. */
  readonly place: ReadonlySignal<Span | undefined>;
  /** The mark at that stretch. */
  readonly selected: ReadonlySignal<Mark | undefined>;
  /** The mark under the pointer, until another is or it leaves the text. */
  readonly hovered: Signal<Mark | undefined>;
  readonly query: Signal<string>;
  readonly hits: ReadonlySignal<readonly Span[]>;
  /** What the reader has looked at. */
  readonly seen: ReadonlySignal<ReadonlySet<string>>;
}

export function createReadingState(document: Analysis): ReadingState {
  const outline = outlineOf(document.report);
  const marks = computed(() => marksOf({ ...document, ...termsOf(document) }, outline));
  const search = createSearch(document.text);
  const query = signal("");
  const layers = computed(() => layersOf(route.value.params["show"] ?? preferredLayers.value));
  const place = computed(() => placeOf(route.value));
  const visible = computed(() => marks.value.filter((mark) => layers.value.has(layerOf(mark))));
  return {
    document,
    outline,
    marks,
    layers,
    place,
    query,
    visible,
    blocks: blocksOf(document.report, document.text),
    selected: computed(() =>
      marks.value.find(({ start, end }) => start === place.value?.start && end === place.value.end),
    ),
    hovered: signal(undefined),
    hits: computed(() => search(query.value)),
    seen: computed(() => seenIn(document.key)),
  };
}

/** Shows or hides a layer, from now on and in the address, so that a link shows the same. */
export function toggleLayer({ layers }: ReadingState, layer: Layer): void {
  const chosen = LAYERS.filter((name) => layers.value.has(name) !== (name === layer));
  const usual = chosen.length === FIRST_LAYERS.size && chosen.every((name) => FIRST_LAYERS.has(name));
  const show = chosen.length === 0 ? "none" : chosen.join(" ");
  preferredLayers.value = show;
  setParams({ show: usual ? undefined : show });
}

/** Makes a stretch the one that the address names. */
export function select({ document }: Pick<ReadingState, "document">, { start, end }: Span): void {
  lookAt(document.key, { start, end });
  setParams({ at: `${String(start)}-${String(end)}` });
}

function layersOf(show: string | undefined): ReadonlySet<Layer> {
  if (show === undefined) return FIRST_LAYERS;
  const names = show.split(/[ ,]/u);
  return new Set(LAYERS.filter((layer) => names.includes(layer)));
}
