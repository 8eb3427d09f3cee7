/** The data that all contenders show: networks, with names and descriptions in both languages. */

const ROLES = ['member', 'founder', 'co-founder', 'coordinator', 'representative', 'observer', 'partner'];
const SCOPES = ['national', 'european', 'international'];
const ABOUT = {
  bg: [
    'Споделя опит за работа с деца.',
    'Следи как се спазват правата на детето.',
    'Обучава приемни родители и социални работници.',
  ],
  en: [
    'Shares what works in work with children.',
    'Watches how the rights of the child are kept.',
    'Trains foster parents and social workers.',
  ],
};

/** One record; `index` makes it unlike the others. */
export const record = (index) => ({
  id: `n${index}`,
  name: {bg: `Мрежа ${index}`, en: `Network ${index}`},
  url: `https://network-${index}.example.org/`,
  role: ROLES[index % ROLES.length],
  scope: SCOPES[index % SCOPES.length],
  since: String(1990 + (index % 30)),
  description: {bg: ABOUT.bg[index % 3], en: ABOUT.en[index % 3]},
});

/** A document of so many records. */
export const documentOf = (count) => ({version: 1, items: Array.from({length: count}, (_, index) => record(index))});
