/** The languages that the program speaks. */
export type Language = 'bg' | 'en';
/** A sentence in each of them; `{name}` is a placeholder for a value. */
export type Message = Readonly<Record<Language, string>>;
/** What was found, why that matters, and what to do. */
export interface Explanation {
  readonly what: Message;
  readonly why: Message;
  readonly cure: Message;
}

/** The values of a message's placeholders. */
export type Values = Readonly<Record<string, string | number | Message>>;

/** A message in one language, with its values. */
export const formatMessage = (message: Message, language: Language, values: Values = {}): string =>
  message[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'object' ? value[language] : `${value}`;
  });

/** The program's own messages. Those about a file are beside the code that finds what they tell. */
export const messages = {
  usage: {
    bg: `ngo-widgets: прави и проверява JSON файловете на уиджетите

Употреба:
  ngo-widgets validate ФАЙЛ…|АДРЕС…           търси грешки и пропуски
  ngo-widgets snapshot ИЗТОЧНИК               прави файл от сайт с WordPress,
                                              емисия, таблица или файл на IATI
  ngo-widgets collect СПИСЪК --output ФАЙЛ    събира файловете на много
                                              организации в един
  ngo-widgets prerender СТРАНИЦА…             записва съдържанието на уиджетите в
                                              страниците: вижда се и без JavaScript
  ngo-widgets КОМАНДА --help                  всичко за командата

Настройки:
  --lang bg|en   езикът на съобщенията (по подразбиране: от LANG)
  --help         тази помощ
  --version      версията
`,
    en: `ngo-widgets: makes and checks the JSON files of the widgets

Usage:
  ngo-widgets validate FILE…|URL…         looks for mistakes and omissions
  ngo-widgets snapshot SOURCE             makes a file of a WordPress site, a
                                          feed, a sheet or a file of IATI
  ngo-widgets collect LIST --output FILE  makes one file of those of many
                                          organisations
  ngo-widgets prerender PAGE…             writes the content of widgets into
                                          pages: it shows without JavaScript
  ngo-widgets COMMAND --help              all about a command

Options:
  --lang bg|en   the language of messages (default: from LANG)
  --help         this help
  --version      the version
`,
  },
  validateUsage: {
    bg: `Употреба: ngo-widgets validate [настройки] ФАЙЛ…|АДРЕС…|-

Проверява файловете така, както ги чете браузърът, и търси онова, което той
пропуска мълчаливо: подозрителни адреси, липсващ превод, смесени букви,
кавички без двойка, изтекли срокове, лични данни в истории. Файлът „-“ е
стандартният вход; той се чете и когато не е посочен файл.

Настройки:
  --widget ТАГ        за кой уиджет е файлът. Ако я няма, познава се по ключовете
                      във файла, „$schema“, името на файла или полетата
  --lang bg|en        езикът на съобщенията (по подразбиране: от LANG)
  --format text|json  json: масив от {file, line, column, path, severity,
                      rule, what, why, cure}
  --max-warnings N    до N предупреждения кодът на изход остава 0
  --off ПРАВИЛО       изключва правилото; може да се повтори или да се изброят
                      няколко със запетаи. Името е в [скоби] при забележката
  --fix               поправя във файла само това, при което нищо не се губи:
                      интервали в краищата, „https://“ пред „www.“, „//“ в
                      края на адрес, bg_BG, невидимите знаци в адрес и в началото
                      на файла (BOM).
                      Стандартният вход се извежда поправен. Файл, посочен с
                      адрес в мрежата, не се променя
  --help              тази помощ

Уиджети:
  {tags}

Код на изход: 0 – няма забележки; 1 – има грешки или предупреждения
(повече от --max-warnings); 2 – проверката не е извършена (грешна команда,
недостъпен файл или адрес, неясно за кой уиджет е файлът).

Примери:
  npx ngo-widgets validate stories.json --widget success-stories
  npx ngo-widgets validate --lang bg https://example.org/content.json
`,
    en: `Usage: ngo-widgets validate [options] FILE…|URL…|-

Checks files as browsers read them, and looks for what browsers pass over in
silence: suspicious addresses, missing translations, mixed alphabets, quotes
without a partner, dates that have passed, personal data in stories. The file
"-" is the standard input; it is read, too, where no file is named.

Options:
  --widget TAG        which widget the file is for. Without it the keys in the
                      file, "$schema", the file's name or its fields tell
  --lang bg|en        the language of messages (default: from LANG)
  --format text|json  json: an array of {file, line, column, path, severity,
                      rule, what, why, cure}
  --max-warnings N    up to N warnings the exit code stays 0
  --off RULE          without this rule; more than once, or with commas. Its
                      name stands in [brackets] beside the finding
  --fix               mends in the file only that with which nothing is lost:
                      white space at the ends, "https://" before "www.", "//"
                      at the end of an address, bg_BG, the invisible mark at
                      the beginning (BOM) or in an address. The standard input is printed
                      mended. What is on the web is not changed
  --help              this help

Widgets:
  {tags}

Exit code: 0 nothing found; 1 errors found, or warnings (more than
--max-warnings); 2 could not check (wrong command, a file or address that
cannot be read, unclear which widget the file is for).

Examples:
  npx ngo-widgets validate stories.json --widget success-stories
  npx ngo-widgets validate --lang bg https://example.org/content.json
`,
  },
  seeHelp: {bg: 'Помощ: ngo-widgets {command}--help', en: 'Help: ngo-widgets {command}--help'},
  unknownCommand: {bg: 'Няма команда „{name}“.', en: 'There is no command "{name}".'},
  unknownOption: {bg: 'Няма настройка „{name}“.', en: 'There is no option "{name}".'},
  badOption: {
    bg: 'Настройката „{name}“ приема само: {allowed}.',
    en: 'The option "{name}" takes only: {allowed}.',
  },
  unknownRule: {bg: 'Няма правило „{name}“. Има: {allowed}.', en: 'There is no rule "{name}". There are: {allowed}.'},
  noFiles: {bg: 'Не е посочен файл.', en: 'No file is named.'},
  unreadable: {bg: '{file}: файлът не може да се прочете ({reason}).', en: '{file}: cannot be read ({reason}).'},
  unwritable: {bg: '{file}: файлът не може да се запише ({reason}).', en: '{file}: cannot be written ({reason}).'},
  noAnswer: {bg: '{file}: сървърът не отговаря ({reason}).', en: '{file}: the server does not answer ({reason}).'},
  tooSlow: {bg: '{file}: няма отговор за {seconds} секунди.', en: '{file}: no answer within {seconds} seconds.'},
  status: {bg: '{file}: сървърът отговаря с код {reason}.', en: '{file}: the server answers with {reason}.'},
  whichWidget: {
    bg: '{file}: не е ясно за кой уиджет е файлът. Посочете го с --widget и едно от: {tags}.',
    en: '{file}: it is unclear which widget this file is for. Say so with --widget and one of: {tags}.',
  },
  fixed: {bg: 'поправено', en: 'fixed'},
  error: {bg: 'грешка', en: 'error'},
  warning: {bg: 'предупреждение', en: 'warning'},
  why: {bg: 'Защо: ', en: 'Why: '},
  cure: {bg: 'Какво да направите: ', en: 'What to do: '},
  nothing: {bg: 'Няма забележки. Проверени файлове: {files}.', en: 'Nothing found. Files checked: {files}.'},
  summary: {
    bg: 'Грешки: {errors}. Предупреждения: {warnings}. Проверени файлове: {files}.',
    en: 'Errors: {errors}. Warnings: {warnings}. Files checked: {files}.',
  },
} satisfies Record<string, Message>;
