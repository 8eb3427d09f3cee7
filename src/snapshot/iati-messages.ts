import type {Message} from '../cli/messages.js';

export const iatiMessages = {
  notActivities: {
    bg: '{file}: това не е IATI файл с дейности (<iati-activities>). Изтеглете файла с дейностите на организацията от iatiregistry.org.',
    en: '{file}: this is no IATI file of activities (<iati-activities>). Download the file of the activities of the organisation from iatiregistry.org.',
  },
  cancelled: {
    bg: 'дейността е отменена, затова не се пренася',
    en: 'the activity is cancelled, so it is not carried over',
  },
  suspended: {
    bg: 'дейността е спряна, а уиджетът няма дума за това; напишете го в „summary“',
    en: 'the activity is suspended, and the widget has no word for that; say so in "summary"',
  },
  noName: {
    bg: 'организацията {ref} няма име, затова не се пренася',
    en: 'the organisation {ref} has no name, so it is not carried over',
  },
  noFunder: {
    bg: 'не е посочено кой финансира, затова я няма във „funder-acknowledgement“',
    en: 'says not who funds it, so it is not in "funder-acknowledgement"',
  },
  level: {
    bg: 'IATI не казва каква част плаща финансиращият: при един е записано „funded“, при няколко – „co-funded“; проверете „level“',
    en: 'IATI does not say which part a funder pays: one alone is written as "funded", several as "co-funded"; check "level"',
  },
  sharedBudget: {
    bg: 'бюджетът е на няколко финансиращи и не се разделя между тях; ако знаете сумите, допишете ги в „amount“',
    en: 'the budget is that of several funders and is not divided among them; if you know the sums, add them to "amount"',
  },
  unclearBudget: {
    bg: 'бюджетите са в различни валути, за застъпващи се периоди или без ясна сума и не се пренасят; допишете „amount“, ако знаете общата сума',
    en: 'the budgets are in several currencies, for periods that overlap, or without a clear sum, and are not carried over; add "amount" if you know the total',
  },
  noNumber: {
    bg: 'показателят „{indicator}“ няма отчетено число, затова не се пренася',
    en: 'the indicator "{indicator}" has no number that was reported, so it is not carried over',
  },
  wrongDate: {
    bg: '„{written}“ не е дата, затова не се пренася',
    en: '"{written}" is no date, so it is not carried over',
  },
  elements: {
    bg: 'за тези елементи уиджетът няма място и те не се пренасят: {names}',
    en: 'the widget has no place for these elements, and they are not carried over: {names}',
  },
} satisfies Record<string, Message>;
