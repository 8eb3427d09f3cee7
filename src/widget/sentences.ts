import {str} from '@lit/localize';
import type {NgoError} from '../content/errors.js';
import type {ValidationIssue} from '../content/fields.js';
import type {MsgFn} from '../locale/locale.js';

/** How many problems of the data are told one by one. */
const TOLD = 5;
/** A curled or encoded quote where JSON has a straight one: what a visual editor makes of it. */
const CURLED = /[[{,:]\s*[“”„″«»&]/;

/** What is wrong, where, and what to do about it: the webmaster's sentence. */
export const failureSentence = (msg: MsgFn, {code, detail: found, status, validationIssues: problems, url = ''}: NgoError): string =>
  // What follows `?` in an address is nobody's business.
  [
    status,
    url.replace(/[?#].*/, ''),
    cure(msg, code, found, url),
    found && `„${found}“`,
    problemSentences(msg, problems),
  ]
    .filter(Boolean)
    .join(' ');

const cure = (msg: MsgFn, code: NgoError['code'], found: string, url: string): string | undefined => {
  const server = msg('Check the address and the server.', {id: 'failure.network'});
  const noJson = msg('This is no JSON. Check the address.', {id: 'failure.not-json'});
  const smaller = msg('Split the file.', {id: 'failure.too-large'});
  const json = found.startsWith('[object ')
    ? msg('Set the property "data" instead.', {id: 'failure.object'})
    : CURLED.test(found)
      ? msg('The CMS has changed the quotes. Use an HTML block, or a file.', {id: 'failure.quotes'})
      : msg('Check commas, quotes and brackets.', {id: 'failure.parse'});
  const cures: Partial<Record<NgoError['code'], string>> = {
    NO_SOURCE: msg('Write the address of the file into src.', {id: 'failure.no-source'}),
    NETWORK: url.startsWith('file:')
      ? msg('Open the page through a web server.', {id: 'failure.file'})
      : location.protocol > 'http:' && url.startsWith('http:')
        ? msg('The page is https: the file must be too.', {id: 'failure.mixed'})
        : url.startsWith(location.origin)
          ? server
          : msg('The other server must send Access-Control-Allow-Origin: * (CORS).', {id: 'failure.cors'}),
    BLOCKED_BY_CSP: msg('Content-Security-Policy must name this address in connect-src.', {id: 'failure.csp'}),
    TIMEOUT: server,
    HTTP_4XX: msg('Check that the file is there and public.', {id: 'failure.http'}),
    HTTP_5XX: server,
    NOT_JSON_TYPE: noJson,
    ENCODING: msg('Save the file as UTF-8.', {id: 'failure.encoding'}),
    EMPTY_BODY: noJson,
    ATTR_JSON: json,
    PARSE: json,
    TOO_LARGE: smaller,
    TOO_DEEP: smaller,
    WRONG_SHAPE: missing(msg, 'items'),
    NEWER_VERSION: msg('Update the script.', {id: 'failure.newer'}),
    RENDER: msg('Please report this to us.', {id: 'failure.render'}),
  };
  return cures[code];
};

const missing = (msg: MsgFn, path: string): string => msg(str`${path} is missing`, {id: 'problem.missing'});

/** What is wrong with the data: a line for each of the first values. */
export const problemSentences = (msg: MsgFn, problems: readonly ValidationIssue[]): string =>
  problems
    .slice(0, TOLD + 1)
    .map(({path, expected, actual: found}, index) =>
      index === TOLD
        ? `… (${problems.length})`
        : found === undefined
          ? missing(msg, path)
          : msg(str`${path} is ${found}, should be ${expected}`, {id: 'problem.wrong'}),
    )
    .map((line) => `\n  ${line}`)
    .join('');
