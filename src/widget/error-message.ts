import {str} from '@lit/localize';
import type {ErrorCode, NgoError, ValidationIssue} from '../content/errors.js';
import type {MsgFn} from '../locale/locale.js';

/** How many issues of the data are told one by one. */
const TOLD = 5;
/** A curled or encoded quote where JSON has a straight one: what a visual editor makes of it. */
const CURLED = /[[{,:]\s*[“”„″«»&]/;

/** What is wrong, where, and what to do about it: the webmaster's sentence. */
export const errorMessage = (msg: MsgFn, {code, detail, status, validationIssues, url = ''}: NgoError): string =>
  // What follows `?` in an address is nobody's business.
  [
    status,
    url.replace(/[?#].*/, ''),
    cure(msg, code, detail, url),
    detail && `„${detail}“`,
    validationMessage(msg, validationIssues),
  ]
    .filter(Boolean)
    .join(' ');

const cure = (msg: MsgFn, code: ErrorCode, detail: string, url: string): string | undefined => {
  const server = msg('Check the address and the server.', {id: 'failure.network'});
  const noJson = msg('This is no JSON. Check the address.', {id: 'failure.not-json'});
  const smaller = msg('Split the file.', {id: 'failure.too-large'});
  const json = detail.startsWith('[object ')
    ? msg('Set the property "data" instead.', {id: 'failure.object'})
    : CURLED.test(detail)
      ? msg('The CMS has changed the quotes. Use an HTML block, or a file.', {id: 'failure.quotes'})
      : msg('Check commas, quotes and brackets.', {id: 'failure.parse'});
  const cures: Partial<Record<ErrorCode, string>> = {
    NO_SOURCE: msg('Write the address of the file into src.', {id: 'failure.no-source'}),
    NETWORK: networkCure(msg, url, server),
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

/** Why an address gave nothing at all: the page from a file, an http file on an https page, another server without CORS, or the line. */
const networkCure = (msg: MsgFn, url: string, otherwise: string): string => {
  if (url.startsWith('file:')) return msg('Open the page through a web server.', {id: 'failure.file'});
  if (location.protocol === 'https:' && url.startsWith('http:'))
    return msg('The page is https: the file must be too.', {id: 'failure.mixed'});
  if (url.startsWith(location.origin)) return otherwise;
  return msg('The other server must send Access-Control-Allow-Origin: * (CORS).', {id: 'failure.cors'});
};

const missing = (msg: MsgFn, path: string): string => msg(str`${path} is missing`, {id: 'problem.missing'});

/** What is wrong with the data: a line for each of the first issues. */
export const validationMessage = (msg: MsgFn, issues: readonly ValidationIssue[]): string =>
  issues
    .slice(0, TOLD + 1)
    .map(({path, expected, actual}, index) => {
      if (index === TOLD) return `… (${issues.length})`;
      if (actual === undefined) return missing(msg, path);
      return msg(str`${path} is ${actual}, should be ${expected}`, {id: 'problem.wrong'});
    })
    .map((line) => `\n  ${line}`)
    .join('');
