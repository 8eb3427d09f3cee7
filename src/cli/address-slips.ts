import type {Field} from '../content/fields.js';
import {MAX_URL} from '../content/limits.js';
import {isRead, MEANT} from './meant-by.js';
import type {Message} from './messages.js';

/** `naso.bg` or `example.org/page`: an address but for its beginning; a sentence may end with it. */
const BARE = /^([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[/?#:]\S*?)?)[.,;]?$/u;
const FILE =
  /^[^/?#:@\\]+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic|mp[34]|json|html?|php)$/i;
/** A telephone number, and what may stand around it. */
const PHONE =
  /^(?:тел(?:ефон)?\.?:?|tel\.?:?|phone:?)?\s*(?!\d{1,3}(?:\.\d{1,3}){3}$)((?:\+|0|\*|\()[\d\s()./-]{4,}\d)(?:\s*(?:вътр|доб|ext)\.?\s*\d+)?$/i;
export const NO_ADDRESS: Message = {
  bg: 'Това не е адрес, който може да се отвори: {actual}.',
  en: 'This is no address that can be opened: {actual}.',
};
export const PHONE_AS_ADDRESS: Message = {
  bg: 'Това е телефонен номер, а не адрес: {actual}.',
  en: 'This is a telephone number, and no address: {actual}.',
};
const WRONG_BEGINNING: Message = {
  bg: 'Началото на адреса {actual} е сгрешено.',
  en: 'The beginning of the address {actual} is wrong.',
};
const ONLY: Message = {bg: 'Оставете само адреса: {meant}.', en: 'Leave the address alone: {meant}.'};

interface Slip {
  readonly written: RegExp;
  readonly what: Message;
  readonly cure: Message;
  /** What to write; none: only its author knows. */
  readonly right?: (match: readonly string[]) => string;
  readonly rule?: string;
}

/** Addresses that are none, by what they are: the first that holds tells what to write. */
const SLIPS: readonly Slip[] = [
  {
    // A path with single backslashes has lost some to JSON, which reads \n and \t.
    written: /^(?:[A-Za-z]:[\\/\p{Cc}]|file:|\\)/u,
    what: {
      bg: 'Това е файл от собствения ви компютър: {actual}. Никой друг не може да го отвори.',
      en: 'This is a file on your own computer: {actual}. Nobody else can open it.',
    },
    cure: {
      bg: 'Качете го на сайта и напишете тук адреса му там: "https://…".',
      en: 'Upload it to the site, and write its address there: "https://…".',
    },
  },
  {
    written: /^[^\s:@]*\\[^\s:@]*$/,
    what: {bg: 'В адреса има обратни наклонени черти: {actual}.', en: 'The address has backslashes: {actual}.'},
    cure: MEANT,
    right: ([whole = '']) => whole.replace(/\\+/g, '/'),
  },
  {
    written: /^https?:\/\/[^/@\s]+@(\S+)$/i,
    what: {
      bg: 'В адреса има име и парола, които всеки ще види: {actual}.',
      en: 'There is a name with a password in the address, for all to see: {actual}.',
    },
    cure: {bg: 'Напишете го без тях: {meant}.', en: 'Write it without them: {meant}.'},
    right: ([, rest = '']) => `https://${rest}`,
  },
  {
    written: /^(?:mailto:)?[^@]*?([^\s@/:<>(,;]+@[^\s@/:<>),;]+\.\p{L}{2,})[^@]*$/u,
    what: {
      bg: 'Това е имейл адрес, а не адрес на страница: {actual}.',
      en: 'This is an e-mail address, and no address of a page: {actual}.',
    },
    cure: MEANT,
    right: ([, mail = '']) => `mailto:${mail}`,
  },
  {
    written: /^(?!https?:)[^\s@]+@[^\s@]+[\s,;]+[^\s@]+@[^\s@]+$/,
    what: {bg: 'Това са няколко имейл адреса: {actual}.', en: 'These are several e-mail addresses: {actual}.'},
    cure: {
      bg: 'Оставете един, с mailto: отпред: "mailto:…".',
      en: 'Leave one of them, with mailto: before it: "mailto:…".',
    },
  },
  {
    written: PHONE,
    what: PHONE_AS_ADDRESS,
    cure: MEANT,
    right: ([, number = '']) => `tel:${number.replace(/[^+*\d]/g, '')}`,
  },
  {
    written: FILE,
    what: {bg: 'Това е само име на файл: {actual}.', en: 'This is the name of a file only: {actual}.'},
    cure: {
      bg: 'Ако файлът е до JSON файла, напишете {meant}; ако е другаде – целия му адрес: "https://…".',
      en: 'Where the file is beside the JSON file, write {meant}; where it is elsewhere, its whole address: "https://…".',
    },
    right: ([whole = '']) => `./${whole}`,
  },
  {
    written: /^https?\s*:\s*\/\s*\/\s*[\p{L}\d-]+(?:\s*\.\s*[\p{L}\d-]+)+\/?$/iu,
    what: {bg: 'В адреса {actual} има интервал.', en: 'There is a blank in the address {actual}.'},
    cure: MEANT,
    right: ([whole = '']) => whole.replace(/\s/g, ''),
  },
  {
    written: /^(?!https?:\/\/[^/])h*t*p*s*(?::\/{0,3}|\/\/|;\/\/)([\p{L}\d-]+(?:\.[\p{L}\d-]+)+\S*)$/iu,
    what: WRONG_BEGINNING,
    cure: MEANT,
    right: ([, rest = '']) => `https://${rest}`,
  },
  {
    written: /https?:\/\/[^]*\s[^]*https?:\/\//i,
    what: {bg: 'Тук има няколко адреса: {actual}.', en: 'There are several addresses here: {actual}.'},
    cure: {
      bg: 'Оставете един; за другите, ако записът има "links", е мястото там.',
      en: 'Leave one; if the record has "links", the others belong there.',
    },
  },
  {
    written: /^[^]*?(https?:\/\/[^\s"<>„“”»]*[^\s"<>„“”».,;)])[^]*$/i,
    what: {bg: 'Около адреса има друг текст: {actual}.', en: 'There is other text around the address: {actual}.'},
    cure: ONLY,
    right: ([, address = '']) => address,
  },
  {
    written: /^@\S+$/,
    what: {
      bg: 'Това е име на профил, а не адрес: {actual}.',
      en: 'This is the name of a profile, and no address: {actual}.',
    },
    cure: {
      bg: 'Отворете профила и копирайте адреса му: "https://…".',
      en: 'Open the profile, and copy its address: "https://…".',
    },
  },
  {
    written: BARE,
    what: {bg: 'Адресът {actual} е без https:// отпред.', en: 'The address {actual} has no https:// before it.'},
    cure: MEANT,
    right: ([, address = '']) => `https://${address}`,
    rule: 'address-without-scheme',
  },
];

/** What is wrong with an address that is not read, and what to write. */
export const addressSlip = (
  field: Field,
  given: string,
): {what: Message; cure: Message; meant: string; rule: string | undefined} | undefined => {
  if (given.length > MAX_URL) return undefined;
  const plain = given.replace(/\p{Cf}/gu, '');
  for (const {written, what, cure, right, rule} of SLIPS) {
    const match = written.exec(plain);
    const meant = match && right?.(match);
    // A cure that is not read is none: no picture has an e-mail address.
    if (match && (!meant || isRead(field, meant))) return {what, cure, meant: meant ? JSON.stringify(meant) : '', rule};
  }
  return undefined;
};
