import type {Message} from '../../cli/messages.js';

/** Why a sheet cannot be read at all. */
export const sheetErrors = {
  empty: {
    bg: '{file}: в таблицата няма редове с данни. Първият ред е за заглавията на колоните, а под него всеки запис стои на свой ред. Попълнете я и я запишете отново.',
    en: '{file}: there are no rows with data. The first row is for the headers of the columns, and below it each record has a row of its own. Fill it in and save it again.',
  },
  whichWidget: {
    bg: '{file}: не е ясно за кой уиджет е таблицата „{sheet}“. Преименувайте листа на едно от: {names} – или посочете уиджета с --widget и едно от: {tags}.',
    en: '{file}: it is unclear which widget the sheet "{sheet}" is for. Rename the sheet to one of: {names}, or say so with --widget and one of: {tags}.',
  },
  noColumns: {
    bg: '{file}: в таблицата „{sheet}“ няма нито една колона с познато заглавие. Напишете на първия ред заглавия като {labels} или посочете с --mapping кое заглавие какво значи.',
    en: '{file}: no column of the sheet "{sheet}" has a header that is known. Write headers such as {labels} in the first row, or say with --mapping which header means what.',
  },
  noRecords: {
    bg: '{file}: нито един ред не става за запис. Първият е {place}: {reason}',
    en: '{file}: no row makes a record. The first is {place}: {reason}',
  },
  badMapping: {
    bg: 'Съответствието „{header}“ → „{path}“ не води до поле на {tag}. Поправете го: {example} е пример за поле.',
    en: 'The mapping "{header}" → "{path}" leads to no field of {tag}. Correct it: {example} is an example of a field.',
  },
  protects: {
    bg: '{file}: заглавието „{header}“ в {place} прилича на „{known}“, а тази колона пази хора. Поправете заглавието, за да е сигурно, че ще се спази.',
    en: '{file}: the header "{header}" in {place} looks like "{known}", and that column protects people. Correct the header, so that it is heeded for certain.',
  },
  notText: {
    bg: '{file}: това не е текстова таблица (CSV). Ако е таблица на Excel или LibreOffice, запишете я като .xlsx, .ods или „CSV UTF-8“.',
    en: '{file}: this is no sheet of text (CSV). If it is one of Excel or LibreOffice, save it as .xlsx, .ods or "CSV UTF-8".',
  },
  openQuote: {
    bg: '{file}, ред {line}: кавичката, която се отваря тук, не се затваря докрай. Изтрийте я или сложете втора, където свършва клетката.',
    en: '{file}, line {line}: the quotation mark that opens here never closes. Delete it, or put a second one where the cell ends.',
  },
  tooManyRows: {
    bg: '{file}: листът „{sheet}“ има над {limit} реда. Изтрийте излишните или разделете таблицата на няколко файла.',
    en: '{file}: the sheet "{sheet}" has more than {limit} rows. Delete those that are not needed, or split it into several files.',
  },
  tooManyColumns: {
    bg: '{file}: листът „{sheet}“ има над {limit} колони. Проверете дали е верният лист и изтрийте излишните.',
    en: '{file}: the sheet "{sheet}" has more than {limit} columns. Check that it is the right sheet, and delete those that are not needed.',
  },
  tooManyCells: {
    bg: '{file}: листът „{sheet}“ е по-широк, отколкото се чете (над {limit} клетки). Изтрийте празните колони и редове вдясно и отдолу и го запишете отново.',
    en: '{file}: the sheet "{sheet}" is larger than what is read (more than {limit} cells). Delete the empty columns and rows to its right and below, and save it again.',
  },
  brokenZip: {
    bg: '{file}: файлът е повреден или не е таблица. Отворете го в Excel или LibreOffice, запишете го отново и опитайте пак.',
    en: '{file}: the file is broken, or is no sheet. Open it in Excel or LibreOffice, save it anew and try again.',
  },
  encrypted: {
    bg: '{file}: файлът е с парола. Запишете го без парола.',
    en: '{file}: the file has a password. Save it without one.',
  },
  oldExcel: {
    bg: '{file}: това е таблица от стар Excel (.xls) или е с парола. Запишете я като .xlsx, без парола.',
    en: '{file}: this is a sheet of an old Excel (.xls), or has a password. Save it as .xlsx, without a password.',
  },
  tooLarge: {
    bg: '{file}: разархивиран, файлът е над {limit} MB. Изтрийте снимките и излишните листове от него или го разделете.',
    en: '{file}: unpacked, the file is larger than {limit} MB. Delete pictures and sheets that are not needed, or split it.',
  },
} satisfies Record<string, Message>;

/** What of a sheet is not in the document, and why. */
export const sheetDrops = {
  unknownHeader: {
    bg: 'Колоната „{header}“ е пропусната, защото заглавието ѝ не е познато. Напишете го както в образеца, ако ви трябва.',
    en: 'The column "{header}" is left out, as its header is not known. If you need it, write it as in the template.',
  },
  misspeltHeader: {
    bg: 'Колоната „{header}“ е пропусната, защото заглавието ѝ не е познато. Ако сте имали предвид „{known}“, поправете го.',
    en: 'The column "{header}" is left out, as its header is not known. If you meant "{known}", correct it.',
  },
  noHeader: {
    bg: 'Колоната е пропусната, защото няма заглавие. Напишете му го на първия ред.',
    en: 'The column is left out, as it has no header. Write one in the first row.',
  },
  secondColumn: {
    bg: 'Колоната „{header}“ е пропусната, защото друга преди нея е за същото. Изтрийте едната или посочете езика им: „{header} (английски)“.',
    en: 'The column "{header}" is left out, as one before it is for the same. Delete one of them, or say their languages: "{header} (English)".',
  },
  badCell: {
    bg: '„{value}“ не става за „{field}“ и е пропуснато. {expected}',
    en: '"{value}" does not do for "{field}" and is left out. {expected}',
  },
  badChoice: {
    bg: 'Напишете едно от: {words}.',
    en: 'Write one of: {words}.',
  },
  badDate: {
    bg: 'Напишете дата като 15.03.2024, 03.2024 или 2024.',
    en: 'Write a date such as 15.03.2024, 03.2024 or 2024.',
  },
  badShare: {
    bg: 'Напишете само числото, а „%“ – в колоната „Мерна единица“, ако има такава.',
    en: 'Write the number alone, and "%" in the column "Unit", where there is one.',
  },
  badBoolean: {bg: 'Напишете „да“ или „не“.', en: 'Write "yes" or "no".'},
  formulaError: {
    bg: 'В клетката има грешка на формула ({value}) и тя е пропусната. Поправете формулата или напишете самата стойност.',
    en: 'The cell has an error of a formula ({value}) and is left out. Correct the formula, or write the value itself.',
  },
  cutPhone: {
    bg: 'Телефонът „{value}“ е взет така, но няма нула или код отпред: таблиците ги махат от числата. Напишете го с кода („+359 …“) в клетка с формат „Текст“.',
    en: 'The telephone "{value}" is taken as it is, but has no zero or code before it: sheets take these from numbers. Write it with its code ("+359 …") in a cell whose format is "Text".',
  },
  longCell: {
    bg: 'Текстът е над {limit} знака: останали са първите {limit}. Съкратете го.',
    en: 'The text is longer than {limit} characters: the first {limit} are kept. Shorten it.',
  },
  lacks: {
    bg: 'Редът е пропуснат, защото на него няма „{fields}“. Попълнете го и прочетете таблицата отново.',
    en: 'The row is left out, as it has no "{fields}". Fill that in, and read the sheet again.',
  },
  protectedRow: {
    bg: 'Редът е пропуснат, защото „{value}“ не става за „{field}“, а то пази хора. {expected}',
    en: 'The row is left out, as "{value}" does not do for "{field}", which protects people. {expected}',
  },
  badRow: {
    bg: 'Редът е пропуснат, защото в него нещо не е както трябва: {fields}. Поправете го и прочетете таблицата отново.',
    en: 'The row is left out, as something in it is not as it must be: {fields}. Correct it, and read the sheet again.',
  },
  tooManyRecords: {
    bg: 'Редовете оттук надолу ({count}) са пропуснати: уиджетът показва най-много {limit}. Разделете таблицата.',
    en: 'The rows from here on ({count}) are left out: a widget shows {limit} at most. Split the sheet.',
  },
  unknownName: {
    bg: '„{header}“ е пропуснато, защото не е познато. На този лист стоят данните за целия файл: издател, заглавие, увод, език.',
    en: '"{header}" is left out, as it is not known. This sheet is for what is said of the whole file: publisher, title, introduction, language.',
  },
  misspeltName: {
    bg: '„{header}“ е пропуснато, защото не е познато. Ако сте имали предвид „{known}“, поправете го.',
    en: '"{header}" is left out, as it is not known. If you meant "{known}", correct it.',
  },
  whoseTitle: {
    bg: '„{header}“ е пропуснато, защото файлът е за няколко уиджета и не е ясно на кой е. Запишете всеки в отделен файл, ако ви трябва.',
    en: '"{header}" is left out, as the file is for several widgets and it is unclear whose it is. If you need it, save each in a file of its own.',
  },
  hiddenSheet: {
    bg: 'Листът е скрит и е пропуснат. Ако ви трябва, покажете го и запишете файла отново.',
    en: 'The sheet is hidden and left out. If you need it, show it and save the file again.',
  },
  hiddenRows: {
    bg: 'Скритите редове ({count}) са пропуснати; този е първият. Ако ви трябват, покажете ги или махнете филтъра и запишете файла отново.',
    en: 'The hidden rows ({count}) are left out; this is the first. If you need them, show them or remove the filter, and save the file again.',
  },
  belowTable: {
    bg: 'Редовете под таблицата ({count}) са пропуснати, защото имат само по една клетка и приличат на бележки; този е първият. Ако са записи, изтрийте празния ред над тях.',
    en: 'The rows below the table ({count}) are left out, as they have a single cell each and look like notes; this is the first. If they are records, delete the empty row above them.',
  },
  languagesBelow: {
    bg: 'Редът е пропуснат, защото прилича на втори ред със заглавия. Напишете езика в самото заглавие на колоната: „Заглавие (английски)“.',
    en: 'The row is left out, as it looks like a second row of headers. Write the language in the header of the column itself: "Title (English)".',
  },
  otherSheet: {
    bg: 'Листът е пропуснат, защото не е ясно за кой уиджет е. Ако ви трябва, преименувайте го на едно от: {names}.',
    en: 'The sheet is left out, as it is unclear which widget it is for. If you need it, rename it to one of: {names}.',
  },
  secondSheet: {
    bg: 'Листът е пропуснат, защото друг преди него е за същия уиджет ({tag}). Съберете редовете им в един лист.',
    en: 'The sheet is left out, as one before it is for the same widget ({tag}). Put their rows into one sheet.',
  },
  unwantedSheet: {
    bg: 'Листът е пропуснат: той е за {tag}, а е поискан {wanted}.',
    en: 'The sheet is left out: it is for {tag}, and {wanted} was asked for.',
  },
} satisfies Record<string, Message>;
