/**
 * Finding terms in text: 1 000 terms over copies of the report in `seeds/`, in MB of UTF-8 a second, best of five; and
 * that time grows linearly on texts made to hurt: nested terms over one repeated character, near matches, quotes.
 */
import { createGlossary } from "@liaocheng/glossary";
import { megabytes, repeatSeed, row, seed } from "./seed.mjs";

const glossaryOf = (terms) => createGlossary(terms.map((term) => ({ term, aliases: [], definition: "…" })));

/** So many distinct stretches of the seed itself, three to seven characters, from fixed places: terms that occur often. */
function termsOfSeed(count) {
  const stretches = seed.match(/\p{Script=Han}{3,}/gu);
  const terms = new Set();
  for (let step = 0; terms.size < count; step += 1) {
    const stretch = stretches[(step * 7919) % stretches.length];
    terms.add(stretch.slice(step % 3, (step % 3) + 3 + (step % 5)));
    for (const term of terms) if (term.length < 3) terms.delete(term);
  }
  return [...terms];
}

const annexTerms = Array.from(
  seed.slice(seed.lastIndexOf("附件4")).matchAll(/^\d+\.([^：\n]+)：/gmu),
  (match) => match[1],
);
const rareTerms = Array.from({ length: 1000 }, (_, index) => `璧${String.fromCharCode(0x4e00 + index * 7)}筐${index}`);
const nested = glossaryOf(Array.from({ length: 200 }, (_, length) => "甲".repeat(length + 2)));

function measure(name, glossary, text) {
  let best = Infinity;
  let mentions = 0;
  for (let run = 0; run < 5; run += 1) {
    const started = performance.now();
    mentions = glossary.annotate(text).length;
    best = Math.min(best, performance.now() - started);
  }
  const size = megabytes(text);
  console.log(row(name, size.toFixed(2), best.toFixed(1), (size / (best / 1000)).toFixed(1), mentions));
}

console.log(row("annotate", "MB", "best ms", "MB/s", "mentions"));
const text = repeatSeed(16 * 1024 * 1024);
measure("28 terms of the seed's annex", glossaryOf(annexTerms), text);
measure("1 000 terms that never occur", glossaryOf(rareTerms), text);
measure("1 000 terms cut from the text itself", glossaryOf(termsOfSeed(1000)), text);
for (const units of [100_000, 200_000, 400_000]) {
  measure("hostile: 200 nested terms, 甲甲甲…", nested, "甲".repeat(units));
  measure("hostile: 200 nested terms, 199 甲 then 乙", nested, `${"甲".repeat(199)}乙`.repeat(units / 200));
  measure("hostile: 200 nested terms, 甲”甲”…", nested, "甲”".repeat(units / 2));
}
