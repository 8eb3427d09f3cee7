import {str} from '@lit/localize';
import type {LitElement} from 'lit';
import type {ErrorCode, NgoError, ValidationIssue} from '../content/errors.js';
import type {Locale, MsgFn} from '../locale/locale.js';
import type {Swallowed} from '../source/children.js';
import {helpAddress} from '../site.js';
import {errorMessage, validationMessage} from './error-message.js';

/** What may be wrong beside that there is nothing to show. */
export const remarkCodes = ['DATA', 'attribute', 'unclosed', 'image', 'layout', 'only'] as const;
type Code = ErrorCode | (typeof remarkCodes)[number];

/** A line for the webmaster, on the console and with `debug` in place; its code says what it is about. */
export interface Diagnostic {
  readonly code: Code;
  readonly text: string;
  /** Where the site explains it; empty while the site has no address. */
  readonly help: string;
}

/** An attribute that there is, and the one that may be meant. */
export interface Slip {
  readonly name: string;
  readonly meant: string;
}

/** What a webmaster may have meant where a widget has no source; undefined: it has one. */
export type MissingSource = Slip | 'script' | 'unknown';

/** What is wrong with a widget, its data and its attributes. */
export const diagnose = ({
  tag,
  locale: {msg, uiLanguage},
  site,
  error,
  slip,
  swallowed,
  failedImages,
  issues,
  missingSource,
  unknownLayout,
  layouts,
  unknownIds,
  ids,
}: {
  readonly tag: string;
  /** The webmaster's. */
  readonly locale: Locale;
  /** The address of the site; absent: ours. */
  readonly site?: string;
  readonly error: NgoError | undefined;
  readonly slip: Slip | undefined;
  readonly swallowed: Swallowed | undefined;
  readonly failedImages: ReadonlySet<string>;
  readonly issues: readonly ValidationIssue[];
  readonly missingSource: MissingSource | undefined;
  readonly unknownLayout: string | false | null | undefined;
  readonly layouts: readonly string[];
  /** Ids of `only` that no item has. */
  readonly unknownIds: readonly string[];
  /** Those that there are. */
  readonly ids: readonly string[];
}): readonly Diagnostic[] => {
  const [failedImage] = failedImages;
  // What follows `?` is nobody's business, and what stands in the address itself is long.
  const image = failedImage?.replace(/[?#].*/, '').slice(0, 200);
  const found: readonly ({readonly code: Code; readonly text: string} | '' | false | null | undefined)[] = [
    error && {code: error.code, text: errorMessage(msg, error)},
    slip && {code: 'attribute', text: slipMessage(msg, slip)},
    swallowed && {code: 'unclosed', text: unclosedMessage(msg, swallowed)},
    missingSource && {code: 'NO_SOURCE', text: missingSourceMessage(msg, missingSource)},
    issues[0] && {
      code: 'DATA',
      text: `${msg('Something in the data is wrong, and is left out:', {id: 'problem.data'})}${validationMessage(msg, issues)}\n `,
    },
    image && {
      code: 'image',
      text: msg(
        str`A picture does not load: ${image}. Check its address: a relative one goes on from the address of the file.`,
        {id: 'problem.image'},
      ),
    },
    unknownLayout && {
      code: 'layout',
      text: msg(str`There is no layout "${unknownLayout}". There are: ${layouts.join(', ')}.`, {id: 'problem.layout'}),
    },
    unknownIds[0] !== undefined && {
      code: 'only',
      text: msg(
        str`"only" asks for ids that are not there: ${unknownIds.join(', ')}. There are: ${ids.join(', ') || '–'}.`,
        {
          id: 'problem.only',
        },
      ),
    },
  ];
  return found
    .filter((one) => typeof one === 'object' && one !== null)
    .map(({code, text}) => ({
      code,
      text: `ngo-widgets: <${tag}> ${text}`,
      help: helpAddress(code, uiLanguage, site),
    }));
};

const missingSourceMessage = (msg: MsgFn, missing: MissingSource): string => {
  const nothing = msg('There is no data: no src, no data, no script with JSON.', {id: 'no-source.nothing'});
  if (missing === 'unknown') return nothing;
  return `${nothing} ${
    missing === 'script'
      ? msg('The script with the data must be a child of its own, with type=application/json and nothing more.', {
          id: 'no-source.script',
        })
      : slipMessage(msg, missing)
  }`;
};

const slipMessage = (msg: MsgFn, {name, meant}: Slip): string =>
  msg(str`There is "${name}". Is "${meant}" meant?`, {id: 'no-source.attribute'});

/** What a slip in the name of an attribute looks like: `scr`, `data-url`, `data-lazy-src`. */
const LIKE_SRC = /s(?:rc|cr|ource|orce)|url|href|file|json/i;

const placeholderOf = (widget: Element): Element | undefined => {
  const outer = widget.parentElement ?? (widget.getRootNode() as Partial<ShadowRoot>).host;
  return outer?.hasAttribute('data-ngo-widget') ? outer : undefined;
};

/** An attribute that is named as its property is, as JSX does on a server and before React 19; HTML knows no capitals. */
export const slipIn = (widget: Element): Slip | undefined => {
  const placeholder = placeholderOf(widget);
  const prefix = placeholder ? 'data-' : '';
  const {observedAttributes = []} = widget.constructor as Partial<typeof LitElement>;
  const known = observedAttributes.filter((name) => name.includes('-'));
  const meant = known.find((name) => (placeholder ?? widget).hasAttribute(prefix + name.replaceAll('-', '')));
  return meant === undefined ? undefined : {name: prefix + meant.replaceAll('-', ''), meant: prefix + meant};
};

/** What the webmaster may have meant to be the source of a widget that has none: by the attributes and the scripts of it and its placeholder. */
export const guessSource = (widget: Element): MissingSource => {
  const placeholder = placeholderOf(widget);
  const owner = placeholder ?? widget;
  const slip = [...owner.attributes].find(({name, value}) => LIKE_SRC.test(name) || /\.json\b/i.test(value));
  if (slip) return {name: slip.name, meant: placeholder ? 'data-src' : 'src'};
  const scripts = [...owner.querySelectorAll('script')];
  return [...scripts.map(({text}) => text), owner.textContent].some((text) => /^\s*[[{]/.test(text))
    ? 'script'
    : 'unknown';
};

const unclosedMessage = (msg: MsgFn, {by, names}: Swallowed): string =>
  msg(
    str`The rest of the page seems to have become its fallback, which holds ${names.join(', ')}. End it with ${`</${by}>`}: a slash in the start tag does not.`,
    {id: 'failure.unclosed'},
  );
