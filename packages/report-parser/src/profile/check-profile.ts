import { profileChangesSchema, reportProfileSchema, type ProfileChanges } from "@liaocheng/report-model";
import { schemaProblem } from "@liaocheng/report-model/caller";
import { ParserError } from "../parser-error.js";
import { defaultProfile } from "./default-profile.js";
import type { ReportProfile } from "./profile.js";

/** Throws for a profile that cannot be meant. */
export function checkProfile(profile: ReportProfile): void {
  const { error } = reportProfileSchema.safeParse(profile);
  if (error === undefined) return;
  throw new ParserError("PARSER_PROFILE_INVALID", schemaProblem(reportProfileSchema, profile, error.issues));
}

/**
 * A profile with changes: what reports of a city print in their own way, and nothing else need be written.
 *
 * Lists go before those of the profile (the first row that fits decides), regions beside its own, heading forms in place of its.
 *
 * @param changes - What differs; nothing in it is required.
 * @param base - The profile that is changed, by default that of all reports.
 * @throws {ParserError} `PARSER_PROFILE_INVALID` with the key and the nearest word that is known.
 * @example
 * const profile = extendProfile({ roles: [{ role: "review", words: ["答卷"] }] });
 * createParser(profile).parseReport("一、过去五年的答卷").report.children[0].role; // => "review"
 * extendProfile({ roles: [{ role: "reviw", words: ["答卷"] }] }); // => throws PARSER_PROFILE_INVALID
 * @since 0.3.0
 */
export function extendProfile(changes: ProfileChanges, base: ReportProfile = defaultProfile): ReportProfile {
  const { data, error } = profileChangesSchema.safeParse(changes);
  if (error !== undefined)
    throw new ParserError("PARSER_PROFILE_INVALID", schemaProblem(profileChangesSchema, changes, error.issues));
  const forms = data.headingForms ?? {};
  return {
    name: data.name ?? base.name,
    headingForms: {
      partUnits: forms.partUnits ?? base.headingForms.partUnits,
      listWords: forms.listWords ?? base.headingForms.listWords,
      ignored: forms.ignored ?? base.headingForms.ignored,
    },
    regions: { ...base.regions, ...data.regions },
    salutations: before(data.salutations, base.salutations),
    offices: before(data.offices, base.offices),
    closingHeadings: before(data.closingHeadings, base.closingHeadings),
    annexHeads: before(data.annexHeads, base.annexHeads),
    annexTitles: before(data.annexTitles, base.annexTitles),
    annexKinds: before(data.annexKinds, base.annexKinds),
    roles: before(data.roles, base.roles),
    furniture: before(data.furniture?.map(stated), base.furniture),
  };
}

const before = <Row>(own: readonly Row[] | undefined, others: readonly Row[]): readonly Row[] =>
  own === undefined ? others : [...own, ...others];

type Lines = NonNullable<ProfileChanges["furniture"]>[number];

/** A row without the keys that are left open. */
function stated({ kind, lines, prefixes, tail }: Lines): ReportProfile["furniture"][number] {
  return {
    kind,
    ...(lines === undefined ? {} : { lines }),
    ...(prefixes === undefined ? {} : { prefixes }),
    ...(tail === undefined ? {} : { tail }),
  };
}
