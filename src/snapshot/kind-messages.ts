import type {Message} from '../cli/messages.js';

const CAN: Message = {
  bg: 'Чете се: адрес на сайт с WordPress, емисия (RSS, Atom, JSON Feed), таблица (.xlsx, .ods, .csv), файл на IATI.',
  en: 'What is read: the address of a WordPress site, a feed (RSS, Atom, JSON Feed), a sheet (.xlsx, .ods, .csv), a file of IATI.',
};

export const kindMessages = {
  empty: {bg: '{file}: тук няма нищо.', en: '{file}: there is nothing in it.'},
  ours: {
    bg: '{file}: това вече е JSON за уиджетите. Проверете го с „npx ngo-widgets validate {file}“.',
    en: '{file}: this is JSON for the widgets already. Check it by "npx ngo-widgets validate {file}".',
  },
  other: {
    bg: `{file}: това е {what}. ${CAN.bg} Ако е таблица, запишете я като .xlsx, .ods или .csv.`,
    en: `{file}: this is {what}. ${CAN.en} If it is a sheet, save it as .xlsx, .ods or .csv.`,
  },
  noPosts: {
    bg: '{file}: сайтът отговаря „{message}“ вместо със списък от публикации. Посочете адреса на емисията му (обикновено …/feed/).',
    en: '{file}: instead of a list of posts the site answers "{message}". Name the address of its feed (usually …/feed/).',
  },
} satisfies Record<string, Message>;

/** What a source is that cannot be read. */
export const others = {
  page: {
    bg: 'уебстраница, която не сочи нито емисия, нито WordPress',
    en: 'a web page that leads to no feed, and to no WordPress',
  },
  xml: {bg: 'XML от друг вид (<{root}>)', en: 'XML of another kind (<{root}>)'},
  json: {bg: 'JSON от друг вид', en: 'JSON of another kind'},
  brokenJson: {bg: 'JSON с грешка в записа', en: 'JSON with a mistake in it'},
  text: {bg: 'обикновен текст', en: 'plain text'},
} satisfies Record<string, Message>;
