import type {Locale} from '../locale/locale.js';

/** The one attribute of look: what frames an item. */
export type Appearance = 'plain' | 'card' | 'outlined';

/** What a template needs to know beside its data. */
export interface View {
  readonly locale: Locale;
  /** Level of an item's heading, 1 to 6. */
  readonly level: number;
  /** What frames an item; undefined: as the layout has it. */
  readonly appearance: Appearance | undefined;
  /** Addresses of pictures that did not load. */
  readonly broken: ReadonlySet<string>;
}

/** The view of a part of an item: its headings are one level deeper. */
export const deeper = (view: View): View => ({...view, level: Math.min(view.level + 1, 6)});
