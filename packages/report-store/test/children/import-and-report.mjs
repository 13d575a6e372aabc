/**
 * Takes correction after correction into the store named on the command line, each with progress on every promise; for tests
 * that end it at any moment.
 */
import { createHash } from "node:crypto";
import process from "node:process";
import { openStore } from "../../dist/index.js";

const [, , path = "", count = "60"] = process.argv;
const store = openStore(path);
for (let version = 1; ; version += 1) {
  const text = String(version);
  const promises = Array.from({ length: Number(count) }, (_, index) => {
    const deed = `第${String(index)}区建成${String.fromCodePoint(0x4e00 + index)}园${String(version)}处`;
    return {
      kind: "task",
      text: deed,
      deed,
      span: { start: 0, end: 1 },
      section: [],
      departments: [],
      leads: [],
      joint: [],
      indicators: [],
    };
  });
  const date = "2024-06-30";
  store.writing(() => {
    store.importReport({
      year: 2024,
      series: "report",
      file: "r.txt",
      sha256: createHash("sha256").update(text).digest("hex"),
      text,
      promises,
      imported: "2024-02-01",
    });
    store.addProgress(
      store.promises().map(({ id }) => ({ promise: id, date, note: text })),
      "2024-07-01",
    );
  });
  process.stdout.write(`${text}\n`);
}
