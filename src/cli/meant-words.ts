import {isTypo} from './meant.js';

/** Words of enumerations as people write them; of several, the first that the enumeration has is meant. */
const WORDS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/съ-?(основател|учредител)|co[- ]?found/, 'co-founder'],
  [/основател|учредител|(^|\s)found(er|ing)/, 'founder'],
  [/координатор|coordinat/, 'coordinator'],
  [/представител|represent/, 'representative'],
  [/наблюдател|observ/, 'observer'],
  [/^член|\sчлен|\bmember/, 'member'],
  [/^партньор|^partner/, 'partner'],
  [/^(национал|българия$|bulgaria)/, 'national'],
  [/^(европ|ес$|eu$|europe)/, 'european'],
  [/^(международн|световн|глобалн|global|world)/, 'international'],
  [/^(активн|действащ|действа$|съществува)/, 'active'],
  [/^(прекратен|закрит|приключ|бивш|неактивн|не (е )?(активн|действа)|inactive|closed|former)/, 'ended'],
  [/^(истори|разказ|случай|stor(y|ies))/, 'story'],
  [/^новин/, 'news'],
  [/^инициатив/, 'initiative'],
  [/^(планиран|предсто|upcoming|future)/, 'planned'],
  [
    /^(текущ|в ход|в процес|в изпълнение|изпълнява|реализира се|започнал|активен|действащ|ongoing|current|active|in progress)/,
    'running',
  ],
  [/^(завършен|приключ|изпълнен|реализиран|completed?|done|closed|past|ended)/, 'finished'],
  [/становищ|позици|position/, 'position'],
  [/доклад|отчет|report/, 'report'],
  [/изследван|проучван|анализ|research|analysis/, 'study'],
  [/ръководств|наръчни|помагал|handbook|manual/, 'guide'],
  [/брошур|листовк|дипляна|brochure|flyer/, 'leaflet'],
  [/^друг/, 'other'],
  [/съфинансир|co[- ]?(fund|financ)/, 'co-funded'],
  [/финансир|financed/, 'funded'],
  [/подкреп/, 'supported'],
  [/^(около|приблизително|~|≈|about|approx)/, 'about'],
  [/^(над|повече от|>|more than)/, 'over'],
  [/^(до|най-много|<|≤|at most)$/, 'up-to'],
  [/^официал/, 'official'],
  [/^(още|повече)$/, 'more'],
  [/^учредяван/, 'founding'],
  [/^програм/, 'programme'],
  [/^(изтегл|свал)/, 'download'],
  [/^(списък|всички)/, 'list'],
  [/^(снимк|фотограф)/, 'photo'],
  [/^(илюстраци|рисунк)/, 'illustration'],
  [/^(лого|емблем)/, 'logo'],
  [/^(файл|както (е|са) във файла|ред(ът)? на файла)/, 'file'],
];

/** The word of an enumeration that is meant. */
export const meantWord = (value: string, words: readonly string[]): string | undefined => {
  const written = value
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase();
  const named = WORDS.filter(([pattern]) => pattern.test(written)).map(([, meant]) => meant);
  return (
    words.find((one) => one === written) ??
    named.find((one) => words.includes(one)) ??
    words.find((one) => isTypo(written, one))
  );
};
