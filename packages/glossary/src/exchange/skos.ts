import type { Diagnostic, GlossaryTerm } from "@liaocheng/report-model";
import type { ImportResult } from "./csv.js";

/** A literal of JSON-LD in Chinese. */
interface ChineseLiteral {
  readonly "@language": "zh-Hans";
  readonly "@value": string;
}

/**
 * An entry as a SKOS concept in JSON-LD.
 *
 * @since 0.1.0
 */
export interface SkosConcept {
  readonly "@id": string;
  readonly "@type": "skos:Concept";
  readonly "skos:inScheme": { readonly "@id": string };
  readonly "skos:prefLabel": ChineseLiteral;
  readonly "skos:altLabel"?: readonly ChineseLiteral[];
  readonly "skos:definition"?: ChineseLiteral;
  readonly "skos:notation"?: string;
  readonly "skos:note"?: ChineseLiteral;
  readonly "dcterms:source"?: string;
  /** Listed members of a numeric coinage, in order. */
  readonly "dcterms:hasPart"?: { readonly "@list": readonly ChineseLiteral[] };
}

/**
 * A glossary as SKOS in JSON-LD.
 *
 * @since 0.1.0
 */
export interface SkosDocument {
  readonly "@context": Readonly<Record<string, string>>;
  readonly "@graph": readonly (
    | SkosConcept
    | { readonly "@id": string; readonly "@type": "skos:ConceptScheme"; readonly "skos:prefLabel": ChineseLiteral }
  )[];
}

/**
 * How entries are named in SKOS.
 *
 * @since 0.1.0
 */
export interface SkosOptions {
  /** IRI of the concept scheme; `urn:gwr:glossary` unless told. Concepts get `#` and the encoded term. */
  readonly scheme?: string;
  /** Name of the concept scheme; 名词解释 unless told. */
  readonly title?: string;
}

const CONTEXT = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
};

function chinese(value: string): ChineseLiteral {
  return { "@language": "zh-Hans", "@value": value };
}

/**
 * Writes entries as SKOS concepts in JSON-LD: prefLabel, altLabel, definition, notation (ordinal), note, source, parts.
 *
 * @param entries - Entries to write, terms distinct.
 * @param options - IRI and name of the scheme.
 * @returns A plain object for `JSON.stringify`.
 * @example
 * glossaryToSkos([{ term: "三网", aliases: [], definition: "路网、水网" }])["@graph"].length; // => 2
 * @see SKOS Reference, W3C Recommendation 18 August 2009, https://www.w3.org/TR/skos-reference/
 * @since 0.1.0
 */
export function glossaryToSkos(entries: readonly GlossaryTerm[], options: SkosOptions = {}): SkosDocument {
  const { scheme = "urn:gwr:glossary", title = "名词解释" } = options;
  const concepts = entries.map((entry): SkosConcept => {
    return {
      "@id": `${scheme}#${encodeURIComponent(entry.term.replace(/\p{Surrogate}/gu, "\ufffd"))}`,
      "@type": "skos:Concept",
      "skos:inScheme": { "@id": scheme },
      "skos:prefLabel": chinese(entry.term),
      ...(entry.aliases.length > 0 && { "skos:altLabel": entry.aliases.map(chinese) }),
      ...(entry.definition !== "" && { "skos:definition": chinese(entry.definition) }),
      ...(entry.ordinal !== undefined && { "skos:notation": String(entry.ordinal) }),
      ...(entry.note !== undefined && { "skos:note": chinese(entry.note) }),
      ...(entry.source !== undefined && { "dcterms:source": entry.source }),
      ...(entry.expansion !== undefined && { "dcterms:hasPart": { "@list": entry.expansion.map(chinese) } }),
    };
  });
  return {
    "@context": CONTEXT,
    "@graph": [{ "@id": scheme, "@type": "skos:ConceptScheme", "skos:prefLabel": chinese(title) }, ...concepts],
  };
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts of a JSON-LD value: a string, a literal, a list or an array of them; Chinese ones where languages are told. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  if ("@list" in value) return textsOf(value["@list"]);
  const language = value["@language"];
  if (typeof language === "string" && !language.toLowerCase().startsWith("zh")) return [];
  return typeof value["@value"] === "string" ? [value["@value"]] : [];
}

function isA(node: Json, name: "Concept" | "ConceptScheme"): boolean {
  const types = [node["@type"]].flat();
  return types.includes(`skos:${name}`) || types.includes(`${CONTEXT.skos}${name}`);
}

function entryOf(node: Json): GlossaryTerm | undefined {
  const read = (name: string): string[] =>
    textsOf(node[name] ?? node[name.replace("skos:", CONTEXT.skos).replace("dcterms:", CONTEXT.dcterms)]);
  const [term] = read("skos:prefLabel");
  if (term === undefined || term.trim() === "") return undefined;
  const [notation = ""] = read("skos:notation");
  const [note] = read("skos:note");
  const [source] = read("dcterms:source");
  const hasParts = node["dcterms:hasPart"] !== undefined;
  return {
    term,
    aliases: read("skos:altLabel"),
    definition: read("skos:definition")[0] ?? "",
    ...(hasParts && { expansion: read("dcterms:hasPart") }),
    ...(/^\d{1,9}$/u.test(notation) && { ordinal: Number(notation) }),
    ...(source !== undefined && { source }),
    ...(note !== undefined && { note }),
  };
}

const NO_CONCEPTS = {
  zh: "没有 skos:Concept：请给出 SKOS 的 JSON-LD",
  en: "No skos:Concept: give JSON-LD of SKOS",
};

/**
 * Reads entries from SKOS in JSON-LD with the prefixes `skos:` and `dcterms:` or full IRIs; other serialisations are not read.
 *
 * @param document - The parsed JSON.
 * @returns Entries in the order of the graph; what is no SKOS and concepts without a Chinese prefLabel are told in the diagnostics.
 * @example
 * glossaryFromSkos(glossaryToSkos([{ term: "三网", aliases: [], definition: "路网" }])).entries[0]?.term; // => "三网"
 * glossaryFromSkos(7).diagnostics[0]?.messageId; // => "no-concepts"
 * @since 0.1.0
 */
export function glossaryFromSkos(document: unknown): ImportResult {
  const graph = isObject(document) && Array.isArray(document["@graph"]) ? document["@graph"] : [document].flat();
  const nodes = graph.filter(isObject);
  const concepts = nodes.filter((node) => isA(node, "Concept"));
  const problem = (
    messageId: string,
    { zh, en }: Readonly<Record<"zh" | "en", string>>,
    severity: Diagnostic["severity"],
  ): Diagnostic => ({ ruleId: "glossary-skos", messageId, message: zh, messageEn: en, severity });
  if (concepts.length === 0 && !nodes.some((node) => isA(node, "ConceptScheme"))) {
    return { entries: [], diagnostics: [problem("no-concepts", NO_CONCEPTS, "error")] };
  }
  const read = concepts.map(entryOf);
  const entries = read.filter((entry) => entry !== undefined);
  const nameless = read.length - entries.length;
  const count = String(nameless);
  const message = {
    zh: `${count}个概念没有中文 skos:prefLabel，已略过`,
    en: `${count} concepts without a Chinese skos:prefLabel, passed over`,
  };
  return { entries, diagnostics: nameless > 0 ? [problem("no-label", message, "warning")] : [] };
}
