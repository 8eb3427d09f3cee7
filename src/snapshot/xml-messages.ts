import type {Message} from '../cli/messages.js';

export const xmlMessages = {
  unclosed: {
    bg: '{file}, ред {line}: XML файлът е повреден – елементът <{name}>, който започва тук, не е затворен. Изтеглете файла наново. Ако пак е така, помолете онзи, който го издава, да го поправи, и му посочете реда.',
    en: '{file}, line {line}: this XML is broken: the element <{name}>, which begins here, is not closed. Download the file again. If that changes nothing, ask whoever publishes it to mend it, and name the line.',
  },
  broken: {
    bg: '{file}: XML файлът е повреден – нещо започва в него, а не свършва, или носи име, каквото XML не допуска. Изтеглете го наново и проверете дали е цял.',
    en: '{file}: this XML is broken: something begins in it and does not end, or has a name that XML does not allow. Download it again, and check that it is whole.',
  },
  noElement: {
    bg: '{file}: това не е XML. Проверете дали е посочен верният файл или адрес.',
    en: '{file}: this is not XML. Check that this is the right file or address.',
  },
  entities: {
    bg: '{file}, ред {line}: файлът дефинира свои съкращения (<!DOCTYPE … [ … ]>), а с тях се крият опасни неща, затова не се чете. Изтрийте този откъс или запишете файла без него.',
    en: '{file}, line {line}: the file declares abbreviations of its own (<!DOCTYPE … [ … ]>). Dangerous things hide in them, so it is not read. Delete that passage, or save the file without it.',
  },
  tooDeep: {
    bg: '{file}: елементите са вложени повече от {limit} пъти един в друг, а такъв файл не се чете. Проверете дали е посочен верният файл.',
    en: '{file}: its elements are nested more than {limit} deep, and such a file is not read. Check that this is the right file.',
  },
  tooLarge: {
    bg: '{file}: файлът е по-голям от {limit} MB. Разделете го на части или поискайте от издателя му по-кратък.',
    en: '{file}: the file is larger than {limit} MB. Split it, or ask whoever publishes it for a shorter one.',
  },
} satisfies Record<string, Message>;
