import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const dist = new URL("../dist/", import.meta.url);

test("nothing that is loaded asks for a module of Node", () => {
  const files = readdirSync(dist).filter((name) => name.endsWith(".js"));
  expect(files.length).toBeGreaterThan(3);
  for (const name of files)
    expect(readFileSync(new URL(name, dist), "utf8")).not.toMatch(
      /(?:from|import|require)\s{0,2}\(?\s{0,2}["'](?:node:|fs|path|buffer)/u,
    );
});
