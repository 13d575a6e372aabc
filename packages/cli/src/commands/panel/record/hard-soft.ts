import type { HardSoft, PanelRow } from "@liaocheng/report-model";

type Binding = "hard" | "soft";

/** Words of resolve by how far they bind, after what the literature codes: 确保 binds, 力争 does not. */
const MODALITIES: readonly (readonly [RegExp, Binding])[] = [
  [/确保|必须|务必|保证|坚决/u, "hard"],
  [/力争|争取|努力|预期|力促|奋力/u, "soft"],
];

/** What a comparator says of the target: a floor or a ceiling binds, 左右 does not. */
const BOUNDS: Readonly<Record<PanelRow["bound"], Binding | undefined>> = {
  ge: "hard",
  le: "hard",
  approx: "soft",
  eq: undefined,
};

/** How binding a target is worded, and by which words. */
export interface HardSoftCode {
  readonly hardSoft: HardSoft;
  readonly hardSoftRule?: string;
}

/** Codes the words of a target; other figures have no code. */
export function codeHardSoft({
  status,
  modality,
  bound,
  qualifier,
}: Pick<PanelRow, "status" | "modality" | "bound" | "qualifier">): HardSoftCode | undefined {
  if (status !== "target") return undefined;
  const words: { readonly word: string; readonly binding: Binding }[] = [];
  const resolve = modality === undefined ? undefined : MODALITIES.find(([pattern]) => pattern.test(modality));
  if (resolve !== undefined) words.push({ word: modality ?? "", binding: resolve[1] });
  const bounded = BOUNDS[bound];
  if (bounded !== undefined) words.push({ word: qualifier ?? bound, binding: bounded });
  if (words.length === 0) return { hardSoft: "plain" };
  const bindings = new Set(words.map(({ binding }) => binding));
  return {
    hardSoft: bindings.size > 1 ? "mixed" : (words[0]?.binding ?? "plain"),
    hardSoftRule: words.map(({ word, binding }) => `${word}=${binding}`).join(" "),
  };
}
