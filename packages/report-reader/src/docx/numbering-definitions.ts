import { childNamed, childrenNamed, type MarkupElement } from "../markup/markup-tree.js";
import { isOn, numberOf, valueOf, wholeNumber } from "./word-attribute.js";

/** One level of a numbering: how it counts and what it prints. */
export interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** `%1、` prints the count of the first level and a mark. */
  readonly pattern: string;
  /** The 1-based level whose step starts this one anew; 0 never; undefined any higher level. */
  readonly restartAfter?: number | undefined;
  /** Prints every level in digits. */
  readonly digitsOnly: boolean;
  readonly styleId?: string | undefined;
}

/** What a paragraph refers to: levels, the counters they share, and where it starts anew. */
export interface Numbering {
  /** Numberings with the same counter go on counting where the other left off. */
  readonly counterId: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

export type Numberings = ReadonlyMap<number, Numbering>;

export function readNumberings(part: MarkupElement | undefined): Numberings {
  const root = childNamed(part, "w:numbering");
  const abstracts = new Map(
    childrenNamed(root, "w:abstractNum").map((element) => [element.attributes.get("w:abstractNumId") ?? "", element]),
  );
  const numberings = new Map<number, Numbering>();
  for (const element of childrenNamed(root, "w:num")) {
    const id = wholeNumber(element.attributes.get("w:numId"));
    const abstractId = valueOf(element, "w:abstractNumId");
    if (id === undefined || abstractId === undefined) continue;
    const source = linkedAbstract(abstractId, abstracts);
    const levels = readLevels(source.element);
    const startOverrides = new Map<number, number>();
    for (const override of childrenNamed(element, "w:lvlOverride")) {
      const level = wholeNumber(override.attributes.get("w:ilvl"));
      if (level === undefined) continue;
      for (const [overridden, definition] of readLevels(override)) levels.set(overridden, definition);
      const start = numberOf(override, "w:startOverride");
      if (start !== undefined) startOverrides.set(level, start);
    }
    numberings.set(id, { counterId: source.id, levels, startOverrides });
  }
  return numberings;
}

/** A numbering may be defined by a style of its own; the definition that carries the style's name holds the levels. */
function linkedAbstract(
  id: string,
  abstracts: ReadonlyMap<string, MarkupElement>,
): { readonly id: string; readonly element: MarkupElement | undefined } {
  const element = abstracts.get(id);
  const link = valueOf(element, "w:numStyleLink");
  if (link === undefined) return { id, element };
  for (const [linkedId, candidate] of abstracts)
    if (valueOf(candidate, "w:styleLink") === link) return { id: linkedId, element: candidate };
  return { id, element };
}

function readLevels(parent: MarkupElement | undefined): Map<number, NumberingLevel> {
  const levels = new Map<number, NumberingLevel>();
  for (const element of childrenNamed(parent, "w:lvl")) {
    const level = wholeNumber(element.attributes.get("w:ilvl"));
    if (level === undefined) continue;
    levels.set(level, {
      start: numberOf(element, "w:start") ?? 1,
      format: valueOf(element, "w:numFmt") ?? "decimal",
      pattern: valueOf(element, "w:lvlText") ?? "",
      restartAfter: numberOf(element, "w:lvlRestart"),
      digitsOnly: isOn(element, "w:isLgl"),
      styleId: valueOf(element, "w:pStyle"),
    });
  }
  return levels;
}
