import type {content} from '../../widgets/news-teasers/news-teasers.content.js';
import type {ContentTexts} from '../text-types.js';

/** What an editor and a form say of the news. */
export const texts: ContentTexts<typeof content> = {
  bg: ['Новини', 'Новините накратко, всяка с връзка към целия текст.'],
  en: ['News', 'News in short, each with a link to the whole of it.'],
};
