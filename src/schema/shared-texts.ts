import type {frameFields, headFields} from '../content/document.js';
import type {Infer} from '../content/fields.js';
import type {itemFields, Link} from '../content/records.js';
import type {FieldTexts, SharedRecords, Texts} from './text-types.js';

/** The `id` of an item. */
export const id: Texts<string> = {
  bg: [
    'Идентификатор',
    'Кратко име на латиница, различно за всеки запис, напр. "nmd". Не се вижда; с него страницата може да покаже само избрани записи: only="nmd".',
  ],
  en: [
    'Id',
    'A short name in Latin letters, another for each record, such as "nmd". It does not show; by it a page can pick what to show: only="nmd".',
  ],
};

type ItemOf = {readonly [K in keyof typeof itemFields]: Infer<(typeof itemFields)[K]>};
/** What every item has. */
export const itemTexts: FieldTexts<ItemOf> = {
  id,
  publisher: {
    bg: ['Издател', 'Чие е съдържанието, ако не е на издателя на целия файл. Тогава името се изписва под записа.'],
    en: ['Publisher', 'Whose content it is, where it is not that of the whole file’s publisher. Then the name shows.'],
  },
  asOf: {
    bg: ['Към дата', 'Към коя дата е съдържанието, ако е копие: "2024-03-15". Не се вижда.'],
    en: ['As of', 'From when it is, where it is a copy: "2024-03-15". It does not show.'],
  },
};

const width: Texts<number> = {
  bg: [
    'Ширина',
    'Ширината на файла в пиксели, напр. 1200. Ако са посочени ширината и височината, страницата не подскача, докато изображението се зарежда.',
  ],
  en: [
    'Width',
    'Width of the file in pixels, such as 1200. With width and height the page does not jump while the picture loads.',
  ],
};

const picture = {
  src: {
    bg: [
      'Файл',
      'Адресът на изображението: "https://…" или спрямо този файл – "./images/deca.jpg". Без него изображението не се показва.',
    ],
    en: [
      'File',
      'Address of the picture: "https://…", or relative to this file, "./images/children.jpg". Without it there is no picture.',
    ],
  },
  onDark: {
    bg: [
      'За тъмен фон',
      'Адресът на изображението за страници с тъмен фон. Без него там логото стои върху светла плочка. Ако се вижда и на тъмно, повторете адреса му.',
    ],
    en: [
      'On dark ground',
      'Address of the picture for pages with a dark ground. Without it a logo stands on a light plate there. Where it can be seen on dark ground as it is, repeat its address.',
    ],
  },
  width,
  height: {
    bg: ['Височина', 'Височината на файла в пиксели, напр. 800.'],
    en: ['Height', 'Height of the file in pixels, such as 800.'],
  },
  credit: {
    bg: ['Автор', 'Кой е направил снимката или рисунката. Изписва се под нея; под лога не се изписва.'],
    en: ['Author', 'Who took the photo or made the drawing. It stands below the picture, but not below a logo.'],
  },
  kind: {
    bg: ['Вид', 'Какво е изображението. Логото се показва цяло, снимките и рисунките може да се изрежат по краищата.'],
    en: ['Kind', 'What the picture is. A logo shows whole; photos and drawings may be cropped at their edges.'],
    values: {
      photo: {bg: 'снимка', en: 'photo'},
      illustration: {bg: 'рисунка', en: 'drawing'},
      logo: {bg: 'лого', en: 'logo'},
    },
  },
  focus: {
    bg: [
      'Важното в изображението',
      'Къде е лицето, което не бива да се изрязва: колко отляво и колко отгоре, напр. "50% 20%".',
    ],
    en: [
      'What matters in the picture',
      'Where the face is, which must not be cropped: from the left and from the top, such as "50% 20%".',
    ],
  },
} as const;

/** The words of a link. */
const linkTexts: FieldTexts<Link> = {
  url: {
    bg: [
      'Адрес',
      'Къде води връзката: "https://…", "mailto:…", "tel:…" или страница от същия сайт – "/za-nas". Ако адресът е грешен, надписът се показва като обикновен текст.',
    ],
    en: [
      'Address',
      'Where the link leads: "https://…", "mailto:…", "tel:…", or a page of the same site, "/about". Where the address is wrong, the label shows as plain text.',
    ],
  },
  label: {
    bg: ['Надпис', 'Текстът на връзката. Ако го няма, надписът идва от вида на връзката, напр. „Научете повече“.'],
    en: ['Label', 'The words to click. Without them the kind of the link decides, for example “Read more”.'],
  },
  kind: {
    bg: ['Вид', 'Къде води връзката. Определя надписа, когато не сте го написали.'],
    en: ['Kind', 'What the link leads to. It decides on the label where you have written none.'],
    values: {
      official: {bg: 'Официален сайт', en: 'Official website'},
      more: {bg: 'Научете повече', en: 'Read more'},
      founding: {bg: 'Повече за учредяването', en: 'About the founding'},
      programme: {bg: 'За програмата', en: 'About the programme'},
      download: {bg: 'Изтеглете', en: 'Download'},
      list: {bg: 'Вижте целия списък', en: 'See the full list'},
    },
  },
  hreflang: {
    bg: ['Език на страницата', 'На какъв език е страницата, към която води връзката, напр. "en". Не се вижда.'],
    en: [
      'Language of the page',
      'In which language the page is that the link leads to, such as "en". It does not show.',
    ],
  },
};

/** The words of the fields of shared records. */
export const sharedTexts: {readonly [K in keyof SharedRecords]: FieldTexts<SharedRecords[K]>} = {
  link: linkTexts,
  contactLink: {
    ...linkTexts,
    url: {
      bg: [
        'Адрес',
        'Къде води връзката: "https://…", "mailto:…", "tel:…" или програма за съобщения – "viber://chat?number=…", "tg:…". Ако адресът е грешен, надписът се показва като обикновен текст.',
      ],
      en: [
        'Address',
        'Where the link leads: "https://…", "mailto:…", "tel:…", or a messenger, "viber://chat?number=…", "tg:…". Where the address is wrong, the label shows as plain text.',
      ],
    },
  },
  logo: {
    ...picture,
    alt: {
      bg: [
        'Алтернативен текст',
        'Екранните четци го прочитат на хората, които не виждат логото. Ако го няма, прочита се името на организацията.',
      ],
      en: [
        'Alternative text',
        'Screen readers say it to people who cannot see the logo. Without it they say the name of the organisation.',
      ],
    },
  },
  image: {
    ...picture,
    alt: {
      bg: [
        'Алтернативен текст',
        'Какво се вижда, с едно изречение: екранните четци го прочитат на хората, които не виждат изображението. Ако то е само за украса, описанието остава празно ("").',
      ],
      en: [
        'Alternative text',
        'What the picture shows, in a sentence: screen readers say it to people who cannot see it. Where the picture only decorates it stays empty ("").',
      ],
    },
  },
  organisation: {
    id: {
      bg: ['Идентификатор', 'Кратко име на латиница, напр. "nmd". Не се вижда.'],
      en: ['Id', 'A short name in Latin letters, such as "nmd". It does not show.'],
    },
    name: {
      bg: ['Име', 'Пълното име. Без него организацията не се показва.'],
      en: ['Name', 'The full name. Without it the organisation does not show.'],
    },
    acronym: {
      bg: ['Съкращение', 'Напр. "НМД". Стои в скоби след името, освен ако вече е част от него.'],
      en: ['Acronym', 'For example "NNC". It stands in brackets after the name, unless the name contains it.'],
    },
    url: {
      bg: ['Сайт', 'Адресът на сайта: "https://…".'],
      en: ['Website', 'Address of the website: "https://…".'],
    },
    logo: {
      bg: ['Лого', 'Файлът с логото и размерите му.'],
      en: ['Logo', 'The file with the logo, and its size.'],
    },
    place: {
      bg: ['Място', 'Градът или държавата, напр. "Пловдив" или "Норвегия".'],
      en: ['Place', 'Town or country, for example "Plovdiv" or "Norway".'],
    },
  },
  figure: {
    value: {
      bg: ['Число', 'Само числото, без кавички и интервали: 1200. Без него показателят не се показва.'],
      en: ['Number', 'The number alone, without quotes or spaces: 1200. Without it the figure does not show.'],
    },
    label: {
      bg: [
        'Какво се брои',
        'Думите под числото, във формата, която му подхожда: "семинара" след 5, "участници" след 100. Без тях показателят не се показва.',
      ],
      en: ['What it counts', 'The words below the number, such as "seminars". Without them the figure does not show.'],
    },
    unit: {
      bg: ['Мерна единица', 'Стои до числото: "%", "часа", "кв. м".'],
      en: ['Unit', 'It stands beside the number: "%", "hours", "m²".'],
    },
    qualifier: {
      bg: ['Уточнение', 'Думата пред числото, когато то не е точно.'],
      en: ['Qualifier', 'The word before the number where it is not exact.'],
      values: {
        about: {bg: 'около', en: 'about'},
        over: {bg: 'над', en: 'over'},
        'up-to': {bg: 'до', en: 'up to'},
      },
    },
    target: {
      bg: [
        'Цел',
        'Колко е било планирано, число над 0. Тогава лента показва докъде сте стигнали: „✓ 100% от целта от 16“.',
      ],
      en: [
        'Target',
        'How much was planned, a number above 0. Then a bar shows how far you came: “✓ 100% of the target of 16”.',
      ],
    },
    note: {
      bg: ['Бележка', 'Пояснение с дребен шрифт, напр. "по трима от организация".'],
      en: ['Note', 'An explanation in small print, for example "three per organisation".'],
    },
    year: {
      bg: ['Към коя дата', 'За кога важи числото: "2025", "2025-02" или "2025-02-28".'],
      en: ['As of', 'When the number was true: "2025", "2025-02" or "2025-02-28".'],
    },
    source: {
      bg: ['Източник', 'Откъде е числото: отчет, проучване, регистър. Показва се като връзка под него.'],
      en: ['Source', 'Where the number is from: a report, a survey, a register. It shows as a link below it.'],
    },
    highlight: {
      bg: [
        'Важно число',
        'Едро число (true): само отбелязаните са едри, другите са в списък. Без отбелязани, при седем и повече, едри са четирите най-големи.',
      ],
      en: [
        'Highlight',
        'A large number (true): only these are large, the others a list. Where none is, of seven or more the four largest are.',
      ],
    },
    series: {
      bg: ['По години', 'Същото число през годините, поне две. Показва се като стълбчета.'],
      en: ['By year', 'The same number over the years, two at least. It shows as small columns.'],
      fields: {
        year: {
          bg: ['Година', '"2025". Без нея числото не се показва.'],
          en: ['Year', '"2025". Without it the number does not show.'],
        },
        value: {
          bg: ['Число', 'Само числото, без кавички и интервали: 1200.'],
          en: ['Number', 'The number alone, without quotes or spaces: 1200.'],
        },
      },
    },
  },
  teaser: {
    ...itemTexts,
    title: {
      bg: ['Заглавие', 'Заглавието на новината; то е и връзката към нея. Без него новината не се показва.'],
      en: ['Title', 'The headline, which is also the link. Without it the piece of news does not show.'],
    },
    excerpt: {
      bg: ['Откъс', 'Едно-две изречения от новината.'],
      en: ['Excerpt', 'A sentence or two of it.'],
    },
    date: {
      bg: ['Дата', 'Кога е публикувана новината: "2024-03-15". Може и само месец – "2024-03" – или година.'],
      en: ['Date', 'When it was published: "2024-03-15". A month alone, "2024-03", or a year will do.'],
    },
    url: {
      bg: ['Адрес', 'Страницата с цялата новина: "https://…" или "/novini/…". Без него новината не се показва.'],
      en: [
        'Address',
        'The page with the whole of it: "https://…" or "/news/…". Without it the piece of news does not show.',
      ],
    },
    image: {
      bg: ['Изображение', 'Снимка или рисунка към новината.'],
      en: ['Picture', 'A photo or drawing to go with it.'],
    },
    source: {
      bg: ['Източник', 'Кой я е публикувал, ако не сте вие, напр. "БТА".'],
      en: ['Source', 'Who published it, where it was not you, for example "BTA".'],
    },
    tags: {
      bg: ['Етикети', 'Думи, по които новината се разпознава: "обучения", "дарения".'],
      en: ['Tags', 'Words that tell what it is about: "training", "donations".'],
    },
  },
  funding: {
    ...itemTexts,
    funder: {
      bg: ['Финансираща организация', 'Кой е дал средствата. Без нея записът не се показва.'],
      en: ['Funder', 'Who gave the money. Without it the record does not show.'],
    },
    programme: {
      bg: ['Програма', 'По коя програма са отпуснати средствата, напр. "Фонд Активни граждани".'],
      en: ['Programme', 'The programme under which the money was given, for example "Active Citizens Fund".'],
    },
    mechanism: {
      bg: ['Финансов механизъм', 'Напр. "Финансов механизъм на Европейското икономическо пространство 2014–2021".'],
      en: ['Financial mechanism', 'For example "EEA Financial Mechanism 2014–2021".'],
    },
    period: {
      bg: ['Период', 'За кой период са средствата. Може да попълните и само едната дата.'],
      en: ['Period', 'From when until when the money was given. One of the two will do.'],
      fields: {
        from: {
          bg: ['Начало', '"2024", "2024-03" или "2024-03-15".'],
          en: ['From', '"2024", "2024-03" or "2024-03-15".'],
        },
        to: {bg: ['Край', '"2025", "2025-02" или "2025-02-28".'], en: ['To', '"2025", "2025-02" or "2025-02-28".']},
      },
    },
    donors: {
      bg: ['Донори', 'Държавите или организациите зад програмата: "Исландия", "Лихтенщайн", "Норвегия".'],
      en: ['Donors', 'The countries or organisations behind the programme: "Iceland", "Liechtenstein", "Norway".'],
    },
    level: {
      bg: [
        'Вид на подкрепата',
        'Определя какво пише пред името на финансиращата организация. Без него записът не се показва.',
      ],
      en: [
        'Kind of support',
        'It decides which words stand before the name of the funder. Without it the record does not show.',
      ],
      values: {
        funded: {bg: 'Финансиране', en: 'Funded by'},
        'co-funded': {bg: 'Съфинансиране', en: 'Co-funded by'},
        supported: {bg: 'Подкрепа', en: 'Supported by'},
      },
    },
    statement: {
      bg: [
        'Задължителен текст',
        'Изречението, което договорът изисква, дума по дума. Винаги се показва цяло, с редовете си (\\n).',
      ],
      en: [
        'Required statement',
        'The sentence that the contract asks for, word for word. It always shows in full, with its lines (\\n).',
      ],
    },
    disclaimer: {
      bg: [
        'Отказ от отговорност',
        'Напр. че съдържанието не отразява непременно мнението на донора. Винаги се показва цяло.',
      ],
      en: [
        'Disclaimer',
        'For example that the content does not always reflect the donor’s views. It always shows in full.',
      ],
    },
    reference: {
      bg: ['Номер на договора', 'Така, както е в документите, напр. "ZP-2024-017".'],
      en: ['Contract number', 'As it stands in the papers, for example "ZP-2024-017".'],
    },
    amount: {
      bg: ['Сума', 'Колко са средствата и в каква валута.'],
      en: ['Amount', 'How much money, and in which currency.'],
      fields: {
        value: {
          bg: ['Размер', 'Само числото, без кавички и интервали: 24000.'],
          en: ['Sum', 'The number alone, without quotes or spaces: 24000.'],
        },
        currency: {
          bg: ['Валута', 'Три главни латински букви: "EUR", "BGN", "NOK".'],
          en: ['Currency', 'Three Latin capitals: "EUR", "BGN", "NOK".'],
        },
      },
    },
    projectTitle: {
      bg: ['Име на проекта', 'За какво са средствата. Към проект в project-results не се повтаря.'],
      en: ['Project', 'What the money was for. With a project in project-results it is not repeated.'],
    },
    link: {
      bg: ['Връзка', 'Страница за програмата или за проекта. Ако няма надпис, пише „За програмата“.'],
      en: ['Link', 'A page about the programme or the project. Without a label it says “About the programme”.'],
    },
    logos: {
      bg: [
        'Още лога',
        'Логата, които договорът изисква, освен логото на финансиращата организация. Показват се цели и в цветовете си.',
      ],
      en: [
        'More logos',
        'Logos that the contract asks for beside the funder’s own. They show whole and in their own colours.',
      ],
    },
  },
};

/** What a file says once, around the items; `title` and what follows it per widget. */
export const frameTexts: FieldTexts<{
  readonly [K in keyof (typeof headFields & typeof frameFields)]: Infer<(typeof headFields & typeof frameFields)[K]>;
}> = {
  version: {
    bg: ['Версия', 'Версията на файловия формат: 1.'],
    en: ['Version', 'Version of the file format: 1.'],
  },
  lang: {
    bg: [
      'Език',
      'Езикът на текстовете, за които не е посочен друг. Без него браузърите и екранните четци не знаят на кой език са. Текст на два езика се пише така: {"bg": "Мрежа", "en": "Network"}.',
    ],
    en: [
      'Language',
      'Language of the texts that name none. Without it, browsers and screen readers do not know which it is. A text in two languages is written {"bg": "Мрежа", "en": "Network"}.',
    ],
  },
  base: {
    bg: [
      'Начален адрес',
      'Спрямо какво са адресите като "images/a.jpg", ако не е спрямо този файл: "https://nmd.bg/snimki/", с / накрая.',
    ],
    en: [
      'Base address',
      'What addresses such as "images/a.jpg" are relative to, where it is not this file: "https://example.org/photos/", with / at its end.',
    ],
  },
  asOf: itemTexts.asOf,
  publisher: {
    bg: [
      'Издател',
      'Организацията, която публикува съдържанието. На страницата не се вижда; контакти без организация са нейните.',
    ],
    en: [
      'Publisher',
      'The organisation whose content this is. It does not show on the page; contacts that name none are its own.',
    ],
  },
  title: {
    bg: ['Заглавие', 'Стои най-горе, напр. "Мрежите, от които сме част". Без него уиджетът е без заглавие.'],
    en: ['Title', 'It stands on top, for example "The networks we are part of". Without it the widget has no heading.'],
  },
  intro: {
    bg: ['Увод', 'Текст преди списъка. Нов абзац се прави с празен ред, във файла: \\n\\n.'],
    en: ['Introduction', 'Text before the list. A blank line, in the file \\n\\n, begins a new paragraph.'],
  },
  order: {
    bg: ['Подредба', 'Новините се подреждат по дата, най-новите отпред. С "file" остават, както са във файла.'],
    en: ['Order', 'News is in the order of its dates, the newest first. With "file" it stays as it is in the file.'],
    values: {file: {bg: 'както са във файла', en: 'as in the file'}},
  },
  outro: {
    bg: ['Заключение', 'Текст след списъка.'],
    en: ['Closing words', 'Text after the list.'],
  },
  links: {
    bg: ['Връзки', 'Връзки най-отдолу, напр. към пълния списък.'],
    en: ['Links', 'Links at the end, for example to the full list.'],
  },
};

/** What the file is in which an organisation keeps the content of all its widgets. */
export const organisationTexts: Texts<string> = {
  bg: ['Общ файл на организацията', 'Един файл за всички уиджети: всеки взема онова, което стои под неговото име.'],
  en: ['An organisation’s file', 'One file for all widgets: each takes what stands under its name.'],
};
