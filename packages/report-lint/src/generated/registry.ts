// Written by scripts/generate-registry.mjs from the folders below rules/: do not edit.
import { adjacentApproximation } from "../rules/adjacent-approximation/rule.js";
import { annexReference } from "../rules/annex-reference/rule.js";
import { approximationDoubled } from "../rules/approximation-doubled/rule.js";
import { baseMoved } from "../rules/base-moved/rule.js";
import { boundAfterReach } from "../rules/bound-after-reach/rule.js";
import { boundDoubled } from "../rules/bound-doubled/rule.js";
import { bracketBalance } from "../rules/bracket-balance/rule.js";
import { bracketHalfwidth } from "../rules/bracket-halfwidth/rule.js";
import { bracketMixedWidth } from "../rules/bracket-mixed-width/rule.js";
import { changeArithmetic } from "../rules/change-arithmetic/rule.js";
import { characterIrregular } from "../rules/character-irregular/rule.js";
import { coinageUndefined } from "../rules/coinage-undefined/rule.js";
import { countAnnex } from "../rules/count-annex/rule.js";
import { countCoinage } from "../rules/count-coinage/rule.js";
import { countEnumeration } from "../rules/count-enumeration/rule.js";
import { countSections } from "../rules/count-sections/rule.js";
import { dashForm } from "../rules/dash-form/rule.js";
import { dateImpossible } from "../rules/date-impossible/rule.js";
import { dateOrder } from "../rules/date-order/rule.js";
import { deadlinePast } from "../rules/deadline-past/rule.js";
import { decreaseByMultiple } from "../rules/decrease-by-multiple/rule.js";
import { ellipsisForm } from "../rules/ellipsis-form/rule.js";
import { figureMagnitude } from "../rules/figure-magnitude/rule.js";
import { fixedName } from "../rules/fixed-name/rule.js";
import { fixedSeries } from "../rules/fixed-series/rule.js";
import { glossaryDuplicate } from "../rules/glossary-duplicate/rule.js";
import { glossaryOrder } from "../rules/glossary-order/rule.js";
import { glossaryQuotes } from "../rules/glossary-quotes/rule.js";
import { glossaryUnused } from "../rules/glossary-unused/rule.js";
import { headingEndMark } from "../rules/heading-end-mark/rule.js";
import { headingYear } from "../rules/heading-year/rule.js";
import { indicatorConflict } from "../rules/indicator-conflict/rule.js";
import { inlineListMark } from "../rules/inline-list-mark/rule.js";
import { levelOrder } from "../rules/level-order/rule.js";
import { listTerminator } from "../rules/list-terminator/rule.js";
import { nameVariant } from "../rules/name-variant/rule.js";
import { numberFullwidth } from "../rules/number-fullwidth/rule.js";
import { numberMalformed } from "../rules/number-malformed/rule.js";
import { ordinalMark } from "../rules/ordinal-mark/rule.js";
import { ordinalSequence } from "../rules/ordinal-sequence/rule.js";
import { organName } from "../rules/organ-name/rule.js";
import { paragraphEndMark } from "../rules/paragraph-end-mark/rule.js";
import { percentagePoint } from "../rules/percentage-point/rule.js";
import { placeName } from "../rules/place-name/rule.js";
import { punctuationDoubled } from "../rules/punctuation-doubled/rule.js";
import { punctuationHalfwidth } from "../rules/punctuation-halfwidth/rule.js";
import { punctuationMisplaced } from "../rules/punctuation-misplaced/rule.js";
import { quantitySpace } from "../rules/quantity-space/rule.js";
import { quoteBalance } from "../rules/quote-balance/rule.js";
import { quoteHalfwidth } from "../rules/quote-halfwidth/rule.js";
import { quoteListComma } from "../rules/quote-list-comma/rule.js";
import { rangeDash } from "../rules/range-dash/rule.js";
import { rangeMultiplier } from "../rules/range-multiplier/rule.js";
import { rangePercent } from "../rules/range-percent/rule.js";
import { rangeReversed } from "../rules/range-reversed/rule.js";
import { reachMissed } from "../rules/reach-missed/rule.js";
import { relativeYear } from "../rules/relative-year/rule.js";
import { requiredParts } from "../rules/required-parts/rule.js";
import { respectivelyCount } from "../rules/respectively-count/rule.js";
import { sentenceRepeated } from "../rules/sentence-repeated/rule.js";
import { shareOverWhole } from "../rules/share-over-whole/rule.js";
import { spaceInText } from "../rules/space-in-text/rule.js";
import { spaceNonbreaking } from "../rules/space-nonbreaking/rule.js";
import { targetArithmetic } from "../rules/target-arithmetic/rule.js";
import { targetMet } from "../rules/target-met/rule.js";
import { titleMarkNesting } from "../rules/title-mark-nesting/rule.js";
import { unitDoubled } from "../rules/unit-doubled/rule.js";
import { unitInformal } from "../rules/unit-informal/rule.js";
import { unitMisprint } from "../rules/unit-misprint/rule.js";
import { unitMissing } from "../rules/unit-missing/rule.js";
import { wordConfusable } from "../rules/word-confusable/rule.js";
import { wordDoubled } from "../rules/word-doubled/rule.js";
import { wordHomophone } from "../rules/word-homophone/rule.js";
import { wordMisprint } from "../rules/word-misprint/rule.js";
import { wordParticle } from "../rules/word-particle/rule.js";
import { wordsRedundant } from "../rules/words-redundant/rule.js";
import type { LintRule } from "../engine/rule.js";

/**
 * All rules of this package, in the order of their ids.
 *
 * @example
 * lintRules.some(({ id }) => id === "date-impossible"); // => true
 * @since 0.1.0
 */
export const lintRules: readonly LintRule[] = [
  adjacentApproximation,
  annexReference,
  approximationDoubled,
  baseMoved,
  boundAfterReach,
  boundDoubled,
  bracketBalance,
  bracketHalfwidth,
  bracketMixedWidth,
  changeArithmetic,
  characterIrregular,
  coinageUndefined,
  countAnnex,
  countCoinage,
  countEnumeration,
  countSections,
  dashForm,
  dateImpossible,
  dateOrder,
  deadlinePast,
  decreaseByMultiple,
  ellipsisForm,
  figureMagnitude,
  fixedName,
  fixedSeries,
  glossaryDuplicate,
  glossaryOrder,
  glossaryQuotes,
  glossaryUnused,
  headingEndMark,
  headingYear,
  indicatorConflict,
  inlineListMark,
  levelOrder,
  listTerminator,
  nameVariant,
  numberFullwidth,
  numberMalformed,
  ordinalMark,
  ordinalSequence,
  organName,
  paragraphEndMark,
  percentagePoint,
  placeName,
  punctuationDoubled,
  punctuationHalfwidth,
  punctuationMisplaced,
  quantitySpace,
  quoteBalance,
  quoteHalfwidth,
  quoteListComma,
  rangeDash,
  rangeMultiplier,
  rangePercent,
  rangeReversed,
  reachMissed,
  relativeYear,
  requiredParts,
  respectivelyCount,
  sentenceRepeated,
  shareOverWhole,
  spaceInText,
  spaceNonbreaking,
  targetArithmetic,
  targetMet,
  titleMarkNesting,
  unitDoubled,
  unitInformal,
  unitMisprint,
  unitMissing,
  wordConfusable,
  wordDoubled,
  wordHomophone,
  wordMisprint,
  wordParticle,
  wordsRedundant,
];
