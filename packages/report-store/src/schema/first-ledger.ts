import type { Migration } from "./migration.js";

/**
 * Reports in their versions, promises with their wording in each series of papers, what changed from version to version, and
 * progress.
 */
export const firstLedger: Migration = `
CREATE TABLE ledger (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  uid TEXT NOT NULL,
  region TEXT,
  adcode TEXT,
  created TEXT NOT NULL
) STRICT;
CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  series TEXT NOT NULL,
  version INTEGER NOT NULL,
  title TEXT,
  delivered TEXT,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  imported TEXT NOT NULL,
  UNIQUE (year, series, version)
) STRICT;
CREATE TABLE promises (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  UNIQUE (year, number)
) STRICT;
CREATE TABLE wordings (
  promise TEXT NOT NULL REFERENCES promises (id),
  series TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES reports (id),
  commitment TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (promise, series)
) STRICT;
CREATE TABLE changes (
  id INTEGER PRIMARY KEY,
  promise TEXT NOT NULL REFERENCES promises (id),
  report INTEGER NOT NULL REFERENCES reports (id),
  field TEXT NOT NULL,
  old TEXT,
  new TEXT
) STRICT;
CREATE INDEX changes_of_promise ON changes (promise);
CREATE TABLE progress (
  id INTEGER PRIMARY KEY,
  promise TEXT NOT NULL REFERENCES promises (id),
  date TEXT NOT NULL,
  entry TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT;
CREATE INDEX progress_of_promise ON progress (promise);
`;
