import type {Message} from '../cli/messages.js';

/** What of a page is not in the text that is made of it. */
export const lostMessages = {
  pictures: {
    bg: 'снимките в текста не се пренасят; първата става снимка на записа, ако има място за нея',
    en: 'pictures inside the text are not carried over; the first becomes that of the item, where there is room for one',
  },
  video: {
    bg: 'видеото, звукът или друго вградено съдържание не се пренася; добавете връзка към него, ако е важно',
    en: 'video, sound or other embedded content is not carried over; add a link to it if it matters',
  },
  table: {
    bg: 'таблицата е пренесена като редове текст; проверете дали се чете добре',
    en: 'a table is carried over as lines of text; check that it reads well',
  },
  form: {bg: 'формулярът не се пренася', en: 'a form is not carried over'},
  links: {
    bg: 'връзките в текста стават обикновен текст; добавете важните в „links“ или „link“, където ги има',
    en: 'links inside the text become plain text; add those that matter to "links" or "link", where there are such',
  },
  nested: {
    bg: 'вложеният списък е пренесен като част от външния',
    en: 'a list inside a list is carried over as part of the outer one',
  },
  deep: {
    bg: 'част от текста е вложена твърде дълбоко и не се пренася; проверете края му',
    en: 'a part of the text is nested too deep and is not carried over; check how it ends',
  },
} satisfies Record<string, Message>;
export type Lost = keyof typeof lostMessages;
