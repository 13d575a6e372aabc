/// <reference types="node" />
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RESOLVERS } from "../src/resolvers.js";
import { extractIndicators } from "../src/index.js";

const root = new URL("../../../", import.meta.url);
const guide = readFileSync(new URL("docs/how-a-figure-is-read.md", root), "utf8");
const paths = [...guide.matchAll(/`(?<path>(?:packages|scripts|seeds)\/[\w./-]+)`/gu)].map(
  ({ groups }) => groups?.["path"] ?? "",
);

test.each([...new Set(paths)])("the guide names a file that is there: %s", (path) => {
  expect(existsSync(new URL(path, root))).toBe(true);
});

test("the guide lists the resolvers in the order they run", () => {
  const listed = [...guide.matchAll(/^\| `(?<id>[a-z-]+)`/gmu)].map(({ groups }) => groups?.["id"]);
  expect(listed).toEqual(RESOLVERS.map(({ id }) => id));
});

test("the figure it follows is read as it says", () => {
  const seed = readFileSync(new URL("seeds/liaocheng-2022.txt", root), "utf8");
  const figure = extractIndicators(seed).indicators.find(({ quantity }) => quantity.text === "4.3%");
  expect(figure).toMatchObject({ name: "生产总值", kind: "growth", direction: "up", status: "actual", period: "2022" });
});
