import {str} from '@lit/localize';
import type {ErrorCode, NgoError, ValidationIssue} from '../content/errors.js';
import type {JsonMistake, MistakeKind} from '../content/json-mistake.js';
import type {MsgFn} from '../locale/locale.js';

/** How many issues of the data are told one by one. */
const TOLD = 5;
/** A curled or encoded quote, which a visual editor makes of a straight one. */
const CURLED = /^[“”„″«»&]/;

/** What is wrong, where, and what to do about it: the webmaster's sentence. */
export const errorMessage = (msg: MsgFn, error: NgoError): string => {
  // What follows `?` in an address is nobody's business.
  const url = error.url?.replace(/[?#].*/, '');
  return [url && `${url}:`, sentenceOf(msg, error, url), validationMessage(msg, error.validationIssues)]
    .filter(Boolean)
    .join(' ');
};

const sentenceOf = (msg: MsgFn, {code, detail, status, mistake}: NgoError, url = ''): string => {
  const server = msg('The server does not answer. Check the address and the server.', {id: 'failure.network'});
  const json = detail.startsWith('[object ')
    ? msg(str`There is "${detail}" instead of JSON. Set the property "data" instead.`, {id: 'failure.object'})
    : msg('This is no JSON.', {id: 'failure.parse'}) + (mistake ? ` ${mistakeMessage(msg, mistake, detail)}` : '');
  const sentences: Readonly<Record<ErrorCode, string>> = {
    NO_SOURCE: msg('The address of the file is empty or wrong. Write it into src.', {id: 'failure.no-source'}),
    NETWORK: networkSentence(msg, url, server),
    BLOCKED_BY_CSP: msg('The page forbids this address. Its Content-Security-Policy must name it in connect-src.', {
      id: 'failure.csp',
    }),
    TIMEOUT: server,
    HTTP_4XX: msg(str`The server answers with code ${status}. Check that the file is there and public.`, {
      id: 'failure.http',
    }),
    HTTP_5XX: msg(str`The server answers with code ${status}: it has a fault of its own. Ask whoever runs it.`, {
      id: 'failure.server',
    }),
    NOT_JSON_TYPE: msg('This is a web page, and no JSON file. Check the address, and whether it asks for a password.', {
      id: 'failure.not-json',
    }),
    ENCODING: msg('This is no text in UTF-8. Save it anew with that encoding; an Excel file must become JSON first.', {
      id: 'failure.encoding',
    }),
    EMPTY_BODY: msg('There is nothing in it. Check that this is the right file.', {id: 'failure.empty'}),
    ATTR_JSON: json,
    PARSE: json,
    TOO_LARGE: msg('The file is larger than 16 MiB. Split it.', {id: 'failure.too-large'}),
    TOO_DEEP: msg(str`Lists and records are nested more than ${detail} levels deep. Arrange them in fewer.`, {
      id: 'failure.too-deep',
    }),
    WRONG_SHAPE: msg(str`The list "items" is missing. There is: ${detail || '–'}`, {id: 'failure.shape'}),
    NEWER_VERSION: msg(str`The file is of version ${detail}, which is newer than the script. Update the script.`, {
      id: 'failure.newer',
    }),
    ALL_RECORDS_INVALID: msg('No record can be shown:', {id: 'failure.records'}),
    RENDER: msg(str`The content cannot be drawn (${detail}). Please report this to us.`, {id: 'failure.render'}),
  };
  return sentences[code];
};

/** Line, column, what stands there, and the cure. */
const mistakeMessage = (msg: MsgFn, {kind, line, column, token}: JsonMistake, detail: string): string => {
  const cures: Readonly<Record<MistakeKind, string>> = {
    quotes: CURLED.test(token)
      ? msg('The CMS or a word processor has changed the quotes. Write straight ones, in an HTML block or a file.', {
          id: 'failure.quotes',
        })
      : msg('Keys and texts stand between straight double quotes (").', {id: 'mistake.quotes'}),
    space: msg('This character cannot be seen, and is no ordinary space. Delete it, or type a space.', {
      id: 'mistake.space',
    }),
    comment: msg('JSON has no comments. Delete it.', {id: 'mistake.comment'}),
    'missing-comma': msg('A comma is missing after it.', {id: 'mistake.missing-comma'}),
    'extra-comma': msg('Nothing follows this comma. Delete it.', {id: 'mistake.extra-comma'}),
    end: msg('The text ends too early: brackets are missing.', {id: 'mistake.end'}),
    'line-break': msg('This text is not closed before its line ends. A new line inside a text is written \\n.', {
      id: 'mistake.line-break',
    }),
    'inner-quote': msg(
      'The text ends before it, by a straight quote inside the text. Write \\ before that, or use “such”.',
      {
        id: 'mistake.inner-quote',
      },
    ),
    backslash: msg('Instead of a backslash write / or \\\\.', {id: 'mistake.backslash'}),
    other: msg('Check commas, quotes and brackets. The command validate says more.', {id: 'mistake.else'}),
  };
  const place = msg(str`Line ${line}, column ${column}:`, {id: 'mistake.place'});
  return [place, token, token && '–', cures[kind], `(${detail.trim()})`].filter(Boolean).join(' ');
};

/** Why an address gave nothing at all: the page from a file, an http file on an https page, another server without CORS, or the line. */
const networkSentence = (msg: MsgFn, url: string, otherwise: string): string => {
  // Where pages are made, there is none.
  if (!('location' in globalThis)) return otherwise;
  if (url.startsWith('file:'))
    return msg('A page from the disk may not read it. Open the page through a web server.', {id: 'failure.file'});
  if (location.protocol === 'https:' && url.startsWith('http:'))
    return msg('The page is https: the file must be too.', {id: 'failure.mixed'});
  if (url.startsWith(location.origin)) return otherwise;
  return msg(
    'The other server must send Access-Control-Allow-Origin: * (CORS), or it does not answer. Ask whoever runs it.',
    {id: 'failure.cors'},
  );
};

/** What is wrong with the data: a line for each of the first issues. */
export const validationMessage = (msg: MsgFn, issues: readonly ValidationIssue[]): string =>
  issues
    .slice(0, TOLD + 1)
    .map(({path, expected, actual}, index) => {
      if (index === TOLD) return `… (${issues.length})`;
      if (actual === undefined) return msg(str`${path} is missing`, {id: 'problem.missing'});
      return msg(str`${path} is ${actual}, should be ${expected}`, {id: 'problem.wrong'});
    })
    .map((line) => `\n  ${line}`)
    .join('');
