import { findProgrammeNames, type ProgrammeName } from "../../document/programme-names.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const nameVariant: LintRule = defineLintRule({
  id: "name-variant",
  meta: {
    kind: "factual",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "同一行动、工程、计划前后名称一致", en: "Expect one name for one programme throughout." },
    source: "公文核稿通则：专名前后一致",
  },
  messages: {
    differs: {
      zh: "此处写“{{name}}”，别处写“{{other}}”，像是同一件事",
      en: "Expected one name, found “{{name}}” and “{{other}}”",
    },
  },
  check({ document, report }) {
    const names = document.once(findProgrammeNames);
    const byName = new Map<string, ProgrammeName[]>();
    for (const name of names) byName.set(name.name, [...(byName.get(name.name) ?? []), name]);
    const distinct = [...byName.keys()];
    const buckets = new Map<string, string[]>();
    for (const name of distinct) {
      for (const key of [`<${name.slice(0, 3)}`, `>${name.slice(-5)}`])
        buckets.set(key, [...(buckets.get(key) ?? []), name]);
    }
    const reported = new Set<string>();
    for (const bucket of buckets.values()) {
      if (bucket.length > 40) continue;
      for (const left of bucket) {
        for (const right of bucket) {
          const key = [left, right].sort().join("\n");
          if (left === right || reported.has(key) || !isVariant(left, right)) continue;
          reported.add(key);
          const [few, many] = rarer(byName.get(left) ?? [], byName.get(right) ?? []);
          const first = few[0];
          const other = many[0];
          if (first === undefined || other === undefined) continue;
          report("differs", { start: first.start, end: first.end }, { data: { name: first.name, other: other.name } });
        }
      }
    }
  },
});

/** The name used less often; of two used alike, the one that stands first in the body. */
function rarer(
  left: readonly ProgrammeName[],
  right: readonly ProgrammeName[],
): [readonly ProgrammeName[], readonly ProgrammeName[]] {
  if (left.length !== right.length) return left.length < right.length ? [left, right] : [right, left];
  return (left[0]?.start ?? 0) <= (right[0]?.start ?? 0) ? [left, right] : [right, left];
}

/** One slip of a character, or a word put in the middle, in names of eight characters and more. */
function isVariant(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let head = 0;
  while (head < short.length && short.charAt(head) === long.charAt(head)) head += 1;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1;
  const added = long.length - short.length;
  const changed = short.length - head - tail;
  const middle = long.slice(head, long.length - tail);
  const gone = short.slice(head, short.length - tail);
  if (
    /[一二三四五六七八九十百千两双0-9东西南北省市县区城乡上下新老大中小高低春夏秋冬男女内外京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕秦甘陇青宁港澳台]/u.test(
      `${middle}${gone}`,
    )
  )
    return false;
  if (changed === 0) return added > 0 && added <= 2 && head >= 4 && tail >= 4 && short.length >= 9;
  const swapped = changed === 2 && added === 0 && [...middle].reverse().join("") === gone;
  if (swapped) return short.length >= 6;
  return changed === 1 && added === 0 && short.length >= 6 && head >= 1 && tail >= 2 && head + tail >= 5;
}
