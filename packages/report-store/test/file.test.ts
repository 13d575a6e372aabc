import { spawn } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openStore, type Store } from "../src/store.js";
import type { StoreError } from "../src/store-error.js";
import { reportOf, TASKS } from "./support/report.js";

const child = fileURLToPath(new URL("children/import-and-report.mjs", import.meta.url));
let folder = "";
let count = 0;
let path = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-store-"));
});
beforeEach(() => {
  count += 1;
  path = join(folder, `${String(count)}.db`);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function withStore<Result>(work: (store: Store) => Result, patience = 50): Result {
  const store = openStore(path, { patience });
  try {
    return work(store);
  } finally {
    store.close();
  }
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as StoreError).code;
  }
  return "none";
};

const filesOf = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith(`${String(count)}.db`));

/** Runs the child and ends it without warning after it has done something, and some milliseconds more. */
function endAfter(milliseconds: number): Promise<number> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [child, path], { stdio: ["ignore", "pipe", "inherit"] });
    let done = 0;
    let waiting: NodeJS.Timeout | undefined;
    running.stdout.on("data", (chunk: Buffer) => {
      done = Number(chunk.toString().trim().split("\n").at(-1));
      waiting ??= setTimeout(() => running.kill("SIGKILL"), milliseconds);
    });
    running.on("exit", () => {
      resolve(done);
    });
  });
}

describe("a writer that is ended at any moment", () => {
  test.each([0, 1, 3, 7, 13, 21, 34, 55])(
    "after %i ms leaves a sound store in which each import is whole",
    async (milliseconds) => {
      const told = await endAfter(milliseconds);
      withStore((store) => {
        const version = store.reports().length;
        expect(version).toBeGreaterThanOrEqual(told);
        const promises = store.promises();
        expect(promises).toHaveLength(60);
        expect(new Set(promises.map((promise) => promise.version))).toEqual(new Set([version]));
        expect(promises.every(({ commitment }) => commitment.deed.endsWith(`园${String(version)}处`))).toBe(true);
        expect(store.progress()).toHaveLength(60 * version);
        expect(store.progress().at(-1)?.entry.note).toBe(String(version));
      });
      expect(await filesOf()).toEqual([`${String(count)}.db`]);
    },
  );
});

describe("readers beside a writer", () => {
  test("see what was before, until all is written", () => {
    withStore((writer) => {
      writer.importReport(reportOf(TASKS));
      withStore((reader) => {
        writer.writing(() => {
          writer.addProgress([{ promise: "2024-001", date: "2024-06-30", value: 5 }], "2024-07-01");
          expect(reader.progress()).toEqual([]);
          expect(reader.promises()).toHaveLength(5);
        });
        expect(reader.progress()).toHaveLength(1);
      });
    });
  });

  test("read everything as of one moment", () => {
    withStore((writer) => {
      writer.importReport(reportOf(TASKS));
      withStore((reader) => {
        reader.reading(() => {
          expect(reader.promises()).toHaveLength(5);
          writer.addProgress([{ promise: "2024-001", date: "2024-06-30", value: 5 }], "2024-07-01");
          expect(reader.progress()).toEqual([]);
        });
        expect(reader.progress()).toHaveLength(1);
      });
    });
  });

  test("a second writer is told that the store is locked, and nothing of its is written", () => {
    withStore((first) => {
      first.importReport(reportOf(TASKS));
      withStore((second) => {
        first.writing(() => {
          expect(codeOf(() => second.importReport(reportOf(TASKS.slice(1))))).toBe("STORE_LOCKED");
        });
        expect(second.reports()).toHaveLength(1);
        expect(second.importReport(reportOf(TASKS.slice(1))).version).toBe(2);
      });
    });
  });

  test("what fails in the middle leaves nothing", () => {
    withStore((store) => {
      store.importReport(reportOf(TASKS));
      expect(() =>
        store.writing(() => {
          store.addProgress([{ promise: "2024-001", date: "2024-06-30", value: 5 }], "2024-07-01");
          throw new Error("stop");
        }),
      ).toThrow("stop");
      expect(store.progress()).toEqual([]);
      store.addProgress([{ promise: "2024-001", date: "2024-06-30", value: 6 }], "2024-07-01");
      expect(store.progress()).toHaveLength(1);
    });
  });
});

describe("the file", () => {
  test("is one, and a copy of it is a whole backup", async () => {
    withStore((store) => store.importReport(reportOf(TASKS)));
    expect(await filesOf()).toEqual([`${String(count)}.db`]);
    await copyFile(path, `${path}.copy`);
    await rm(path);
    path = `${path}.copy`;
    expect(withStore((store) => store.promises()).map(({ id }) => id)).toHaveLength(5);
  });

  test("is left alone by whoever only reads", async () => {
    withStore((store) => store.importReport(reportOf(TASKS)));
    const before = await readFile(path);
    withStore((store) => [store.promises(), store.progress(), store.reports()]);
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test("that is empty becomes a store", async () => {
    await writeFile(path, "");
    expect(withStore((store) => store.importReport(reportOf(TASKS))).added).toHaveLength(5);
  });

  test.each([
    ["of another kind", () => writeFile(path, "这不是数据库。".repeat(200)), "STORE_DAMAGED"],
    [
      "of another program",
      () => {
        const other = new Database(path);
        other.exec("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('x')");
        other.close();
      },
      "STORE_FOREIGN",
    ],
    [
      "of a later version",
      () => {
        withStore((store) => store.importReport(reportOf(TASKS)));
        const later = new Database(path);
        later.exec("PRAGMA user_version = 999");
        later.close();
      },
      "STORE_NEWER",
    ],
    [
      "cut off",
      async () => {
        withStore((store) => store.importReport(reportOf(TASKS)));
        await truncate(path, 9000);
      },
      "STORE_DAMAGED",
    ],
    [
      "overwritten in the middle",
      async () => {
        withStore((store) => store.importReport(reportOf(TASKS)));
        const bytes = await readFile(path);
        await writeFile(path, bytes.fill(0x41, 4096, 16384));
      },
      "STORE_DAMAGED",
    ],
  ] as const)("%s is refused and left as it is", async (_title, make, code) => {
    await make();
    const before = await readFile(path);
    expect(codeOf(() => withStore((store) => store.promises()))).toBe(code);
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test.each([
    ["a folder", "."],
    ["in no folder", "none/ledger.db"],
  ])("that is %s cannot be opened", (_title, name) => {
    expect(codeOf(() => openStore(join(folder, name)))).toBe("STORE_UNREADABLE");
  });
});
