import {MEANT} from './meant-by.js';
import type {Message} from './messages.js';

/** `naso.bg` or `example.org/page`: an address but for its beginning. */
export const BARE = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#:]\S*)?$/u;
const FILE =
  /^[^/?#:@\\]+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic|mp[34]|json|html?|php)$/i;

/** Addresses that are none, by what they are: the first that holds tells what to write; `$` is what is made of it. */
export const ADDRESSES: readonly (readonly [written: RegExp, what: Message, cure: Message, right?: string])[] = [
  [
    /^(?:[A-Za-z]:[\\/]|file:|\\\\)/,
    {
      bg: 'Това е файл от собствения ви компютър: {actual}. Никой друг не може да го отвори.',
      en: 'This is a file on your own computer: {actual}. Nobody else can open it.',
    },
    {
      bg: 'Качете го на сайта и тук напишете адреса му там: "https://…".',
      en: 'Upload it to the site, and write its address there: "https://…".',
    },
  ],
  [
    /^(?:mailto:)?\s*([^\s@/:]+@[^\s@/:]+\.\p{L}{2,})$/u,
    {
      bg: 'Това е имейл адрес, а не адрес на страница: {actual}.',
      en: 'This is an e-mail address, and no address of a page: {actual}.',
    },
    MEANT,
    '"mailto:$1"',
  ],
  [
    /^(?:тел\.?:?|tel:?)?\s*(\+?[\d\s()./-]{6,})$/i,
    {bg: 'Това е телефонен номер, а не адрес: {actual}.', en: 'This is a telephone number, and no address: {actual}.'},
    MEANT,
    '"tel:$1"',
  ],
  [
    FILE,
    {bg: 'Това е само име на файл: {actual}.', en: 'This is the name of a file only: {actual}.'},
    {
      bg: 'Ако файлът е до JSON файла, напишете {meant}; ако е другаде – целия му адрес: "https://…".',
      en: 'Where the file is beside the JSON file, write {meant}; where it is elsewhere, its whole address: "https://…".',
    },
    '"./$&"',
  ],
  [
    /^(?!https?:\/\/[^/])h?t{0,3}p?s?(?::\/{0,3}|\/\/|;\/\/)([\p{L}\d-]+(?:\.[\p{L}\d-]+)+\S*)$/iu,
    {bg: 'Началото на адреса {actual} е сгрешено.', en: 'The beginning of the address {actual} is wrong.'},
    MEANT,
    '"https://$1"',
  ],
  [
    /^[^]*?(https?:\/\/[^\s"<>]*[^\s"<>.,;)])[^]*$/i,
    {bg: 'Около адреса има друг текст: {actual}.', en: 'There is other text around the address: {actual}.'},
    {bg: 'Оставете само адреса: {meant}.', en: 'Leave the address alone: {meant}.'},
    '"$1"',
  ],
  [
    /^@\S+$/,
    {bg: 'Това е име на профил, а не адрес: {actual}.', en: 'This is the name of a profile, and no address: {actual}.'},
    {
      bg: 'Отворете профила и копирайте адреса му: "https://…".',
      en: 'Open the profile, and copy its address: "https://…".',
    },
  ],
];
