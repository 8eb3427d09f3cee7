import {expect} from '@open-wc/testing';
import {
  formatDate,
  formatDateRange,
  formatLanguage,
  formatList,
  formatMoney,
  formatNumber,
  plural,
} from '../../src/locale/format.js';
import {templates as ukrainian} from '../../src/locale/generated/uk.js';
import {Locale} from '../../src/locale/locale.js';
import {addMessages} from '../../src/locale/messages.js';

const bg = new Locale('bg');
const en = new Locale('en');
/** As a reader sees it: which space stands where is asserted on its own. */
const plain = (text: string): string => text.replace(/\p{Zs}/gu, ' ');

describe('A date', () => {
  const dates: readonly (readonly [partial: string, bg: string, en: string])[] = [
    ['2016', '2016 г.', '2016'],
    ['2018-03', 'март 2018 г.', 'March 2018'],
    ['2018-03-01', '1 март 2018 г.', '1 March 2018'],
    ['1999-12-31', '31 декември 1999 г.', '31 December 1999'],
    ['2024-01-01', '1 януари 2024 г.', '1 January 2024'],
  ];
  for (const [partial, bulgarian, english] of dates)
    it(`"${partial}" says what is known of it, and no more`, () => {
      expect(plain(formatDate(bg, partial))).to.equal(bulgarian);
      expect(formatDate(en, partial)).to.equal(english);
    });

  it('keeps its „г.“ on the line of its year', () => {
    expect(formatDate(bg, '2016')).to.equal('2016\u00a0г.');
    expect(formatDateRange(bg, '2016', '2018')).to.match(/2018\u00a0г\.$/);
  });

  it('range is as exact as the less exact end', () => {
    expect(plain(formatDateRange(en, '2016', '2018-03-01')).replace(' – ', '–')).to.equal('2016–2018');
    expect(plain(formatDateRange(en, '2016-05-04', '2018-03')).replace(' – ', '–')).to.equal('May 2016–March 2018');
    expect(plain(formatDateRange(bg, '2016', '2018')).replace(/ ?г\. – | – /, '–')).to.match(/^2016–2018 г\.$/);
  });

  it('range of one time is that time, and one that runs backwards is what it says', () => {
    expect(formatDateRange(en, '2016', '2016')).to.equal('2016');
    expect(formatDateRange(en, '2018', '2016')).to.equal('2018 – 2016');
  });
});

describe('A number', () => {
  it('is grouped as its language does', () => {
    expect(formatNumber(en, 12345)).to.equal('12,345');
    expect(plain(formatNumber(bg, 12345))).to.equal('12 345');
    expect(formatNumber(bg, 1.5)).to.equal('1,5');
  });

  it('of money has its currency, and cents only where there are some', () => {
    expect(formatMoney(en, 1000, 'EUR')).to.equal('€1,000');
    expect(formatMoney(en, 10.5, 'EUR')).to.equal('€10.50');
    expect(plain(formatMoney(bg, 12000, 'EUR'))).to.match(/^12 000 (€|евро)$/);
    expect(formatMoney(en, 5, 'XYZ')).to.contain('XYZ');
  });

  it('tells one from more, and says nothing of none', () => {
    const say = (locale: Locale, value?: number): string | undefined =>
      plural(locale, value, (count) => {
        const as = (form: string) => (): string => `${count} ${form}`;
        return {zero: as('more'), one: as('one'), two: as('more'), few: as('few'), many: as('many'), other: as('more')};
      });
    expect([1, 2, 21, 0, undefined].map((value) => say(bg, value))).to.deep.equal([
      '1 one',
      '2 more',
      '21 more',
      undefined,
      undefined,
    ]);
    expect(say(en, 1)).to.equal('1 one');
    expect(say(en, 2000)).to.equal('2,000 more');
    addMessages('uk', ukrainian);
    expect([1, 3, 5, 21].map((value) => say(new Locale('uk'), value))).to.deep.equal([
      ...['1 one', '3 few', '5 many', '21 one'],
    ]);
  });

  it('has a language by its name', () => {
    expect([bg, en].map((locale) => formatLanguage(locale, 'uk'))).to.deep.equal(['на украински', 'in Ukrainian']);
  });

  it('of things is a list in the words of its language', () => {
    expect(formatList(en, ['a', 'b', 'c']).join('')).to.equal('a, b and c');
    expect(formatList(bg, ['а', 'б', 'в']).join('')).to.equal('а, б и в');
  });

  it('stands in the language of our words where we have none of a third', () => {
    const de = new Locale('de');
    expect(de.uiLanguage).to.equal('en');
    expect(formatDate(de, '2018-03-01')).to.equal('1 March 2018');
    expect(formatDate(new Locale('en-US'), '2018-03-01')).to.equal('March 1, 2018');
  });
});
