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
  noWidgets: {
    bg: 'В страницата няма уиджети: нито <div data-ngo-widget="…">, нито таг на уиджет.',
    en: 'There are no widgets in the page: no <div data-ngo-widget="…">, and no tag of a widget.',
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

/** The command's own messages. */
export const messages = {
  usage: {
    bg: `Употреба: ngo-widgets prerender [настройки] СТРАНИЦА…

Записва съдържанието на уиджетите в самите страници, за да се чете и без
JavaScript: от търсачки, бюлетини и всеки читател. Останалото в страницата не се
променя нито с байт. Пуснете командата отново, когато данните се променят:
нищо не се удвоява, а оттеглените истории изчезват.

Данните се четат оттам, откъдето ги чете уиджетът: файл, посочен спрямо
страницата, адрес в мрежата, JSON в самата страница.

Настройки:
  --out ПАПКА     записва страниците в тази папка, а не на тяхното място; пътят до
                  всяка е същият като от --root или от текущата папка
  --root ПАПКА    оттук започват адресите с „/“ отпред (по подразбиране: папката на
                  страницата)
  --site АДРЕС    къде в мрежата е тази папка: в данните за търсачките адресите
                  стават пълни (иначе: от <link rel="canonical"> на страницата)
  --fresh ЧАСОВЕ  колко време браузърът показва записаното, без да пита за нови
                  данни (по подразбиране: 24; никога след "reviewBy" на история)
  --watch         следи страниците и данните и записва при всяка промяна; спира се
                  с Ctrl+C
  --check         не записва нищо: казва кои страници не са актуални
  --lang bg|en    езикът на съобщенията (по подразбиране: от LANG)
  --help          тази помощ

Код на изход: 0 – страниците са актуални; 1 – данните на някой уиджет не могат да
се прочетат или, с --check, страница не е актуална; 2 – страница не може да се
прочете или запише. Страница с грешка остава, каквато е.

Примери:
  npx ngo-widgets prerender index.html
  npx ngo-widgets prerender --root site --site https://example.org/ site/*.html
`,
    en: `Usage: ngo-widgets prerender [options] PAGE…

Writes the content of widgets into the pages themselves, where it is read without
JavaScript too: by search engines, newsletters, anybody. The rest of a page stays
as it is, byte for byte. Run it again when the data has changed: nothing doubles,
and withdrawn stories go.

Data is read from where the widget reads it: a file named relative to the page,
an address on the web, JSON in the page itself.

Options:
  --out DIR      writes the pages below this folder instead of in place; each on
                 the same path as from --root, or from the current folder
  --root DIR     where addresses with "/" at their beginning start (default: the
                 folder of the page)
  --site URL     where on the web that folder is: addresses in what search engines
                 are told are whole then (else: by the page's <link rel="canonical">)
  --fresh HOURS  how long browsers show what is written without asking for new data
                 (default: 24; never past a story's "reviewBy")
  --watch        watches pages and data, and writes on each change; ends by Ctrl+C
  --check        writes nothing: says which pages are not up to date
  --lang bg|en   the language of messages (default: from LANG)
  --help         this help

Exit code: 0 the pages are up to date; 1 a widget's data cannot be read, or, with
--check, a page is not up to date; 2 a page cannot be read or written. A page with
an error stays as it is.

Examples:
  npx ngo-widgets prerender index.html
  npx ngo-widgets prerender --root site --site https://example.org/ site/*.html
`,
  },
  noPages: {bg: 'Не е посочена страница.', en: 'No page is named.'},
  checkAndWatch: {
    bg: 'Настройките --check и --watch не вървят заедно. Оставете едната.',
    en: 'The options --check and --watch do not go together. Leave one of them.',
  },
  pageOnWeb: {
    bg: '{file}: това е адрес в мрежата, а страницата трябва да е файл. Запишете я и посочете файла.',
    en: '{file}: this is an address on the web, and a page must be a file. Save it, and name the file.',
  },
  json: {
    bg: '{file}: това е JSON, а не страница. Посочете HTML файла, в който е уиджетът.',
    en: '{file}: this is JSON, and no page. Name the HTML file that the widget is in.',
  },
  noPage: {
    bg: '{file}: това не е страница: в него няма HTML. Посочете HTML файл.',
    en: '{file}: this is no page: there is no HTML in it. Name an HTML file.',
  },
  encoding: {
    bg: '{file}: страницата не е с кодиране UTF-8 и не е променена. Запишете я в UTF-8 и напишете в нея <meta charset="utf-8">.',
    en: '{file}: the page is not in UTF-8, and is left as it is. Save it in UTF-8, and write <meta charset="utf-8"> into it.',
  },
  outside: {
    bg: '{file}: страницата би се записала извън папката {out}. Посочете с --root папка, в която е страницата.',
    en: '{file}: the page would be written outside of the folder {out}. Name by --root a folder that the page is in.',
  },
  note: {bg: '{file}:{line}: {severity}: {text}', en: '{file}:{line}: {severity}: {text}'},
  written: {bg: '{file}: записана, уиджети: {widgets}', en: '{file}: written, widgets: {widgets}'},
  upToDate: {bg: '{file}: актуална, уиджети: {widgets}', en: '{file}: up to date, widgets: {widgets}'},
  outdated: {bg: '{file}: не е актуална', en: '{file}: not up to date'},
  failed: {bg: '{file}: не е записана, грешки: {errors}', en: '{file}: not written, errors: {errors}'},
  watching: {
    bg: 'Следя за промени; край с Ctrl+C.',
    en: 'Watching for changes; Ctrl+C ends it.',
  },
} satisfies Record<string, Message>;
