export { createGlossary, type Glossary, type GlossaryOptions } from "./create-glossary.js";
export { type AnnotateOptions, type Mention } from "./annotate.js";
export { type LookupOptions, type LookupResult, type MatchKind } from "./lookup.js";
export { type NearMiss, type NearMissReason } from "./near-misses.js";
export { type Suggestion, type SuggestOptions } from "./suggest.js";
export { deriveAliases, type DerivedAliases } from "./spelling/derive-aliases.js";
export { pinyinInitials } from "./spelling/pinyin-initials.js";
export { GlossaryError, type GlossaryErrorCode } from "./errors.js";
export { entriesFromReport } from "./report/entries-from-report.js";
export { expandCoinage, type CoinageGroup } from "./expand-coinage.js";
export {
  undefinedCoinages,
  type UndefinedCoinage,
  type UndefinedCoinagesOptions,
} from "./coverage/undefined-coinages.js";
export { nationallyKnownTerms, type KnownTerm, type Reach } from "./coverage/known-terms.js";
export { type Signal } from "./coverage/likelihood.js";
export { findMentions, orderOfFirstUse, unusedEntries } from "./report/find-mentions.js";
export { compareGlossaries, type GlossaryComparison, type TermPair } from "./compare-glossaries.js";
export { definitionsIn, recordDefinitions, type YearlyGlossary } from "./definition-history.js";
export { glossaryFromCsv, glossaryToCsv, type ImportResult } from "./exchange/csv.js";
export { glossaryFromJson } from "./exchange/json.js";
export {
  glossaryFromSkos,
  glossaryToSkos,
  type SkosConcept,
  type SkosDocument,
  type SkosOptions,
} from "./exchange/skos.js";
export { renderGlossaryHtml, renderHtml, type HtmlOptions } from "./render/html.js";
export { renderMarkdown } from "./render/markdown.js";
