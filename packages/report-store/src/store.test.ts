import { describe, expect, test } from "vitest";
import { reportOf, TASKS } from "../test/support/report.js";
import { openStore, type Store } from "./store.js";
import type { StoreError } from "./store-error.js";

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as StoreError).code;
  }
  return "none";
};

function withStore(work: (store: Store) => void): void {
  const store = openStore(":memory:");
  work(store);
  store.close();
}

const deeds = (store: Store): string[] => store.promises().map(({ id, commitment }) => `${id} ${commitment.deed}`);

describe("the first import", () => {
  test("numbers the promises in the order of the text", () => {
    withStore((store) => {
      const { version, added, changed, unchanged } = store.importReport(reportOf(TASKS));
      expect([version, added.length, changed, unchanged]).toEqual([1, 5, [], 0]);
      expect(deeds(store)).toEqual([
        "2024-001 完成投资50亿元、开工项目30个",
        "2024-002 建成市图书馆",
        "2024-003 地区生产总值增长5.5%以上",
        "2024-004 实施老旧小区改造提升行动",
        "2024-005 出台关于支持科技创新的若干政策",
      ]);
      expect(store.identity()?.region).toBe("明州市");
    });
  });

  test("keeps the text that spans count in", () => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      for (const { year, series, version, commitment } of store.promises()) {
        const text = store.reportText(year, series, version);
        expect(text?.slice(commitment.span.start, commitment.span.end)).toBe(commitment.text);
      }
    });
  });
});

describe("a corrected report", () => {
  const corrected = [
    TASKS[0]!.replace("50亿元", "55亿元"),
    TASKS[1]!.replace("6月底前", "9月底前").replace("市文旅局", "市文化和旅游局"),
    TASKS[2]!,
    TASKS[3]!.replace("改造提升行动", "改造提升工程行动"),
    "新建体育公园3处（市体育局）。",
  ];

  test("keeps ids, and tells what changed, what is new and what is gone", () => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      const { version, added, changed, unchanged } = store.importReport(reportOf(corrected));
      expect([version, unchanged]).toEqual([2, 1]);
      expect(added.map(({ id }) => id)).toEqual(["2024-006"]);
      expect(changed.map(({ promise, changes }) => [promise.id, changes.map(({ field }) => field)])).toEqual([
        ["2024-001", ["text", "figures"]],
        ["2024-002", ["text", "deadline", "leads"]],
        ["2024-004", ["text"]],
        ["2024-005", ["gone"]],
      ]);
      expect(changed[1]?.changes[1]).toEqual({ field: "deadline", before: "2024-06-30", after: "2024-09-30" });
      expect(store.promise("2024-005").gone).toBe(true);
      expect(store.changes("2024-002").map(({ field, version: by }) => [field, by])).toEqual([
        ["text", 2],
        ["deadline", 2],
        ["leads", 2],
      ]);
    });
  });

  test("brings a promise back under its old id", () => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      store.importReport(reportOf(TASKS.slice(0, 4)));
      const { added, changed } = store.importReport(reportOf([...TASKS, "新建公园3处。"]));
      expect(added.map(({ id }) => id)).toEqual(["2024-006"]);
      expect(changed.map(({ promise, changes }) => [promise.id, changes[0]?.field])).toEqual([
        ["2024-005", "returned"],
      ]);
    });
  });

  test("never gives a number again", () => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      store.importReport(reportOf(TASKS.slice(0, 1)));
      expect(store.importReport(reportOf(["新建公园3处。"])).added.map(({ id }) => id)).toEqual(["2024-006"]);
    });
  });
});

describe("a task table beside the report", () => {
  const table = reportOf(
    ["建成市图书馆（市文旅局牵头，市财政局配合，2024年5月31日前完成）。", "新建停车场8处（市城管局）。"],
    {
      series: "tasks",
      region: undefined,
    },
  );

  test("adds who answers and by when, and takes nothing away", () => {
    withStore((store) => {
      store.importReport(reportOf(TASKS.map((task) => task.split("（")[0] ?? "")));
      const { added, changed } = store.importReport(table);
      expect(added.map(({ commitment }) => commitment.deed)).toEqual(["新建停车场8处"]);
      expect(changed.map(({ promise }) => promise.id)).toEqual(["2024-002"]);
      const { commitment, series } = store.promise("2024-002");
      expect([series, commitment.leads, commitment.joint, commitment.deadline]).toEqual([
        "report",
        ["市文旅局"],
        ["市财政局"],
        "2024-05-31",
      ]);
    });
  });

  test("keeps its word when the report is corrected", () => {
    withStore((store) => {
      store.importReport(reportOf(["建成市图书馆。", "新建公园3处。"]));
      store.importReport(table);
      const { changed } = store.importReport(reportOf(["建成市图书馆。", "新建公园5处。"]));
      expect(changed.map(({ promise, changes }) => [promise.commitment.deed, changes[0]?.field])).toEqual([
        ["新建公园5处", "text"],
      ]);
      expect(store.promise("2024-001").commitment.leads).toEqual(["市文旅局"]);
    });
  });
});

describe("what a ledger does not take", () => {
  const older = TASKS.slice(0, 3);
  test.each([
    ["the same report twice", [reportOf(TASKS)], reportOf(TASKS), "REPORT_KNOWN"],
    ["a text that was corrected since", [reportOf(older), reportOf(TASKS)], reportOf(older), "REPORT_OLDER"],
    [
      "a report delivered before the one held",
      [reportOf(TASKS, { delivered: "2024-01-20" })],
      reportOf(older, { delivered: "2024-01-10" }),
      "REPORT_OLDER",
    ],
    ["a report of an earlier year", [reportOf(TASKS)], reportOf(TASKS, { year: 2023 }), "REPORT_OLDER"],
    ["another city's report", [reportOf(TASKS)], reportOf(older, { region: "安州市" }), "REPORT_ELSEWHERE"],
    [
      "a region of the same name elsewhere",
      [reportOf(TASKS, { region: "鼓楼区", adcode: "320106" })],
      reportOf(older, { region: "鼓楼区", adcode: "350102" }),
      "REPORT_ELSEWHERE",
    ],
    [
      "a report that tells no region",
      [reportOf(TASKS)],
      reportOf(older, { region: undefined }),
      "REPORT_WITHOUT_REGION",
    ],
    ["a report without promises", [], reportOf([]), "REPORT_EMPTY"],
  ] as const)("%s, and nothing is written", (_title, held, refused, code) => {
    withStore((store) => {
      for (const report of held) store.importReport(report);
      const before = [deeds(store), store.reports(), store.identity()];
      expect(codeOf(() => store.importReport(refused))).toBe(code);
      expect([deeds(store), store.reports(), store.identity()]).toEqual(before);
    });
  });

  test("a year before is taken as history when that is meant", () => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      expect(store.importReport(reportOf(older, { year: 2023, allowOlder: true })).added[0]?.id).toBe("2023-001");
    });
  });
});

describe("progress", () => {
  test("is kept by day, and what came later stands behind", () => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      store.addProgress([{ promise: "2024-001", date: "2024-06-30", value: 5 }], "2024-07-01T00:00:00Z");
      store.addProgress(
        [
          { promise: "2024-001", date: "2024-03-31", value: 2, note: "开工" },
          { promise: "2024-001", date: "2024-06-30", figure: 2, value: 0.5 },
        ],
        "2024-07-02T00:00:00Z",
      );
      expect(store.progress("2024-001").map(({ number, entry }) => [number, entry.date, entry.value])).toEqual([
        [2, "2024-03-31", 2],
        [1, "2024-06-30", 5],
        [3, "2024-06-30", 0.5],
      ]);
      expect(store.progress("2024-002")).toEqual([]);
    });
  });

  const good = { promise: "2024-001", date: "2024-06-30", value: 5 };
  test.each([
    ["no such promise", { ...good, promise: "2024-999" }, "PROMISE_UNKNOWN"],
    ["no such figure", { ...good, figure: 3 }, "FIGURE_UNKNOWN"],
    ["a value where none is promised", { ...good, promise: "2024-002" }, "FIGURE_UNKNOWN"],
    ["no such day", { ...good, date: "2024-06-31" }, "ENTRY_INVALID"],
    ["less than nothing", { ...good, percent: -1 }, "ENTRY_INVALID"],
  ])("%s: refused with all that came along", (_title, bad, code) => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      expect(
        codeOf(() => {
          store.addProgress([good, bad], "2024-07-01T00:00:00Z");
        }),
      ).toBe(code);
      expect(store.progress()).toEqual([]);
    });
  });

  test("what is no id is no promise", () => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      for (const id of ["", "x", "2024", "2024-1", "'; DROP TABLE promises"])
        expect(codeOf(() => store.promise(id))).toBe("PROMISE_UNKNOWN");
      expect(store.promises()).toHaveLength(5);
    });
  });
});
