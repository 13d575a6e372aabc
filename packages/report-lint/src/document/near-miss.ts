/** A printed form that differs from a fixed name by one slip. */
export interface NearMiss {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: string;
}

/** Of so long a half, two characters may be left out and the rest still tells the name. */
const TWO_LEFT_OUT = 7;

/**
 * Finds names printed with one character replaced, dropped, doubled or two exchanged, or two dropped from a long one, not at either end.
 *
 * A slip leaves one half of the name whole, so the halves are looked up and the other half compared.
 */
export function* findNearMisses(text: string, names: readonly string[]): Generator<NearMiss> {
  for (const name of names) {
    if (name.length < 4) continue;
    const half = Math.floor(name.length / 2);
    const first = name.slice(0, half);
    const second = name.slice(half);
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      if (text.startsWith(name, at)) continue;
      const length = matchSlip(text.slice(at + half, at + name.length + 1), second);
      if (length !== undefined) yield miss(text, at, at + half + length, name);
    }
    for (let at = text.indexOf(second, 1); at >= 0; at = text.indexOf(second, at + 1)) {
      if (text.startsWith(first, at - half)) continue;
      const before = text.slice(Math.max(0, at - half - 1), at);
      const length = matchSlip(reverse(before), reverse(first));
      if (length !== undefined) yield miss(text, at - length, at + second.length, name);
    }
  }
}

function miss(text: string, start: number, end: number, name: string): NearMiss {
  return { start, end, text: text.slice(start, end), name };
}

/** Length of the stretch that is the expected half with one slip before its last character; undefined when it is not. */
function matchSlip(printed: string, expected: string): number | undefined {
  const size = expected.length;
  if (size < 2) return undefined;
  let same = 0;
  while (same < size && printed.charAt(same) === expected.charAt(same)) same += 1;
  if (same >= size) return undefined;
  const replaced = same < size - 1 && printed.slice(same + 1, size) === expected.slice(same + 1);
  if (replaced && isHan(printed.charAt(same)) && !"的和与及等之".includes(printed.charAt(same))) return size;
  const swapped =
    same < size - 1 &&
    printed.charAt(same) === expected.charAt(same + 1) &&
    printed.charAt(same + 1) === expected.charAt(same) &&
    printed.slice(same + 2, size) === expected.slice(same + 2);
  if (swapped || isTurned(printed.slice(same, size), expected.slice(same))) return size;
  const dropped =
    same < size - 1 &&
    isHan(expected.charAt(same)) &&
    printed.slice(same, size - 1) === expected.slice(same + 1) &&
    size >= 3;
  if (dropped) return size - 1;
  const two = size >= TWO_LEFT_OUT && printed.slice(same, size - 2) === expected.slice(same + 2) && same < size - 2;
  if (two) return size - 2;
  const doubled =
    expected.charAt(same - 1) !== "的" &&
    printed.charAt(same) === expected.charAt(same - 1) &&
    printed.slice(same + 1, size + 1) === expected.slice(same);
  return doubled && same > 0 ? size + 1 : undefined;
}

/** Of so long a rest, two words may stand in each other's place: 总工作基调. */
const TURNED = 4;

/** Two stretches exchanged, three characters together or more. */
function isTurned(printed: string, expected: string): boolean {
  if (expected.length < TURNED || printed === expected) return false;
  for (let first = 1; first <= 3; first += 1) {
    for (let second = 1; second <= 3; second += 1) {
      const both = first + second;
      if (both < 3 || both > expected.length) continue;
      if (printed === expected.slice(first, both) + expected.slice(0, first) + expected.slice(both)) return true;
    }
  }
  return false;
}

function isHan(character: string): boolean {
  return /^[一-鿿]$/u.test(character);
}

function reverse(text: string): string {
  return [...text].reverse().join("");
}
