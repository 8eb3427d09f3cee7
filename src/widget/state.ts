import type {WidgetDocument} from '../content/document.js';
import type {NgoError} from '../content/errors.js';
import type {Field, Localized} from '../content/fields.js';
import type {Locale} from '../locale/locale.js';
import type {Load, SourceKind} from '../source/source-controller.js';

/** What state a widget is in; exactly one. */
export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'partial' | 'stale' | 'error';

/** What a widget declares of its content; the schema is made from it too. */
export interface WidgetDefinition<Item, Layout extends string> {
  readonly tag: string;
  readonly item: Field<Item>;
  /** The first is the default. */
  readonly layouts: readonly [Layout, ...Layout[]];
}

/** A checked document, and where it came from. */
export interface Loaded<Item> {
  readonly document: WidgetDocument<Item>;
  readonly source: SourceKind;
}

/** What a state is derived from: what was loaded, in which language, and what the page, the widget and the reader ask for. */
export interface StateInputs<Item> {
  readonly load: Load<Loaded<Item>>;
  /** Why the content cannot be drawn. */
  readonly renderError: NgoError | undefined;
  readonly locale: Locale;
  /** The attribute: ids, separated by commas. */
  readonly only: string | null;
  /** How many items to show; below 1: all. */
  readonly limit: number;
  nameOf(item: Item): Localized;
  mayShow(item: Item): boolean;
  /** Those of the items that the reader's filter matches; undefined where there is no filter. */
  filterItems(items: readonly Item[]): readonly Item[] | undefined;
}

/** All that shows follows from. */
export interface WidgetState<Item> {
  readonly status: Status;
  readonly locale: Locale;
  readonly loaded: Loaded<Item> | undefined;
  /** What went wrong, in `error` and `stale`. */
  readonly error: NgoError | undefined;
  /** Why an attempt failed that is followed by another. */
  readonly retryError: NgoError | undefined;
  /** Ids of `only` that no item has. */
  readonly unknownIds: readonly string[];
  /** The items that may show, before the reader filters them and before `limit`. */
  readonly items: readonly Item[];
  /** Those that the reader's filter matches. */
  readonly matches: readonly Item[];
  /** Whether the reader filters. */
  readonly filtered: boolean;
  /** Those that show. */
  readonly visible: readonly Item[];
}

/** The one state of a widget. */
export const deriveState = <Item extends {readonly id?: string | undefined}>(
  inputs: StateInputs<Item>,
): WidgetState<Item> => {
  const {load, renderError, locale, limit} = inputs;
  const loaded = load.value;
  const all = loaded?.document.items ?? [];
  const ids = (inputs.only ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  const items = all.filter(
    (item) =>
      inputs.mayShow(item) &&
      (!ids[0] || ids.includes(item.id ?? '')) &&
      locale.pick(inputs.nameOf(item)) !== undefined,
  );
  const filtered = inputs.filterItems(items);
  const matches = filtered ?? items;
  return {
    status: statusOf(inputs, items),
    locale,
    loaded,
    error: renderError ?? load.error,
    retryError: load.retryError,
    unknownIds: loaded ? ids.filter((id) => !all.some((item) => item.id === id)) : [],
    items,
    matches,
    filtered: filtered !== undefined,
    visible: limit >= 1 ? matches.slice(0, limit) : matches,
  };
};

const statusOf = <Item>({load, renderError}: StateInputs<Item>, items: readonly Item[]): Status => {
  if (renderError) return 'error';
  if (!load.value) return load.state;
  if (load.error) return 'stale';
  if (!items[0]) return 'empty';
  return load.value.document.validationIssues[0] ? 'partial' : 'ready';
};
