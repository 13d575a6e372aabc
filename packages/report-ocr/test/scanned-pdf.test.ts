import { readFileSync } from "node:fs";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { placesAt, ReadError, readReport, type PageImage, type ReadResult } from "@liaocheng/report-reader";
import { beforeAll, expect, test } from "vitest";
import { createRecogniser } from "../src/index.js";

/** A page of our own, printed and scanned: `node scripts/scan-fixture.mjs`. */
const scan = new Uint8Array(readFileSync(new URL("fixtures/scan.pdf", import.meta.url)));

/** The page as it is recognised. */
let report: ReadResult;
beforeAll(async () => {
  const recogniser = await createRecogniser();
  report = await readReport(scan, { readPage: recogniser.readPage });
  await recogniser.close();
});

test("the figures of a scanned page come out, marked as recognised", () => {
  const { text, places, warnings, source } = report;
  expect(source.type).toBe("pdf");
  expect(warnings.map(({ code }) => code)).toContain("text-recognised");
  const facts = extractIndicators(text).indicators.map(
    ({ name, quantity, status, period }) => `${name} ${quantity.text} ${status} ${period ?? "-"}`,
  );
  expect(facts).toEqual(
    expect.arrayContaining([
      "粮食总产量 56.5万吨 actual 2022",
      "规模以上工业增加值 7.4% actual 2022",
      "居民人均可支配收入 31260元 actual 2022",
      "地区生产总值 6% target 2023",
      "居民消费价格涨幅 3% target 2023",
    ]),
  );
  const start = text.indexOf("56.5");
  const [place] = placesAt(places, { start, end: start + 4 });
  expect(place).toMatchObject({ page: 1, from: "ocr" });
  expect(place?.confidence).toBeGreaterThan(0.5);
  expect(place?.confidence).toBeLessThanOrEqual(1);
});

test("hard lines of the page are paragraphs", () => {
  expect(report.text).toMatch(/居民人均可支配收入达到31260元，增长5\.8%/u);
});

test("without a recogniser the pdf is told as a scan", async () => {
  await expect(readReport(scan)).rejects.toSatisfy(
    (error) => error instanceof ReadError && error.code === "scanned-pdf",
  );
});

test("a page of which nothing can be read stays a scan", async () => {
  const seen: PageImage[] = [];
  const reading = readReport(scan, {
    readPage: (image) => {
      seen.push(image);
      return Promise.resolve(undefined);
    },
  });
  await expect(reading).rejects.toBeInstanceOf(ReadError);
  expect(seen.map(({ page, width, height }) => [page, width > height])).toEqual([[1, false]]);
  expect(seen[0]?.pixels).toHaveLength((seen[0]?.width ?? 0) * (seen[0]?.height ?? 0));
});
