import type { AnchorCase } from "./anchor-case.js";
import { bodyCases } from "./body.cases.js";
import { documentCases } from "./document.cases.js";
import { inTurnCases } from "./in-turn.cases.js";
import { kindCases } from "./kind.cases.js";
import { loneYearCases } from "./lone-year.cases.js";
import { nationalCases } from "./national.cases.js";
import { pressCases } from "./press.cases.js";
import { regionCases } from "./region.cases.js";
import { titleCases } from "./title.cases.js";
import { placeCases, underWayCases, yearOfPartCases } from "./under-way.cases.js";

/** All heads, openings and datelines that the tests of the anchor read. */
export const anchorCases: readonly AnchorCase[] = [
  ...titleCases,
  ...bodyCases,
  ...inTurnCases,
  ...nationalCases,
  ...documentCases,
  ...kindCases,
  ...loneYearCases,
  ...pressCases,
  ...underWayCases,
  ...yearOfPartCases,
  ...placeCases,
  ...regionCases,
];
