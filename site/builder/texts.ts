import type {Message} from '../../src/cli/messages.js';
import type {Language} from '../../src/schema/text-types.js';
import type {ContentTag} from './model/project.js';

/** A language by its name, in a language of the builder. */
export const languageName = (tag: string, language: Language): string => {
  try {
    return new Intl.DisplayNames(language, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** What each widget is for, as people would ask for it. */
export const purposes: Readonly<Record<ContentTag, Message>> = {
  'network-memberships': {bg: 'В кои мрежи членуваме', en: 'The networks we belong to'},
  'success-stories': {bg: 'Истории на хора, на които помогнахме', en: 'Stories of people we helped'},
  'project-results': {bg: 'Проект и резултатите от него', en: 'A project and its results'},
  'advocacy-topics': {bg: 'За какво се застъпваме', en: 'What we speak up for'},
  'publication-list': {bg: 'Публикации: доклади, наръчници', en: 'Publications: reports, guides'},
  'news-teasers': {bg: 'Новини накратко', en: 'News in short'},
  'contact-card': {bg: 'Контакти: адрес, телефони, работно време', en: 'Contacts: address, telephones, hours'},
  'funder-acknowledgement': {bg: 'Кой ни финансира', en: 'Who funds us'},
};
/** What one record of each is called. */
export const entryNames: Readonly<Record<ContentTag, Message>> = {
  'network-memberships': {bg: 'мрежа', en: 'a network'},
  'success-stories': {bg: 'история', en: 'a story'},
  'project-results': {bg: 'проект', en: 'a project'},
  'advocacy-topics': {bg: 'тема', en: 'a topic'},
  'publication-list': {bg: 'публикация', en: 'a publication'},
  'news-teasers': {bg: 'новина', en: 'a piece of news'},
  'contact-card': {bg: 'контакт', en: 'a contact'},
  'funder-acknowledgement': {bg: 'финансираща организация', en: 'a funder'},
};

/** The words of the builder. */
export const texts = {
  // Steps
  steps: {bg: 'Стъпки', en: 'Steps'},
  start: {bg: 'Изберете', en: 'Choose'},
  write: {bg: 'Попълнете', en: 'Fill in'},
  take: {bg: 'Вземете', en: 'Take it'},
  // Fields
  required: {bg: 'задължително', en: 'required'},
  error: {bg: 'Грешка:', en: 'Error:'},
  warning: {bg: 'Забележка:', en: 'Remark:'},
  moreFields: {bg: 'Още полета', en: 'More fields'},
  fewerFields: {bg: 'По-малко полета', en: 'Fewer fields'},
  everyLanguage: {bg: 'на всички езици', en: 'in every language'},
  sameEverywhere: {bg: 'Еднакво на всички езици', en: 'The same in every language'},
  notInThisLanguage: {bg: '– нарочно без превод', en: '– deliberately not translated'},
  notSaid: {bg: '– не е посочено –', en: '– not said –'},
  kept: {
    bg: 'Тук във файла има нещо, което формата не показва. То се пази така, както е.',
    en: 'The file has something here that the form does not show. It is kept as it is.',
  },
  replaceKept: {bg: 'Изтрий го и попълни наново', en: 'Delete it and fill in anew'},
  emptied: {bg: '„{name}“ е изпразнено.', en: '“{name}” is emptied.'},
  decorative: {bg: 'Само за украса: без описание', en: 'Only decoration: no description'},
  focus: {bg: 'Най-важното в снимката', en: 'What matters in the picture'},
  focusHelp: {
    bg: 'Щракнете върху лицето в снимката или преместете плъзгачите: то ще остане, когато снимката се изрязва.',
    en: 'Click the face in the picture, or move the sliders: it stays where the picture is cropped.',
  },
  fromLeft: {bg: 'Отляво надясно', en: 'From left to right'},
  fromTop: {bg: 'Отгоре надолу', en: 'From top to bottom'},
  // Lists
  add: {bg: 'Добавяне: {name}', en: 'Add: {name}'},
  entryNumber: {bg: 'Запис {number}', en: 'Entry {number}'},
  up: {bg: 'Нагоре', en: 'Up'},
  down: {bg: 'Надолу', en: 'Down'},
  duplicate: {bg: 'Копие', en: 'Duplicate'},
  remove: {bg: 'Премахване', en: 'Remove'},
  drag: {bg: 'Преместване с мишката', en: 'Move with the mouse'},
  upNamed: {bg: 'Нагоре: {name}', en: 'Up: {name}'},
  downNamed: {bg: 'Надолу: {name}', en: 'Down: {name}'},
  duplicateNamed: {bg: 'Копие: {name}', en: 'Duplicate: {name}'},
  removeNamed: {bg: 'Премахване: {name}', en: 'Remove: {name}'},
  moved: {bg: '„{name}“ е на място {number} от {count}.', en: '“{name}” is number {number} of {count}.'},
  duplicated: {bg: 'Направено е копие на „{name}“.', en: '“{name}” is duplicated.'},
  removed: {bg: '„{name}“ е премахнато.', en: '“{name}” is removed.'},
  undo: {bg: 'Отмяна', en: 'Undo'},
  undone: {bg: 'Отменено.', en: 'Undone.'},
  remarks: {bg: '· забележки: {count}', en: '· remarks: {count}'},
} satisfies Record<string, Message>;
