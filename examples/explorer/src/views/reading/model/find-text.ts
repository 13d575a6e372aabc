import type { Span } from "@liaocheng/report-model";

/** A text made ready for searching: blanks left out, width and case of letters alike, each unit with its place. */
interface Searchable {
  readonly folded: string;
  readonly places: readonly number[];
}

/** Finds words in a text however they are spaced, wrapped or set: `GDP` finds ＧＤＰ, 政府工作报告 finds 政 府 工 作 报 告. */
export function createSearch(text: string): (query: string) => Span[] {
  let searchable: Searchable | undefined;
  return (query) => {
    const wanted = fold(query).folded;
    if (wanted === "") return [];
    searchable ??= fold(text);
    const { folded, places } = searchable;
    const hits: Span[] = [];
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const start = places[at];
      const last = places[at + wanted.length - 1];
      if (start !== undefined && last !== undefined) hits.push({ start, end: last + 1 });
    }
    return hits;
  };
}

function fold(text: string): Searchable {
  const units: string[] = [];
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    for (const unit of text.charAt(place).normalize("NFKC").toLowerCase()) {
      if (/\s/u.test(unit)) continue;
      units.push(unit);
      places.push(place);
    }
  }
  return { folded: units.join(""), places };
}
