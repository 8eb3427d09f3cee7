import type {content} from '../../widgets/publication-list/publication-list.content.js';
import {itemTexts} from '../shared-texts.js';
import type {ContentTexts} from '../text-types.js';

/** What an editor and a form say of the publications and their fields. */
export const texts: ContentTexts<typeof content> = {
  bg: ['Публикации', 'Становища, доклади, изследвания и други издания на организацията ви, с файловете им.'],
  en: ['Publications', 'Positions, reports, studies and what else your organisation has published, with the files.'],
  fields: {
    ...itemTexts,
    title: {
      bg: ['Заглавие', 'Заглавието на публикацията. Без него тя не се показва.'],
      en: ['Title', 'Title of the publication. Without it the publication does not show.'],
    },
    kind: {
      bg: [
        'Вид',
        'По него читателите избират и публикациите се групират. Ако го няма, публикацията е при „Други публикации“.',
      ],
      en: ['Kind', 'Readers choose by it, and publications are grouped by it. Without it: “Other publications”.'],
      values: {
        position: {bg: 'становище', en: 'position'},
        report: {bg: 'доклад', en: 'report'},
        study: {bg: 'изследване', en: 'study'},
        guide: {bg: 'наръчник', en: 'guide'},
        leaflet: {bg: 'брошура', en: 'leaflet'},
        other: {bg: 'друго', en: 'other'},
      },
    },
    date: {
      bg: ['Дата', 'Кога е излязла: "2024", "2024-03" или "2024-03-15".'],
      en: ['Date', 'When it came out: "2024", "2024-03" or "2024-03-15".'],
    },
    authors: {
      bg: ['Автори', 'Имената, всяко поотделно: ["Мария Иванова", "Петър Колев"].'],
      en: ['Authors', 'The names, one by one: ["Maria Ivanova", "Petar Kolev"].'],
    },
    summary: {
      bg: ['Накратко', 'За какво става дума вътре.'],
      en: ['Summary', 'What it is about.'],
    },
    files: {
      bg: ['Файлове', 'По един за всеки език или формат. Без поле "files" публикацията не се показва.'],
      en: ['Files', 'One for each language or format. Without "files" the publication does not show.'],
      fields: {
        url: {
          bg: ['Адрес', 'Адресът на файла: "https://…" или "/files/doklad.pdf". Без него файлът не се показва.'],
          en: [
            'Address',
            'Address of the file: "https://…" or "/files/report.pdf". Without it the file does not show.',
          ],
        },
        lang: {
          bg: ['Език', 'На какъв език е файлът: "bg", "en".'],
          en: ['Language', 'In which language the file is: "bg", "en".'],
        },
        format: {
          bg: ['Формат', 'Стои до връзката, напр. "PDF".'],
          en: ['Format', 'It stands beside the link, for example "PDF".'],
        },
        bytes: {
          bg: ['Размер', 'Размерът на файла в байтове: 1258291 се изписва като 1,3 MB.'],
          en: ['Size', 'Size of the file in bytes: 1258291 shows as 1.3 MB.'],
        },
      },
    },
    cover: {
      bg: ['Корица', 'Изображение на корицата.'],
      en: ['Cover', 'A picture of the cover.'],
    },
    topics: {
      bg: ['Теми', 'Няколко думи за темите: "приемна грижа", "образование".'],
      en: ['Topics', 'A few words on what it treats: "foster care", "education".'],
    },
  },
};
