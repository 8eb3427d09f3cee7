import type {Locale} from '../locale/locale.js';

/** The one attribute of look: what frames an item. */
export type Appearance = 'plain' | 'card' | 'outlined';

/** What a template needs to know beside its data. */
export interface View extends Locale {
  /** Level of an item's heading, 1 to 6. */
  readonly level: number;
  /** What frames an item; null: as the layout has it. */
  readonly appearance: Appearance | null;
  /** Addresses of pictures that did not load. */
  readonly broken: ReadonlySet<string>;
}

/** A view that differs in something. */
export const viewWith = (view: View, changes: Partial<View>): View =>
  Object.assign(Object.create(view) as View, changes);

/** The view of a part: its headings are one level deeper. */
export const oneDeeper = (view: View): View => viewWith(view, {level: view.level + 1});
