import type {ErrorCode} from '../content/errors.js';
import type {Explanation, Message} from './messages.js';

export const NOTHING_SHOWS: Message = {
  bg: 'Уиджетът не показва нищо от файла.',
  en: 'The widget shows nothing of the file.',
};
const SPLIT: Message = {bg: 'Разделете го на няколко файла.', en: 'Split it into several files.'};

/** Why a file is refused as a whole. Those that only a page can meet are not here. */
export const loadErrors: Readonly<Partial<Record<ErrorCode, Explanation>>> = {
  PARSE: {what: {bg: 'Това не е JSON.', en: 'This is no JSON.'}, why: NOTHING_SHOWS, cure: {bg: '', en: ''}},
  ENCODING: {
    what: {bg: 'Файлът не е с кодиране UTF-8.', en: 'The file is not saved as UTF-8.'},
    why: NOTHING_SHOWS,
    cure: {
      bg: 'Запишете файла наново с кодиране UTF-8 (не Windows-1251 и не UTF-16).',
      en: 'Save it anew with the encoding UTF-8 (not Windows-1251, not UTF-16).',
    },
  },
  EMPTY_BODY: {
    what: {bg: 'Файлът е празен.', en: 'The file is empty.'},
    why: NOTHING_SHOWS,
    cure: {bg: 'Проверете дали е посочен верният файл.', en: 'See whether this is the right file.'},
  },
  NOT_JSON_TYPE: {
    what: {bg: 'Това е уебстраница, а не JSON.', en: 'This is a web page, not JSON.'},
    why: NOTHING_SHOWS,
    cure: {
      bg: 'Посочете адреса на самия JSON файл; може и файлът да е преместен или да иска вход с парола.',
      en: 'Name the address of the JSON file itself; or the file has moved, or asks for a password.',
    },
  },
  TOO_LARGE: {
    what: {bg: 'Файлът е по-голям от 16 MiB.', en: 'The file is larger than 16 MiB.'},
    why: NOTHING_SHOWS,
    cure: SPLIT,
  },
  TOO_DEEP: {
    what: {
      bg: 'Списъците и записите са вложени на повече от {detail} нива.',
      en: 'Lists and records nest more than {detail} levels deep.',
    },
    why: NOTHING_SHOWS,
    cure: {bg: 'Подредете ги на по-малко нива.', en: 'Arrange them in fewer levels.'},
  },
  WRONG_SHAPE: {
    what: {bg: 'Липсва списъкът „items“. Има: {detail}', en: 'The list "items" is missing. There is: {detail}'},
    why: NOTHING_SHOWS,
    cure: {
      bg: 'Сложете записите в "items": […] или под името на уиджета.',
      en: 'Put the records into "items": […], or under the name of the widget.',
    },
  },
  NEWER_VERSION: {
    what: {
      bg: 'Файлът е за по-нова версия на формата: {detail}.',
      en: 'The file is for a newer version of the format: {detail}.',
    },
    why: NOTHING_SHOWS,
    cure: {
      bg: 'Обновете ngo-widgets или напишете "version": 1, ако форматът е този.',
      en: 'Update ngo-widgets; or write "version": 1, if that is the format.',
    },
  },
  ALL_RECORDS_INVALID: {
    what: {bg: 'Нито един запис не е верен.', en: 'No record is right.'},
    why: NOTHING_SHOWS,
    cure: {
      bg: 'Поправете грешките по-долу; ако са много, проверете дали файлът е за този уиджет ({tag}).',
      en: 'Mend the mistakes below; if they are many, see whether the file is for this widget ({tag}).',
    },
  },
};
