import type {content} from '../../widgets/contact-card/contact-card.content.js';
import {id} from '../shared-texts.js';
import type {ContentTexts} from '../text-types.js';

/** What an editor and a form say of the contacts and their fields. */
export const texts: ContentTexts<typeof content> = {
  bg: ['Контакти', 'Как да се свържат с организацията ви или с неин офис.'],
  en: ['Contacts', 'How to reach your organisation, or an office of it.'],
  fields: {
    id,
    organisation: {
      bg: ['Организация', 'Чии са контактите. Без нея те не се показват.'],
      en: ['Organisation', 'Whose contacts these are. Without it they do not show.'],
    },
    address: {
      bg: ['Адрес', 'На един ред, в "text", или на части: редът им се нагласява според държавата.'],
      en: ['Address', 'In one line, in "text", or in parts, which go in the order of the country.'],
      fields: {
        text: {
          bg: ['Адрес на един ред', 'Целият адрес, както го пишете: "1000 София, ул. „Бреза“ 5".'],
          en: ['Address in one line', 'The whole address as you write it: "5 Breza Street, 1000 Sofia".'],
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
          bg: ['Пощенски код', 'В кавички: "1000".'],
          en: ['Postcode', 'In quotes: "1000".'],
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
          bg: ['Държава', 'С две главни латински букви: "BG". Името ѝ се изписва на езика на страницата.'],
          en: ['Country', 'Two Latin capitals: "BG". Its name shows in the language of the page.'],
        },
      },
    },
    phones: {
      bg: ['Телефони', 'Всеки с кода на държавата, за да може да се набере с едно докосване.'],
      en: ['Telephones', 'Each with the code of its country, so that a tap dials it.'],
      fields: {
        number: {
          bg: ['Номер', '"+359 2 123 4567" или кратък номер като "116 111". Без него телефонът не се показва.'],
          en: [
            'Number',
            '"+359 2 123 4567", or a short one such as "116 111". Without it the telephone does not show.',
          ],
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
      bg: ['Работно време', 'Напр. "понеделник – петък, 9:00 – 17:00 ч.".'],
      en: ['Opening hours', 'For example "Monday to Friday, 9 to 17".'],
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
          bg: ['Номер', '"+359 2 123 4567" или кратък номер като "116 111". Без него телефонът не се показва.'],
          en: ['Number', '"+359 2 123 4567", or a short one such as "116 111". Without it the helpline does not show.'],
        },
        label: {
          bg: ['Надпис', 'Стои след номера. Ако го няма, пише „Телефон за помощ“.'],
          en: ['Label', 'It stands after the number. Without it: “Helpline”.'],
        },
      },
    },
  },
};
