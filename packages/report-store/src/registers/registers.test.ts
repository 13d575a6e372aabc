import { describe, expect, test } from "vitest";
import { reportOf, TASKS } from "../../test/support/report.js";
import { openStore, type Store } from "../store.js";
import type { StoreError } from "../store-error.js";

function withStore(work: (store: Store) => void): void {
  const store = openStore(":memory:");
  work(store);
  store.close();
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as StoreError).code;
  }
  return "none";
};

const praise = { unit: "市商务局", deed: "进出口增速居全省第1位", date: "2024-04-10", basis: "省通报" };

describe("registers", () => {
  test("number their entries, each from 1, and take no entry twice", () => {
    withStore((store) => {
      expect(store.addEntry("praise", praise, "t1")).toBe(1);
      expect(store.addEntry("praise", { ...praise, deed: "另一件" }, "t2")).toBe(2);
      expect(store.addEntry("negative", { unit: "东阿县", item: "开工率居后", since: "2024-03-01" }, "t3")).toBe(1);
      expect(codeOf(() => store.addEntry("praise", praise, "t4"))).toBe("ENTRY_KNOWN");
      expect(store.entries("praise").map(({ number, body }) => [number, body.deed])).toEqual([
        [1, "进出口增速居全省第1位"],
        [2, "另一件"],
      ]);
      expect(store.entries("topic")).toEqual([]);
    });
  });

  test("are changed version by version", () => {
    withStore((store) => {
      store.addEntry("topic", { topic: "停车难", month: "2024-04", lead: "市住建局", steps: [] }, "t1");
      const step = { date: "2024-04-12", text: "现场办公" };
      store.reviseEntry("topic", 1, (body) => ({ ...body, steps: [...body.steps, step] }), "t2");
      store.reviseEntry("topic", 1, (body) => ({ ...body, closed: "2024-04-28" }), "t3");
      expect(store.entries("topic")).toEqual([
        {
          number: 1,
          version: 3,
          recorded: "t3",
          body: { topic: "停车难", month: "2024-04", lead: "市住建局", steps: [step], closed: "2024-04-28" },
        },
      ]);
    });
  });

  test.each([
    ["an empty unit", (store: Store) => store.addEntry("praise", { ...praise, unit: "" }, "t"), "ENTRY_INVALID"],
    [
      "a day that is none",
      (store: Store) => store.addEntry("praise", { ...praise, date: "2024-04-31" }, "t"),
      "ENTRY_INVALID",
    ],
    [
      "an unknown promise",
      (store: Store) => store.addEntry("praise", { ...praise, tasks: ["2024-099"] }, "t"),
      "PROMISE_UNKNOWN",
    ],
    [
      "an unknown entry",
      (store: Store) => {
        store.reviseEntry("praise", 9, (body) => body, "t");
      },
      "ENTRY_UNKNOWN",
    ],
    [
      "no change",
      (store: Store) => {
        store.reviseEntry("praise", 1, (body) => body, "t");
      },
      "ENTRY_KNOWN",
    ],
  ])("refuse %s", (_title, work, code) => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      store.addEntry("praise", { ...praise, tasks: ["2024-001"] }, "t");
      expect(codeOf(() => work(store))).toBe(code);
      expect(store.entries("praise")).toHaveLength(1);
    });
  });
});

describe("colours of rankings", () => {
  const of = (period: string, unit: string, color: string | null, indicator = "用电量") => ({
    period,
    unit,
    unitType: "县",
    indicator,
    color,
  });

  test("the same table again changes nothing, a corrected one replaces", () => {
    withStore((store) => {
      for (let time = 0; time < 3; time += 1)
        store.keepColors("liaocheng", [of("2024-01", "甲", "red"), of("2024-01", "乙", null)]);
      expect(store.colors("liaocheng")).toHaveLength(2);
      store.keepColors("liaocheng", [of("2024-01", "甲", "yellow")]);
      expect(store.colors("liaocheng")).toEqual([of("2024-01", "甲", "yellow")]);
    });
  });

  test("of other indicators, periods and policies are left alone", () => {
    withStore((store) => {
      store.keepColors("liaocheng", [of("2024-01", "甲", "red"), of("2024-01", "甲", "blue", "进出口")]);
      store.keepColors("liaocheng", [of("2024-02", "甲", "red")]);
      store.keepColors("other", [of("2024-01", "甲", "black")]);
      store.keepColors("liaocheng", [of("2024-01", "甲", "yellow")]);
      expect(store.colors("liaocheng").map(({ period, color }) => [period, color])).toEqual([
        ["2024-01", "blue"],
        ["2024-01", "yellow"],
        ["2024-02", "red"],
      ]);
      expect(store.colors("other")).toHaveLength(1);
    });
  });
});

test("of the reports of a week the last of each author is kept", () => {
  withStore((store) => {
    const report = { unit: "市科技局", author: "unit" as const, progress: "第一稿" };
    store.keepWeekly("2024-W05", [report, { unit: "市科技局", author: "head" }], "t");
    store.keepWeekly("2024-W05", [{ ...report, progress: "第二稿" }], "t");
    store.keepWeekly("2024-W06", [report], "t");
    expect(store.weeklyReports("2024-W05").map(({ author, progress, week }) => [author, progress, week])).toEqual([
      ["unit", "第二稿", "2024-W05"],
      ["head", undefined, "2024-W05"],
    ]);
    expect(store.weeklyReports()).toHaveLength(3);
  });
});
