import {atStart, ending, put} from './syntax-edits.js';
import type {Cause} from './syntax-edits.js';

/** What makes data a program. */
const SCRIPT = /^\s*(?:(?:export\s+default|(?:(?:const|let|var)\s+)?[\w$.]+\s*=(?!>))\s*|[\w$.]+\(\s*)(?=[[{])/;
/** How a text begins that was copied from where code is set off. */
const FENCE = /^\s*```\w*[ \t]*[\r\n]+/;

/** What stands around data that is meant to be the whole file. */
export const CAUSES_AROUND: readonly Cause[] = [
  {
    when: ({text, offset}) => offset <= (SCRIPT.exec(text)?.[0].length ?? -1),
    what: {
      bg: 'Това е JavaScript: преди данните стои „const … =“ или нещо подобно.',
      en: 'This is JavaScript: something like "const … =" stands before the data.',
    },
    cure: {
      bg: 'Изтрийте всичко преди първата скоба ({ или [), както и точката и запетая след последната.',
      en: 'Delete all before the first bracket ({ or [), and the semicolon after the last.',
    },
    offset: atStart,
    edits: ({text}) => [ending(text, /[\s;)]*$/), put(0, SCRIPT.exec(text)?.[0].length ?? 0)],
  },
  {
    when: ({text}) => FENCE.test(text),
    what: {
      bg: 'Около данните стоят знаци от друг текст (```).',
      en: 'Marks of another text stand around the data (```).',
    },
    cure: {bg: 'Изтрийте редовете с ```.', en: 'Delete the lines with ```.'},
    offset: atStart,
    edits: ({text}) => [ending(text, /\s*(?:```)?\s*$/), put(0, FENCE.exec(text)?.[0].length ?? 0)],
  },
];
