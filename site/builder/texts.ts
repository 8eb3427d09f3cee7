import type {Message} from '../../src/cli/messages.js';
import type {content} from '../../src/generated/content.js';
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
  widgets: {bg: 'Уиджети във файла', en: 'Widgets in the file'},
  noWidget: {bg: 'Първо изберете какво да се показва.', en: 'Choose first what is to be shown.'},
  removeWidget: {bg: 'Премахване на уиджета', en: 'Remove this widget'},
  widgetRemoved: {bg: '„{name}“ е премахнато от файла.', en: '“{name}” is removed from the file.'},
  keptHere: {
    bg: 'черновата се пази само в този браузър',
    en: 'the draft is kept in this browser, and nowhere else',
  },
  notKept: {
    bg: 'браузърът не позволява да се пази черновата: изтеглете файла, преди да затворите страницата',
    en: 'this browser does not let the draft be kept: download the file before you close the page',
  },
  draftName: {bg: 'Име на черновата', en: 'Name of the draft'},
  mainLanguage: {bg: 'Основен език', en: 'Main language'},
  // The beginning
  choose: {bg: 'Какво да се показва?', en: 'What is to be shown?'},
  chooseMore: {bg: 'Какво още да се показва?', en: 'What else is to be shown?'},
  addToFile: {
    bg: 'Избраното се добавя към „{name}“: един файл за всички уиджети на сайта.',
    en: 'What you choose is added to “{name}”: one file for all widgets of the site.',
  },
  newFile: {bg: 'Нов файл', en: 'A new file'},
  beginEmpty: {bg: 'Започнете', en: 'Begin'},
  beginExample: {bg: 'От пример', en: 'From an example'},
  goOn: {bg: 'Продължете', en: 'Go on'},
  forget: {bg: 'Забрави я', en: 'Forget it'},
  openOwn: {bg: 'Вече имате файл', en: 'You have a file already'},
  openOwnHelp: {
    bg: 'Отворете файла, който сте изтеглили или публикували: продължавате от там, докъдето сте стигнали.',
    en: 'Open the file that you downloaded or published: you go on where you stopped.',
  },
  chooseFile: {bg: 'Изберете файл', en: 'Choose a file'},
  orAddress: {
    bg: 'или адреса на файла или на страница с уиджета',
    en: 'or the address of the file, or of a page with the widget',
  },
  open: {bg: 'Отворете', en: 'Open'},
  drafts: {bg: 'Чернови в този браузър', en: 'Drafts in this browser'},
  draftsHelp: {
    bg: 'Каквото пишете, се пази на този компютър, докато не го забравите тук. Никъде не се изпраща.',
    en: 'What you write is kept on this computer until you forget it here. It is sent nowhere.',
  },
  noDrafts: {bg: 'Още няма чернови.', en: 'There are no drafts yet.'},
  // The form
  around: {bg: 'Заглавие и увод', en: 'Title and introduction'},
  textsIn: {bg: 'Текстовете са на', en: 'The texts are in'},
  textsIn_both: {bg: 'български и английски', en: 'Bulgarian and English'},
  textsIn_bg: {bg: 'български', en: 'Bulgarian'},
  textsIn_en: {bg: 'английски', en: 'English'},
  toTake: {bg: 'Готово: вземете кода', en: 'Done: take the code'},
  backToWrite: {bg: 'Назад към попълването', en: 'Back to filling in'},
  safeguardingTitle: {bg: 'Когато разказвате за дете', en: 'When you tell of a child'},
  safeguardingNames: {
    bg: 'Сменете името и всичко, по което детето може да бъде познато: училище, село, точна дата. Отбележете, че имената са променени.',
    en: 'Change the name and all that could give the child away: school, village, exact date. Say that names are changed.',
  },
  safeguardingConsent: {
    bg: 'Имате ли писмено съгласие – на родителя или настойника, а според възрастта и на детето – за текста и за снимката?',
    en: 'Do you have written consent, of the parent or guardian and, by age, of the child, for the text and for the picture?',
  },
  safeguardingReview: {
    bg: 'Посочете до кога важи съгласието („Преглед до“): след този ден историята сама престава да се показва.',
    en: 'Say until when the consent holds (“Review by”): after that day the story no longer shows, by itself.',
  },
  safeguardingWithdrawn: {
    bg: 'Оттеглено съгласие: премахнете историята тук, а после и от публикувания файл и от страницата.',
    en: 'Consent withdrawn: remove the story here, and then from the published file and from the page.',
  },
  // What is wrong
  nothingWrong: {bg: 'Няма забележки.', en: 'Nothing is wrong.'},
  found: {bg: 'Грешки: {errors}, забележки: {warnings}', en: 'Mistakes: {errors}, remarks: {warnings}'},
  moreFound: {bg: 'И още {count}.', en: 'And {count} more.'},
  // The preview
  see: {bg: 'Вижте', en: 'See'},
  seeHeading: {bg: 'Така ще изглежда', en: 'This is how it will look'},
  previewTitle: {bg: 'Уиджетът, както ще го виждат читателите', en: 'The widget as readers will see it'},
  layout: {bg: 'Подредба', en: 'Layout'},
  theme: {bg: 'Облик', en: 'Look'},
  headingLevel: {bg: 'Заглавието е', en: 'The title is'},
  headingLevel1: {bg: 'заглавие на страницата', en: 'the title of the page'},
  headingLevel2: {bg: 'заглавие на раздел', en: 'the title of a section'},
  headingLevel3: {bg: 'подзаглавие', en: 'a subtitle'},
  headingLevel4: {bg: 'малко подзаглавие', en: 'a small subtitle'},
  pageWidth: {bg: 'Ширина', en: 'Width'},
  phone: {bg: 'телефон', en: 'a phone'},
  sidebar: {bg: 'странична колона', en: 'a sidebar'},
  page: {bg: 'страница', en: 'a page'},
  pageLanguage: {bg: 'Език на страницата', en: 'Language of the page'},
  dark: {bg: 'Тъмен сайт', en: 'A dark site'},
  withoutScript: {bg: 'Без JavaScript', en: 'Without JavaScript'},
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

type Layout = (typeof content)[ContentTag]['layouts'][number];
/** Ways to arrange what is shown. */
export const layoutNames: Readonly<Record<Layout, Message>> = {
  list: {bg: 'списък', en: 'list'},
  lead: {bg: 'първата голяма, другите като карти', en: 'the first large, the others as cards'},
  cards: {bg: 'карти', en: 'cards'},
  accordion: {bg: 'разгъващ се списък', en: 'accordion'},
  logos: {bg: 'лога', en: 'logos'},
  timeline: {bg: 'времева линия', en: 'time line'},
  full: {bg: 'цял проект', en: 'the whole project'},
  activities: {bg: 'дейности с резултатите им', en: 'activities with their results'},
  table: {bg: 'таблица: цели и резултати', en: 'table: targets and results'},
  figures: {bg: 'само числата', en: 'figures alone'},
  summary: {bg: 'накратко', en: 'summary'},
  grouped: {bg: 'по видове', en: 'grouped by kind'},
  headlines: {bg: 'само заглавия', en: 'headlines'},
  card: {bg: 'карта', en: 'card'},
  inline: {bg: 'на редове', en: 'in lines'},
  block: {bg: 'блок', en: 'block'},
};

/** Ready looks, by the names of their files. */
export const themeNames: Readonly<Record<string, Message>> = {
  '': {bg: 'като сайта', en: 'like the site'},
  civic: {bg: 'официален, син', en: 'official, blue'},
  haven: {bg: 'топъл, за деца', en: 'warm, for children'},
  grove: {bg: 'зелен, за природата', en: 'green, for nature'},
  tide: {bg: 'морски', en: 'like the sea'},
  dusk: {bg: 'вечерен', en: 'evening'},
  clear: {bg: 'с висок контраст', en: 'high contrast'},
};

export const openTexts = {
  unreadable: {
    bg: 'Файлът не може да се прочете като текст. Изберете файла с разширение .json.',
    en: 'This cannot be read as a text. Choose the file that ends in .json.',
  },
  notJson: {
    bg: 'Това не е файл с данни за уиджети (JSON). Изберете файла, който сте изтеглили от конструктора.',
    en: 'This is no file with data of widgets (JSON). Choose the one that you downloaded here.',
  },
  noWidget: {
    bg: 'Във файла няма нищо, което някой от уиджетите показва.',
    en: 'There is nothing in the file that one of the widgets shows.',
  },
  noAddress: {
    bg: 'Това не е адрес. Пример: https://ngo.example/widgets/stories.json',
    en: 'This is no address. An example: https://ngo.example/widgets/stories.json',
  },
  notReached: {
    bg: 'Адресът не отговаря или не позволява да се чете от друг сайт. Изтеглете файла и го изберете от компютъра си.',
    en: 'The address does not answer, or does not let another site read it. Download the file and choose it from your computer.',
  },
  noWidgetInPage: {
    bg: 'На тази страница няма уиджет, който се чете оттук.',
    en: 'There is no widget in this page that can be read from here.',
  },
} satisfies Record<string, Message>;

export const takeTexts = {
  heading: {bg: 'Сложете го на сайта', en: 'Put it on the site'},
  mistakes: {
    bg: 'Има грешки ({count}): онова, в което са, не се показва.',
    en: 'There are mistakes ({count}): what they are in does not show.',
  },
  seeThem: {bg: 'Вижте ги', en: 'See them'},
  platform: {bg: 'С какво е направен сайтът?', en: 'What is the site made with?'},
  pageLanguage: {bg: 'Език на страницата', en: 'Language of the page'},
  folder: {bg: 'Адрес на папката за файловете', en: 'Address of the folder for the files'},
  folderHelp: {
    bg: 'Папка на вашия сайт, в която ще качите файловете, напр. https://вашият-сайт.bg/widgets/',
    en: 'A folder of your site to which you upload the files, such as https://your-site.org/widgets/',
  },
  fileName: {bg: 'Име на файла със съдържанието', en: 'Name of the file with the content'},
  inline: {
    bg: 'Съдържанието да е в самия код: тогава не се качва файл със съдържание, но при всяка промяна се сменя кодът',
    en: 'The content in the code itself: then no file with content is uploaded, but each change needs new code',
  },
  integrity: {
    bg: 'Файловете са на чужд сървър, който ги дава и на други сайтове (CORS): към скрипта да има контролна сума',
    en: 'The files are on somebody else’s server, which gives them to other sites (CORS): the script with its checksum',
  },
  tree: {bg: 'Така изглеждат папките след качването:', en: 'This is how the folders look when all is uploaded:'},
  treeFiles: {bg: '– от архива, както е', en: '– from the archive, as it is'},
  treeContent: {bg: '– съдържанието, което изтеглихте', en: '– the content that you downloaded'},
  getFiles: {
    bg: 'Само първия път: изтеглете и разархивирайте файловете на уиджетите.',
    en: 'The first time only: download the files of the widgets and unpack them.',
  },
  files: {bg: 'Файловете на уиджетите (ZIP)', en: 'The files of the widgets (ZIP)'},
  getContent: {bg: 'Изтеглете съдържанието: {file}.', en: 'Download the content: {file}.'},
  content: {bg: 'Изтегляне на {file}', en: 'Download {file}'},
  once: {bg: 'Веднъж на сайта', en: 'Once in the site'},
  copy: {bg: 'Копиране', en: 'Copy'},
  copied: {bg: 'Копирано.', en: 'Copied.'},
  copyByHand: {bg: 'Изберете кода и натиснете Ctrl+C.', en: 'Select the code and press Ctrl+C.'},
  look: {
    bg: 'Отворете страницата. Ако нещо не се вижда, добавете към кода data-debug: на мястото ще пише какво не е наред.',
    en: 'Open the page. If something does not show, add data-debug to the code: what is wrong is then said in its place.',
  },
} satisfies Record<string, Message>;
