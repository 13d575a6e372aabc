import { extractedOnce } from "./read-once.js";

/** Digits with what may part their groups, and the multiplier and the sign or word behind them; found without the program's own scanner. */
const FIGURE =
  /(?<![\d.a-z〔[（(+＋-])\d{1,3}(?:[,，]\d{3}(?!\d))+(?:\.\d+)?(?=.)|(?<![\d.a-z〔[+＋]|附件)\d+(?:\.\d+)?(?=[ \u3000\u00a0]?\n?[\p{Script=Han}%‰×x*])/giu;
/** Behind numbers that are no figures: dates, hours, numbers of things. */
const NO_FIGURE = /^[ \u3000\u00a0]?\n?(?:年(?!均|产)|[月日时号届]|热线)/u;
const YEAR = /^(?:19|20)\d\d$/u;

const plainDigits = (text: string): string =>
  text.replaceAll(/[０-９．％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll("・", ".");

export interface PrintedFigure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The figures that a text prints, as a reader would mark them with a pencil: 5128.4, 4.3, 1,200, 25 of 25l亿元. */
export function figuresOf(text: string): PrintedFigure[] {
  const plain = plainDigits(text);
  return Array.from(plain.matchAll(FIGURE)).flatMap(({ 0: printed, index }) => {
    const behind = plain.slice(index + printed.length, index + printed.length + 4);
    if (NO_FIGURE.test(behind) || YEAR.test(printed)) return [];
    return [{ text: printed.replaceAll(/[,，]/gu, ""), start: index, end: index + printed.length }];
  });
}

/** The figures of a text that became facts, are left out with a reason, or are told as wrong. */
export function figuresTold(text: string): { readonly told: PrintedFigure[]; readonly lost: PrintedFigure[] } {
  const { indicators, leftOut, diagnostics } = extractedOnce(text);
  const warned = diagnostics.flatMap(({ span }) => span ?? []);
  const spans = [...indicators.map(({ span }) => span), ...leftOut, ...warned];
  const isTold = ({ start, end }: PrintedFigure): boolean => spans.some((span) => span.start < end && start < span.end);
  const figures = figuresOf(text);
  return { told: figures.filter(isTold), lost: figures.filter((figure) => !isTold(figure)) };
}

/** What of `whole` is not in `part`, each as often as it is printed. */
export function missingFrom(part: readonly PrintedFigure[], whole: readonly PrintedFigure[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of part) counts.set(text, (counts.get(text) ?? 0) + 1);
  return whole.flatMap(({ text }) => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left > 0 ? [] : [text];
  });
}
