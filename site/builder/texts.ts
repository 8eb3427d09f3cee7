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
  changedElsewhere: {
    bg: 'Черновата беше променена в друг раздел на браузъра. Тук вече е същото.',
    en: 'The draft was changed in another tab. This one shows the same now.',
  },
  forgottenElsewhere: {
    bg: 'Черновата беше забравена в друг раздел на браузъра.',
    en: 'The draft was forgotten in another tab.',
  },
  copyOf: {bg: '{name} (копие)', en: '{name} (copy)'},
  keptBeside: {
    bg: 'Черновата беше променена и в друг раздел на браузъра. Написаното тук се пази отделно, като „{name}“.',
    en: 'The draft was changed in another tab too. What you wrote here is kept beside it, as “{name}”.',
  },
  forgotten: {bg: '„{name}“ е забравена.', en: '“{name}” is forgotten.'},
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
    bg: 'Отворете файла, който сте изтеглили или публикували – продължавате оттам, докъдето сте стигнали. Или направете съдържание от таблица (.xlsx, .ods, .csv), емисия (RSS, Atom) или файл на IATI. Файл може и да пуснете тук с мишката.',
    en: 'Open the file that you downloaded or published, and go on where you stopped. Or make content of a sheet (.xlsx, .ods, .csv), a feed (RSS, Atom) or a file of IATI. A file can also be dropped here.',
  },
  chooseFile: {bg: 'Изберете файл', en: 'Choose a file'},
  orAddress: {
    bg: 'или адреса на файл, на емисия или на страница с уиджета',
    en: 'or the address of a file, of a feed, or of a page with the widget',
  },
  orText: {bg: 'или поставете текст', en: 'or paste text'},
  pasted: {
    bg: 'Клетки, копирани от таблица, заедно със заглавията на колоните; текст на емисия; JSON',
    en: 'Cells copied from a sheet, with the headers of the columns; the text of a feed; JSON',
  },
  openText: {bg: 'Отворете текста', en: 'Open the text'},
  dropped: {bg: 'Не е взето всичко от източника ({count})', en: 'Not everything of the source was taken ({count})'},
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
  addWidget: {bg: 'Добавете още нещо за показване', en: 'Add something else to show'},
  mainLanguageHelp: {
    bg: 'На него са текстовете, които са написани само веднъж.',
    en: 'The one of texts that are written only once.',
  },
  mainLanguageChanged: {
    bg: 'Текстовете, написани само веднъж, вече се смятат за {name}.',
    en: 'Texts that are written only once now count as {name}.',
  },
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
  whole: {
    bg: 'Всички записи ({count}), а не само {shown} – писането може да се бави',
    en: 'All {count} records, and not {shown} alone: typing may become slow',
  },
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
  noPicture: {
    bg: 'На този адрес няма изображение, което може да се отвори.',
    en: 'There is no picture at this address that can be opened.',
  },
  pictureLater: {
    bg: 'Изображението ще се види тук, след като в стъпката „Вземете“ посочите адреса на папката и го качите в нея.',
    en: 'The picture shows here once you have given the address of the folder, at “Take it”, and uploaded it there.',
  },
  focus: {bg: 'Най-важното в снимката', en: 'What matters in the picture'},
  focusHelp: {
    bg: 'Щракнете върху лицето в снимката или преместете плъзгачите: то ще остане, когато снимката се изрязва.',
    en: 'Click the face in the picture, or move the sliders: it stays where the picture is cropped.',
  },
  fromLeft: {bg: 'Отляво надясно', en: 'From left to right'},
  fromTop: {bg: 'Отгоре надолу', en: 'From top to bottom'},
  // Lists
  add: {bg: 'Добавяне: {name}', en: 'Add: {name}'},
  addTo: {bg: 'Добавяне към „{name}“', en: 'Add to “{name}”'},
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

/** What readers say by options of a command, which nobody has here. */
export const importTexts = {
  noColumns: {
    bg: '{file}: в таблицата „{sheet}“ няма нито една колона с познато заглавие. Напишете на първия ред заглавия като {labels} или започнете от образец („Съдържание от таблица“).',
    en: '{file}: no column of the sheet "{sheet}" has a header that is known. Write headers such as {labels} in the first row, or begin with a template ("Content from a sheet").',
  },
  allDropped: {
    bg: '{file}: нищо не може да се пренесе. {place}: {reason}. Поправете това в източника и го отворете отново.',
    en: '{file}: nothing can be carried over. {place}: {reason}. Mend that in the source, and open it again.',
  },
  pasted: {bg: 'Поставеният текст', en: 'The pasted text'},
} satisfies Record<string, Message>;

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
  unclear: {
    bg: 'От файла не личи какво показва. Изберете:',
    en: 'The file does not tell what it shows. Choose:',
  },
  noAddress: {
    bg: 'Това не е адрес. Пример: https://ngo.example/widgets/stories.json',
    en: 'This is no address. An example: https://ngo.example/widgets/stories.json',
  },
  notFound: {
    bg: 'На този адрес няма такава страница или файл. Отворете го в нов раздел, за да проверите, и го копирайте оттам.',
    en: 'There is no such page or file at this address. Open it in a new tab to make sure, and copy it from there.',
  },
  notReached: {
    bg: 'Браузърът не можа да прочете този адрес оттук: или сървърът не отговаря, или не разрешава да го четат други сайтове (CORS). Отворете адреса в нов раздел, запишете файла на компютъра си и го изберете по-горе.',
    en: 'The browser could not read this address from here: the server does not answer, or does not let other sites read it (CORS). Open the address in a new tab, save the file on your computer, and choose it above.',
  },
  noWidgetInPage: {
    bg: 'На тази страница няма уиджет. Ако го виждате, посочете адреса на самия файл: той е в кода на страницата след data-src.',
    en: 'There is no widget in this page. If you see one, give the address of the file itself: it is in the page’s code, after data-src.',
  },
  mended: {
    bg: 'Файлът имаше грешка в записа и го поправихме: {what} Прегледайте текстовете; оригиналът не е променен.',
    en: 'There was a mistake in how the file is written, and we mended it: {what} Look the texts over; the original is not changed.',
  },
  mendedMore: {
    bg: 'Файлът имаше грешки в записа и ги поправихме ({count}). Първата: {what} Прегледайте текстовете; оригиналът не е променен.',
    en: 'There were mistakes in how the file is written, and we mended them ({count}). The first: {what} Look the texts over; the original is not changed.',
  },
} satisfies Record<string, Message>;

export const takeTexts = {
  heading: {bg: 'Сложете го на сайта', en: 'Put it on the site'},
  mistakes: {
    bg: 'Има грешки ({count}): онова, в което са, не се показва.',
    en: 'There are mistakes ({count}): what they are in does not show.',
  },
  seeThem: {bg: 'Вижте ги', en: 'See them'},
  aboutSite: {bg: 'Няколко въпроса за сайта', en: 'A few questions about the site'},
  platform: {bg: 'С какво е направен сайтът?', en: 'What is the site made with?'},
  role: {bg: 'Каква е ролята ви в WordPress?', en: 'What is your role in WordPress?'},
  pageLanguage: {bg: 'На какъв език е страницата?', en: 'What language is the page in?'},
  bothLanguages: {bg: 'две страници, по една на език', en: 'two pages, one a language'},
  folder: {bg: 'Адрес на сайта за файловете', en: 'Address of the site for the files'},
  folderHelp: {
    bg: 'Сайтът, на който ще качите папката widgets, напр. https://вашият-сайт.bg. Ако не знаете къде може, попитайте човека, който поддържа сайта.',
    en: 'The site to which you upload the folder widgets, such as https://your-site.org. If you do not know where you may, ask whoever looks after the site.',
  },
  noFolder: {
    bg: 'Кодът по-долу е с примерен адрес. Посочете вашия горе, преди да го копирате.',
    en: 'The code below has an address that is only an example. Give yours above before you copy it.',
  },
  badFolder: {
    bg: 'Това не е адрес на сайт. Пример: https://вашият-сайт.bg',
    en: 'This is no address of a site. An example: https://your-site.org',
  },
  moreChoices: {bg: 'Още възможности', en: 'More choices'},
  fileName: {bg: 'Име на файла със съдържанието', en: 'Name of the file with the content'},
  inline: {
    bg: 'Съдържанието да е в самия код: не се качва файл със съдържание, но при всяка промяна се сменя кодът на страницата',
    en: 'The content in the code itself: no file with content is uploaded, but each change needs new code in the page',
  },
  pageHasLanguage: {
    bg: 'Страницата сама казва на какъв език е (lang): така е в WordPress. Махнете отметката, ако уиджетът излезе на друг език',
    en: 'The page itself says what language it is in (lang), as in WordPress. Take the tick away if the widget comes in another language',
  },
  align: {bg: 'Колко да е широк', en: 'How wide it is'},
  align_: {bg: 'колкото текста', en: 'as wide as the text'},
  align_wide: {bg: 'по-широк от текста (alignwide)', en: 'wider than the text (alignwide)'},
  align_full: {bg: 'колкото целия екран (alignfull)', en: 'as wide as the screen (alignfull)'},
  optimisers_wordpress: {
    bg: 'Сайтът ползва WP Rocket, LiteSpeed, Autoptimize или Cloudflare: да не отлагат скрипта',
    en: 'The site uses WP Rocket, LiteSpeed, Autoptimize or Cloudflare: keep them from putting the script off',
  },
  optimisers: {
    bg: 'Сайтът е зад Cloudflare: да не отлага скрипта',
    en: 'The site is behind Cloudflare: keep it from putting the script off',
  },
  languageSwitch: {
    bg: 'Бутони на страницата, с които читателят сменя езика (български и английски)',
    en: 'Buttons on the page with which readers change the language (Bulgarian and English)',
  },
  frameScript: {
    bg: 'Рамката да става висока колкото съдържанието: само ако на страницата може да стои скрипт',
    en: 'The frame as tall as its content: only where the page may have a script',
  },
  integrity: {
    bg: 'Файловете са на чужд сървър, който ги дава и на други сайтове (CORS): към скрипта да има контролна сума',
    en: 'The files are on somebody else’s server, which gives them to other sites (CORS): the script with its checksum',
  },
  relative: {
    bg: 'Част от снимките и връзките са с кратък адрес, напр. ./images/…: те се търсят в папката {folder}. Качете ги там.',
    en: 'Some pictures and links have short addresses, such as ./images/…: they are looked for in the folder {folder}. Upload them there.',
  },
  tooLong: {
    bg: 'Съдържанието е твърде дълго, за да се побере в самия код (над 8000 знака): така няма да се покаже. Качете го като файл.',
    en: 'The content is too long to be in the code itself (more than 8000 characters): it would not show. Upload it as a file.',
  },
  backslashes: {
    bg: 'В съдържанието има прави кавички (") или нови редове. Ако не сте главен администратор (Super User), Joomla ги разваля и нищо няма да се покаже. По-сигурно е да го качите като файл.',
    en: 'The content has straight quotes (") or line breaks. Unless you are a Super User, Joomla spoils them, and nothing would show. To be sure, upload it as a file.',
  },
  asFile: {bg: 'Съдържанието като файл', en: 'The content as a file'},
  steps: {bg: 'Стъпка по стъпка', en: 'Step by step'},
  tree: {bg: 'Така изглеждат папките след качването:', en: 'This is how the folders look when all is uploaded:'},
  treeFiles: {bg: '– от архива, както е', en: '– from the archive, as it is'},
  treeContent: {bg: '– съдържанието, което изтеглихте', en: '– the content that you downloaded'},
  getFiles: {
    bg: 'Само първия път: изтеглете и разархивирайте файловете на уиджетите.',
    en: 'The first time only: download the files of the widgets and unpack them.',
  },
  files: {bg: 'Файловете на уиджетите (ZIP)', en: 'The files of the widgets (ZIP)'},
  getContent: {
    bg: 'Изтеглете съдържанието: {file}. Когато после промените нещо, качвате този файл наново. Ако махнете запис или смените подредбата, поставете наново и кода: и в него стоят имената на записите.',
    en: 'Download the content: {file}. When you change something later, upload this file again. If you take out a record or change the layout, paste the code again, too: the names of the records stand in it.',
  },
  content: {bg: 'Изтегляне на {file}', en: 'Download {file}'},
  once: {bg: 'Код, веднъж за сайта', en: 'Code, once for the site'},
  placeLabel: {bg: 'Код: {name}', en: 'Code: {name}'},
  placeLabelIn: {bg: 'Код: {name} – за страницата на {language}', en: 'Code: {name}, for the page in {language}'},
  onPageIn: {bg: 'Страницата на {language}.', en: 'The page in {language}.'},
  inBulgarian: {bg: 'български', en: 'Bulgarian'},
  inEnglish: {bg: 'английски', en: 'English'},
  switchPlace: {
    bg: 'Бутоните за език: поставете това над уиджетите, по същия начин.',
    en: 'The buttons for the language: paste this above the widgets, in the same way.',
  },
  switchLabel: {bg: 'Код: бутони за език', en: 'Code: buttons for the language'},
  copy: {bg: 'Копиране', en: 'Copy'},
  copyNamed: {bg: 'Копиране: {name}', en: 'Copy: {name}'},
  copied: {bg: 'Копирано.', en: 'Copied.'},
  copyByHand: {bg: 'Кодът е маркиран: натиснете Ctrl+C.', en: 'The code is selected: press Ctrl+C.'},
  look: {
    bg: 'Отворете страницата. Ако нещо не се вижда, добавете към кода думата data-debug, след data-ngo-widget="…": на мястото ще пише какво не е наред.',
    en: 'Open the page. If something does not show, add the word data-debug to the code, after data-ngo-widget="…": what is wrong is then said in its place.',
  },
  lookFramed: {
    bg: 'Отворете страницата. Ако нещо не се вижда, отворете адреса на файла със съдържанието: той трябва да се отваря и без парола, а сървърът да го разрешава на други сайтове (.htaccess от архива).',
    en: 'Open the page. If something does not show, open the address of the file with the content: it must open without a password, and its server must allow other sites (the .htaccess of the archive).',
  },
} satisfies Record<string, Message>;
