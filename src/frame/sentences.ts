/** What the page in a frame says where it cannot show a widget: plainly, and with nothing of the query in it. */
type Sentence = Readonly<Record<'bg' | 'en', string>>;

export const sentences = {
  unknownWidget: {
    bg: 'Адресът на тази рамка не казва кой уиджет да се покаже, или такъв уиджет няма.',
    en: 'The address of this frame does not say which widget to show, or there is no such widget.',
  },
  noSource: {
    bg: 'Адресът на тази рамка не казва откъде е съдържанието (src).',
    en: 'The address of this frame does not say where the content is (src).',
  },
  wrongSource: {
    bg: 'Адресът на съдържанието (src) не е адрес на файл в интернет: трябва да започва с https://.',
    en: 'The address of the content (src) is not that of a file on the web: it should begin with https://.',
  },
  twice: {
    bg: 'В адреса на тази рамка нещо е написано два пъти. Копирайте го отново.',
    en: 'Something is in the address of this frame twice. Copy it again.',
  },
  damaged: {
    bg: 'Адресът на тази рамка е повреден. Копирайте го отново.',
    en: 'The address of this frame is damaged. Copy it again.',
  },
  tooLong: {
    bg: 'Адресът на тази рамка е твърде дълъг. Запишете съдържанието във файл и посочете адреса му (src).',
    en: 'The address of this frame is too long. Put the content into a file, and give the address of that (src).',
  },
  frameOnly: {
    bg: 'Тази страница показва чуждо съдържание само в рамка на друга страница.',
    en: 'This page shows the content of other sites only in a frame of another page.',
  },
  notLoaded: {
    bg: 'Съдържанието не можа да се зареди. Опитайте отново по-късно.',
    en: 'The content could not be loaded. Try again later.',
  },
} satisfies Readonly<Record<string, Sentence>>;
