import type {Message} from '../cli/messages.js';

export const mergeMessages = {
  bothChanged: {
    bg: 'и вие, и източникът сте променили това. Остава вашето. В източника сега е: {theirs}',
    en: 'both you and the source have changed this. Yours stays. The source has now: {theirs}',
  },
  goneEdited: {
    bg: 'източникът вече няма този запис, затова го няма и във файла, заедно с вашите промени в него: {paths}',
    en: 'the source no longer has this record, so it is gone from the file, with what you had changed in it: {paths}',
  },
  staysWithdrawn: {
    bg: 'записът остава оттеглен, макар че в източника не е. Ако трябва пак да се показва, изтрийте „withdrawn“ от файла.',
    en: 'the record stays withdrawn, though it is not in the source. If it is to show again, delete "withdrawn" from the file.',
  },
  notJson: {
    bg: '{file}: във файла има грешка, затова не е променен. Намерете я с „npx ngo-widgets validate {file}“ и я поправете, или посочете друг файл с --output.',
    en: '{file}: there is a mistake in the file, so it was not changed. Find it by "npx ngo-widgets validate {file}" and mend it, or name another file by --output.',
  },
  notOurs: {
    bg: '{file}: това не е файл за уиджетите, затова не е променен. Посочете друг файл с --output.',
    en: '{file}: this is no file for the widgets, so it was not changed. Name another file by --output.',
  },
} satisfies Record<string, Message>;
