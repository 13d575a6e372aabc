import { setParams } from "../../../state/route.js";

export interface ListSearchProps {
  readonly label: string;
  readonly text: string;
  /** Read out as it changes. */
  readonly status: string;
}

/** A search field whose words stay in the address, and how much it finds. */
export function ListSearch({ label, text, status }: ListSearchProps) {
  return (
    <search class="lists-search screen-only">
      <input
        class="field"
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={({ currentTarget }) => {
          setParams({ q: currentTarget.value });
        }}
      />
      <span class="lists-soft" role="status">
        {status}
      </span>
    </search>
  );
}
