import type { ComponentChildren, JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { useMessages } from "../words/use-messages.js";
import "./data-table.css";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { useSlices } from "./use-slices.js";

/** One column of a table on the page. */
export interface TableColumn<Row> {
  /** Stands in addresses: `sort=value`. */
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** With it the column can be sorted by. Absent values stand last. */
  readonly order?: (row: Row) => string | number | undefined;
  readonly align?: "start" | "end";
  /** The cell that names the row. */
  readonly heads?: boolean;
}

/** Which column a table is sorted by. */
export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly rowKey: (row: Row) => string | number;
  readonly sort?: TableSort | undefined;
  readonly onSort?: (sort: TableSort) => void;
  /** The row that is shown elsewhere, such as in an inspector. */
  readonly current?: string | number | undefined;
}

/**
 * A table with a caption, whose headers sort; it scrolls in its own box, so that the page never does sideways. Rows of long tables come
 * as the reader comes near them; rows and columns that stay the same objects are not made again.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, columns, rowKey, sort, current } = props;
  const inOrder = useMemo(() => sorted(rows, columns, sort), [rows, columns, sort?.column, sort?.descending]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { shown, complete, showAll } = useSlices(inOrder, body);
  const messages = useMessages({ zh, en });
  const made = useMemo(() => new Map<Row, MadeRow>(), [rows, columns]);
  return (
    <div class="data-table" role="region" aria-label={caption} tabIndex={0}>
      <table class="table" aria-rowcount={rows.length + 1}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((row) => {
            const isCurrent = current !== undefined && rowKey(row) === current;
            const known = made.get(row);
            if (known?.isCurrent === isCurrent) return known.element;
            const element = bodyRow(row, rowKey(row), columns, isCurrent);
            made.set(row, { element, isCurrent });
            return element;
          })}
        </tbody>
      </table>
      {!complete && (
        <p class="data-table-more screen-only">
          {messages.rowsShown(shown.length, rows.length)}
          <button type="button" class="button button-quiet" onClick={showAll}>
            {messages.showAllRows}
          </button>
        </p>
      )}
    </div>
  );
}

/** A row that is on the page already. */
interface MadeRow {
  readonly element: JSX.Element;
  readonly isCurrent: boolean;
}

function bodyRow<Row>(
  row: Row,
  key: string | number,
  columns: readonly TableColumn<Row>[],
  isCurrent: boolean,
): JSX.Element {
  return (
    <tr key={key} aria-current={isCurrent ? "true" : undefined}>
      {columns.map(({ id, cell, align, heads }) =>
        heads === true ? (
          <th key={id} scope="row" data-column={id} data-align={align}>
            {cell(row)}
          </th>
        ) : (
          <td key={id} data-column={id} data-align={align}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function HeaderCell<Row>({ column, sort, onSort }: DataTableProps<Row> & { readonly column: TableColumn<Row> }) {
  const messages = useMessages({ zh, en });
  const { id, header, order, align } = column;
  const sorts = sort?.column === id;
  const direction = sorts ? (sort.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" data-column={id} data-align={align} aria-sort={direction}>
      {order === undefined || onSort === undefined ? (
        header
      ) : (
        <button
          type="button"
          class="sort"
          title={messages.sort(header)}
          onClick={() => {
            onSort({ column: id, descending: sorts && !sort.descending });
          }}
        >
          {header}
          <span aria-hidden="true">{sorts ? (sort.descending ? " ▼" : " ▲") : " ↕"}</span>
        </button>
      )}
    </th>
  );
}

/** Rows in the order of a column, words as Chinese dictionaries have them; rows that are equal keep their order. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | undefined,
): readonly Row[] {
  const order = columns.find(({ id }) => id === sort?.column)?.order;
  if (sort === undefined || order === undefined) return rows;
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const [a, b] = [order(left), order(right)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    return sign * String(a).localeCompare(String(b), "zh-CN");
  });
}
