import {str} from '@lit/localize';
import {FORMAT_VERSION} from '../content/document.js';
import type {Failure} from '../content/failure.js';
import type {Problem} from '../content/fields.js';
import type {MsgFn} from '../locale/locale.js';

/** Curled or encoded quotes: what a visual editor makes of those in JSON. */
const CURLED = /[“”„″«»]|&#82|quot?;|&#34/;

/** What is wrong and what to do about it: the webmaster's sentence. */
export const failureSentence = (msg: MsgFn, {code, found, status}: Failure, url = ''): string => {
  switch (code) {
    case 'NO_SOURCE':
      return msg('src holds no address. Write that of the JSON file.', {id: 'failure.no-source'});
    case 'NETWORK':
    case 'BLOCKED_BY_CSP':
      return url.startsWith('file:')
        ? msg('A page opened as a file loads no other files. Open it through a web server.', {id: 'failure.file'})
        : new URL(url).origin !== location.origin
          ? msg('No answer. The other server must send Access-Control-Allow-Origin: * (CORS). Check the address too.', {
              id: 'failure.cors',
            })
          : msg('No answer. Check the address and the server.', {id: 'failure.network'});
    case 'TIMEOUT':
      return msg('No answer in 8 seconds. Check the server.', {id: 'failure.timeout'});
    case 'HTTP_4XX':
    case 'HTTP_5XX':
      return msg(str`The server answered ${status}. Check that the file is there and public.`, {id: 'failure.http'});
    case 'NOT_JSON_TYPE':
      return msg('This is an HTML page, not JSON. Check the address.', {id: 'failure.not-json'});
    case 'EMPTY_BODY':
      return msg('The JSON is empty. Save it again.', {id: 'failure.empty'});
    case 'ENCODING':
      return msg('The file is not UTF-8. Save it as UTF-8.', {id: 'failure.encoding'});
    case 'ATTR_JSON':
    case 'PARSE':
      return found.startsWith('[object ')
        ? msg('An object became text. Set the property "data", or write JSON.', {id: 'failure.object'})
        : CURLED.test(found)
          ? msg(str`The CMS has changed the quotes: ${found} Use an HTML block, or a file in src.`, {id: 'failure.quotes'})
          : msg(str`This is not JSON: ${found} Check commas, quotes and brackets.`, {id: 'failure.parse'});
    case 'TOO_LARGE':
      return msg('The JSON is larger than 16 MiB. Split it.', {id: 'failure.too-large'});
    case 'TOO_DEEP':
      return msg(str`The JSON nests deeper than ${found}. Flatten it.`, {id: 'failure.too-deep'});
    case 'WRONG_SHAPE':
      return msg(str`There is no list "items" for this widget. Found: ${found}`, {id: 'failure.shape'});
    case 'NEWER_VERSION':
      return msg(str`The JSON is version ${found}, this script reads ${FORMAT_VERSION}. Update the script.`, {id: 'failure.newer'});
    case 'ALL_RECORDS_INVALID':
      return msg('No record is right. Correct these:', {id: 'failure.records'});
    case 'RENDER':
      return msg(str`A fault in ngo-widgets: ${found} Please report it.`, {id: 'failure.render'});
  }
};

/** What is wrong with one value: `items[2].since: "2016 г." → "2016", …`. */
export const problemSentence = (msg: MsgFn, {path, expected, found}: Problem): string =>
  found === undefined ? msg(str`${path} is missing`, {id: 'problem.missing'}) : msg(str`${path} is ${found}, should be ${expected}`, {id: 'problem.wrong'});
