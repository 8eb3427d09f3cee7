import type {Language} from './text-types.js';

/** What an editor says where a value is not of its kind. */
export const kindTexts = {
  string: {bg: 'Тук трябва текст в кавички: "…".', en: 'A text in quotes belongs here: "…".'},
  text: {
    bg: 'Тук трябва текст: "…" или {"bg": "…", "en": "…"}.',
    en: 'A text belongs here: "…" or {"bg": "…", "en": "…"}.',
  },
  prose: {
    bg: 'Тук трябва текст: "…", ["…", {"list": ["…"]}] или {"bg": "…", "en": "…"}.',
    en: 'A text belongs here: "…", ["…", {"list": ["…"]}] or {"bg": "…", "en": "…"}.',
  },
  altText: {
    bg: 'Тук трябва текст: "…" или {"bg": "…", "en": "…"}. Ако изображението е само за украса: "".',
    en: 'A text belongs here: "…" or {"bg": "…", "en": "…"}. Where the picture only decorates: "".',
  },
  languageTag: {bg: 'Тук трябва език: "bg", "en".', en: 'A language belongs here: "bg", "en".'},
  date: {
    bg: 'Тук трябва година, месец или ден: "2016", "2016-03", "2016-03-01".',
    en: 'A year, a month or a day belongs here: "2016", "2016-03", "2016-03-01".',
  },
  url: {
    bg: 'Тук трябва адрес: "https://…", "mailto:…", "tel:…", "/…" или "./…".',
    en: 'An address belongs here: "https://…", "mailto:…", "tel:…", "/…" or "./…".',
  },
  contactUrl: {
    bg: 'Тук трябва адрес: "https://…", "mailto:…", "tel:…", "viber:…".',
    en: 'An address belongs here: "https://…", "mailto:…", "tel:…", "viber:…".',
  },
  webUrl: {
    bg: 'Тук трябва адрес: "https://…/".',
    en: 'An address belongs here: "https://…/".',
  },
  imageUrl: {
    bg: 'Тук трябва адрес на изображение: "https://…", "/…" или "./…".',
    en: 'The address of a picture belongs here: "https://…", "/…" or "./…".',
  },
  currency: {
    bg: 'Тук трябва валута, с три латински букви: "EUR".',
    en: 'A currency belongs here, in three Latin letters: "EUR".',
  },
  phoneNumber: {
    bg: 'Тук трябва един телефонен номер: "+359 2 123 4567", "02 123 4567" или "116 111".',
    en: 'One telephone number belongs here: "+359 2 123 4567", "02 123 4567" or "116 111".',
  },
  hours: {
    bg: 'Тук трябват часове, „от–до“: "9–17"; с почивка: ["9–12", "13–17"].',
    en: 'Hours belong here, from and to: "9–17"; with a break: ["9–12", "13–17"].',
  },
  email: {bg: 'Тук трябва имейл адрес: "name@example.org".', en: 'An e-mail address belongs here: "name@example.org".'},
  focus: {
    bg: 'Тук трябват две числа в проценти: "50% 20%".',
    en: 'Two percentages belong here: "50% 20%".',
  },
  country: {
    bg: 'Тук трябва държава, с две латински букви: "BG".',
    en: 'A country belongs here, in two Latin letters: "BG".',
  },
  boolean: {bg: 'Тук трябва true или false.', en: 'True or false belongs here: true, false.'},
  number: {bg: 'Тук трябва число: 1200.', en: 'A number belongs here: 1200.'},
  positive: {bg: 'Тук трябва число над 0: 1200.', en: 'A number above 0 belongs here: 1200.'},
  count: {bg: 'Тук трябва цяло число: 0, 1, 2…', en: 'A whole number belongs here: 0, 1, 2…'},
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
