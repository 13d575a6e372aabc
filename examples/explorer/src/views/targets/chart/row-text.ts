/** The words beside the bars of a chart. */
export interface ChartWords {
  /** Font family that the page resolves to. */
  readonly font: string;
  readonly rows: readonly RowWords[];
  /** Of each bar: 5.5%以上. */
  readonly values: readonly (readonly string[])[];
  /** Of each line through the rows. */
  readonly lines: readonly string[];
  /** What follows a number on the axis: %. */
  readonly axisUnit: string;
}

/** The name over a row, and what is noted beside it. */
export interface RowWords {
  readonly label: string;
  readonly notes: readonly Note[];
}

export interface Note {
  readonly text: string;
  readonly colour: string;
}

const LABEL_FONT = 14;
export const NOTE_FONT = 12;
export const VALUE_FONT = 13;
/** Of names and notes. */
export const LINE_HEIGHT = 20;
const NOTE_GAP = "  ";

/** A row's name and notes, in one line or two, as rich text with a style for each. */
export function richLabel({ label, notes }: RowWords, font: string, twoLines: boolean) {
  const named = notes.map(({ text }, index) => `{note${String(index)}|${text}${NOTE_GAP}}`);
  const styles = notes.map(
    ({ colour }, index) =>
      [
        `note${String(index)}`,
        { fill: colour, fontFamily: font, fontSize: NOTE_FONT, lineHeight: LINE_HEIGHT },
      ] as const,
  );
  return {
    text: `{name|${label}${twoLines ? "" : NOTE_GAP}}${twoLines ? "\n" : ""}${named.join("")}`,
    rich: {
      name: { fill: "var(--ink)", fontFamily: font, fontSize: LABEL_FONT, fontWeight: 500, lineHeight: LINE_HEIGHT },
      ...Object.fromEntries(styles),
    },
  };
}

/** About how wide a row's name and notes are in one line. */
export function labelWidth({ label, notes }: RowWords): number {
  return (
    textWidth(label, LABEL_FONT) + notes.reduce((sum, { text }) => sum + textWidth(`${NOTE_GAP}${text}`, NOTE_FONT), 0)
  );
}

/** About how wide a text is: a Chinese character is as wide as it is high, others a little over half. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((width, character) => width + size * (character > "\u2e7f" ? 1 : 0.6), 0);
}
