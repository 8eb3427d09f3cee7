/** Dates, ranges, numbers, lists, languages and plurals, in Bulgarian, English and Ukrainian. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  formatDate,
  formatDateRange,
  formatLanguage,
  formatList,
  formatMoney,
  formatNumber,
  languageName,
  plural,
} from '../../src/locale/format.js';
import {templates as ukrainian} from '../../src/locale/generated/uk.js';
import {Locale} from '../../src/locale/locale.js';
import {addMessages} from '../../src/locale/messages.js';

// West of Greenwich a day that is read in UTC and written in local time is the day before.
process.env.TZ = 'America/Los_Angeles';

addMessages('uk', ukrainian);
const bg = new Locale('bg');
const en = new Locale('en');
const uk = new Locale('uk');

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
    assert.equal(formatDate(bg, '2018-03'), 'март\u00a02018\u00a0г.');
    assert.equal(formatDate(bg, '2018-03-01'), '1\u00a0март\u00a02018\u00a0г.');
  });

  test('in Ukrainian keeps «р.» on the line of its year', () => {
    assert.equal(formatDate(uk, '2018-03'), 'березень 2018\u00a0р.');
    assert.equal(formatDate(uk, '2018-03-01'), '1 березня 2018\u00a0р.');
    assert.equal(formatDate(uk, '2016'), '2016');
  });

  test('is that of our words where we have none in the language of the widget', () => {
    assert.equal(formatDate(new Locale('de'), '2018-03-01'), '1 March 2018');
    assert.equal(formatDate(new Locale('en-US'), '2018-03-01'), 'March 1, 2018');
  });

  test('in English is British', () => {
    assert.equal(formatDate(en, '2016'), '2016');
    assert.equal(formatDate(en, '2018-03'), 'March 2018');
    assert.equal(formatDate(en, '2018-03-01'), '1 March 2018');
  });

  test('on the first day of a year is in that year, wherever the reader is', () => {
    assert.equal(formatDate(bg, '2016-01-01'), '1\u00a0януари\u00a02016\u00a0г.');
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

describe('A language', () => {
  test('goes by its name in the language of the widget, as it stands within a sentence', () => {
    assert.deepEqual(
      [bg, en, uk].map((locale) => languageName(locale, 'bg')),
      ['български', 'Bulgarian', 'болгарська'],
    );
  });

  test('is what a text is in', () => {
    assert.deepEqual(
      [bg, en, uk].map((locale) => formatLanguage(locale, 'en')),
      ['на английски', 'in English', 'мова: англійська'],
    );
    assert.equal(formatLanguage(bg, 'uk'), 'на украински');
    assert.equal(formatLanguage(en, 'mk'), 'in Macedonian');
  });

  test('goes by its own name where the tag is one of a variant', () => {
    assert.equal(formatLanguage(en, 'en-US'), 'in English');
    assert.equal(formatLanguage(bg, 'sr-Cyrl-RS'), 'на сръбски');
  });

  test('that nobody knows goes by its tag', () => {
    assert.equal(formatLanguage(en, 'qqq'), 'in qqq');
  });
});

test('A small number and a year alone are as the engine writes them, which is not asked in Bulgarian and English', () => {
  for (const language of ['bg', 'bg-BG', 'en', 'en-GB', 'en-US', 'en-IN'])
    for (const value of [0, 1, 9, 12, 305, 999, 1000, 1878, 2016, 9999]) {
      const locale = new Locale(language);
      assert.equal(formatNumber(locale, value), new Intl.NumberFormat(locale.formatLocale).format(value));
      const year = `${value}`.padStart(4, '0');
      const written = new Intl.DateTimeFormat(locale.formatLocale, {year: 'numeric', timeZone: 'UTC'});
      // The year 0 is the last before Christ.
      if (value) assert.equal(plain(formatDate(locale, year)), plain(written.format(new Date(year))));
    }
});

describe('A plural', () => {
  const forms = (count: string) => ({
    zero: () => `${count} zero`,
    one: () => `${count} one`,
    two: () => `${count} two`,
    few: () => `${count} few`,
    many: () => `${count} many`,
    other: () => `${count} other`,
  });
  const said = (language: string, values: readonly number[]) =>
    values.map((value) => plural(new Locale(language), value, forms));

  test('tells one from more, also where a number only ends in one', () => {
    for (const language of ['bg', 'en']) assert.deepEqual(said(language, [1, 2, 21]), ['1 one', '2 other', '21 other']);
  });

  test('has few and many where the language has', () => {
    assert.deepEqual(said('uk', [1, 2, 5, 11, 21, 22, 111, 1.5]), [
      ...['1 one', '2 few', '5 many', '11 many', '21 one', '22 few', '111 many', '1,5 other'],
    ]);
  });

  test('has all six where the language has', () => {
    addMessages('cy', {'role.member': 'aelod'});
    assert.deepEqual(said('cy', [1, 2, 3, 6, 7]), ['1 one', '2 two', '3 few', '6 many', '7 other']);
  });

  test('is that of our words where we have none in the language of the widget', () => {
    assert.deepEqual(said('pl', [2, 5]), ['2 other', '5 other']);
  });

  test('writes the number in its language', () => {
    assert.equal(plain(plural(bg, 12_345, forms) ?? ''), '12 345 other');
  });

  test('is nothing where there is no number, or none', () => {
    assert.equal(plural(bg, undefined, forms), undefined);
    assert.equal(plural(bg, 0, forms), undefined);
  });
});
