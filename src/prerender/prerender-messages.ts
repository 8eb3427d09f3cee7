import type {Message} from '../cli/messages.js';

/** What there is to say of a page and its widgets. */
export const notes = {
  unknown: {
    bg: 'Няма уиджет „{name}“. Има: {tags}.',
    en: 'There is no widget "{name}". There are: {tags}.',
  },
  unclosed: {
    bg: 'Не е ясно къде свършва <{tag}>: липсва </{tag}> или в него е попаднала друга част от страницата. Затворете го с </{tag}>; наклонена черта в началния таг не го затваря.',
    en: 'It is unclear where <{tag}> ends: </{tag}> is missing, or another part of the page has come into it. End it with </{tag}>; a slash in the start tag does not.',
  },
  noRoom: {
    bg: 'Тук съдържанието не може да стои: <{tag}> или елемент около него не приема <div>. Сложете уиджета в <div>.',
    en: 'The content cannot stand here: <{tag}>, or an element around it, takes no <div>. Put the widget into a <div>.',
  },
  noSource: {
    bg: 'Уиджетът „{tag}“ няма данни в страницата и остана, какъвто е. Посочете файла в {attribute}.',
    en: 'The widget "{tag}" has no data in the page, and stays as it is. Name the file in {attribute}.',
  },
  badAddress: {
    bg: 'Адресът „{address}“ не е адрес на файл. Поправете го в {attribute}.',
    en: 'The address "{address}" is none of a file. Mend it in {attribute}.',
  },
  noStyle: {
    bg: 'В страницата липсват стиловете на предварително написаното съдържание. Добавете в <head> този ред: {line}',
    en: 'The page lacks the styles of prerendered content. Add this line to its <head>: {line}',
  },
  validate: {
    bg: 'Повече казва: npx ngo-widgets validate {file}',
    en: 'For more: npx ngo-widgets validate {file}',
  },
} satisfies Record<string, Message>;
