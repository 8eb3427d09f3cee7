import type {Message} from '../cli/messages.js';

export const itemMessages = {
  wrongField: {
    bg: '„{path}“ не се пренася: очаква се {expected}, а в източника е {actual}; допишете го, ако го знаете',
    en: '"{path}" is not carried over: expected is {expected}, and the source has {actual}; add it by hand if you know it',
  },
  noTitle: {bg: 'няма заглавие, затова не се пренася', en: 'has no title, so it is not carried over'},
  noAddress: {
    bg: 'няма адрес, към който да води, затова не се пренася',
    en: 'has no address to lead to, so it is not carried over',
  },
  invalid: {
    bg: 'не се пренася, защото „{path}“ е задължително, а в източника е {actual}',
    en: 'is not carried over, because "{path}" is required, and the source has {actual}',
  },
  tooMany: {
    bg: 'взети са първите {limit} от {all}; повече в един файл не се показват',
    en: 'the first {limit} of {all} are taken; more than that one file does not show',
  },
  noAlternative: {
    bg: 'снимката няма алтернативен текст; опишете в „image.alt“ (при публикация: „cover.alt“) какво се вижда на нея',
    en: 'the picture has no alternative text; say in "image.alt" (of a publication: "cover.alt") what it shows',
  },
  wrongLanguage: {
    bg: 'пише, че езикът е „{lang}“, а текстът е на кирилица, затова езикът не се пренася; посочете го в „lang“ – например "bg"',
    en: 'the language is said to be "{lang}", and the text is Cyrillic, so the language is not carried over; say it in "lang", for instance "bg"',
  },
  nothing: {bg: 'нищо', en: 'nothing'},
  notSuited: {
    bg: '{file}: от такъв източник не може да се направи съдържание за <{tag}>. Посочете с --widget едно от: {tags}.',
    en: '{file}: content for <{tag}> cannot be made of such a source. Name one of these with --widget: {tags}.',
  },
  notFeed: {
    bg: '{file}: това не е емисия (RSS, Atom или JSON Feed). Проверете адреса: обикновено завършва на /feed/.',
    en: '{file}: this is no feed (RSS, Atom or JSON Feed). Check the address: it often ends in /feed/.',
  },
  brokenJson: {
    bg: '{file}: файлът не е цял JSON. Изтеглете го наново и проверете дали е посочен верният адрес.',
    en: '{file}: the file is not whole JSON. Download it again, and check that this is the right address.',
  },
  empty: {
    bg: '{file}: няма нищо, което да се пренесе. Проверете дали е посочен верният адрес и дали там има публикувано.',
    en: '{file}: there is nothing to carry over. Check that this is the right address, and that something is published there.',
  },
  allDropped: {
    bg: '{file}: нищо не може да се пренесе. {place}: {reason}. Поправете това в източника или посочете с --widget друг уиджет.',
    en: '{file}: nothing can be carried over. {place}: {reason}. Mend that in the source, or name another widget with --widget.',
  },
} satisfies Record<string, Message>;
