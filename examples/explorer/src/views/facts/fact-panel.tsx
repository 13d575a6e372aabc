import { useEffect, useRef } from "preact/hooks";
import { FactInspector } from "../../components/fact-inspector.js";
import { setParams } from "../../state/route.js";
import { useMessages } from "../../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import type { FactRow } from "./model/fact-row.js";

/** The inspector beside the table, at the foot of a narrow page; Escape closes it and gives the focus back. */
export function FactPanel({ row }: { readonly row: FactRow }) {
  const messages = useMessages({ zh, en });
  const panel = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);
  useEffect(() => {
    from.current = document.activeElement;
    panel.current?.focus({ preventScroll: true });
  }, [row.key]);
  const close = (): void => {
    setParams({ fact: undefined });
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  return (
    <aside
      ref={panel}
      class="facts-panel"
      tabIndex={-1}
      aria-label={messages.inspector}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <button type="button" class="button button-quiet facts-close" onClick={close}>
        {messages.close}
      </button>
      <FactInspector document={row.document} indicator={row.indicator} />
    </aside>
  );
}
