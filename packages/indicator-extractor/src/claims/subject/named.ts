import { redraft, type FigureDraft } from "../../draft.js";

/** The draft with a name that its own words say. */
export const stated = (draft: FigureDraft, name: string): FigureDraft =>
  redraft(draft, { name, nameOrigin: "stated", nameBy: "own-subject" });
/** The draft with the name of a figure before it. */
export const inherited = (draft: FigureDraft, name: string): FigureDraft =>
  redraft(draft, { name, nameOrigin: "implied", nameBy: "inherited-subject" });
/** The draft with a name that a clause without a figure says. */
export const fromClause = (draft: FigureDraft, name: string): FigureDraft =>
  redraft(draft, { name, nameOrigin: "implied", nameBy: "preceding-clause" });
