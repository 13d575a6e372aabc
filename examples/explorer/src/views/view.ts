import type { ComponentType } from "preact";
import type { Localized } from "../words/localized.js";
import type { Analysis } from "../worker/analysis.js";
import type { ViewId } from "./view-id.js";

/** What every view gets. */
export interface ViewProps {
  /** All open documents, in the order they were opened; the current one among them. */
  readonly documents: readonly Analysis[];
  /** What the view keeps in the address; `setParams` changes it. */
  readonly params: Readonly<Record<string, string>>;
}

/** What a view of one document gets. */
export interface DocumentViewProps extends ViewProps {
  readonly document: Analysis;
}

/** A tab of the page. */
export type View = {
  readonly id: ViewId;
  readonly title: Localized;
} & (
  | { readonly shows: "document"; readonly Component: ComponentType<DocumentViewProps> }
  | { readonly shows: "anything"; readonly Component: ComponentType<ViewProps> }
);
