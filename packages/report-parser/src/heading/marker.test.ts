import { expect, test } from "vitest";
import { markerCases, noMarkers } from "./marker.cases.js";
import { readMarker } from "./marker.js";

test.each(markerCases)("%s opens with %s %s", (line, form, ordinal, rest) => {
  const marker = readMarker(line, 0, line.length);
  expect([marker?.form, marker?.ordinal, line.slice(marker?.end)]).toEqual([form, ordinal, rest]);
});

test.each(noMarkers)("%s opens with no number", (line) => {
  const marker = readMarker(line, 0, line.length);
  expect(marker === undefined || marker.end === line.length).toBe(true);
});

test("a number inside a text ends where the line ends", () => {
  const text = "前文\n一、\n后文";
  expect(readMarker(text, 3, 5)).toEqual({ form: "han", ordinal: 1, end: 5, printedEnd: 5 });
});
