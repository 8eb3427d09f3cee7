/** Dates, ranges, numbers, lists and plurals, in Bulgarian and English. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {formatDate, formatDateRange, formatList, formatMoney, formatNumber, plural} from '../../src/locale/format.js';
import {Locale} from '../../src/locale/locale.js';

// West of Greenwich a day that is read in UTC and written in local time is the day before.
process.env.TZ = 'America/Los_Angeles';

const bg = new Locale('bg', 'bg', null);
const en = new Locale('en-GB', 'bg', null);

/** Engines differ in the spaces and dashes of a range: what a reader sees of them. */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/ ?– ?/g, ' – ');
/** Whether „г.“ could go to the next line. */
const breaks = (text: string): boolean => /[ \u2009]г\./.test(text);

test('The clock of this test is not in UTC', () => {
  assert.equal(new Date('2018-03-01').getDate(), 28);
});

describe('A date', () => {
  test('in Bulgarian has a year, a month or a day, just as it is known, and „г.“ after a no-break space', () => {
    assert.equal(formatDate(bg, '2016'), '2016\u00a0г.');
    assert.equal(formatDate(bg, '2018-03'), 'март 2018\u00a0г.');
    assert.equal(formatDate(bg, '2018-03-01'), '1 март 2018\u00a0г.');
  });

  test('in English is British', () => {
    assert.equal(formatDate(en, '2016'), '2016');
    assert.equal(formatDate(en, '2018-03'), 'March 2018');
    assert.equal(formatDate(en, '2018-03-01'), '1 March 2018');
  });

  test('on the first day of a year is in that year, wherever the reader is', () => {
    assert.equal(formatDate(bg, '2016-01-01'), '1 януари 2016\u00a0г.');
    assert.equal(formatDate(en, '2016-01'), 'January 2016');
  });
});

describe('A range of dates', () => {
  for (const [from, to, bulgarian, english] of [
    ['2016', '2018', '2016 – 2018 г.', '2016 – 2018'],
    ['2016-03', '2016-05', 'март – май 2016 г.', 'March – May 2016'],
    ['2016-03-01', '2016-03-09', '1 – 9 март 2016 г.', '1 – 9 March 2016'],
    ['2016', '2016', '2016 г.', '2016'],
  ] as const)
    test(`from ${from} to ${to} says once what both have in common`, () => {
      assert.equal(plain(formatDateRange(bg, from, to)), bulgarian);
      assert.equal(plain(formatDateRange(en, from, to)), english);
      assert.equal(breaks(formatDateRange(bg, from, to)), false);
    });

  test('is as exact as the less exact of the two', () => {
    assert.equal(plain(formatDateRange(en, '2016', '2018-05-03')), '2016 – 2018');
    assert.equal(plain(formatDateRange(en, '2016-03-05', '2018')), '2016 – 2018');
    assert.equal(plain(formatDateRange(en, '2016-03-05', '2018-05')), 'March 2016 – May 2018');
  });

  test('that ends in the year in which it began does not run backwards', () => {
    assert.equal(plain(formatDateRange(en, '2016-03', '2016')), '2016');
    assert.equal(plain(formatDateRange(bg, '2016-03-05', '2016-03')), 'март 2016 г.');
  });

  test('that runs backwards shows as it was written, and does not throw', () => {
    assert.equal(plain(formatDateRange(bg, '2018', '2016')), '2018 г. – 2016 г.');
    assert.equal(plain(formatDateRange(en, '2018-03-01', '2016')), '1 March 2018 – 2016');
    assert.equal(breaks(formatDateRange(bg, '2018', '2016')), false);
  });
});

describe('A number', () => {
  test('is grouped as its language does', () => {
    assert.equal(plain(formatNumber(bg, 12_345.5)), '12 345,5');
    assert.equal(formatNumber(bg, 1234), '1234');
    assert.equal(formatNumber(en, 1234), '1,234');
  });

  test('of money has no cents where there are none', () => {
    assert.equal(plain(formatMoney(bg, 1500, 'EUR')), '1500 €');
    assert.equal(plain(formatMoney(bg, 1500.5, 'EUR')), '1500,50 €');
    assert.equal(formatMoney(en, 1500, 'EUR'), '€1,500');
    assert.equal(formatMoney(en, 1500, 'GBP'), '£1,500');
  });
});

test('A list of texts is a phrase', () => {
  assert.equal(formatList(bg, ['а', 'б', 'в']).join(''), 'а, б и в');
  assert.equal(formatList(en, ['a', 'b', 'c']).join(''), 'a, b and c');
  assert.equal(formatList(en, []).join(''), '');
});

describe('A plural', () => {
  const words = (number: string, one: boolean): string => `${number} ${one ? 'държава' : 'държави'}`;

  test('tells one from more, also where a number only ends in one', () => {
    assert.equal(plural(bg, 1, words), '1 държава');
    for (const value of [2, 11, 21, 46, 101]) assert.equal(plural(bg, value, words), `${value} държави`);
    assert.equal(plural(en, 1, words), '1 държава');
    assert.equal(plural(en, 21, words), '21 държави');
  });

  test('writes the number in its language', () => {
    assert.equal(plain(plural(bg, 12_345, words) ?? ''), '12 345 държави');
  });

  test('is nothing where there is no number, or none', () => {
    assert.equal(plural(bg, undefined, words), undefined);
    assert.equal(plural(bg, 0, words), undefined);
  });
});
