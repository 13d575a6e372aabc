import { describe, expect, it } from "vitest";
import { communiqueCases } from "./communique.cases.js";
import { findConcept } from "./indicator-catalogue.js";

describe.each(Object.entries(communiqueCases))("a communiqué's section on %s", (_section, cases) => {
  it.each(cases.map(([name, concept]) => ({ name, concept })))("files $name under $concept", ({ name, concept }) => {
    expect(findConcept(name)?.id).toBe(concept);
  });
});
