import { useMemo } from "preact/hooks";
import type { DocumentViewProps } from "../view.js";
import { InspectorPanel } from "./cards/inspector-panel.js";
import "./cards/cards.css";
import "./tools/outline.css";
import "./reading.css";
import "./reading-text.css";
import { FindingsBar, UnreadBar } from "./later-parts.js";
import { createReadingState } from "./reading-state.js";
import { ReportText } from "./text/report-text.js";
import { Outline } from "./tools/outline.js";
import { Toolbar } from "./tools/toolbar.js";
import { useReadingKeys } from "./tools/use-reading-keys.js";

/** The report as printed, with everything that is known of it. */
export function ReadingView({ document }: DocumentViewProps) {
  const state = useMemo(() => createReadingState(document), [document]);
  useReadingKeys(state);
  return (
    <div class="reading">
      <Outline state={state} />
      <div class="reading-center">
        <Toolbar state={state} />
        <UnreadBar state={state} />
        <FindingsBar state={state} />
        <ReportText state={state} />
      </div>
      <InspectorPanel state={state} />
    </div>
  );
}
