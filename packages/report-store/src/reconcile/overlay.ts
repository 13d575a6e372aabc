import type { Commitment } from "@liaocheng/report-model";

/** What one series of papers says of a promise. */
export interface Wording {
  readonly series: string;
  readonly version: number;
  readonly commitment: Commitment;
  readonly gone: boolean;
}

/** Series whose words count; others add who answers and by when. */
const FIRST_SERIES = "report";

/**
 * The wording that counts: that of the report, else of the first series that still has it.
 *
 * @param wordings - At least one, in the order in which the series came.
 */
export function leadingWording(wordings: readonly Wording[]): Wording {
  const held = wordings.filter(({ gone }) => !gone);
  const among = held.length > 0 ? held : wordings;
  const first = among.find(({ series }) => series === FIRST_SERIES) ?? among[0];
  if (first === undefined) throw new TypeError("a promise without wording");
  return first;
}

/**
 * The commitment as all series together have it: units and printed deadlines of an allocation (分工) go before those of the
 * report, which seldom names any.
 */
export function overlaid(wordings: readonly Wording[]): Commitment {
  const base = leadingWording(wordings);
  return wordings
    .filter((other) => other !== base && !other.gone)
    .reduce<Commitment>((whole, { commitment: more }) => withDue(withUnits(whole, more), more), base.commitment);
}

const withUnits = (whole: Commitment, { departments, leads, joint }: Commitment): Commitment =>
  leads.length + joint.length === 0 ? whole : { ...whole, departments, leads, joint };

/** A time in words without a date (长期坚持) leaves no date of the report beside it. */
function withDue({ deadline, deadlineText, ...rest }: Commitment, more: Commitment): Commitment {
  const due = more.deadlineText === undefined ? { deadline, deadlineText } : more;
  return {
    ...rest,
    ...(due.deadline !== undefined && { deadline: due.deadline }),
    ...(due.deadlineText !== undefined && { deadlineText: due.deadlineText }),
  };
}
