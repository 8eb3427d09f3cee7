import type {Message} from '../cli/messages.js';

export const collectMessages = {
  usage: {
    bg: `Употреба: ngo-widgets collect СПИСЪК --output ФАЙЛ [настройки]

Събира файловете на много организации в един, например за мрежа, която показва
историите, новините и публикациите на членовете си. СПИСЪКЪТ е текстов файл с
по един адрес или път на ред; редовете с # и празните се прескачат. Пътищата са
спрямо папката на списъка.

Всеки запис получава издателя си. Изтеглените и изтеклите истории ги няма, а
повторените са по веднъж. Файл, който липсва или е повреден, не пречи на
останалите: от него остава последното добро копие, с датата му.

Настройки:
  --output ФАЙЛ  файлът, който се записва: целият или никак
  --widget ТАГ   само за този уиджет; може да се повтори
  --lang bg|en   езикът на съобщенията (по подразбиране: от LANG)
  --help         тази помощ

Уиджети:
  {tags}

Код на изход: 0 – готово; 1 – записано е, но има какво да видите; 2 – нищо не е
записано и файлът е какъвто беше.

Примери:
  npx ngo-widgets collect members.txt --output public/members.json
  npx ngo-widgets collect members.txt --widget news-teasers --lang bg --output news.json
`,
    en: `Usage: ngo-widgets collect LIST --output FILE [options]

Makes one file of those of many organisations, as for a network that shows its
members' stories, news and publications. LIST is a text file with an address or
a path a line; blank lines and those with # are passed over. Paths are relative
to the folder of the list.

Each record has its publisher. Stories that were withdrawn or are past their
date are not in it, and what is there twice is in it once. A file that is
missing or broken harms no other: its last good copy stays, with its date.

Options:
  --output FILE  the file that is written: whole, or not at all
  --widget TAG   for this widget only; may be given again
  --lang bg|en   the language of messages (default: from LANG)
  --help         this help

Widgets:
  {tags}

Exit code: 0 done; 1 written, with something to tell; 2 nothing was written, and
the file is as it was.

Examples:
  npx ngo-widgets collect members.txt --output public/members.json
  npx ngo-widgets collect members.txt --widget news-teasers --output news.json
`,
  },
  oneList: {bg: 'Посочете един списък.', en: 'Name one list.'},
  noOutput: {bg: 'Посочете с --output файла, който да се запише.', en: 'Name by --output the file to write.'},
  emptyList: {
    bg: '{file}: списъкът е празен. Напишете в него адресите на файловете, по един на ред.',
    en: '{file}: the list is empty. Write the addresses of the files into it, one a line.',
  },
  nobody: {
    bg: '{file}: нито един файл от списъка не може да се прочете, затова нищо не е записано.',
    en: '{file}: not one file of the list can be read, so nothing was written.',
  },
  notCollected: {
    bg: '{file}: този файл не е от collect и записите му биха се загубили, затова не е променен. Посочете друг файл с --output, а този добавете в списъка.',
    en: '{file}: this file is not from collect, and its records would be lost, so it was not changed. Name another one by --output, and add this one to the list.',
  },
  atLine: {bg: '{list}, ред {line}: ', en: '{list}, line {line}: '},
  twice: {bg: '{name} вече е в списъка. Изтрийте реда.', en: '{name} is in the list already. Delete the line.'},
  broken: {
    bg: '{name}: {what} Проверете го с „npx ngo-widgets validate“.',
    en: '{name}: {what} Check it by "npx ngo-widgets validate".',
  },
  nothingForWidget: {
    bg: '{name}: не е ясно за кой уиджет е файлът.',
    en: '{name}: it is unclear which widget this file is for.',
  },
  copyKept: {bg: 'Остава копието от {asOf}.', en: 'The copy of {asOf} stays.'},
  noPublisher: {
    bg: '{name}: файлът не казва чий е, затова и записите му тук са без издател. Напишете в него "publisher".',
    en: '{name}: the file does not say whose it is, so its records have no publisher here. Write "publisher" into it.',
  },
  invalid: {
    bg: '{name}: записи с грешки, които не са взети – {count}. Вижте ги с „npx ngo-widgets validate“.',
    en: '{name}: {count} records with mistakes were not taken. See them by "npx ngo-widgets validate".',
  },
  relative: {
    bg: '{name}: адресите в него са спрямо собствената му папка. Напишете в него "base": адреса на сайта.',
    en: '{name}: its addresses are relative to its own folder. Write "base" into it: the address of the site.',
  },
  duplicate: {
    bg: '{name}: „{title}“ вече е взето от {other} и не се повтаря.',
    en: '{name}: "{title}" was taken from {other} already and is not repeated.',
  },
  tooMany: {
    bg: '{tag}: записите са {all}. Уиджетът показва най-много {limit}; най-старите не са взети.',
    en: '{tag}: there are {all} records. The widget shows {limit} at most; the oldest were not taken.',
  },
  tooLarge: {
    bg: '{name}: не се побира във файла, който може да е до {limit} MiB, и не е взето. Съберете го в друг файл или посочете --widget.',
    en: '{name}: there is no room for it in the file, which may have {limit} MiB, and it was not taken. Collect it into another file, or name a --widget.',
  },
  progress: {bg: 'Четат се файловете: {done} от {all}', en: 'Reading the files: {done} of {all}'},
  written: {bg: '{file}: записи – {count}, от файлове – {members}.', en: '{file}: {count} records of {members} files.'},
} satisfies Record<string, Message>;
