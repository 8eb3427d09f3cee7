import type {content} from '../../widgets/funder-acknowledgement/funder-acknowledgement.content.js';
import type {ContentTexts} from '../text-types.js';

/** What an editor and a form say of the funders. */
export const texts: ContentTexts<typeof content> = {
  bg: ['Финансиране', 'Кой финансира дейността ви, с думите и логата, които договорът изисква.'],
  en: ['Funding', 'Who pays for what you do, in the words and with the logos that the contract asks for.'],
};
