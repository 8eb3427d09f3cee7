import type {ContentTexts} from '../../content/schema-texts.js';
import type {content} from './news-teasers.content.js';

/** What an editor and a form say of the news. */
export const texts: ContentTexts<typeof content> = {
  bg: ['Новини', 'Новините накратко, всяка с връзка към целия текст.'],
  en: ['News', 'News in short, each with a link to the whole of it.'],
};
