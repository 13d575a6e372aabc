import { useMessages } from "../../../words/use-messages.js";
import type { TermedAnalysis } from "../../../worker/analysis.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { Places } from "./places.js";

export interface TermEntryProps {
  readonly document: TermedAnalysis;
  /** Index into the terms of the document. */
  readonly term: number;
  /** Why it is shown. */
  readonly remark?: string;
}

/** A term with its definition and everywhere the report uses it. */
export function TermEntry({ document, term, remark }: TermEntryProps) {
  const messages = useMessages({ zh, en });
  const entry = document.terms[term];
  if (entry === undefined) return undefined;
  const { definition, aliases, expansion } = entry;
  return (
    <li class="lists-term">
      <h4>
        <dfn lang="zh-CN">{entry.term}</dfn> {remark !== undefined && <span class="lists-remark">{remark}</span>}
      </h4>
      <p lang="zh-CN">{definition === "" ? messages.noDefinition : definition}</p>
      {expansion !== undefined && (
        <p class="lists-soft" lang="zh-CN">
          {messages.members}
          {expansion.join("、")}
        </p>
      )}
      {aliases.length > 0 && (
        <p class="lists-soft" lang="zh-CN">
          {messages.aliases}
          {aliases.join("、")}
        </p>
      )}
      <Places document={document} places={document.mentions.filter((mention) => mention.term === term)} />
    </li>
  );
}
