import { expect, test } from "vitest";
import { globalFirst } from "./global-first.js";

test.each([
  ["check a.txt --lang en", "--lang en check a.txt"],
  ["ledger list --lang=en --store a.db --debug", "--lang=en --debug ledger list --store a.db"],
  ["check -- --lang", "check -- --lang"],
  ["check --debug -- --debug", "--debug check -- --debug"],
  ["check --lang", "--lang check"],
  ["", ""],
])("%s", (argv, expected) => {
  expect(globalFirst(argv.split(" ")).join(" ")).toBe(expected);
});
