import type { Migration } from "./migration.js";

/** Praise, negative list and topics of the month, each entry in all its versions; reports of the week, the last of each author. */
export const registers: Migration = `
CREATE TABLE register_entries (
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (register, number, version)
) STRICT;
CREATE TABLE weekly_reports (
  week TEXT NOT NULL,
  unit TEXT NOT NULL,
  author TEXT NOT NULL,
  body TEXT NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (week, unit, author)
) STRICT;
`;
