import { formatOrdinal } from "../blocks/ordinal-format.js";
import { childNamed, type MarkupElement } from "../markup/markup-tree.js";
import type { Numbering, NumberingLevel, Numberings } from "./numbering-definitions.js";
import type { ParagraphStyle } from "./paragraph-styles.js";
import { numberOf } from "./word-attribute.js";

/** Prints the ordinal that Word shows before a paragraph; asked once a paragraph, in order, since it counts. */
export interface OrdinalPrinter {
  /** @returns The ordinal as shown; empty when the paragraph has none. */
  ordinalOf(paragraphProperties: MarkupElement | undefined, styles: readonly ParagraphStyle[]): string;
}

const PLACEHOLDER = /%(?<level>[1-9])/gu;
/** Bullets print nothing but for the dash of Chinese lists. */
const DASHES = /^[—―─－]{1,4}$/u;

export function ordinalPrinter(numberings: Numberings): OrdinalPrinter {
  const count = ordinalCounter(numberings);
  return {
    ordinalOf(properties, styles) {
      const stated = ordinalOf2003(properties);
      if (stated !== undefined) return stated;
      const reference = numberingReference(properties, styles);
      const numbering = reference === undefined ? undefined : numberings.get(reference.id);
      if (reference === undefined || numbering === undefined) return "";
      return count(reference.id, reference.level ?? levelOfStyle(numbering, styles) ?? 0) ?? "";
    },
  };
}

/** Counts the next paragraph of a numbering and level and prints its ordinal; undefined where there is none of that kind. */
export function ordinalCounter(numberings: Numberings): (id: number, level: number) => string | undefined {
  const counters = new Map<string, Map<number, number>>();
  const startedAnew = new Set<string>();
  return (id, level) => {
    const numbering = numberings.get(id);
    const definition = numbering?.levels.get(level);
    if (numbering === undefined || definition === undefined) return undefined;
    const counts = counters.get(numbering.counterId) ?? new Map<number, number>();
    counters.set(numbering.counterId, counts);
    const anew = numbering.startOverrides.get(level);
    if (anew !== undefined && !startedAnew.has(`${id}/${level}`)) {
      startedAnew.add(`${id}/${level}`);
      counts.set(level, anew - 1);
    }
    counts.set(level, (counts.get(level) ?? definition.start - 1) + 1);
    for (const [deeper, { restartAfter }] of numbering.levels)
      if (deeper > level && (restartAfter === undefined || level < restartAfter)) counts.delete(deeper);
    return printOrdinal(definition, numbering.levels, counts);
  };
}

/** Word 2003 writes beside each numbered paragraph what it prints. */
function ordinalOf2003(properties: MarkupElement | undefined): string | undefined {
  const printed = childNamed(childNamed(properties, "w:listPr"), "wx:t")?.attributes.get("wx:val");
  return printed === undefined || /^[\uE000-\uF8FF·•]/u.test(printed) ? undefined : printed;
}

function printOrdinal(
  definition: NumberingLevel,
  levels: ReadonlyMap<number, NumberingLevel>,
  counts: ReadonlyMap<number, number>,
): string {
  if (definition.format === "bullet") return DASHES.test(definition.pattern) ? definition.pattern : "";
  return definition.pattern.replace(PLACEHOLDER, (_placeholder, digit: string) => {
    const level = Number(digit) - 1;
    const counted = levels.get(level);
    if (counted === undefined) return "";
    const format = definition.digitsOnly ? "decimal" : counted.format;
    return formatOrdinal(counts.get(level) ?? counted.start, format) ?? "";
  });
}

/** The numbering a paragraph states, else the one of its style; 0 takes the style's away. */
function numberingReference(
  properties: MarkupElement | undefined,
  styles: readonly ParagraphStyle[],
): { readonly id: number; readonly level: number | undefined } | undefined {
  const own = childNamed(properties, "w:numPr");
  const styled = styles.find(({ numberingId }) => numberingId !== undefined);
  const id = numberOf(own, "w:numId") ?? styled?.numberingId;
  if (id === undefined || id === 0) return undefined;
  return { id, level: numberOf(own, "w:ilvl") ?? styles.find(({ level }) => level !== undefined)?.level };
}

function levelOfStyle(numbering: Numbering, styles: readonly ParagraphStyle[]): number | undefined {
  for (const { id } of styles) for (const [level, { styleId }] of numbering.levels) if (styleId === id) return level;
  return undefined;
}
