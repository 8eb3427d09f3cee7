/**
 * What the troubleshooting page says beside what the code says itself: for each code a title and a paragraph; for the
 * rules that have no text of their own, that; and values for the places in the sentences of the others.
 */
export const codes = {
  NO_SOURCE: {
    bg: [
      'Не е посочен файл',
      'В кода няма <code>data-src</code>, то е празно или е изписано погрешно (<code>scr</code>, <code>data-url</code>). Копирайте кода наново от конструктора или напишете в <code>data-src</code> целия адрес на файла, с <code>https://</code> отпред. Някои добавки, които отлагат зареждането на изображения, вземат <code>data-src</code> за свое: изключете ги за това място.',
    ],
    en: [
      'No file is named',
      'The snippet has no <code>data-src</code>, an empty one, or one with a slip in its name (<code>scr</code>, <code>data-url</code>). Copy the snippet anew from the builder, or write the whole address of the file into <code>data-src</code>, beginning with <code>https://</code>. Some plugins that load pictures later take <code>data-src</code> for theirs: switch them off for this place.',
    ],
  },
  ATTR_JSON: {
    bg: [
      'Съдържанието в самия код е повредено',
      'Съдържанието стои в атрибута <code>data-data</code> или в скрипт, а редакторът на сайта го е променил: заменил е правите кавички с „умни“ или е махнал наклонени черти. Поставете кода от конструктора наново, в HTML блок, а не във визуалния редактор. Ако и това не помогне, дръжте съдържанието във файл.',
    ],
    en: [
      'The content inside the snippet is damaged',
      'The content stands in the attribute <code>data-data</code>, or in a script, and the site’s editor has changed it: curled the straight quotes, or taken backslashes out. Paste the builder’s snippet anew, into an HTML block and not into the visual editor. If that does not help, keep the content in a file.',
    ],
  },
  NETWORK: {
    bg: [
      'Файлът не може да бъде достигнат',
      'Четири причини са най-чести. Файлът е на друг сайт, а сървърът му не разрешава това (<a href="/hosting/#cors">как се разрешава</a>). Страницата е с <code>https://</code>, а файлът – с <code>http://</code>. Страницата е отворена от диска на компютъра, а не от сайт. Или сървърът не отговаря. Отворете адреса на файла в нов раздел: ако се вижда, причината е някоя от първите три.',
    ],
    en: [
      'The file cannot be reached',
      'Four causes are usual. The file is on another site, whose server does not allow that (<a href="/en/hosting/#cors">how to allow it</a>). The page is on <code>https://</code>, and the file on <code>http://</code>. The page was opened from a disk, and not from a site. Or the server does not answer. Open the address of the file in a new tab: where you see it, it is one of the first three.',
    ],
  },
  TIMEOUT: {
    bg: [
      'Сървърът не отговаря навреме',
      'Уиджетът чака, опитва пак и накрая показва резервния текст с бутон „Опитайте отново“. Ако това се случва често, преместете файла на по-бърз сървър – най-добре при самата страница.',
    ],
    en: [
      'The server does not answer in time',
      'The widget waits, tries again, and in the end shows the fallback with a button “Try again”. Where that happens often, move the file to a faster server, best beside the page itself.',
    ],
  },
  HTTP_4XX: {
    status: 404,
    bg: [
      'Файла го няма, или не е достъпен за всички',
      'Код 404 значи, че на този адрес няма файл: сравнете адреса буква по буква, също главните и малките. Код 401 или 403 значи, че файлът не е публичен: сайтът иска парола или е още в подготовка. Отворете адреса в частен прозорец на браузъра – трябва да видите файла, без да влизате никъде.',
    ],
    en: [
      'The file is not there, or not for everybody',
      'Code 404 says that there is no file at this address: compare it letter by letter, capitals too. Code 401 or 403 says that the file is not public: the site asks for a password, or is still being prepared. Open the address in a private window of the browser: you must see the file without signing in.',
    ],
  },
  HTTP_5XX: {
    status: 503,
    bg: [
      'Сървърът има повреда',
      'Не е от файла, нито от кода. Почакайте и опитайте пак; ако продължи, обадете се на онези, които поддържат сървъра, и им кажете кода и адреса.',
    ],
    en: [
      'The server has a fault',
      'It is neither the file nor the snippet. Wait, and try again; if it goes on, tell whoever runs the server the code and the address.',
    ],
  },
  NOT_JSON_TYPE: {
    bg: [
      'На този адрес има страница, а не файл',
      'Често това е адресът на страница за сваляне или за преглед („споделяне“ в облак), а не на самия файл, или сайтът показва своя страница „няма такова нещо“. Отворете адреса: трябва да се вижда само текст, който започва с <code>{</code>.',
    ],
    en: [
      'At this address there is a page, and no file',
      'Often it is the address of a page to download from or look at (“sharing” in a cloud), and not of the file, or the site shows its own page that says “not found”. Open the address: you must see nothing but text that begins with <code>{</code>.',
    ],
  },
  EMPTY_BODY: {
    bg: ['Файлът е празен', 'Качването сигурно е прекъснало. Качете файла наново и отворете адреса му.'],
    en: ['The file is empty', 'Probably the upload broke off. Upload the file anew, and open its address.'],
  },
  ENCODING: {
    bg: [
      'Файлът не е записан като UTF-8',
      'Така става, когато файлът е записан от Excel или от стар редактор (Windows-1251). Запишете го наново с кодиране UTF-8; конструкторът винаги записва така. Таблица от Excel не е файл за уиджет.',
    ],
    en: [
      'The file is not saved as UTF-8',
      'That happens when Excel or an old editor (Windows-1251) has saved it. Save it anew with the encoding UTF-8; the builder always does. A table of Excel is no file for a widget.',
    ],
  },
  PARSE: {
    bg: [
      'Файлът не е правилен JSON',
      'Някъде има запетая в повече или по-малко, „умни“ кавички или скоба без двойка. Съобщението казва реда и знака. Отворете файла в конструктора: той показва мястото и не може да направи такава грешка сам.',
    ],
    en: [
      'The file is no correct JSON',
      'Somewhere there is a comma too many or too few, a curled quote, or a bracket without a partner. The message names line and character. Open the file in the builder, which shows the place, and makes no such mistake itself.',
    ],
  },
  TOO_LARGE: {
    bg: [
      'Файлът е твърде голям',
      'Над 16 MiB. Обикновено причината са изображения, вписани в самия файл: качете ги на сайта и посочете адресите им.',
    ],
    en: [
      'The file is too large',
      'More than 16 MiB. Usually pictures are written into the file itself: upload them, and name their addresses.',
    ],
  },
  TOO_DEEP: {
    detail: '16',
    bg: [
      'Твърде много нива едно в друго',
      'Нито едно поле не иска толкова нива. Вероятно програма е записала файла погрешно; започнете от файла за начало на страницата на уиджета.',
    ],
    en: [
      'Too many levels inside each other',
      'No field asks for so many. Probably a program has written the file wrongly; begin with the file to start from on the widget’s page.',
    ],
  },
  WRONG_SHAPE: {
    detail: 'data',
    bg: [
      'Във файла няма записи за този уиджет',
      'Записите трябва да стоят в списък <code>"items"</code> или, във файл за няколко уиджета, под името на уиджета. Проверете дали кодът е за същия уиджет, за който е файлът.',
    ],
    en: [
      'The file has no items for this widget',
      'Items stand in a list <code>"items"</code>, or, in a file for several widgets, under the name of the widget. See whether the snippet is for the widget that the file is for.',
    ],
  },
  NEWER_VERSION: {
    detail: '2',
    bg: [
      'Файлът е за по-нова версия',
      'Скриптът на сайта е по-стар от файла. <a href="/versions/">Качете новата версия</a> на скрипта.',
    ],
    en: [
      'The file is for a newer version',
      'The script on the site is older than the file. <a href="/en/versions/">Upload the new version</a> of the script.',
    ],
  },
  ALL_RECORDS_INVALID: {
    bg: [
      'Нито един запис не може да се покаже',
      'На всички записи липсва нещо задължително, или файлът е за друг уиджет. Съобщението изброява първите причини; отворете файла в конструктора, за да видите останалите до полетата им.',
    ],
    en: [
      'No item can be shown',
      'All items lack something that must be there, or the file is for another widget. The message names the first reasons; open the file in the builder to see the others at their fields.',
    ],
  },
  BLOCKED_BY_CSP: {
    bg: [
      'Страницата забранява този адрес',
      'Сайтът има правила откъде може да се зарежда съдържание (Content-Security-Policy). Който поддържа сайта, трябва да добави адреса на файла в <code>connect-src</code>; за снимки – в <code>img-src</code>.',
    ],
    en: [
      'The page forbids this address',
      'The site has rules about where content may come from (Content-Security-Policy). Whoever runs it must add the address of the file to <code>connect-src</code>; for pictures, to <code>img-src</code>.',
    ],
  },
  RENDER: {
    detail: 'TypeError: …',
    bg: [
      'Грешка в самия уиджет',
      'Това е наша грешка, не ваша. Съобщете ни я заедно с файла; дотогава се вижда резервният текст.',
    ],
    en: [
      'A mistake of the widget itself',
      'It is ours, not yours. Please report it together with the file; until then the fallback shows.',
    ],
  },
  DATA: {
    bg: [
      'Нещо във файла е пропуснато',
      'Останалото се показва. Съобщението казва кое поле е, какво пише в него и какво трябва да пише. Същото показва конструкторът до самото поле.',
    ],
    en: [
      'Something in the file is left out',
      'The rest shows. The message says which field it is, what stands there and what should. The builder shows the same beside the field.',
    ],
  },
  attribute: {
    bg: [
      'Атрибут, чието име е изписано слято',
      'React до версия 18, а на сървъра и по-новите, пише в HTML името на свойството: <code>headingLevel</code> става <code>headinglevel</code>, което никой не чете. Напишете в JSX името на атрибута: <code>heading-level="3"</code>, <code>no-title=""</code>.',
    ],
    en: [
      'An attribute whose name is written as one word',
      'React before 19, and on a server later ones too, writes the name of the property into the HTML: <code>headingLevel</code> becomes <code>headinglevel</code>, which nobody reads. Write the attribute’s own name in JSX: <code>heading-level="3"</code>, <code>no-title=""</code>.',
    ],
  },
  unclosed: {
    bg: [
      'Страницата след уиджета е изчезнала',
      'Тагът на уиджета не е затворен, затова останалото от страницата стои вътре в него. Завършете го с отделен затварящ таг: <code>&lt;/div&gt;</code>. Наклонена черта в отварящия таг не е достатъчна.',
    ],
    en: [
      'The page after the widget is gone',
      'The tag of the widget is not closed, so that the rest of the page stands inside it. End it with a tag of its own, <code>&lt;/div&gt;</code>: a slash in the start tag is not enough.',
    ],
  },
  image: {
    bg: [
      'Изображение не се зарежда',
      'Адресът му е грешен или файлът го няма. Адрес като <code>./images/a.jpg</code> се търси до файла JSON, не до страницата. Някои сайтове не дават снимките си на други страници: тогава качете копие при себе си, ако имате право.',
    ],
    en: [
      'A picture does not load',
      'Its address is wrong, or the file is gone. An address such as <code>./images/a.jpg</code> is looked up beside the JSON file, not beside the page. Some sites do not give their pictures to other pages: then upload a copy of your own, if you may.',
    ],
  },
  layout: {
    bg: [
      'Няма такава подредба',
      'Името в <code>data-layout</code> не е сред тези на уиджета; съобщението ги изброява, а <a href="/widgets/">страницата на уиджета</a> ги показва. Дотогава се вижда първата.',
    ],
    en: [
      'There is no such layout',
      'The name in <code>data-layout</code> is none of the widget’s; the message lists them, and <a href="/en/widgets/">the widget’s page</a> shows them. Until then the first is used.',
    ],
  },
  only: {
    bg: [
      'Посочен е запис, който го няма',
      'В <code>data-only</code> има идентификатор, какъвто никой запис няма; съобщението изброява онези, които има.',
    ],
    en: [
      'An item is asked for that is not there',
      'In <code>data-only</code> there is an id that no item has; the message lists those that there are.',
    ],
  },
};

/** Rules whose sentences depend on what stands in the file: what, why, cure. */
export const rules = {
  'other-format': {
    bg: [
      'Файлът не е JSON, макар да се казва така.',
      'Таблица (CSV, Excel), документ (Word, PDF), архив или снимка не могат да се прочетат.',
      'Направете файла с конструктора; за таблица CSV проверката показва първите ѝ редове, преписани като записи.',
    ],
    en: [
      'The file is no JSON, although it is called so.',
      'A table (CSV, Excel), a document (Word, PDF), an archive or a picture cannot be read.',
      'Make the file with the builder; of a CSV table the check shows the first rows, written as items.',
    ],
  },
  'byte-order-mark': {
    bg: [
      'Файлът започва с невидим знак (BOM).',
      'Браузърите го прескачат, но други програми може да се спънат в него.',
      'Запишете файла като „UTF-8 без BOM“; --fix го маха.',
    ],
    en: [
      'The file begins with an invisible mark (BOM).',
      'Browsers skip it; other programs may stumble.',
      'Save the file as UTF-8 without BOM; --fix takes the mark out.',
    ],
  },
  'missing-value': {
    bg: [
      'Липсва задължително поле.',
      'Без него целият запис не се показва.',
      'Попълнете го; кои полета са задължителни, показва страницата на уиджета.',
    ],
    en: [
      'A field is missing that must be there.',
      'Without it the whole item does not show.',
      'Fill it in; the widget’s page shows which fields are required.',
    ],
  },
  'wrong-value': {
    bg: [
      'В полето стои нещо от друг вид: дума вместо число, изречение вместо дата.',
      'Тази стойност не се показва; ако е задължителна – целият запис.',
      'Напишете го така, както казва забележката: дата като „2016-03-01“, число само с цифри.',
    ],
    en: [
      'In the field stands something of another kind: a word for a number, a sentence for a date.',
      'The value does not show; where it is required, the whole item does not.',
      'Write it as the finding says: a date as “2016-03-01”, a number in digits alone.',
    ],
  },
  'too-long': {
    bg: ['Текстът или списъкът е твърде дълъг.', 'Излишното не се показва.', 'Съкратете го или го разделете.'],
    en: ['A text or list is too long.', 'What is too much does not show.', 'Shorten it, or split it.'],
  },
  'missing-alternative': {
    bg: [
      'Изображението няма алтернативен текст.',
      'Незрящите не разбират какво показва.',
      'Опишете го с едно изречение; ако е само за украса, оставете текста празен: "alt": "".',
    ],
    en: [
      'The picture has no alternative text.',
      'Whoever cannot see does not learn what it shows.',
      'Describe it in a sentence; where it only decorates, leave the text empty: "alt": "".',
    ],
  },
  'figure-without-label': {
    bg: ['Числото няма надпис.', 'Без него числото не значи нищо и не се показва.', 'Напишете какво е преброено.'],
    en: [
      'The figure has no label.',
      'Without it the number means nothing, and does not show.',
      'Write what was counted.',
    ],
  },
  'link-without-address': {
    bg: ['Връзката няма адрес.', 'Показва се само надписът, като обикновен текст.', 'Добавете адреса.'],
    en: ['The link has no address.', 'Only its label shows, as plain text.', 'Add the address.'],
  },
  'unusable-address': {
    bg: [
      'Адресът не може да се отвори.',
      'Връзката или изображението не се показва.',
      'Напишете един пълен адрес с https:// отпред; файл от вашия компютър първо го качете.',
    ],
    en: [
      'The address cannot be opened.',
      'The link or picture does not show.',
      'Write one whole address, with https:// before it; upload a file of your own computer first.',
    ],
  },
  'unknown-key': {
    bg: [
      'Името на полето не е познато: може би е сгрешено или е на друго място.',
      'Непознатите имена се пропускат мълчаливо, заедно със съдържанието им.',
      'Забележката казва кое сигурно се има предвид.',
    ],
    en: [
      'The name of the field is not known: perhaps there is a slip in it, or it is in the wrong place.',
      'Unknown names are passed over in silence, with all that is in them.',
      'The finding says which is meant.',
    ],
  },
};

/** What stands in the places of the other rules' sentences. */
export const values = {
  'address-invisible': {code: 'U+200B', right: 'https://example.org/'},
  'address-host': {host: 'nmd,bg'},
  'address-telephone': {number: '02/981-12-34', meant: '"tel:+35929811234"'},
  'address-glued': {match: 'Сдружение'},
  'garbled-text': {text: 'РќРњР”', meant: '"НМД"'},
  'mixed-letters': {
    word: 'пpоект',
    position: 2,
    letter: 'p',
    alphabet: {bg: 'на латиница', en: 'Latin'},
    others: {bg: 'на кирилица', en: 'Cyrillic'},
  },
  'unbalanced-quotes': {mark: '„'},
  markup: {match: '<br>'},
  'file-name-as-text': {match: 'IMG_1234.jpg'},
  'long-summary': {length: 412, max: 300},
  'missing-language': {text: 'Нашите мрежи'},
  'missing-translation': {language: {bg: 'на английски', en: 'in English'}, tag: 'en'},
  'language-tag': {tag: 'bg_BG', right: '"bg-BG"'},
  'key-too-deep': {key: 'topics'},
  'duplicate-key': {key: 'url'},
  'duplicate-id': {id: 'nmd'},
  'unknown-activity': {id: 'seminari'},
  'date-order': {start: '2020', end: '2016'},
  'passed-review': {date: '2026-06-30'},
  'personal-number': {match: '…'},
  'personal-phone': {match: '088…'},
  'personal-email': {match: 'ani@…'},
  'personal-address': {match: 'ул. …, № 5'},
  'birth-date': {match: '1.3.2014 г.'},
  'full-name': {match: 'Ани … …'},
  'child-named': {match: 'Ани (9 г.)'},
};
