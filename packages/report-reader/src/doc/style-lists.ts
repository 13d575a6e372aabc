/** The list and level that a style puts its paragraphs in. */
export interface ListPlace {
  readonly list?: number | undefined;
  readonly level?: number | undefined;
}

const NO_BASE = 0xfff;
const PARAGRAPH = 1;
/** Styles are built on one another this deep at most. */
const DEEPEST = 12;

interface Style extends ListPlace {
  readonly base: number;
}

/**
 * The lists of the paragraph styles by their numbers, what a style does not say taken from the one it is built on.
 *
 * @param listOf - Reads the list and level out of a stretch of property changes.
 */
export function readStyleLists(
  sheet: Uint8Array,
  listOf: (view: DataView, start: number, length: number) => ListPlace,
): (style: number) => ListPlace {
  const styles = new Map<number, Style>();
  const view = new DataView(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  try {
    const head = view.getUint16(0, true);
    const count = view.getUint16(2, true);
    const fixed = view.getUint16(4, true);
    let at = 2 + head;
    for (let number = 0; number < count; number += 1) {
      const length = view.getUint16(at, true);
      if (length > 0) styles.set(number, styleAt(view, at + 2, fixed, listOf));
      at += 2 + length;
    }
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
  }
  return (number) => {
    let place: ListPlace = {};
    let style = styles.get(number);
    for (let depth = 0; style !== undefined && depth < DEEPEST; depth += 1) {
      place = { list: place.list ?? style.list, level: place.level ?? style.level };
      style = style.base === NO_BASE ? undefined : styles.get(style.base);
    }
    return place;
  };
}

function styleAt(
  view: DataView,
  at: number,
  fixed: number,
  listOf: (view: DataView, start: number, length: number) => ListPlace,
): Style {
  const kind = view.getUint16(at + 2, true);
  const base = kind >> 4;
  if ((kind & 15) !== PARAGRAPH) return { base };
  // The name and its end mark, then the properties of paragraphs behind their length and the number of the style.
  const properties = at + fixed + 2 + 2 * view.getUint16(at + fixed, true) + 2;
  const length = view.getUint16(properties, true);
  return { base, ...listOf(view, properties + 4, length - 2) };
}
