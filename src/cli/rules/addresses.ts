import {addressSlip, PHONE_AS_ADDRESS} from '../address-slips.js';
import {stringOf} from '../rule.js';
import type {Rule} from '../rule.js';

/** An address for the web in two parts: scheme and host; path, without what follows `?` or `#`. */
const WEB = /^\s*((?:https?:\/\/|www\.)[^/?#\s]+)([^?#]*)/i;
/** Hosts that no encrypted address is to be had for. */
const LOCAL = /^http:\/\/(localhost|127\.|10\.|192\.168\.|\[|[^/?#]+\.(local|test|onion)([:/?#]|$))/i;

/** A whole address that is plain: letters and digits, and what stands between them. */
const PLAIN = /^https?:\/\/(?!.*https?:)[\w.-]*\w(?:\/(?:[\w./%~?=&#+-]*[\w/%~?=&#+-])?)?$/;
/** What shows that the next word of a text has been pasted along; otherwise an address may hold almost anything. */
const GLUED: readonly RegExp[] = [
  // A second address behind a letter; an archive's or a redirector's stands behind `/` or `=`.
  /[\p{L}\d,;.)](?=https?:\/\/)/iu,
  /\S\s+(?=https?:\/\/|www\.)|^\s*https?:\/\/(?=https?:)/i,
  // Both alphabets in one label of the host: no registry allows that.
  /^\s*https?:\/\/[^/?#]*?([a-z](?=\p{Script=Cyrillic})|\p{Script=Cyrillic}(?=[a-z]))/iu,
  // One capitalised Cyrillic word and no more, on a site in Latin letters: addresses that are written so are in lower
  // case, but for those of wikis.
  /^\s*https?:\/\/(?!\S*[Ww]iki)[A-Za-z\d.-]+(:\d+)?\/(?=[А-Я][а-я]+\s*$)/,
  // A word behind a blank, right after the host.
  /^\s*https?:\/\/[^/?#\s]+\/?(?=\s+\S)/i,
  // The punctuation of the sentence that it stood in.
  /(?=[,;„“”«»"]\s*$)|^[^(]*(?=\)[.,;]?\s*$)|^\s*https?:\/\/[^/?#\s]+\/?(?=\.\s*$)/i,
];

/** A character in an address that nobody sees; blanks at its ends are cut. */
const UNSEEN = /[\p{Cf}\u00a0\u202f]/gu;

export const addressRules: readonly Rule[] = [
  {
    id: 'address-invisible',
    kinds: ['address'],
    what: {
      bg: 'В адреса има невидим знак ({code}), останал от копиране.',
      en: 'There is an invisible character in the address ({code}), left over from copying.',
    },
    why: {
      bg: 'Браузърът го приема за част от адреса и връзката може да води до несъществуваща страница.',
      en: 'Browsers take it for a part of the address, and the link may lead to a page that does not exist.',
    },
    cure: {bg: 'Изтрийте го или напишете адреса наново: {right}', en: 'Delete it, or type the address anew: {right}'},
    find: ({node}) => {
      const address = stringOf(node)?.trim() ?? '';
      const [first, ...others] = [...address.matchAll(UNSEEN)];
      if (!first) return [];
      const offset = (stringOf(node) ?? '').indexOf(address);
      const code = `U+${first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const changes = [first, ...others].map(({0: character, index}) => ({
        start: offset + index,
        end: offset + index + character.length,
        content: '',
      }));
      return [{index: offset + first.index, values: {code, right: address.replace(UNSEEN, '')}, changes}];
    },
  },
  {
    id: 'address-host',
    kinds: ['address'],
    what: {bg: '„{host}“ не може да е име на сайт.', en: '"{host}" cannot be the name of a site.'},
    why: {bg: 'Връзката не води никъде.', en: 'The link leads nowhere.'},
    cure: {
      bg: 'Отворете сайта и копирайте адреса му оттам.',
      en: 'Open the site, and copy its address from there.',
    },
    find: ({node}) => {
      const [, host = ''] = /^\s*https?:\/\/([^/?#:\s]*)/i.exec(stringOf(node) ?? '') ?? [];
      const isWhole = /^(?:localhost|\[.*|[^\s.,;]+(?:\.[^\s.,;]+)+\.?)$/i.test(host);
      return host && !isWhole ? [{values: {host}}] : [];
    },
  },
  {
    id: 'address-telephone',
    kinds: ['address'],
    what: {
      bg: 'Това изглежда телефонен номер, а не адрес: „{number}“.',
      en: 'This looks like a telephone number, and not like an address: "{number}".',
    },
    why: {
      bg: 'Чете се като страница от вашия сайт, която не съществува.',
      en: 'It is read as a page of your site, which does not exist.',
    },
    cure: {bg: 'Напишете {meant}.', en: 'Write {meant}.'},
    find: ({node, field}) => {
      const number = stringOf(node)?.trim() ?? '';
      const slip = /^[a-z]+:/i.test(number) ? undefined : addressSlip(field, number);
      return slip?.what === PHONE_AS_ADDRESS ? [{values: {number, meant: slip.meant}}] : [];
    },
  },
  {
    id: 'address-glued',
    kinds: ['address'],
    what: {
      bg: 'За адреса изглежда е залепен друг текст: „{match}“.',
      en: 'Other text seems stuck to the address: "{match}".',
    },
    why: {
      bg: 'Браузърът го приема за част от адреса и връзката води до несъществуваща страница.',
      en: 'Browsers take it for a part of the address, and the link leads to a page that does not exist.',
    },
    cure: {bg: 'Оставете само адреса.', en: 'Leave the address alone, and nothing else.'},
    find: ({node}) => {
      const address = stringOf(node);
      if (!address || PLAIN.test(address) || !WEB.test(address)) return [];
      const match = GLUED.map((pattern) => pattern.exec(address)).find((one) => one);
      if (!match) return [];
      const start = match.index + match[0].length;
      return [{index: start, values: {match: address.slice(start).trim()}}];
    },
  },
  {
    id: 'address-double-slash',
    kinds: ['address'],
    what: {bg: 'В адреса има „//“ на място, където обикновено е „/“.', en: 'The address has "//" where "/" is usual.'},
    why: {
      bg: 'За някои сървъри това е друга страница, която не съществува.',
      en: 'To some servers that is another page, which does not exist.',
    },
    cure: {bg: 'Оставете само една наклонена черта.', en: 'Leave one slash.'},
    find: ({node}) => {
      const address = stringOf(node) ?? '';
      const [whole, host = '', path = ''] = WEB.exec(address) ?? [];
      // An archive or a proxy holds an address inside its own.
      // Behind a second `https:` they are its own.
      const slashes = whole !== undefined && !host.endsWith(':') && /(?<!:)\/{2,}/.exec(path);
      if (!slashes) return [];
      const start = address.indexOf(host) + host.length + slashes.index;
      const end = start + slashes[0].length;
      // At the end nothing can depend on it.
      const changes = address.slice(end).trim() ? undefined : [{start, end: end - 1, content: ''}];
      return [{index: start, changes}];
    },
  },
  {
    id: 'address-http',
    kinds: ['address'],
    what: {
      bg: 'Адресът започва с http://, а не с https://.',
      en: 'The address begins with http://, not with https://.',
    },
    why: {
      bg: 'Браузърите предупреждават, че връзката не е защитена, а изображение може и да не се зареди.',
      en: 'The connection is not safe: browsers warn, and a picture may not load at all.',
    },
    cure: {
      bg: 'Ако сайтът се отваря и с https://, запишете адреса така.',
      en: 'If the site opens with https://, too, write that.',
    },
    find: ({node}) => {
      const address = stringOf(node)?.trim() ?? '';
      return /^http:\/\//i.test(address) && !LOCAL.test(address) ? [{}] : [];
    },
  },
  {
    id: 'address-without-scheme',
    kinds: ['address'],
    what: {bg: 'Адресът започва с www., без https://.', en: 'The address begins with www., without https://.'},
    why: {
      bg: 'Уиджетите добавят https://, но други програми приемат, че това е страница от същия сайт.',
      en: 'The widgets add https://, but other programs take it for a page of the same site.',
    },
    cure: {bg: 'Добавете https:// отпред.', en: 'Write https:// before it.'},
    find: ({node}) => {
      const start = /(?<=^\s*)www\./i.exec(stringOf(node) ?? '')?.index;
      return start === undefined ? [] : [{changes: [{start, end: start, content: 'https://'}]}];
    },
  },
];
