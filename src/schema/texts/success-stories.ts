import type {content} from '../../widgets/success-stories/success-stories.content.js';
import {itemTexts} from '../shared-texts.js';
import type {ContentTexts} from '../text-types.js';

/** What an editor and a form say of the stories and their fields. */
export const texts: ContentTexts<typeof content> = {
  bg: ['Истории', 'Истории на хора, на които организацията ви е помогнала.'],
  en: ['Stories', 'Stories of people whom your organisation helped.'],
  fields: {
    ...itemTexts,
    title: {
      bg: ['Заглавие', 'Заглавието на историята. Без него тя не се показва.'],
      en: ['Title', 'Title of the story. Without it the story does not show.'],
    },
    summary: {
      bg: ['Накратко', 'Едно-две изречения, които се виждат веднага.'],
      en: ['Summary', 'A sentence or two that show at once.'],
    },
    body: {
      bg: [
        'Текст',
        'Цялата история. В картите тя се отваря с „Цялата история“. Нов абзац се прави с празен ред, във файла: \\n\\n.',
      ],
      en: [
        'Text',
        'The whole story. In cards “The whole story” opens it. A blank line, in the file \\n\\n, begins a new paragraph.',
      ],
    },
    kicker: {
      bg: ['Надзаглавие', 'Няколко думи над заглавието, напр. "Дневен център".'],
      en: ['Kicker', 'A few words above the title, for example "Day centre".'],
    },
    kind: {
      bg: ['Вид', 'Какво е това. Новините и инициативите получават етикет, историите – не.'],
      en: ['Kind', 'What this is. News and initiatives are labelled, stories are not.'],
      values: {
        story: {bg: 'История', en: 'Story'},
        news: {bg: 'Новина', en: 'News'},
        initiative: {bg: 'Инициатива', en: 'Initiative'},
      },
    },
    place: {
      bg: [
        'Място',
        'Къде се е случило, напр. "Видин". Не пишете точно място, ако по него може да се познае кой е човекът.',
      ],
      en: ['Place', 'Where it happened, for example "Vidin". Not too exact, where it could give a person away.'],
    },
    quote: {
      bg: ['Цитат', 'Думи на някого от историята.'],
      en: ['Quote', 'What somebody in the story said.'],
      fields: {
        text: {
          bg: ['Думите', 'Какво е казано. Кавичките не се добавят автоматично. Без думите цитатът не се показва.'],
          en: ['Words', 'What was said. Quotation marks are not added. Without the words there is no quote.'],
        },
        by: {
          bg: ['Чии са думите', 'Напр. "Мария, майка на две деца".'],
          en: ['Who said it', 'For example "Maria, a mother of two".'],
        },
      },
    },
    date: {
      bg: ['Дата', 'Кога се е случило или е публикувано: "2024", "2024-03" или "2024-03-15".'],
      en: ['Date', 'When it happened or was published: "2024", "2024-03" or "2024-03-15".'],
    },
    image: {
      bg: ['Изображение', 'Снимка или рисунка към историята.'],
      en: ['Picture', 'A photo or drawing to go with the story.'],
    },
    link: {
      bg: ['Връзка', 'Страница с още за историята.'],
      en: ['Link', 'A page with more about it.'],
    },
    safeguarding: {
      bg: [
        'Закрила на хората',
        'Пази хората, за които се разказва. Ако тук има грешна стойност, историята изобщо не се показва.',
      ],
      en: [
        'Safeguarding',
        'Protects the people in the story. With a wrong value in here the story does not show at all.',
      ],
      fields: {
        namesChanged: {
          bg: ['Променени имена', 'Отбележете (true), и под историята ще пише „Имената са променени.“'],
          en: ['Names changed', 'Say so (true), and “Names have been changed.” stands below the story.'],
        },
        reviewBy: {
          bg: [
            'Преглед до',
            'След този ден историята не се показва, докато не запишете по-късна дата: "2026-12-31". Удобно, когато съгласието е за определен срок.',
          ],
          en: [
            'Review by',
            'After this day the story does not show until you write a later one: "2026-12-31". For a consent that ends.',
          ],
        },
        withdrawn: {
          bg: [
            'Оттеглена',
            'Съгласието е оттеглено (true): историята не се показва никъде. Изтрийте я и от файла, и от резервния текст в страницата: там всеки може да я прочете.',
          ],
          en: [
            'Withdrawn',
            'Consent is withdrawn (true): the story shows nowhere. Delete it from the file too, and from the fallback in the page: there anybody can read it.',
          ],
        },
      },
    },
  },
};
