import type {Message} from '../cli/messages.js';

export const commandMessages = {
  usage: {
    bg: `Употреба: ngo-widgets snapshot ИЗТОЧНИК [настройки]

Прави JSON за уиджетите от това, което организацията вече има: сайт с
WordPress, емисия (RSS, Atom, JSON Feed), таблица (.xlsx, .ods, .csv) или файл
на IATI. ИЗТОЧНИКЪТ е файл, адрес или „-“ (стандартният вход). Какъв е, се
познава по съдържанието му.

От адреса на сайт с WordPress се вземат публикациите; от адреса на рубрика –
само нейните. За друг език посочете страницата на този език.

Настройки:
  --output ФАЙЛ   къде да се запише; без нея резултатът се извежда. Ако файлът
                  вече е от snapshot, всичко, което сте променили или добавили
                  в него на ръка (превод, фокус на снимка, safeguarding, ред),
                  остава
  --widget ТАГ    за кой уиджет е съдържанието
  --from ВИД      какъв е източникът: {kinds}
  --mapping ФАЙЛ  JSON, който казва коя колона къде отива:
                  {"Име": "name.bg", "Бележки": null}
  --lang bg|en    езикът на съобщенията (по подразбиране: от LANG)
  --help          тази помощ

Уиджети:
  {tags}

Какво не е взето и какво да се поправи, се казва на стандартната грешка.
Код на изход: 0 – готово; 1 – записано е, но в него има грешки; 2 – нищо не е
записано и файлът е какъвто беше.

Примери:
  npx ngo-widgets snapshot https://ngo.example/ --output news.json
  npx ngo-widgets snapshot https://ngo.example/category/stories/ --widget success-stories --output stories.json
  npx ngo-widgets snapshot members.xlsx --lang bg --output content.json
  npx ngo-widgets snapshot table.csv --widget network-memberships --mapping columns.json
`,
    en: `Usage: ngo-widgets snapshot SOURCE [options]

Makes JSON for the widgets from what an organisation has already: a WordPress
site, a feed (RSS, Atom, JSON Feed), a sheet (.xlsx, .ods, .csv) or a file of
IATI. SOURCE is a file, an address or "-" (the standard input). Which kind it
is shows from its content.

Of the address of a WordPress site the posts are taken; of that of a category,
those in it. For another language name the page in that language.

Options:
  --output FILE   where to write; without it the result is printed. Where the
                  file is from snapshot already, all that you have changed or
                  added in it by hand (translations, the focus of a picture,
                  safeguarding, order) stays
  --widget TAG    which widget the content is for
  --from KIND     which kind the source is: {kinds}
  --mapping FILE  JSON that says where each column belongs:
                  {"Име": "name.bg", "Бележки": null}
  --lang bg|en    the language of messages (default: from LANG)
  --help          this help

Widgets:
  {tags}

What was not taken, and what should be mended, is told on the standard error.
Exit code: 0 done; 1 written, with errors in it; 2 nothing was written, and the
file is as it was.

Examples:
  npx ngo-widgets snapshot https://ngo.example/ --output news.json
  npx ngo-widgets snapshot https://ngo.example/category/stories/ --widget success-stories --output stories.json
  npx ngo-widgets snapshot members.xlsx --output content.json
  npx ngo-widgets snapshot table.csv --widget network-memberships --mapping columns.json
`,
  },
  oneSource: {
    bg: 'Посочете един източник: файл, адрес или „-“.',
    en: 'Name one source: a file, an address or "-".',
  },
  badMapping: {
    bg: '{file}: напишете в него за всяка колона къде отива, като JSON: {"Име": "name.bg", "Бележки": null}.',
    en: '{file}: write in it where each column belongs, as JSON: {"Name": "name.en", "Notes": null}.',
  },
  tooLarge: {
    bg: '{file}: от него се получава файл, по-голям от {limit} MiB, какъвто уиджетите не четат, затова нищо не е записано. Изберете част от източника.',
    en: '{file}: it makes a file of more than {limit} MiB, which the widgets do not read, so nothing was written. Choose a part of the source.',
  },
  converting: {bg: 'Подготвят се записите от {file}', en: 'Making records of {file}'},
  checking: {bg: 'Проверява се написаното', en: 'Checking what was written'},
  written: {bg: '{file}: записи – {count}.', en: '{file}: {count} records.'},
} satisfies Record<string, Message>;
