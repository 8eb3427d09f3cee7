import {once} from './once.js';

/** Currencies as people write them. */
const CURRENCIES: readonly (readonly [written: RegExp, code: string])[] = [
  [/^(лв\.?|лев(а|ове)?|bgn)$/i, 'BGN'],
  [/^(евро|€|euros?|eur)$/i, 'EUR'],
  [/^(долар(а|и)?|щ\.? ?д\.?|us dollars?|\$|usd)$/i, 'USD'],
  [/^((британски )?(паунд(а|и)?|лир[аи])|£|gbp)$/i, 'GBP'],
  [/^((швейцарски )?франк(а|ове)?|chf)$/i, 'CHF'],
];
export const currencyIn = (written: string): string | undefined =>
  CURRENCIES.find(([pattern]) => pattern.test(written.trim()))?.[1];

/** The code of what a name stands for in one of our languages. */
const byName = (
  type: 'region' | 'language',
  codes: () => readonly string[],
  others: Readonly<Record<string, string>>,
): ((name: string) => string | undefined) => {
  const known = once((): ReadonlyMap<string, string> => {
    const named = ['bg', 'en'].map((language) => new Intl.DisplayNames(language, {type, fallback: 'none'}));
    const official = codes().flatMap((code) =>
      named.map((names) => [names.of(code)?.toLowerCase() ?? '', code] as const),
    );
    return new Map([...official, ...Object.entries(others)]);
  });
  return (name) => known().get(name.toLowerCase());
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** The code of a country by its name. */
export const countryCalled = byName(
  'region',
  () =>
    LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
      // Old codes have the names of those that took their place.
      (code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
    ),
  {
    бг: 'BG',
    'р. българия': 'BG',
    'република българия': 'BG',
    bgr: 'BG',
    england: 'GB',
    англия: 'GB',
    великобритания: 'GB',
    uk: 'GB',
    usa: 'US',
  },
);
/** The code of a language by its name. */
export const languageCalled = byName(
  'language',
  () => 'bg en de fr es it pt nl pl cs sk sl hr sr bs mk sq el ro hu tr ru uk ar he fa rom da sv no fi'.split(' '),
  {бг: 'bg', бълг: 'bg', 'на български': 'bg', ен: 'en', англ: 'en', 'на английски': 'en'},
);

const names = once(() => new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}));
/** Whether a code is that of a language: only such have names. */
export const isLanguage = (code: string): boolean => names().of(code) !== undefined;
