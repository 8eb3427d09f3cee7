/** Something to say of a page. An error: a widget is as it was. */
export interface Note {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly text: string;
}
