import type {content} from '../../widgets/advocacy-topics/advocacy-topics.content.js';
import {id, itemTexts} from '../shared-texts.js';
import type {ContentTexts} from '../text-types.js';

const fields = {
  id,
  title: {
    bg: ['Тема', 'Името на темата. Без него тя не се показва.'],
    en: ['Topic', 'Name of the topic. Without it the topic does not show.'],
  },
  description: {
    bg: ['Описание', 'За какво се застъпвате и защо. Нов абзац се прави с празен ред, във файла: \\n\\n.'],
    en: ['Description', 'What you speak up for, and why. A blank line, in the file \\n\\n, begins a new paragraph.'],
  },
  links: {
    bg: ['Връзки', 'Страници по темата, напр. ваше становище.'],
    en: ['Links', 'Pages about the topic, for example your position on it.'],
  },
} as const;
const topics = {
  bg: ['Подтеми', 'На какво се дели темата. Темите имат най-много три нива.'],
  en: ['Topics inside', 'What the topic consists of. Topics go three levels deep at most.'],
} as const;

/** What an editor and a form say of the topics, of each of the three levels, and their fields. */
export const texts: ContentTexts<typeof content> = {
  bg: ['Теми', 'За какво се застъпва организацията ви.'],
  en: ['Topics', 'What your organisation speaks up for.'],
  fields: {...itemTexts, ...fields, topics: {...topics, fields: {...fields, topics: {...topics, fields}}}},
};
