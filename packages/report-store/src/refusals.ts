import { schemaProblem, unknownWord, wrongKind } from "@liaocheng/report-model/caller";
import type { ZodType } from "zod";
import type { Connection } from "./connection/connection.js";
import { StoreError } from "./store-error.js";

/** The refusal of an entry that its schema does not take: which field, and what was probably meant. */
export function invalidEntry(schema: ZodType, entry: unknown, issues: Parameters<typeof schemaProblem>[2]): StoreError {
  const problem = schemaProblem(schema, entry, issues);
  return new StoreError("ENTRY_INVALID", { field: problem.path }, { problem });
}

/** The refusal of an id that no promise has; one that differs by its form alone is named. */
export function unknownPromise(id: string, known: readonly string[]): StoreError {
  const parts = /^(?<year>\d{4})\D?(?<number>\d{1,6})$/u.exec(id.normalize("NFKC").trim())?.groups;
  const meant = `${parts?.["year"] ?? ""}-${String(Number(parts?.["number"])).padStart(3, "0")}`;
  return new StoreError("PROMISE_UNKNOWN", { id, ...(known.includes(meant) ? { nearest: meant } : {}) });
}

/** The refusal of a register that is none. */
export function unknownRegister(name: string, known: readonly string[]): StoreError {
  const problem = unknownWord("register", name, known, { zh: "登记簿", en: "register" });
  return new StoreError("OPTION_INVALID", { field: "register" }, { problem });
}

/** The refusal of an option of another kind than it must be. */
export const wrongOption = (option: string, expected: string, value: unknown): StoreError =>
  new StoreError("OPTION_INVALID", { field: option }, { problem: wrongKind(option, expected, value) });

/** Ids of all promises. */
export const promiseIds = (connection: Connection): string[] =>
  connection.all("SELECT id FROM promises").map(({ id }) => String(id));
