import {expect} from '@open-wc/testing';
import {typeset} from '../../src/locale/typeset.js';

/** `~` is a no-break space, `^` a word joiner. */
const shown = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u2060', '^');

describe('A Bulgarian text', () => {
  const texts: Readonly<Record<string, string>> = {
    'Да бъдем с тях и в дома': 'Да бъдем с~тях и~в~дома',
    'А те? И ние („в мрежата“)': 'А~те? И~ние („в~мрежата“)',
    'Съвет: „и вие, и ние“, о, да': 'Съвет: „и~вие, и~ние“, о, да',
    'от 9 ч. до 17 ч., на 26 май 2026 г.': 'от 9~ч. до 17~ч., на 26~май~2026~г.',
    'над 260 кв. м и 3 км': 'над 260~кв.~м и~3~км',
    '5 000 € и 12 лв., 40 %': '5 000~€ и~12~лв., 40~%',
    'ул. „Детски стъпки“ № 10, бл. 5, етаж 2, гр. Русе': 'ул.~„Детски стъпки“ №~10, бл.~5, етаж~2, гр.~Русе',
    'Мрежа – заедно — и пак': 'Мрежа~– заедно~— и~пак',
    '9–17, 2009–2021 г.': '9^–^17, 2009^–^2021~г.',
    'През май тичахме, 3 деца': 'През май тичахме, 3 деца',
  };
  for (const [text, set] of Object.entries(texts))
    it(`has its lines end well: ${text}`, () => {
      expect(shown(typeset(text, 'bg'))).to.equal(set);
      expect(shown(typeset(typeset(text, 'bg'), 'bg')), 'set once more').to.equal(set);
    });

  it('is set in every paragraph and every entry of a list', () => {
    expect(typeset(['и те', {list: ['с нас']}], 'bg-BG')).to.deep.equal(['и\u00a0те', {list: ['с\u00a0нас']}]);
  });

  it('of another language is left as it is', () => {
    for (const language of ['en', 'uk', 'bgx']) expect(typeset('и те – a b', language)).to.equal('и те – a b');
  });
});
