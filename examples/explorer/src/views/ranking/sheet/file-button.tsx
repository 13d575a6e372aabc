import { useRef } from "preact/hooks";
import { giveSheetFile } from "../../../state/given-sheet.js";

/** A button that asks for the file of a sheet. */
export function FileButton({ label, primary = false }: { readonly label: string; readonly primary?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={primary ? "button button-primary" : "button"} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx,.json"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void giveSheetFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
