import type { Role } from "../lexicon/units.js";

/** Who answers for a promise, and by when as far as it stands with them. */
export interface Attribution {
  readonly leads: readonly string[];
  readonly joint: readonly string[];
  /** Times as printed: 完成时限：6月底前. */
  readonly times: readonly string[];
  /** 分别: as many leads as deeds, each with its own. */
  readonly each: boolean;
}

/** A unit as named, with what it is given to do. */
export interface NamedUnit {
  readonly name: string;
  readonly role: Role | undefined;
}

/** Who leads: those said to lead; else those who share by duty; else the first. */
export function attributionOf(units: readonly NamedUnit[], times: readonly string[], each: boolean): Attribution {
  const named = units.filter(({ name }, index) => units.findIndex((other) => other.name === name) === index);
  const leading = named.filter(({ role }) => role === "lead");
  const sharing = named.filter(({ role }) => role === "share");
  const answering = named.filter(({ role }) => role !== "help").slice(0, 1);
  const leads = leading.length > 0 ? leading : sharing.length > 0 ? sharing : answering;
  return {
    leads: leads.map(({ name }) => name),
    joint: named.filter((unit) => !leads.includes(unit)).map(({ name }) => name),
    times,
    each,
  };
}
