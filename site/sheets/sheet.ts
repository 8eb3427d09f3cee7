/** A sheet to write: its first row is of headers, and stays where it is. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly columns: readonly NewColumn[];
}
export interface NewColumn {
  /** In characters. */
  readonly width: number;
  /** Whether what is typed stays as it is: a telephone number keeps its nought. */
  readonly isText: boolean;
}

/** What may stand in XML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The date of every file in an archive: the same content gives the same bytes. */
export const DATE = '2026-01-01T00:00:00';
