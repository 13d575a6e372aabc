import {
  monthlyTopicSchema,
  negativeItemSchema,
  praiseSchema,
  type MonthlyTopic,
  type NegativeItem,
  type Praise,
} from "@liaocheng/report-model";
import type { z } from "zod";
import type { Connection } from "../connection/connection.js";
import { invalidEntry, promiseIds, unknownPromise, unknownRegister } from "../refusals.js";
import { StoreError } from "../store-error.js";

/**
 * What each register holds: praise (即时表扬), the negative list (负面清单), topics of the month (每月一题).
 *
 * @since 0.1.0
 */
export interface RegisterBodies {
  readonly praise: Praise;
  readonly negative: NegativeItem;
  readonly topic: MonthlyTopic;
}

/**
 * Name of a register.
 *
 * @since 0.1.0
 */
export type RegisterName = keyof RegisterBodies;

/**
 * An entry of a register, as it is now.
 *
 * @since 0.1.0
 */
export interface RegisterEntry<Name extends RegisterName> {
  /** In its register, from 1. */
  readonly number: number;
  /** From 1; earlier ones are kept. */
  readonly version: number;
  readonly body: RegisterBodies[Name];
  readonly recorded: string;
}

const SCHEMAS: { readonly [Name in RegisterName]: z.ZodType<RegisterBodies[Name]> } = {
  praise: praiseSchema,
  negative: negativeItemSchema,
  topic: monthlyTopicSchema,
};

/** Entries of a register in their last version, by number. */
export function registerEntries<Name extends RegisterName>(
  connection: Connection,
  register: Name,
): RegisterEntry<Name>[] {
  return connection
    .all(
      `SELECT number, max(version) AS version, body, recorded FROM register_entries
       WHERE register = ? GROUP BY number ORDER BY number`,
      register,
    )
    .map(({ number, version, body, recorded }) => ({
      number: Number(number),
      version: Number(version),
      body: SCHEMAS[register].parse(JSON.parse(String(body))),
      recorded: String(recorded),
    }));
}

/**
 * Adds an entry under the next number.
 *
 * @throws {StoreError} `ENTRY_INVALID`, `PROMISE_UNKNOWN`; `ENTRY_KNOWN` for one that says the same as an entry held.
 */
export function addEntry<Name extends RegisterName>(
  connection: Connection,
  register: Name,
  body: RegisterBodies[Name],
  recorded: string,
): number {
  return connection.transaction(() => {
    const text = checkedBody(connection, register, body);
    const held = registerEntries(connection, register);
    const same = held.find((entry) => JSON.stringify(entry.body) === text);
    if (same !== undefined) throw new StoreError("ENTRY_KNOWN", { number: same.number });
    const number = (held.at(-1)?.number ?? 0) + 1;
    connection.run("INSERT INTO register_entries VALUES (?, ?, 1, ?, ?)", register, number, text, recorded);
    return number;
  });
}

/**
 * Puts a new version of an entry in place of the last; that one is kept.
 *
 * @throws {StoreError} `ENTRY_UNKNOWN`, `ENTRY_INVALID`, `PROMISE_UNKNOWN`; `ENTRY_KNOWN` when nothing changes.
 */
export function reviseEntry<Name extends RegisterName>(
  connection: Connection,
  register: Name,
  number: number,
  revise: (body: RegisterBodies[Name]) => RegisterBodies[Name],
  recorded: string,
): void {
  connection.transaction(() => {
    const held = registerEntries(connection, register).find((entry) => entry.number === number);
    if (held === undefined) throw new StoreError("ENTRY_UNKNOWN", { number });
    const text = checkedBody(connection, register, revise(held.body));
    if (text === JSON.stringify(held.body)) throw new StoreError("ENTRY_KNOWN", { number });
    connection.run(
      "INSERT INTO register_entries VALUES (?, ?, ?, ?, ?)",
      register,
      number,
      held.version + 1,
      text,
      recorded,
    );
  });
}

function checkedBody<Name extends RegisterName>(
  connection: Connection,
  register: Name,
  body: RegisterBodies[Name],
): string {
  if (!Object.hasOwn(SCHEMAS, register)) throw unknownRegister(register, Object.keys(SCHEMAS));
  const parsed = SCHEMAS[register].safeParse(body);
  if (!parsed.success) throw invalidEntry(SCHEMAS[register], body, parsed.error.issues);
  for (const id of parsed.data.tasks ?? [])
    if (connection.all("SELECT 1 FROM promises WHERE id = ?", id).length === 0)
      throw unknownPromise(id, promiseIds(connection));
  return JSON.stringify(parsed.data);
}
