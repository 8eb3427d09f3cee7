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

const NAMED_IN = ['bg', 'en'];
/** Codes by their names in our languages, in lower case. */
const byName = (type: 'region' | 'language', codes: readonly string[]): Map<string, string> => {
  const named = NAMED_IN.map((language) => new Intl.DisplayNames(language, {type, fallback: 'none'}));
  return new Map(codes.flatMap((code) => named.map((names) => [names.of(code)?.toLowerCase() ?? '', code] as const)));
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const REGIONS = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
  // Old codes have the names of those that took their place.
  (code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
);
export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...byName('region', REGIONS),
  ['бг', 'BG'],
  ['р. българия', 'BG'],
  ['република българия', 'BG'],
  ['bgr', 'BG'],
  ['england', 'GB'],
  ['англия', 'GB'],
  ['великобритания', 'GB'],
  ['uk', 'GB'],
  ['usa', 'US'],
]);
export const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...byName(
    'language',
    'bg en de fr es it pt nl pl cs sk sl hr sr bs mk sq el ro hu tr ru uk ar he fa rom da sv no fi'.split(' '),
  ),
  ['бг', 'bg'],
  ['бълг', 'bg'],
  ['на български', 'bg'],
  ['ен', 'en'],
  ['англ', 'en'],
  ['на английски', 'en'],
]);
