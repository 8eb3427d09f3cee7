import type {content} from '../../widgets/project-results/project-results.content.js';
import {itemTexts} from '../shared-texts.js';
import type {ContentTexts} from '../text-types.js';

/** What an editor and a form say of the projects and their fields. */
export const texts: ContentTexts<typeof content> = {
  bg: [
    'Проекти',
    'Какво сте искали да постигнете, какво сте направили, какво е излязло от това и кой го е финансирал.',
  ],
  en: ['Projects', 'What you set out to do, what you did, what came of it, and who paid.'],
  fields: {
    ...itemTexts,
    title: {
      bg: ['Име', 'Името на проекта. Без него той не се показва.'],
      en: ['Title', 'Title of the project. Without it the project does not show.'],
    },
    status: {
      bg: ['Състояние', 'Докъде е стигнал проектът.'],
      en: ['Status', 'How far the project has come.'],
      values: {
        planned: {bg: 'предстоящ', en: 'planned'},
        running: {bg: 'в изпълнение', en: 'running'},
        finished: {bg: 'завършен', en: 'finished'},
      },
    },
    thematicArea: {
      bg: ['Тематична област', 'Както я нарича програмата.'],
      en: ['Thematic area', 'As the programme calls it.'],
    },
    priority: {
      bg: ['Приоритет', 'Както го нарича програмата.'],
      en: ['Priority', 'As the programme calls it.'],
    },
    duration: {
      bg: ['Продължителност', 'Колко месеца или откога докога. Попълнете каквото знаете.'],
      en: ['Duration', 'How many months, or from when until when. Fill in what you know.'],
      fields: {
        months: {
          bg: ['Месеци', 'Брой месеци, само с цифри: 12.'],
          en: ['Months', 'How many months, in digits: 12.'],
        },
        start: {
          bg: ['Начало', '"2024", "2024-03" или "2024-03-15".'],
          en: ['Start', '"2024", "2024-03" or "2024-03-15".'],
        },
        end: {
          bg: ['Край', '"2025", "2025-02" или "2025-02-28".'],
          en: ['End', '"2025", "2025-02" or "2025-02-28".'],
        },
      },
    },
    summary: {
      bg: ['Накратко', 'За какво е проектът. Нов абзац се прави с празен ред, във файла: \\n\\n.'],
      en: ['Summary', 'What the project is about. A blank line, in the file \\n\\n, begins a new paragraph.'],
    },
    goal: {
      bg: ['Цел', 'Общата цел, с едно изречение.'],
      en: ['Goal', 'The overall goal, in a sentence.'],
    },
    specificGoals: {
      bg: ['Конкретни цели', 'Всяка поотделно.'],
      en: ['Specific goals', 'One by one. They show as a list.'],
    },
    beneficiaries: {
      bg: ['За кого', 'Напр. "деца от 3 до 12 години", "техните родители".'],
      en: ['For whom', 'Whom the project is for: "children aged 3 to 12", "their parents".'],
    },
    partners: {
      bg: ['Партньори', 'С кого работите по проекта.'],
      en: ['Partners', 'The organisations you work with in the project.'],
    },
    activities: {
      bg: ['Дейности', 'Какво правите по проекта. Резултатите се записват отделно, в "results".'],
      en: ['Activities', 'What you do in the project. What comes of it belongs in "results".'],
      fields: {
        id: {
          bg: ['Идентификатор', 'Кратко име на латиница, напр. "yard". С него резултатите посочват дейността си.'],
          en: ['Id', 'A short name in Latin letters, such as "yard". By it results name their activity.'],
        },
        title: {
          bg: ['Име', 'Името на дейността. Без него тя не се показва.'],
          en: ['Title', 'Title of the activity. Without it the activity does not show.'],
        },
        description: {
          bg: ['Описание', 'В какво се състои дейността.'],
          en: ['Description', 'What it consists of.'],
        },
        start: {bg: ['Начало', 'Както при проекта.'], en: ['Start', 'As for the project.']},
        end: {bg: ['Край', 'Както при проекта.'], en: ['End', 'As for the project.']},
      },
    },
    results: {
      bg: [
        'Резултати',
        'Какво е постигнато, събрано по дейности. Ако никъде не е посочена дейност, а са колкото дейностите, се нареждат до тях.',
      ],
      en: [
        'Results',
        'What came of it, by activity. Where none names its activity, and there are as many as activities, they go together in order.',
      ],
      fields: {
        activity: {
          bg: ['Дейност', 'Идентификаторът на дейността, напр. "yard".'],
          en: ['Activity', 'Id of the activity that these results come from, for example "yard".'],
        },
        items: {
          bg: ['Постижения', 'Всяко на отделен ред. Без тях резултатът не се показва.'],
          en: ['Lines', 'What was achieved, line by line. Without them the result does not show.'],
          fields: {
            text: {
              bg: ['Текст', 'Едно изречение, напр. "Включиха се 120 доброволци." Без него редът не се показва.'],
              en: ['Text', 'A sentence, for example "120 volunteers took part." Without it the line does not show.'],
            },
            figures: {
              bg: ['Показатели', 'Числата от изречението, които искате да откроите.'],
              en: ['Figures', 'Numbers in the sentence that you want to stand out.'],
            },
          },
        },
      },
    },
    figures: {
      bg: ['Показатели', 'Най-важните числа, с едри цифри. Ако ги няма, показват се тези от резултатите.'],
      en: [
        'Figures',
        'The most important numbers of the project, in large type. Without them those of the results show.',
      ],
    },
    funding: {
      bg: ['Финансиране', 'Кой е финансирал проекта. Показва се винаги.'],
      en: ['Funding', 'Who paid for the project. It always shows.'],
    },
    related: {
      bg: ['Свързани новини', 'Новини за проекта.'],
      en: ['Related news', 'News about the project.'],
    },
    links: {
      bg: ['Връзки', 'Още страници за проекта.'],
      en: ['Links', 'More pages about the project.'],
    },
  },
};
