import { describe, expect, test } from "vitest";
import { openConnection, type Connection } from "../connection/connection.js";
import { MIGRATIONS, prepareStore } from "./migrate.js";

function withConnection(work: (connection: Connection) => void): void {
  const connection = openConnection(":memory:", 0);
  work(connection);
  connection.close();
}

const tables = (connection: Connection): unknown[] =>
  connection.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map(({ name }) => name);
const version = (connection: Connection): unknown => connection.all("PRAGMA user_version")[0]?.["user_version"];

describe("a store of any earlier version", () => {
  test.each(MIGRATIONS.map((_migration, index) => index + 1))(
    "%i is brought up to date with what it holds",
    (known) => {
      withConnection((connection) => {
        prepareStore(connection, MIGRATIONS.slice(0, known));
        connection.run("INSERT INTO ledger VALUES (1, 'uid', '明州市', NULL, '2024')");
        prepareStore(connection);
        expect(connection.all("SELECT uid, region FROM ledger")).toEqual([{ uid: "uid", region: "明州市" }]);
        withConnection((fresh) => {
          prepareStore(fresh);
          expect(tables(connection)).toEqual(tables(fresh));
        });
        expect(version(connection)).toBe(MIGRATIONS.length);
      });
    },
  );
});

test("a migration that fails leaves the store at its version", () => {
  withConnection((connection) => {
    prepareStore(connection, MIGRATIONS);
    const before = tables(connection);
    const broken = [...MIGRATIONS, "CREATE TABLE more (x TEXT)", "CREATE TABLE more (x TEXT)"];
    expect(() => {
      prepareStore(connection, broken);
    }).toThrow();
    expect([tables(connection), version(connection)]).toEqual([before, MIGRATIONS.length]);
    prepareStore(connection);
  });
});

test("an up-to-date store is not written to", () => {
  withConnection((connection) => {
    prepareStore(connection);
    const changes = connection.all("SELECT total_changes() AS n");
    prepareStore(connection);
    expect(connection.all("SELECT total_changes() AS n")).toEqual(changes);
  });
});
