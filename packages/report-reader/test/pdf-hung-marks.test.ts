import { expect, test } from "vitest";
import { readReport } from "../src/index.js";
import { layOut, type Placed } from "./pdf-writer.js";
import { seedParagraphs } from "./seed.js";

const COLUMNS = 28;
const paragraphs = seedParagraphs.slice(6, 40);
const widthOf = ({ text, x, size }: Placed): number =>
  (x - 79) / size + Array.from(text, (one) => (one <= "~" ? 0.5 : 1)).reduce((sum, width) => sum + width, 0);

/** Lays text out with marks that hang beyond the margin, and leaves all out but each so many-th. */
async function readHung(producer: string, keepEach: number): Promise<{ lost: number; told: number | undefined }> {
  let [hung, lost] = [0, 0];
  const draw = (piece: Placed): Placed[] => {
    if (!/[，。、；：！？]$/u.test(piece.text) || widthOf(piece) <= COLUMNS) return [piece];
    hung += 1;
    if (hung % keepEach === 0) return [piece];
    lost += 1;
    return [{ ...piece, text: piece.text.slice(0, -1) }];
  };
  const { warnings } = await readReport(layOut(paragraphs, { columns: COLUMNS, producer, draw }));
  const warning = warnings.find(({ code }) => code === "marks-missing");
  return { lost, told: warning === undefined ? undefined : Number(warning.data["count"]) };
}

test("about as many hung marks are told as a writer known for it left out", async () => {
  const { lost, told } = await readHung("LibreOffice 7.4", 8);
  expect(lost).toBeGreaterThan(10);
  expect(told).toBeGreaterThan(lost / 3);
  expect(told).toBeLessThan(lost * 2);
});

test.each([
  ["where every mark is there", "LibreOffice 7.4", 1],
  ["of a file that shows no mark hung", "LibreOffice 7.4", Infinity],
  ["of another writer", "WPS", 8],
])("nothing is told %s", async (_what, producer, keepEach) => {
  expect((await readHung(producer, keepEach)).told).toBeUndefined();
});
