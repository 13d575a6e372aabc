import { CallerError } from "@liaocheng/report-model/caller";
import { expect, test } from "vitest";
import { reportOf, TASKS } from "../test/support/report.js";
import { storeErrorMessages } from "./store-error-messages.js";
import { openStore, type Store } from "./store.js";
import type { StoreErrorCode } from "./store-error-code.js";
import { StoreError } from "./store-error.js";

function refusalOf(work: (store: Store) => unknown, language?: "zh" | "en"): StoreError {
  const store = openStore(":memory:", language === undefined ? {} : { language });
  store.importReport(reportOf(TASKS));
  try {
    work(store);
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  } finally {
    store.close();
  }
  throw new Error("nothing was refused");
}

const praise = { unit: "市商务局", deed: "进出口居首", date: "2024-04-10", basis: "省通报" };

test.each([
  [
    (store: Store) => store.promise("2024-2"),
    "promise",
    "2024-002",
    "没有编号 2024-2，是不是 2024-002？",
    "did you mean 2024-002?",
  ],
  [
    (store: Store) => store.promise("２０２４００２"),
    "promise",
    "2024-002",
    "是不是 2024-002？",
    "did you mean 2024-002?",
  ],
  [
    (store: Store) => store.addEntry("prase" as "praise", praise, "t"),
    "register",
    "praise",
    "没有登记簿“prase”，是不是“praise”？",
    "did you mean “praise”?",
  ],
  [() => openStore(5 as never, { language: "en" }), "path", undefined, "path: expected text", "path: expected text"],
  [(store: Store) => store.promise("2024-999"), "promise", undefined, "没有编号 2024-999", "no promise 2024-999"],
  [
    (store: Store) => {
      store.addProgress([{ promise: "2024-2", date: "2024-06-30", percent: 5 }], "t");
    },
    "promise",
    "2024-002",
    "是不是 2024-002？",
    "did you mean 2024-002?",
  ],
  [
    (store: Store) => store.addEntry("praise", { ...praise, date: "2024-04-31" }, "t"),
    "date",
    undefined,
    "date “2024-04-31”不是日期，请写成 2023-02-01",
    "write 2023-02-01",
  ],
  [
    (store: Store) => store.addEntry("praise", { ...praise, unit: "" }, "t"),
    "unit",
    undefined,
    "不能为空",
    "may not be empty",
  ],
  [
    (store: Store) => {
      store.addProgress([{ promise: "2024-002", date: "2024-06-30", state: "finished" as "done" }], "t");
    },
    "state",
    undefined,
    "state 不接受“finished”",
    "choices: not-started",
  ],
  [
    (store: Store) => store.importReport(reportOf(TASKS)),
    "",
    undefined,
    "已在台账里（第1版",
    "the ledger already holds",
  ],
])("a refusal names its key, the nearest word and speaks the language asked for: %#", (work, path, nearest, zh, en) => {
  const error = refusalOf(work);
  expect(error).toBeInstanceOf(CallerError);
  expect([error.path, error.nearest, error.message]).toEqual([path, nearest, expect.stringContaining(zh)]);
  const english = refusalOf(work, "en");
  expect([english.code, english.message]).toEqual([error.code, expect.stringContaining(en)]);
});

test("every code says something in both languages, each without words of the other", () => {
  for (const code of Object.keys(storeErrorMessages) as StoreErrorCode[]) {
    const { zh, en } = new StoreError(code, { id: "1", file: "a.txt", field: "date" }).messages;
    expect(zh).toMatch(/[\u4e00-\u9fff]/u);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/u);
    expect(zh + en).not.toMatch(/undefined|NaN|\n/u);
  }
});
