/** What the troubleshooting page explains: each code of the console and each rule of the command, in their own words. */
import {errorCodes, NgoError} from '../../dist/esm/content/errors.js';
import {formatMessage} from '../../dist/esm/cli/messages.js';
import {loadErrors} from '../../dist/esm/cli/load-errors.js';
import {ruleIds, rules} from '../../dist/esm/cli/rules.js';
import {Locale} from '../../dist/esm/locale/locale.js';
import {remarkCodes} from '../../dist/esm/widget/diagnostics.js';
import {errorMessage} from '../../dist/esm/widget/error-message.js';
import * as texts from '../texts/help.mjs';

/** The sentences ask where the page is. */
globalThis.location ??= {protocol: 'https:', origin: 'https://ngo.example'};

const ruleOf = (code) => code.toLowerCase().replaceAll('_', '-');

/** What the console says: where it is only about an error. */
const sentence = (code, lang) => {
  if (!errorCodes.includes(code)) return undefined;
  const {detail = '', status} = texts.codes[code];
  return errorMessage(new Locale(lang).msg, new NgoError(code, String(detail), status)).trim();
};

const codeOf = (code, lang) => {
  const [title, more] = texts.codes[code][lang];
  // The command's rule about the same has its anchor here.
  const rule = ruleIds.includes(ruleOf(code)) && loadErrors[code] ? ruleOf(code) : undefined;
  return {code, title, more, rule, sentence: sentence(code, lang)};
};

const told = new Set(Object.keys(loadErrors).map(ruleOf));
const ruleOfId = (id, lang) => {
  const written = texts.rules[id];
  if (written) return {id, parts: written[lang]};
  const {what, why, cure} = rules.find((rule) => rule.id === id);
  return {id, parts: [what, why, cure].map((message) => formatMessage(message, lang, texts.values[id]))};
};

export default Object.fromEntries(
  ['bg', 'en'].map((lang) => [
    lang,
    {
      codes: [...errorCodes, ...remarkCodes].map((code) => codeOf(code, lang)),
      rules: ruleIds.filter((id) => !told.has(id)).map((id) => ruleOfId(id, lang)),
    },
  ]),
);
