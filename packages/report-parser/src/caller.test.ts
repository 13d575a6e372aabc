import { expect, test } from "vitest";
import { createParser, defaultProfile, extendProfile, liaochengProfile, parseReport, ParserError } from "./index.js";

const changed = (changes: object) => ({ ...defaultProfile, ...changes });

test.each([
  [{}, "name", undefined],
  [undefined, "", undefined],
  [changed({ roles: [{ role: "reviw", words: ["回顾"] }] }), "roles[0].role", "review"],
  [
    changed({ headingForms: { ...defaultProfile.headingForms, ignored: ["firts"] } }),
    "headingForms.ignored[0]",
    "first",
  ],
  [changed({ annexKinds: [{ kind: "nonsense", words: ["清单"] }] }), "annexKinds[0].kind", undefined],
  [changed({ annexKind: [] }), "annexKind", "annexKinds"],
  [changed({ offices: [] }), "offices", undefined],
])("profile %j is refused at “%s”", (profile, path, nearest) => {
  expect(() => createParser(profile as never)).toThrow(
    expect.objectContaining({ code: "PARSER_PROFILE_INVALID", path, nearest }),
  );
});

test("the profiles of this package are taken, and may be changed", () => {
  for (const profile of [defaultProfile, liaochengProfile, extendProfile({})])
    expect(() => createParser(profile)).not.toThrow();
  const { roles, regions, headingForms } = extendProfile({
    roles: [{ role: "tasks", words: ["开局"] }],
    regions: { 南乡: "南乡县" },
    headingForms: { ignored: ["dash"] },
  });
  expect(roles[0]).toEqual({ role: "tasks", words: ["开局"] });
  expect(roles.slice(1)).toEqual(defaultProfile.roles);
  expect(regions).toEqual({ 南乡: "南乡县" });
  expect(headingForms).toEqual({ ...defaultProfile.headingForms, ignored: ["dash"] });
});

test.each([undefined, null, 5, {}, ["一、回顾"]])("%j is no text", (text) => {
  expect(() => parseReport(text as never)).toThrow(ParserError);
});

test.each([
  [{ documentKind: "bulletn" }, "documentKind", "bulletin"],
  [{ planYear: "2023" }, "planYear", undefined],
  [{ reviewYear: 2022.5 }, "reviewYear", undefined],
  [{ region: 371500 }, "region", undefined],
  [null, "options", undefined],
])("options %j are refused at %s", (options, path, nearest) => {
  expect(() => parseReport("", options as never)).toThrow(
    expect.objectContaining({ code: "PARSER_OPTION_INVALID", path, nearest }),
  );
});
