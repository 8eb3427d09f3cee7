/** What is in a cell: a day is a text, `2024-03-15`. */
export type Cell = string | number | boolean | null;

/** A sheet as it was saved, in whichever format. */
export interface Sheet {
  /** As its owner sees it; of a CSV file, the name of the file. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly isHidden: boolean;
  /** The rows that its owner does not see, from 0: hidden, or not let through by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Whether `1,234` is one and a bit here, and not a thousand; undefined: the sheet does not say. */
  readonly hasDecimalComma: boolean | undefined;
}

/** Rows of a sheet, with those that are empty. Above: the sheet is not read. */
export const MAX_ROWS = 50_000;
/** Cells of a sheet, with those that are empty and stand before others in their row. Above: the sheet is not read. */
export const MAX_CELLS = 2_000_000;

/** Columns with something in them. Above: the sheet is not read. */
export const MAX_COLUMNS = 500;

/** `A`, `Z`, `AA`. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** `Истории!A7`: where a row is, or a cell of it. */
export const placeOf = ({name}: Sheet, row: number, column = 0): string => `${name}!${columnName(column)}${row + 1}`;

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && !cell.trim());

/** Without the empty rows and cells at the ends: programs save as many of them as somebody has coloured. */
export const trimRows = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((cell) => !isEmpty(cell)) + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
};

/** A share as its cell shows it: sheets keep 25% as 0.25. */
export const shareOf = (value: number): Cell =>
  Number.isFinite(value) ? `${Number((value * 100).toPrecision(12))}%` : null;
