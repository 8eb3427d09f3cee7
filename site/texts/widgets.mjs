/** What the pages about widgets say beside the texts of the fields, which come from the schemas. */

/** What a layout is called where a person chooses one. */
export const layouts = {
  list: {bg: 'списък', en: 'list'},
  cards: {bg: 'карти', en: 'cards'},
  lead: {bg: 'първата история голяма, другите като карти', en: 'the first story large, the others as cards'},
  card: {bg: 'карта', en: 'card'},
  accordion: {bg: 'списък, който се разгъва', en: 'a list that unfolds'},
  logos: {bg: 'само логата и имената', en: 'logos and names only'},
  timeline: {bg: 'линия на времето', en: 'timeline'},
  full: {bg: 'целият проект', en: 'the whole project'},
  activities: {bg: 'дейностите и резултатите им', en: 'activities beside their results'},
  table: {bg: 'таблица', en: 'table'},
  figures: {bg: 'само числата', en: 'figures only'},
  summary: {bg: 'накратко', en: 'in short'},
  grouped: {bg: 'по видове', en: 'by kind'},
  headlines: {bg: 'само заглавията', en: 'headlines only'},
  inline: {bg: 'на един ред', en: 'in a line'},
  block: {bg: 'с текста и логата', en: 'with the sentence and the logos'},
};

/** The widget that has no content of its own. */
export const languageSwitch = {
  bg: [
    'Смяна на езика',
    'Бутони, с които читателят вижда уиджетите на страницата на друг език. Файл не му трябва; избора не помни никой.',
  ],
  en: [
    'Language switch',
    'Buttons with which a reader sees the widgets of the page in another language. It needs no file, and nothing remembers the choice.',
  ],
};

/** The attributes in Bulgarian. In English the code itself says what they do. */
export const attributes = {
  src: 'Адресът на файла JSON.',
  data: 'Самото съдържание, когато не е във файл. Конструкторът го изписва така, че да оцелее в редактора на сайта.',
  layout: 'Как се подреждат записите; възможностите са по-горе. По подразбиране – първата.',
  'heading-level': 'Ниво на заглавието, от 1 до 6; записите са с едно ниво по-надолу. По подразбиране 2.',
  'no-title': 'Без заглавие – когато страницата вече има такова.',
  only: 'Кои записи да се покажат: идентификаторите им, разделени със запетаи. По подразбиране – всички.',
  limit: 'Колко записа да се покажат преди бутона „Вижте всички“. По подразбиране – всички.',
  missing:
    'Какво да стане с текст, който не е преведен: mark (показва се и се казва на кой език е), show (само се показва) или hide (не се показва). По подразбиране mark.',
  appearance:
    'Рамка около записите: plain (без), card (карта) или outlined (линия). По подразбиране – според подредбата.',
  loading: 'lazy: зарежда се, когато читателят наближи. По подразбиране eager, веднага.',
  debug: 'Показва на самата страница какво не е наред с файла. Махнете го, преди да дойдат читатели.',
  for: 'За кои уиджети са бутоните: идентификаторите им, разделени с интервали. По подразбиране – за всички на страницата.',
  filter: 'Читателите могат да избират по вид и по година.',
};

export const sharedRecords = {
  link: {bg: 'Връзка', en: 'A link'},
  contactLink: {bg: 'Връзка за контакт', en: 'A link to reach somebody'},
  logo: {bg: 'Лого', en: 'A logo'},
  image: {bg: 'Изображение', en: 'A picture'},
  organisation: {bg: 'Организация', en: 'An organisation'},
  figure: {bg: 'Показател', en: 'A figure'},
  teaser: {bg: 'Новина накратко', en: 'A piece of news in short'},
  funding: {bg: 'Финансиране', en: 'Funding'},
};
