/** Codes whose sign has its place in another block of Unicode than those around it. */
const ELSEWHERE: ReadonlyMap<number, number> = new Map([
  [0x25, 0x260e],
  [0x2a, 0x261b],
  [0x2b, 0x261e],
  [0x48, 0x2605],
  [0x6c, 0x25cf],
  [0x6e, 0x25a0],
  [0x73, 0x25b2],
  [0x74, 0x25bc],
  [0x75, 0x25c6],
  [0x77, 0x25d7],
  [0xa8, 0x2663],
  [0xa9, 0x2666],
  [0xaa, 0x2665],
  [0xab, 0x2660],
  [0xd5, 0x2192],
  [0xd6, 0x2194],
  [0xd7, 0x2195],
]);

/** Stretches of codes whose signs follow each other. */
const STRETCHES: readonly (readonly [from: number, to: number, first: number])[] = [
  [0x21, 0x7e, 0x2701],
  [0x80, 0x8d, 0x2768],
  [0xa1, 0xa7, 0x2761], // ①…⑩  [0xac, 0xb5, 0x2460], [0xb6, 0xfe, 0x2776],
];

const FIRST = 0x21;
const BLANK = 278;
/** How wide the signs are from code 0x21 on, in thousandths of the type size; 0 where there is none. */
// prettier-ignore
const WIDTHS: readonly number[] = [
  974, 961, 974, 980, 719, 789, 790, 791, 690, 960, 939, 549, 855, 911, 933, 911, 945, 974, 755, 846, 762, 761, 571, 677, 763, 760, 759, 754, 494, 552, 537, 577, 692, 786, 788, 788, 790, 793, 794, 816, 823, 789, 841, 823, 833, 816, 831, 923, 744, 723, 749, 790, 792, 695, 776, 768, 792, 759, 707, 708, 682, 701, 826, 815, 789, 789, 707, 687, 696, 689, 786, 787, 713, 791, 785, 791, 873, 761, 762, 762, 759, 759, 892, 892, 788, 784, 438, 138, 277, 415, 392, 392, 668, 668, 0, 390, 390, 317, 317, 276, 276, 509, 509, 410, 410, 234, 234, 334, 334, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 732, 544, 544, 910, 667, 760, 760, 776, 595, 694, 626, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 788, 894, 838, 1016, 458, 748, 924, 748, 918, 927, 928, 928, 834, 873, 828, 924, 924, 917, 930, 931, 463, 883, 836, 836, 867, 867, 696, 696, 874, 0, 874, 760, 946, 771, 865, 771, 888, 967, 888, 831, 873, 927, 970, 918, 
];
/** Of the type size, for each character. */
const SAME_WIDTH = 0.02;

/** A piece of text of a font that states no ascent. */
interface AscentlessText {
  readonly str: string;
  readonly width: number;
}

/**
 * The signs of ZapfDingbats in place of the codes that pdf.js gives for them: ✔ and not 4, ① and not ¬. What is not as wide as these
 * signs is of another font that states no ascent, such as Symbol or one whose glyphs are drawn, and stays.
 */
export function dingbatsText({ str, width }: AscentlessText, size: number): string {
  let expected = 0;
  for (const character of str) {
    const own = character === " " ? BLANK : WIDTHS[character.charCodeAt(0) - FIRST];
    if (own === undefined || own === 0) return str;
    expected += own / 1000;
  }
  if (Math.abs(width / size - expected) > SAME_WIDTH * str.length) return str;
  return Array.from(str, (character) => String.fromCharCode(signOf(character.charCodeAt(0)))).join("");
}

function signOf(code: number): number {
  const elsewhere = ELSEWHERE.get(code);
  if (elsewhere !== undefined) return elsewhere;
  const [from, , first] = STRETCHES.find(([low, high]) => code >= low && code <= high) ?? [code, code, code];
  return first + code - from;
}
