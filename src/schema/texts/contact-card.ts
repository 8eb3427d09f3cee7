import type {content} from '../../widgets/contact-card/contact-card.content.js';
import {itemTexts} from '../shared-texts.js';
import type {ContentTexts} from '../text-types.js';

const HOURS = {
  bg: 'Напр. "9–17" или, с почивка, ["9–12", "13–17"].',
  en: 'For example "9–17" or, with a break, ["9–12", "13–17"].',
} as const;

/** What an editor and a form say of the contacts and their fields. */
export const texts: ContentTexts<typeof content> = {
  bg: ['Контакти', 'Как да се свържат с организацията ви или с неин офис.'],
  en: ['Contacts', 'How to reach your organisation, or an office of it.'],
  fields: {
    ...itemTexts,
    organisation: {
      bg: ['Организация', 'Чии са контактите. Ако я няма, те са на издателя ("publisher") на файла.'],
      en: ['Organisation', 'Whose contacts these are. Without it they are those of the file’s "publisher".'],
    },
    address: {
      bg: ['Адрес', 'Наведнъж, в "text", или на части: редът им се нагласява според държавата.'],
      en: ['Address', 'At once, in "text", or in parts, which go in the order of the country.'],
      fields: {
        text: {
          bg: ['Целият адрес', 'Както го пишете: "1000 София, ул. „Бреза“ 5". Нов ред във файла: \\n.'],
          en: ['Whole address', 'As you write it: "5 Breza Street, 1000 Sofia". A new line, in the file: \\n.'],
        },
        street: {
          bg: ['Улица', 'Улица, номер, вход, етаж: "ул. „Бреза“ 5, ет. 2".'],
          en: ['Street', 'Street, number, floor: "5 Breza Street, floor 2".'],
        },
        district: {
          bg: ['Квартал', 'Напр. "ж.к. „Лозенец“".'],
          en: ['District', 'For example "Lozenets".'],
        },
        postcode: {
          bg: ['Пощенски код', 'Напр. "1000".'],
          en: ['Postcode', 'For example "1000".'],
        },
        city: {
          bg: ['Населено място', 'Град или село, напр. "София".'],
          en: ['Town', 'Town or village, for example "Sofia".'],
        },
        region: {
          bg: ['Област', 'Напр. "област Видин".'],
          en: ['Region', 'For example "Vidin Province".'],
        },
        country: {
          bg: ['Държава', 'С две латински букви: "BG". Името ѝ се изписва на езика на страницата.'],
          en: ['Country', 'Two Latin letters: "BG". Its name shows in the language of the page.'],
        },
      },
    },
    phones: {
      bg: ['Телефони', 'Всеки поотделно. С кода на държавата се набират и от чужбина.'],
      en: ['Telephones', 'One by one. With the code of the country they can be dialled from abroad, too.'],
      fields: {
        number: {
          bg: ['Номер', '"+359 2 123 4567", "02 123 4567" или "116 111". Без него телефонът не се показва.'],
          en: ['Number', '"+359 2 123 4567", "02 123 4567" or "116 111". Without it the telephone does not show.'],
        },
        label: {
          bg: ['Надпис', 'Стои пред номера, напр. "Приемна".'],
          en: ['Label', 'It stands before the number, for example "Reception".'],
        },
      },
    },
    emails: {
      bg: ['Имейли', 'Адресите, всеки поотделно: ["name@example.org"].'],
      en: ['E-mail', 'The addresses, one by one: ["name@example.org"].'],
    },
    web: {
      bg: ['Сайт', 'Адресът на сайта: "https://…". Ако го няма, взема се този на организацията.'],
      en: ['Website', 'Address of the website: "https://…". Without it, that of the organisation.'],
    },
    hours: {
      bg: ['Работно време', 'Напр. "понеделник – петък, 9:00 – 17:00 ч.". Нов ред във файла: \\n.'],
      en: ['Opening hours', 'For example "Monday to Friday, 9 to 17". A new line, in the file: \\n.'],
    },
    week: {
      bg: ['Работно време по дни', 'Часовете за всеки ден. За ден, който липсва или е null, пише „затворено“.'],
      en: ['Opening hours by day', 'The hours of each day. A day that is not there, or is null, shows as “closed”.'],
      fields: {
        mon: {bg: ['Понеделник', HOURS.bg], en: ['Monday', HOURS.en]},
        tue: {bg: ['Вторник', HOURS.bg], en: ['Tuesday', HOURS.en]},
        wed: {bg: ['Сряда', HOURS.bg], en: ['Wednesday', HOURS.en]},
        thu: {bg: ['Четвъртък', HOURS.bg], en: ['Thursday', HOURS.en]},
        fri: {bg: ['Петък', HOURS.bg], en: ['Friday', HOURS.en]},
        sat: {bg: ['Събота', HOURS.bg], en: ['Saturday', HOURS.en]},
        sun: {bg: ['Неделя', HOURS.bg], en: ['Sunday', HOURS.en]},
      },
    },
    social: {
      bg: ['Социални мрежи', 'Страниците ви там. Ако няма надпис, показва се името на сайта, напр. „facebook.com“.'],
      en: [
        'Social networks',
        'Your pages there. Without a label the name of the site shows, for example “facebook.com”.',
      ],
    },
    map: {
      bg: ['Карта', 'Връзка към карта с мястото. Ако няма надпис, пише „Карта“.'],
      en: ['Map', 'A link to a map of the place. Without a label it says “Map”.'],
    },
    helpline: {
      bg: ['Телефон за помощ', 'Номер за хора, които имат нужда от помощ. Откроява се пред останалите.'],
      en: ['Helpline', 'A number for people who need help. It stands out from the rest.'],
      fields: {
        number: {
          bg: ['Номер', '"+359 2 123 4567", "02 123 4567" или "116 111". Без него телефонът не се показва.'],
          en: ['Number', '"+359 2 123 4567", "02 123 4567" or "116 111". Without it the helpline does not show.'],
        },
        label: {
          bg: ['Надпис', 'Стои след номера. Ако го няма, пише „Телефон за помощ“.'],
          en: ['Label', 'It stands after the number. Without it: “Helpline”.'],
        },
      },
    },
  },
};
