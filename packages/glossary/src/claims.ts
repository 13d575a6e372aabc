import type { Diagnostic, GlossaryTerm } from "@liaocheng/report-model";
import { cite } from "./spelling/cite.js";
import { deriveAliases } from "./spelling/derive-aliases.js";
import { foldSpelling } from "./spelling/fold.js";
import { bySpelling } from "./spelling/order.js";

/** How a spelling belongs to an entry, the strongest first; a core is a quoted piece of a longer head. */
export const CLAIM_KINDS = ["term", "alias", "core"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface Claim {
  readonly entry: GlossaryTerm;
  readonly kind: ClaimKind;
  readonly spelling: string;
}

/** A folded spelling with all who claim it as strongly as anybody does. */
export interface ClaimedSpelling {
  readonly folded: string;
  readonly claims: readonly [Claim, ...Claim[]];
}

function claimsOf(entry: GlossaryTerm): Claim[] {
  const cores = new Set(deriveAliases(entry.term).cores.map(foldSpelling));
  const aliases = entry.aliases.map((spelling): Claim => {
    return { entry, kind: cores.has(foldSpelling(spelling)) ? "core" : "alias", spelling };
  });
  return [{ entry, kind: "term", spelling: entry.term }, ...aliases];
}

/** Who claims what: every folded spelling with its strongest claims, each entry once. */
export function gatherClaims(entries: readonly GlossaryTerm[]): ClaimedSpelling[] {
  const bySpell = new Map<string, Map<GlossaryTerm, Claim>>();
  for (const claim of entries.flatMap(claimsOf)) {
    const folded = foldSpelling(claim.spelling);
    const claims = bySpell.get(folded) ?? new Map<GlossaryTerm, Claim>();
    const earlier = claims.get(claim.entry);
    if (earlier === undefined || strength(claim) < strength(earlier)) claims.set(claim.entry, claim);
    bySpell.set(folded, claims);
  }
  return Array.from(bySpell, ([folded, byEntry]) => {
    const claims = [...byEntry.values()];
    const strongest = Math.min(...claims.map(strength));
    const left = claims.filter((claim) => strength(claim) === strongest);
    return { folded, claims: left as [Claim, ...Claim[]] };
  });
}

function strength(claim: Claim): number {
  return CLAIM_KINDS.indexOf(claim.kind);
}

/** The spellings that several entries claim with equal right: nobody gets them. */
export function diagnoseSharedAliases(claimed: readonly ClaimedSpelling[]): Diagnostic[] {
  return claimed
    .filter(({ claims }) => claims.length > 1)
    .map(({ claims }): Diagnostic => {
      const terms = claims.map((claim) => claim.entry.term).sort(bySpelling);
      const alias = claims.map((claim) => claim.spelling).sort(bySpelling)[0] ?? "";
      return {
        ruleId: "glossary-shared-alias",
        messageId: "shared",
        message: `${cite(alias)}可指${terms.map(cite).join("或")}，不作为其中任何一条的简称`,
        messageEn: `${cite(alias)} may mean ${terms.map(cite).join(" or ")}, and stands for none of them`,
        severity: "info",
        data: { alias, terms },
      };
    });
}
