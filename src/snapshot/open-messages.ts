import type {Message} from '../cli/messages.js';

export const openMessages = {
  tooLarge: {
    bg: '{file}: повече от {limit} MiB. Поискайте по-малко, например само една рубрика.',
    en: '{file}: more than {limit} MiB. Ask for less, such as one category only.',
  },
  tooLong: {
    bg: '{file}: сайтът отговаря твърде бавно – за {seconds} секунди не е изпратил всичко. Опитайте по-късно или поискайте по-малко, например само една рубрика.',
    en: '{file}: the site is too slow: within {seconds} seconds it has not sent all. Try later, or ask for less, such as one category only.',
  },
  follows: {
    bg: 'страницата сочи насам, и оттук се чете: {address}',
    en: 'the page leads here, and this is what is read: {address}',
  },
  tryFeed: {
    bg: ' Ако и по-късно е така, посочете емисията на сайта: {feed}',
    en: ' If it is the same later, name the feed of the site: {feed}',
  },
  tooMany: {
    bg: 'сайтът има {all} публикации. Взети са {taken}, колкото най-много показва един уиджет; останалите – не.',
    en: 'the site has {all} posts. {taken} were taken, which is as many as a widget shows; the others were not.',
  },
  reading: {bg: 'Чете се {file}', en: 'Reading {file}'},
  pages: {bg: 'Чете се {file}: {page} от {pages}', en: 'Reading {file}: {page} of {pages}'},
} satisfies Record<string, Message>;
