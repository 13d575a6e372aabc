import { ngrams } from "../generated/ngrams.js";
import { createModel, type LanguageModel } from "./language-model.js";

let model: LanguageModel | undefined;

/** The model learnt from public reports, opened when it is first asked for. */
export function reportLanguage(): LanguageModel {
  model ??= createModel(ngrams);
  return model;
}
