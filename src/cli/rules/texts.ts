import {altText, prose, string, text} from '../../content/fields.js';
import type {Field} from '../../content/fields.js';
import {ungarbled} from '../garbled.js';
import {oddMark} from '../quotes.js';
import {matches, stringOf} from '../rule.js';
import type {Rule, Violation} from '../rule.js';
import type {Message} from '../messages.js';

/** Characters of a summary or an excerpt: some four lines of a card, or a quarter of a minute of reading. */
export const MAX_SUMMARY = 300;

/** Letters that look like some of the other alphabet, and so are typed by mistake. */
const ALIKE = {latin: /[aceopxyijsABCEHIJKMOPSTXY]/, cyrillic: /[асеорхуіјѕАВСЕНІЈКМОРЅТХУ]/};

interface Stray {
  readonly index: number;
  readonly alphabet: keyof typeof ALIKE;
}

const hasBoth = (text: string): boolean => /\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text);

/** The first letter of a word that is of another alphabet than the word: only one that looks as if it were not. */
const strayLetter = (word: string): Stray | undefined => {
  if (!hasBoth(word)) return undefined;
  const letters = [...word.matchAll(/\p{L}/gu)].map(({0: letter, index}) => ({letter, index}));
  const of = (alphabet: RegExp) => letters.filter(({letter}) => alphabet.test(letter));
  const [latin, cyrillic] = [of(/\p{Script=Latin}/u), of(/\p{Script=Cyrillic}/u)];
  const [few, many] = latin.length < cyrillic.length ? [latin, cyrillic] : [cyrillic, latin];
  const alphabet = few === latin ? 'latin' : 'cyrillic';
  // An ending on a foreign name („Facebookа“, „SMSа“) is meant so.
  const ending = few === cyrillic && /^\p{Script=Latin}+\p{Script=Cyrillic}+$/u.test(word);
  const [first] = few;
  return first && few.length < many.length && !ending && few.every(({letter}) => ALIKE[alphabet].test(letter))
    ? {index: first.index, alphabet}
    : undefined;
};

const ALPHABETS: Readonly<Record<keyof typeof ALIKE, Message>> = {
  latin: {bg: 'на латиница', en: 'Latin'},
  cyrillic: {bg: 'на кирилица', en: 'Cyrillic'},
};

const EXTENSIONS = 'jpe?g|jfif|png|gif|svg|webp|avif|bmp|tiff?|heic|eps|psd';
/** A file's name and nothing else. */
const FILE_NAME = new RegExp(
  `^(\\S+\\.(${EXTENSIONS}|pdf|docx?|xlsx?|pptx?|odt|zip)|(IMG|DSC[FN]?|PXL)[-_]?\\d{3,}\\S*|Screenshot[-_ ]\\d\\S*)$`,
  'i',
);
/** What is a file's name where a picture should be described: `Logo final.png`, `MASTER_LOGO_(BLACK)`. */
const PICTURE_NAME = new RegExp(`\\.(${EXTENSIONS})$|^[^\\s@/]+_[^\\s@/]+$`, 'i');

/** HTML, which somebody has copied along: the tags and the names of characters that editors write. */
const MARKUP =
  /<\/?(?:p|br|b|i|u|em|strong|small|su[bp]|a|ul|ol|li|div|span|font|h[1-6]|img|table|t[rdh]|blockquote|iframe|script|style)(?:[\s/][^<>]*)?>|&(?:nbsp|amp|quot|apos|[lg]t|[lr]aquo|[lrbs]d?quo|[nm]dash|hellip|shy|euro|copy|bull|#x?[\da-f]{2,5});/giu;

/** Texts of one line, where white space at the ends can mean nothing. */
const lines: readonly Field[] = [text, string, altText] as Field[];

const LOST_LETTERS: Message = {
  bg: 'Напишете текста наново: където стои \uFFFD, буквите са загубени.',
  en: 'Type the text anew: where there is a \uFFFD, letters are lost.',
};

export const textRules: readonly Rule[] = [
  {
    id: 'white-space',
    kinds: ['translation', 'address', 'plain'],
    what: {bg: 'В края или в началото има празно място.', en: 'There is white space at the beginning or the end.'},
    why: {
      bg: 'Не се вижда и е останало от копиране; други програми може да се объркат от него.',
      en: 'It does not show, is left over from copying, and may confuse other programs.',
    },
    cure: {bg: 'Изтрийте го.', en: 'Delete it.'},
    find: ({kind, field, strings: [at]}) => {
      const value = stringOf(at) ?? '';
      if (value === value.trim() || !value.trim() || (kind !== 'address' && !lines.includes(field))) return [];
      const head = {start: 0, end: /^[ \t\r\n]*/.exec(value)?.[0].length ?? 0, content: ''};
      const tail = {start: /[ \t\r\n]*$/.exec(value)?.index ?? 0, end: value.length, content: ''};
      const changes = [head, tail].filter(({start, end}) => start < end);
      return changes.length > 0 ? [{at, changes}] : [];
    },
  },
  {
    id: 'garbled-text',
    kinds: ['translation'],
    what: {bg: 'Буквите са развалени: „{text}“.', en: 'The letters are garbled: "{text}".'},
    why: {
      bg: 'Файлът е бил отворен с друго кодиране и записан така.',
      en: 'The file was opened in another encoding, and saved like that.',
    },
    cure: {bg: 'Напишете {meant}.', en: 'Write {meant}.'},
    find: ({strings}) =>
      strings.flatMap((at): readonly Violation[] => {
        const text = stringOf(at) ?? '';
        if (text.includes('\uFFFD')) return [{at, values: {text: text.slice(0, 60)}, cure: LOST_LETTERS}];
        const meant = ungarbled(text);
        return meant === undefined ? [] : [{at, values: {text: text.slice(0, 60), meant: JSON.stringify(meant)}}];
      }),
  },
  {
    id: 'mixed-letters',
    kinds: ['translation'],
    what: {
      bg: 'В „{word}“ буква № {position}, „{letter}“, е {alphabet}, а останалите са {others}.',
      en: 'In "{word}", letter {position}, "{letter}", is {alphabet}, and the others are not.',
    },
    why: {
      bg: 'Изглежда еднакво, но търсачките не намират думата, а екранните четци я четат погрешно.',
      en: 'It looks the same, but searches do not find the word, and screen readers misread it.',
    },
    cure: {bg: 'Напишете думата само с едната азбука.', en: 'Write the word in one alphabet.'},
    find: ({strings}) =>
      matches(
        {strings: strings.filter((at) => hasBoth(stringOf(at) ?? ''))},
        /[\p{L}\p{M}]+/gu,
        ([word]) => !!strayLetter(word),
      ).map((violation) => {
        const word = violation.values.match;
        const {index, alphabet} = strayLetter(word) as Stray;
        const others = ALPHABETS[alphabet === 'latin' ? 'cyrillic' : 'latin'];
        const values = {word, position: index + 1, letter: word[index] ?? '', alphabet: ALPHABETS[alphabet], others};
        return {...violation, index: violation.index + index, values};
      }),
  },
  {
    id: 'unbalanced-quotes',
    kinds: ['translation'],
    what: {bg: 'Знакът {mark} няма двойка.', en: 'The mark {mark} has no partner.'},
    why: {
      bg: 'Не личи къде започва или свършва цитатът или вметнатото.',
      en: 'Nobody can tell where the quotation or the aside begins or ends.',
    },
    cure: {
      bg: 'Добавете липсващия знак или изтрийте излишния; на български кавичките са „така“.',
      en: 'Add the one that is missing, or delete the one too many. Bulgarian quotes look „like this“.',
    },
    find: ({strings}) => {
      const between = '\n\n';
      const odd = oddMark(strings.map(stringOf).join(between));
      if (!odd) return [];
      let index = odd.index;
      const at = strings.find((one) => {
        const {length} = stringOf(one) ?? '';
        if (index < length) return true;
        index -= length + between.length;
        return false;
      });
      return [{at, index, values: {mark: odd.mark}}];
    },
  },
  {
    id: 'markup',
    kinds: ['translation'],
    what: {bg: 'В текста има HTML: „{match}“.', en: 'There is HTML in the text: "{match}".'},
    why: {
      bg: 'Текстът се показва така, както е написан, заедно с тези знаци.',
      en: 'The text shows as it is written, these characters included.',
    },
    cure: {
      bg: 'Оставете само текста: знаците пишете направо (&, –, „“), нов абзац – с \\n\\n, връзка – в links или link.',
      en: 'Leave the text alone: write characters as they are (&, –, “”), a new paragraph as \\n\\n, a link in links or link.',
    },
    // The rest of it has the same cure.
    find: (spot) => matches(spot, MARKUP).slice(0, 1),
  },
  {
    id: 'file-name-as-text',
    kinds: ['translation'],
    what: {
      bg: '„{match}“ е име на файл, а не текст за хора.',
      en: '"{match}" is the name of a file, not a text for people.',
    },
    why: {
      bg: 'На хората това не казва нищо, а екранните четци го изговарят знак по знак.',
      en: 'It tells people nothing, and screen readers spell it out.',
    },
    cure: {
      bg: 'Напишете какво показва изображението или какво се отваря; за лого: името на организацията; за украса: "".',
      en: 'Write what the picture shows or the link opens; for a logo the name of the organisation; for decoration "".',
    },
    find: (spot) =>
      spot.field === prose
        ? []
        : spot.strings.flatMap((at) => {
            const match = (stringOf(at) ?? '').trim();
            const isName = FILE_NAME.test(match) || (spot.field === altText && PICTURE_NAME.test(match));
            return isName ? [{at, index: 0, values: {match}}] : [];
          }),
  },
  {
    id: 'long-summary',
    kinds: ['translation'],
    what: {
      bg: 'Резюмето е дълго {length} знака; препоръчват се най-много {max}.',
      en: 'The summary has {length} characters; up to {max} are advised.',
    },
    why: {
      bg: 'Показва се цяло в картата и измества всичко след себе си.',
      en: 'It shows whole on a card, and pushes aside all that follows.',
    },
    cure: {
      bg: 'Съкратете го до едно-две изречения; останалото преместете в body или зад връзката.',
      en: 'Cut it to a sentence or two; move the rest to body, or behind the link.',
    },
    find: ({key, field, strings: [node]}) => {
      if (field !== text || (key !== 'summary' && key !== 'excerpt')) return [];
      const {length} = [...(stringOf(node) ?? '').trim()];
      return length > MAX_SUMMARY ? [{values: {length, max: MAX_SUMMARY}}] : [];
    },
  },
];
