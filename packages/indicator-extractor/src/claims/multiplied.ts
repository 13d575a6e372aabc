import { sentenceSign } from "../sentence/characters.js";
import { scanQuantities, type CallerUnit, type QuantityMention } from "@liaocheng/chinese-quantity";

/** A factor, bare or with what it counts. */
const FACTOR =
  /(?<![\d.a-z])(?:\d{1,9}(?:\.\d{1,6})?|[一二两三四五六七八九十百千]{1,5})(?:[台套组个座路根条片天日]|小时|[千厘毫]?米|公里|[kcm]?m|兆瓦|万?千瓦|[km]w)?/
    .source;
/** What multiplies it by a number: 2×｜66万千瓦, 400米×｜800米, 2乘｜100. A letter may begin a name (3个｜X5), a star a note. */
const SIGN =
  /(?:[×✕✖╳＊]|(?<=[\d米mw瓦时])[x*](?=\d)|(?<=[\d一二两三四五六七八九十])乘以?)(?=[\d一二两三四五六七八九十百千])/u
    .source;
const PRODUCT = new RegExp(FACTOR + SIGN, "giu");
const NEXT = new RegExp(SIGN, "iuy");
const SIGNS = sentenceSign("×✕✖╳＊xX*乘");
/** Longest figure behind the sign. */
const REACH = 24;
const BARE = /\d{1,9}(?:\.\d{1,6})?[a-z]{0,3}/iuy;

/**
 * Quantities that are multiplied out nowhere: 2×66万千瓦 is two sets of 66, 7×24小时 and 400×800米 are names of a service and a size.
 *
 * Neither factor is a figure of what the sentence tells, and their product is not printed; so all of it is one number left out.
 * `signs` are those of the sentence. A power of ten (2.4×10^8千瓦时) is a numeral and is read as `mentions` have it.
 */
export function multipliedIn(
  text: string,
  mentions: readonly QuantityMention[],
  { units, signs }: { readonly units: readonly CallerUnit[] | undefined; readonly signs: number },
): readonly QuantityMention[] {
  if ((signs & SIGNS) === 0) return NONE;
  const found: QuantityMention[] = [];
  let from = 0;
  for (const { 0: head, index } of text.matchAll(PRODUCT)) {
    const sign = index + head.length - 1;
    if (index < from || mentions.some(({ start, end }) => start < sign && end > sign + 1)) continue;
    const last = lastFactor(text, sign + 1, units);
    from = last.end;
    found.push({ ...last, start: index, text: text.slice(index, last.end) });
  }
  return found;
}

const NONE: readonly QuantityMention[] = [];

/** The last factor of a product, whose unit is that of all: 3×4×5｜米. */
function lastFactor(text: string, from: number, units: readonly CallerUnit[] | undefined): QuantityMention {
  let factor = factorAt(text, from, units);
  for (;;) {
    NEXT.lastIndex = factor.end;
    const next = NEXT.exec(text);
    if (next === null) return factor;
    factor = factorAt(text, next.index + next[0].length, units);
  }
}

function factorAt(text: string, at: number, units: readonly CallerUnit[] | undefined): QuantityMention {
  let first: QuantityMention | undefined;
  scanQuantities(text, at, at + REACH, (mention) => (first ??= mention), units === undefined ? {} : { units });
  if (first?.start === at) return first;
  BARE.lastIndex = at;
  const [printed = text.charAt(at)] = BARE.exec(text) ?? [];
  const value = Number.parseFloat(printed) || 0;
  const scaled = { value, unit: "" };
  return {
    start: at,
    end: at + printed.length,
    text: printed,
    value,
    unit: "",
    scaled,
    form: "cardinal",
    numeral: "arabic",
  };
}

/** The mentions that are no factor of a product. */
export function apartFrom(
  products: readonly QuantityMention[],
  mentions: readonly QuantityMention[],
): readonly QuantityMention[] {
  if (products.length === 0) return mentions;
  return mentions.filter(({ start, end }) => !products.some((product) => start < product.end && product.start < end));
}
