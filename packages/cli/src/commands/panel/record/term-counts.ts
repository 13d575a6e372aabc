import type { PanelTerm, Report } from "@liaocheng/report-model";
import type { TextPart } from "./parts.js";

/** How often each word stands in each part; parts without a word have no row of it. */
export function termCounts(
  { region, adcode, planYear }: Report,
  parts: readonly TextPart[],
  { source, terms }: { readonly source: string; readonly terms: readonly string[] },
): PanelTerm[] {
  const common = {
    source,
    ...(region === undefined ? {} : { region }),
    ...(adcode === undefined ? {} : { adcode }),
    ...(planYear === undefined ? {} : { reportYear: planYear }),
  };
  return parts.flatMap(({ heading, role, text, characters }) =>
    terms.flatMap((term): PanelTerm[] => {
      const count = countOf(text, term);
      return count === 0 ? [] : [{ ...common, term, section: heading, role, count, characters }];
    }),
  );
}

/** Occurrences that do not overlap, from the left. */
function countOf(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count += 1;
  return count;
}
