/** A number in a text, and what it says of it. */
export interface MeantNumber {
  /** As JSON writes it; and the other reading, where a comma or a point may stand between thousands. */
  readonly digits: string;
  readonly other?: string | undefined;
  readonly qualifier?: string | undefined;
  /** What is left of the text. */
  readonly words: string;
}

const DIGITS = /-?\d(?:[\d\s.,'’]*\d)?/g;
const QUALIFIERS: readonly (readonly [written: RegExp, qualifier: string])[] = [
  [/^(около|приблизително|близо|~|≈|about|approx\.?|around)\s*|\s*приблизително$/i, 'about'],
  [/^(над|повече от|>|more than|over)\s*|\s*\+$/i, 'over'],
  [/^(до|най-много|<|≤|up to)\s*/i, 'up-to'],
];

/** Digits without what people put between thousands, and with a point. */
const readings = (written: string): readonly [digits: string, other?: string] => {
  const plain = written.replace(/[\s'’]/g, '');
  const mark = /[.,](?=\d*$)/.exec(plain)?.[0] ?? '';
  const whole = plain.replace(/[.,]/g, '');
  if (!mark) return [whole];
  const head = plain.slice(0, plain.lastIndexOf(mark));
  const tail = plain.slice(head.length + 1);
  const decimal = `${head.replace(/[.,]/g, '')}.${tail}`;
  if (head.includes(mark)) return [whole];
  if (/[.,]/.test(head) || tail.length !== 3) return [decimal];
  return [whole, decimal];
};

/** The only number of a text. */
export const numberIn = (text: string): MeantNumber | undefined => {
  const written = text.replace(/\p{Cf}/gu, '').trim();
  const [, qualifier] = QUALIFIERS.find(([pattern]) => pattern.test(written)) ?? [];
  const bare = QUALIFIERS.reduce((rest, [pattern]) => rest.replace(pattern, ''), written).trim();
  const found = [...bare.matchAll(DIGITS)];
  if (found.length !== 1 || !found[0]) return undefined;
  const [digits, other] = readings(found[0][0]);
  const words = bare
    .replace(found[0][0], '')
    .replace(/^[\s,.-]+|[\s,-]+$/g, '')
    .trim();
  return {digits: `${Number(digits)}`, other: other && `${Number(other)}`, qualifier, words};
};
