import type {WidgetDocument} from '../content/document.js';
import type {ErrorCode, NgoError} from '../content/errors.js';
import type {Field, Localized} from '../content/fields.js';
import type {Locale} from '../locale/locale.js';
import type {Swallowed} from '../source/children.js';
import type {Load, SourceKind} from '../source/load.js';
import type {Remark} from '../templates/notes.js';
import type {Shape} from '../templates/skeleton.js';
import {diagnose, guessSource} from './diagnostics.js';
import type {Diagnostic, Slip} from './diagnostics.js';

/** What state a widget is in; exactly one. */
export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'partial' | 'stale' | 'error';

/** What went wrong, for the page: `message` is the webmaster's sentence, in the widget's language. */
export interface WidgetError {
  readonly code: ErrorCode;
  readonly status?: number | undefined;
  readonly message: string;
}

/** What a widget declares of its content; the schema is made from it too. */
export interface WidgetDefinition<Item, Layout extends string> {
  readonly tag: string;
  readonly item: Field<Item>;
  /** The order of the items, where the file has none of its own. */
  readonly compare?: (one: Item, other: Item) => number;
  /** The first is the default. */
  readonly layouts: readonly [Layout, ...Layout[]];
  /** What an item of each is like before it has come. */
  readonly skeletons: Readonly<Record<Layout, Shape>>;
}

/** A checked document, and where it came from. */
export interface Loaded<Item> {
  readonly document: WidgetDocument<Item>;
  readonly source: SourceKind;
}

/** What a state is derived from: what was loaded, in which language, and what the page, the widget and the reader ask for. */
export interface StateInputs<Item, Layout extends string> {
  readonly host: Element;
  readonly layouts: WidgetDefinition<Item, Layout>['layouts'];
  readonly load: Load<Loaded<Item>>;
  /** Why the content cannot be drawn. */
  readonly renderError: NgoError | undefined;
  /** An attribute whose name is one of JSX. */
  readonly slip: Slip | undefined;
  /** What of the page has come into the fallback. */
  readonly swallowed: Swallowed | undefined;
  /** Addresses of pictures that did not load. */
  readonly failedImages: ReadonlySet<string>;
  /** Whether the reader asked to try again, and waits. */
  readonly retrying: boolean;
  readonly locale: Locale;
  /** The attribute. */
  readonly layout: string | null;
  /** The attribute: ids, separated by commas. */
  readonly only: unknown;
  /** How many items to show; below 1: all. */
  readonly limit: number;
  nameOf(item: Item): Localized;
  mayShow(item: Item): boolean;
  /** Those of the items that the reader's filter matches; undefined where there is no filter. */
  filterItems(items: readonly Item[]): readonly Item[] | undefined;
}

/** All that shows follows from. */
export interface WidgetState<Item, Layout extends string = string> {
  readonly status: Status;
  /** What there is to remark. */
  readonly remark: Remark | undefined;
  readonly locale: Locale;
  /** The layout that was asked for, else the widget's default. */
  readonly layout: Layout;
  readonly loaded: Loaded<Item> | undefined;
  /** Whether content that came with the page stands for it. */
  readonly prerendered: boolean;
  /** What went wrong, in `error` and `stale`. */
  readonly error: NgoError | undefined;
  /** Why an attempt failed that is followed by another. */
  readonly retryError: NgoError | undefined;
  /** What the webmaster is told. */
  readonly diagnostics: readonly Diagnostic[];
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
export const deriveState = <Item extends {readonly id?: string | undefined}, Layout extends string>(
  inputs: StateInputs<Item, Layout>,
): WidgetState<Item, Layout> => {
  const {layouts, load, renderError, locale, limit} = inputs;
  const loaded = load.value;
  // What threw once is not asked again.
  const all = (!renderError && loaded?.document.items) || [];
  // A framework may set a number or a list.
  const ids = `${inputs.only ?? ''}`
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  const items = all.filter(
    (item) =>
      inputs.mayShow(item) &&
      (!ids[0] || ids.includes(item.id ?? '')) &&
      locale.pick(inputs.nameOf(item)) !== undefined,
  );
  const filtered = renderError ? undefined : inputs.filterItems(items);
  const matches = filtered ?? items;
  const status = statusOf(inputs, items);
  const error = renderError ?? load.error;
  return {
    status,
    remark: remarkOf(inputs, status),
    locale,
    layout: layouts.find((layout) => layout === inputs.layout) ?? layouts[0],
    loaded,
    prerendered: !!load.prerendered,
    error,
    retryError: load.retryError,
    diagnostics: diagnose({
      tag: inputs.host.localName,
      locale: locale.webmaster,
      error,
      slip: inputs.slip,
      swallowed: inputs.swallowed,
      failedImages: inputs.failedImages,
      issues: loaded?.document.validationIssues ?? [],
      missingSource: load.sourceless ? guessSource(inputs.host) : undefined,
      unknownLayout: loaded && inputs.layout && !layouts.some((layout) => layout === inputs.layout) && inputs.layout,
      layouts,
      unknownIds: loaded && !renderError ? ids.filter((id) => !all.some((item) => item.id === id)) : [],
      ids: all
        .slice(0, 20)
        .map(({id}) => id ?? '')
        .filter(Boolean),
    }),
    items,
    matches,
    filtered: filtered !== undefined,
    visible: limit >= 1 ? matches.slice(0, limit) : matches,
  };
};

const statusOf = <Item>(
  {load, renderError}: Pick<StateInputs<Item, string>, 'load' | 'renderError'>,
  items: readonly Item[],
): Status => {
  if (renderError) return 'error';
  if (!load.value) return load.state;
  if (load.error) return 'stale';
  if (!items[0]) return 'empty';
  return load.value.document.validationIssues[0] ? 'partial' : 'ready';
};

const remarkOf = (
  {retrying, load}: Pick<StateInputs<unknown, string>, 'retrying' | 'load'>,
  status: Status,
): Remark | undefined => {
  if (retrying) return 'retrying';
  if (load.slow) return 'slow';
  return status === 'stale' || status === 'error' ? status : undefined;
};
