import type { Migration } from "./migration.js";

/** Colours of rankings by policy and period, for streaks. */
export const rankings: Migration = `
CREATE TABLE colors (
  policy TEXT NOT NULL,
  period TEXT NOT NULL,
  type TEXT NOT NULL,
  indicator TEXT NOT NULL,
  unit TEXT NOT NULL,
  color TEXT,
  PRIMARY KEY (policy, period, type, indicator, unit)
) STRICT;
`;
