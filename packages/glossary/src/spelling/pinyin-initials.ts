const BOUNDARIES = "阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀";
const INITIALS = "abcdefghjklmnopqrstwxyz";
const HAN = /^\p{Script=Han}$/u;

/**
 * Initial letters of the pinyin of a spelling, by the platform's own Chinese collation; no table is shipped.
 *
 * A character with several readings gets the one it is sorted by. Where the platform has no Chinese collation
 * (a runtime built with little ICU data) the answer is empty, so nothing is guessed.
 *
 * @param spelling - Chinese text; letters and digits are kept, other signs dropped.
 * @returns Lower-case initials, one for each Chinese character; empty when the platform cannot tell.
 * @example
 * pinyinInitials("三区三线"); // => "sqsx"
 * @since 0.1.0
 */
export function pinyinInitials(spelling: string): string {
  const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin");
  const sortsByPinyin =
    collator.compare("啊", "做") < 0 && collator.compare("七", "一") < 0 && collator.compare("三", "四") < 0;
  if (!sortsByPinyin) return "";
  let initials = "";
  for (const character of spelling) {
    if (/^[a-z\d]$/iu.test(character)) initials += character.toLowerCase();
    else if (HAN.test(character)) initials += initialOf(character, collator);
  }
  return initials;
}

function initialOf(character: string, collator: Intl.Collator): string {
  let low = 0;
  let high = BOUNDARIES.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (collator.compare(BOUNDARIES[middle] ?? "", character) <= 0) low = middle;
    else high = middle - 1;
  }
  return INITIALS[low] ?? "";
}
