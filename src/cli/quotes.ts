/** A mark of a text, by index. */
interface Mark {
  readonly mark: string;
  readonly index: number;
}

/** What stands before a bracket that closes a label, `а) …; 2) …`. */
const LABEL = /(?:^|[\s(,;:])(?:\p{L}|\d{1,3}\p{L}?|[ivx]{1,4})$/iu;
/** What stands before a bracket that is a mouth. */
const EYES = /[:;=]-?$/;

/** The bracket without a partner, if there is one. Those of labels and faces may have one or not, as it comes out right. */
const oddBracket = (text: string): Mark | undefined => {
  // The fewest and the most that may be open.
  let [least, most] = [0, 0];
  let opened = 0;
  for (const {0: mark, index} of text.matchAll(/[()]/g)) {
    const before = text.slice(0, index);
    const free = EYES.test(before) || (mark === ')' && LABEL.test(before));
    if (mark === '(') {
      if (least === 0) opened = index;
      [least, most] = [free ? least : least + 1, most + 1];
    } else {
      if (!free && most === 0) return {mark, index};
      [least, most] = [Math.max(0, least - 1), free ? most : most - 1];
    }
  }
  return least > 0 ? {mark: '(', index: opened} : undefined;
};

/** What may close which quote. Straight ones go with everything: `„така"`. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”“"',
  '”': '”"',
  '«': '»"',
  '"': '"“”',
};

/** Whether a quote stands as one does that opens: after a blank, before a word. */
const opens = (text: string, index: number): boolean =>
  /(?:^|[\s(–—-])$/.test(text.slice(0, index)) && /^.[\p{L}\d]/u.test(text.slice(index));

/**
 * The quote without a partner, if there is one. Commas may stand for `„`; every paragraph of a long quotation may open
 * it anew; and where two quotations end together, one mark may close both.
 *
 * @param placed whether `“`, which closes in Bulgarian and opens in English, opens where it stands so
 */
const oddQuote = (text: string, placed: boolean): Mark | undefined => {
  const open: (Mark & {nested?: boolean})[] = [];
  // Two units for two: the index must hold.
  const plain = text.replace(/,,(?=\p{L})/gu, '„ ').replace(/''/g, '" ');
  // `»` is an arrow, too, and the opening quote of some languages.
  const quotes = /^[^«]*»/.test(plain) ? /[„“”"]/g : /[„“”"«»]/g;
  for (const {0: mark, index} of plain.matchAll(quotes)) {
    const before = plain.slice(0, index);
    const top = open.at(-1);
    const anew = top?.mark === mark && /\n\s*$/.test(before);
    const inches = !top && mark === '"' && /\d$/.test(before);
    const arrow = mark === '»' && top?.mark !== '«';
    if (anew || inches || arrow) continue;
    const inner = placed && mark === '“' && top?.mark === '„' && opens(plain, index);
    if (top && !inner && CLOSERS[top.mark]?.includes(mark)) {
      open.pop();
      const outer = open.at(-1);
      if (outer?.mark === top.mark) outer.nested = true;
    } else open.push({mark, index});
  }
  return open.find(({nested}) => !nested);
};

/** What most texts have none of. */
const MARKS = /[()„“”"«»]|,,|''/;

/** The first quote or bracket of a text that has no partner, however it is read. */
export const oddMark = (text: string): Mark | undefined =>
  MARKS.test(text) ? ((oddQuote(text, true) && oddQuote(text, false)) ?? oddBracket(text)) : undefined;
