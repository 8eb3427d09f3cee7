import {str} from '@lit/localize';
import type {NgoError, ValidationIssue} from '../content/errors.js';
import type {MsgFn} from '../locale/locale.js';
import type {Swallowed} from '../source/children.js';
import {errorMessage, validationMessage} from './error-message.js';

/** A line for the webmaster, on the console and with `debug` in place; its code says what it is about. */
export interface Diagnostic {
  readonly code: string;
  readonly text: string;
}

/** What is wrong with a widget, its data and its attributes. */
export const diagnose = ({
  tag,
  msg,
  error,
  swallowed,
  failedImages,
  issues,
  unknownLayout,
  layouts,
  unknownIds,
}: {
  readonly tag: string;
  readonly msg: MsgFn;
  readonly error: NgoError | undefined;
  readonly swallowed: Swallowed | undefined;
  readonly failedImages: ReadonlySet<string>;
  readonly issues: readonly ValidationIssue[];
  readonly unknownLayout: string | false | null | undefined;
  readonly layouts: readonly string[];
  /** Ids of `only` that no item has. */
  readonly unknownIds: readonly string[];
}): readonly Diagnostic[] => {
  const [failedImage] = failedImages;
  // What follows `?` is nobody's business, and what stands in the address itself is long.
  const image = failedImage?.replace(/[?#].*/, '').slice(0, 200);
  const found = [
    error && {code: error.code, text: errorMessage(msg, error)},
    swallowed && {code: 'unclosed', text: unclosedMessage(msg, swallowed)},
    issues[0] && {code: 'DATA', text: validationMessage(msg, issues)},
    image && {
      code: 'image',
      text: msg(
        str`A picture does not load: ${image}. Check its address: a relative one goes on from the address of the file.`,
        {id: 'problem.image'},
      ),
    },
    unknownLayout && {code: 'layout', text: `${unknownLayout} ≠ ${layouts.join(', ')}`},
    unknownIds[0] !== undefined && {code: 'only', text: `${unknownIds.join(', ')} ?`},
  ];
  return found
    .filter((one) => typeof one === 'object' && one !== null)
    .map((one) => ({code: one.code, text: `ngo-widgets: <${tag}> ${one.code} ${one.text}`}));
};

const unclosedMessage = (msg: MsgFn, {by, names}: Swallowed): string =>
  msg(
    str`The rest of the page seems to have become its fallback, which holds ${names.join(', ')}. End it with ${`</${by}>`}: a slash in the start tag does not.`,
    {id: 'failure.unclosed'},
  );
