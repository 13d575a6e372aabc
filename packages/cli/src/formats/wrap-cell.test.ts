import { expect, test } from "vitest";
import { wrapCell } from "./wrap-cell.js";

test.each([
  ["fits", "四个字呀", 8, "四个字呀"],
  ["breaks between characters", "四个字呀", 6, "四个字\n呀"],
  ["counts Latin letters as one column", "DRG付费改革", 7, "DRG付费\n改革"],
  ["starts anew after a line end", "四个\n字呀", 4, "四个\n字呀"],
  ["leaves an empty cell empty", "", 4, ""],
])("a cell that %s", (_case, text, width, wrapped) => {
  expect(wrapCell(text, width)).toBe(wrapped);
});
