import { conceptSchema, type Concept } from "@liaocheng/report-model";
import { schemaProblem, wrongKind } from "@liaocheng/report-model/caller";
import { CatalogueError } from "./catalogue-error.js";

/** Throws for the first of the concepts that cannot be meant; those of a catalogue made before are not looked at again. */
export function checkConcepts(concepts: readonly Concept[], known: Pick<WeakSet<Concept>, "has">): void {
  if (!Array.isArray(concepts))
    throw new CatalogueError("CATALOGUE_CONCEPT_INVALID", wrongKind("concepts", "array", concepts));
  const schema = conceptSchema.strict();
  for (const [index, concept] of (concepts as readonly Concept[]).entries()) {
    if (typeof concept === "object" && concept !== null && known.has(concept)) continue;
    const { error } = schema.safeParse(concept);
    if (error === undefined) continue;
    const problem = schemaProblem(schema, concept, error.issues, ["concepts", index]);
    throw new CatalogueError("CATALOGUE_CONCEPT_INVALID", problem);
  }
}
