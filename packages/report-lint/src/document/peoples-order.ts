import { placesIn, provinces } from "./places.js";
import type { LintDocument } from "./lint-document.js";
import { searchBlocks } from "./search.js";

/** A place of several peoples printed with them in another order: 恩施苗族土家族自治州. */
export interface TurnedName {
  readonly start: number;
  readonly printed: string;
  readonly meant: string;
}

const PEOPLE = /[^族]{1,5}族/gu;
const SEVERAL = /自治[州县]$/u;

let turned: ReadonlyMap<string, string> | undefined;

/** Names with two peoples that stand in each other's place, by what they would read. */
function turnedNames(): ReadonlyMap<string, string> {
  if (turned !== undefined) return turned;
  const found = new Map<string, string>();
  for (const { name } of provinces().flatMap(placesIn)) {
    if (!SEVERAL.test(name)) continue;
    const peoples = [...name.matchAll(PEOPLE)].map(([people]) => people);
    const [head = "", second = "", ...others] = peoples;
    if (second === "" || others.length > 0) continue;
    // 恩施土家族: where the place ends and the people begins is not told, so every cut is tried.
    for (let cut = 1; cut <= head.length - 2; cut += 1)
      found.set(`${head.slice(0, cut)}${second}${head.slice(cut)}${name.slice(head.length + second.length)}`, name);
  }
  return (turned = found);
}

/** Such names in a text. */
export function findTurnedNames({ blocks }: LintDocument): TurnedName[] {
  return Array.from(searchBlocks(blocks, /[一-鿿]{1,12}族自治[州县]/gu)).flatMap(({ text, end }) => {
    for (let from = 0; from + 8 <= text.length; from += 1) {
      const printed = text.slice(from);
      const meant = turnedNames().get(printed);
      if (meant !== undefined) return [{ start: end - printed.length, printed, meant }];
    }
    return [];
  });
}
