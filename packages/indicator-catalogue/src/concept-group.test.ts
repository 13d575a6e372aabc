import { describe, expect, it } from "vitest";
import { conceptGroup, family } from "./concept-group.js";

describe("family", () => {
  const rows = family(
    { id: "*-catch", zh: "*捕捞量", en: "Catch of *", unit: "万吨", aliases: "捕捞* *渔获量" },
    `
    red-shrimp 红虾 大红虾
    squid 鱿鱼
    `,
  );

  it("puts what a member is called in the place of the star", () => {
    expect(rows.map(({ id, zh, en, unit }) => [id, zh, en, unit])).toEqual([
      ["red-shrimp-catch", "红虾捕捞量", "Catch of red shrimp", "万吨"],
      ["squid-catch", "鱿鱼捕捞量", "Catch of squid", "万吨"],
    ]);
  });

  it("names a member by each of its names in each pattern", () => {
    expect(rows[0]?.aliases).toBe("大红虾捕捞量 捕捞红虾 捕捞大红虾 红虾渔获量 大红虾渔获量");
  });
});

describe("conceptGroup", () => {
  it("adds what was added in the period where that is reported too", () => {
    const row = { id: "piers", zh: "栈桥", en: "Piers", unit: "座", aliases: "码头栈桥", added: true };
    expect(conceptGroup("港口", "市统计局", [row])[1]).toMatchObject({
      id: "piers-added",
      zh: "新增栈桥",
      en: "Piers added",
      aliases: ["新增码头栈桥"],
      group: "港口",
    });
  });
});
