import type {Locale} from '../locale/locale.js';

/** The one attribute of look: what frames an item. */
export type Appearance = 'plain' | 'card' | 'outlined';

/** What a template needs to know beside its data. */
export interface RenderContext {
  /** Chooses texts, says our own words, formats. */
  readonly locale: Locale;
  /** Level of an item's heading, 1 to 6. */
  readonly headingLevel: number;
  /** What frames an item; null: as the layout has it. */
  readonly appearance: Appearance | null;
  /** Addresses of pictures that did not load. */
  readonly failedImages: ReadonlySet<string>;
  /** Whether text is light, and what is around it dark. */
  readonly hasLightInk: () => boolean;
  /** How many items the reader saw before this update: a long list draws as many at once. */
  readonly itemsBefore: number;
  /** How many items must be there after this update, however long they take. */
  readonly itemsNeeded: number;
  /** Hears of a picture that did not load. */
  readonly onImageError: (event: Event) => void;
  /** Hears that something has been drawn after the update. */
  readonly onDrawn: () => void;
  /** Hears what is thrown by what is drawn after the update. */
  readonly onRenderError: (thrown: unknown) => void;
}

/** The context of a part: its headings are one level deeper. */
export const oneDeeper = (context: RenderContext): RenderContext => ({
  ...context,
  headingLevel: context.headingLevel + 1,
});

/** The level of a widget's title, of what its attribute says. */
export const titleLevel = (given: number | null): number => Math.max(Math.trunc(given ?? 0) || 2, 1);

/** The name of a heading of a level: `h2`. None is deeper than the sixth. */
export const headingName = (level: number): string => `h${Math.min(Math.max(level, 1), 6)}`;
