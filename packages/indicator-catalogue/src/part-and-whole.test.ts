import { describe, expect, it } from "vitest";
import { foldName } from "./fold-name.js";
import { findConcept, indicatorCatalogue } from "./indicator-catalogue.js";

const { concepts } = indicatorCatalogue;

/** Names of a concept as they are compared, each once. */
const foldedNames = (zh: string, aliases: readonly string[]): readonly string[] => [
  ...new Set([zh, ...aliases].map(foldName)),
];

describe("one name is one concept", () => {
  it("holds for every standard name and alias, however it is written", () => {
    const owners = new Map<string, string>();
    const contested = concepts.flatMap(({ id, zh, aliases }) =>
      foldedNames(zh, aliases).filter((name) => {
        const owner = owners.get(name);
        owners.set(name, id);
        return owner !== undefined && owner !== id;
      }),
    );
    expect(contested).toEqual([]);
  });
});

describe("a part is not its whole", () => {
  it("leads from a name that ends in another's to its own concept", () => {
    const byName = new Map(
      concepts.flatMap(({ id, zh, aliases }) => foldedNames(zh, aliases).map((name) => [name, id])),
    );
    const mistaken = [...byName].filter(([name, id]) =>
      [...name].some((_character, at) => {
        const whole = at === 0 ? undefined : byName.get(name.slice(at));
        return whole !== undefined && whole !== id && findConcept(name)?.id === whole;
      }),
    );
    expect(mistaken).toEqual([]);
  });

  it.each(["雁湖", "陶瓷", "省属", "西部片区", "三峡库区"])("does not take %s… for the whole", (part) => {
    const mistaken = concepts.filter(({ id, zh }) => findConcept(part + zh)?.id === id);
    expect(mistaken.map(({ zh }) => part + zh)).toEqual([]);
  });

  it.each(["培训班", "领导小组", "奖励办法"])("does not take …%s for what it is about", (thing) => {
    const mistaken = concepts.filter(({ id, zh }) => findConcept(zh + thing)?.id === id);
    expect(mistaken.map(({ zh }) => zh + thing)).toEqual([]);
  });
});
