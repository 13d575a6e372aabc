import type { UnknownColumn } from "@liaocheng/ranking-evaluator";
import type { Localized } from "../language.js";

/** Tells of a column that is left out, and of the known name it comes nearest to. */
export function unknownColumnMessage({ header, nearest }: UnknownColumn): Localized {
  const offer =
    nearest === undefined ? { zh: "", en: "" } : { zh: `，是不是“${nearest}”？`, en: `; did you mean “${nearest}”?` };
  return {
    zh: `不认识“${header}”列，没有采用${offer.zh}`,
    en: `column “${header}” is not known and was left out${offer.en}`,
  };
}
