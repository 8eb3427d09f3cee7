/** What authors write, and what the format calls it: keys, words of enumerations, days. */

/** How many letters must be added, left out, changed or swapped to make one word of the other. */
const distance = (one: string, other: string): number => {
  const rows: number[][] = [[...other, ''].map((_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + Number(!same),
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
};

const bare = (word: string): string => word.toLowerCase().replace(/[-_ .:]/g, '');

/** Whether a word must be a typing error for another one. */
export const isTypo = (key: string, known: string): boolean => {
  const [one, other] = [bare(key), bare(known)];
  const allowed = Math.min(one.length, other.length) < 4 ? 0 : other.length < 9 ? 1 : 2;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
};

/** Keys that people write, as the beginning of a word, in Bulgarian or in other words than ours; the first that a record knows is meant. */
const KEYS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/^(име|наименование|name|label)$/, 'name title label'],
  [/^(заглавие|название|title|headline|heading)$/, 'title name label'],
  [/^(сайт|уеб ?сайт|уебсайт|website|web ?site|web|homepage|site)$/, 'url web link links'],
  [/^(връзк[аи]|линк(ове)?|link|href|адрес на страница(та)?)$/, 'url link links web'],
  [/^(адрес|address)$/, 'address url web'],
  [/^(url|uri|src|източник|source)$/, 'url src web link'],
  [/^(роля|role|участие|членство)$/, 'role'],
  [/^(от|от година|от дата|начало|начална дата|start|from|start ?date|since)$/, 'since start from date'],
  [/^(до|край|до година|крайна дата|end|to|finish|end ?date|until)$/, 'until end to'],
  [/^(дата|година|year|date|day|published|created|publish ?date|pub ?date)$/, 'date since founded'],
  [/^(основана?|създадена?|година на (основаване|създаване))$/, 'founded since'],
  [/^(описание|description|desc|about)$/, 'description summary excerpt body'],
  [/^(резюме|кратко описание|summary|abstract|lead)$/, 'summary excerpt description'],
  [/^(текст|text|body|content|съдържание)$/, 'text body description summary'],
  [/^(език|language|locale)$/, 'lang'],
  [/^(записи|списък|данни|records|data|entries|list|rows)$/, 'items'],
  [/^(лого|емблема|logo)$/, 'logo'],
  [/^(снимк[аи]|картинк[аи]|изображение|photo|image|img|picture|thumbnail)$/, 'image cover logo src'],
  [/^(място|град|населено място|location|town)$/, 'place city'],
  [/^(телефон(и)?|phone|tel|telephone|phones)$/, 'phones number'],
  [/^(номер)$/, 'number reference'],
  [/^(имейл(и)?|е-?поща|поща|email|e-?mail|mail)$/, 'emails'],
  [/^(работно време|opening ?hours)$/, 'hours'],
  [/^(статус|състояние|state)$/, 'status'],
  [/^(вид|тип|категория|type|category)$/, 'kind'],
  [/^(издател|publisher)$/, 'publisher'],
  [/^(автор(и)?|author)$/, 'authors by'],
  [/^(файл(ове)?|file|pdf|download)$/, 'files'],
  [/^(обхват|ниво|level|scope)$/, 'scope level'],
  [/^(организация|организация-?та|organization)$/, 'organisation name'],
  [/^(организации|organizations)$/, 'organisations'],
  [/^(държав[аи]|country|countries)$/, 'country countries'],
  [/^(улица)$/, 'street'],
  [/^(пощенски код|zip|postal ?code)$/, 'postcode'],
  [/^(област)$/, 'region'],
  [/^(квартал|район)$/, 'district'],
  [/^(съкращение|абревиатура|short ?name)$/, 'acronym'],
  [/^(цел)$/, 'goal'],
  [/^(цели)$/, 'objectives specificGoals'],
  [/^(дейности)$/, 'activities'],
  [/^(резултати)$/, 'results'],
  [/^(партньори)$/, 'partners'],
  [/^(финансиране|финансиращ|донор|дарител|funder)$/, 'funder funding'],
  [/^(програма|program)$/, 'programme'],
  [/^(сума|размер)$/, 'amount value'],
  [/^(стойност|брой)$/, 'value'],
  [/^(валута)$/, 'currency'],
  [/^(надпис|етикет|caption)$/, 'label'],
  [/^(алтернативен текст|alttext)$/, 'alt'],
  [/^(теми|етикети|тагове|tags)$/, 'topics tags'],
  [/^(цитат)$/, 'quote'],
  [/^(социални мрежи)$/, 'social'],
  [/^(бележка)$/, 'note roleNote'],
];

/** The known key that another one is meant to be, and how many are likelier; undefined: it may be anybody's own. */
export const meantKey = (key: string, known: readonly string[]): {key: string; rank: number} | undefined => {
  const written = key
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  const named = KEYS.find(([pattern]) => pattern.test(written))?.[1].split(' ') ?? [];
  const rank = named.findIndex((one) => known.includes(one));
  const meant = named[rank] ?? known.find((one) => isTypo(key, one));
  return meant === undefined ? undefined : {key: meant, rank: Math.max(rank, 0)};
};

/** Words of enumerations, by how they begin in Bulgarian. */
const VALUES: readonly (readonly [written: RegExp, meant: string])[] = [
  [/^член/, 'member'],
  [/^(съосновател|съучредител)/, 'co-founder'],
  [/^(основател|учредител)/, 'founder'],
  [/^координатор/, 'coordinator'],
  [/^представител/, 'representative'],
  [/^наблюдател/, 'observer'],
  [/^партньор/, 'partner'],
  [/^национал/, 'national'],
  [/^европейск/, 'european'],
  [/^(международн|световн)/, 'international'],
  [/^(активн|действащ)/, 'active'],
  [/^(прекратен|закрит|приключил|бивш)/, 'ended'],
  [/^истори/, 'story'],
  [/^новин/, 'news'],
  [/^инициатив/, 'initiative'],
  [/^(планиран|предстоящ)/, 'planned'],
  [/^(текущ|в ход|изпълнява се|започнал)/, 'running'],
  [/^(завършен|приключ)/, 'finished'],
  [/^(становищ|позици)/, 'position'],
  [/^(доклад|отчет)/, 'report'],
  [/^(изследван|проучван|анализ)/, 'study'],
  [/^(ръководств|наръчни)/, 'guide'],
  [/^(брошур|листовк|дипляна)/, 'leaflet'],
  [/^друг/, 'other'],
  [/^съфинансир/, 'co-funded'],
  [/^финансир/, 'funded'],
  [/^(подкреп|с подкрепа)/, 'supported'],
  [/^(около|приблизително)/, 'about'],
  [/^(над|повече от)/, 'over'],
  [/^до$/, 'up-to'],
  [/^официал/, 'official'],
  [/^(още|повече)/, 'more'],
  [/^учредяван/, 'founding'],
  [/^програм/, 'programme'],
  [/^(изтегл|свал)/, 'download'],
  [/^(списък|всички)/, 'list'],
  [/^снимк/, 'photo'],
  [/^(илюстраци|рисунк)/, 'illustration'],
  [/^(лого|емблем)/, 'logo'],
];

/** The word of an enumeration that is meant. */
export const meantValue = (value: string, values: readonly string[]): string | undefined => {
  const written = value.trim().toLowerCase();
  const named = VALUES.filter(([pattern]) => pattern.test(written)).map(([, meant]) => meant);
  return named.find((one) => values.includes(one)) ?? values.find((one) => one === written || isTypo(written, one));
};

const MONTHS: readonly RegExp[] = [
  /^(яну|jan)/,
  /^(фев|feb)/,
  /^(март|mar)/,
  /^(апр|apr)/,
  /^(май|may)/,
  /^(юни|jun)/,
  /^(юли|jul)/,
  /^(авг|aug)/,
  /^(сеп|sep)/,
  /^(окт|oct)/,
  /^(ное|nov)/,
  /^(дек|dec)/,
];
const two = (digits: string | number): string => `${digits}`.padStart(2, '0');
/** A day that exists, as the format writes it. */
const dayOf = (year: string, month: string | number, day?: string): string | undefined => {
  const written = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  const read = new Date(written);
  return Number.isNaN(read.valueOf()) || !read.toJSON().startsWith(written) ? undefined : written;
};

/** Days that a spreadsheet counts, since 1900 with one too many: from 1954 to 2064. */
const isDayNumber = (number: number): boolean => Number.isInteger(number) && number > 20_000 && number < 60_500;

/** The day that is meant, as the format writes it; and the other where it could be two. */
export const meantDate = (value: string | number): readonly string[] => {
  const written = `${value}`
    .trim()
    .toLowerCase()
    .replace(/\s*(г\.?|год(ина)?\.?)$/, '');
  if (/^\d{5}$/.test(written) && isDayNumber(Number(written)))
    return [new Date(Date.UTC(1899, 11, 30) + Number(written) * 86_400_000).toJSON().slice(0, 10)];
  const parts = written.split(/[\s./\\,–-]+/).filter(Boolean);
  const months = parts.map((part) => MONTHS.findIndex((name) => name.test(part)));
  const numbers = parts.map((part, index) =>
    (months[index] ?? -1) < 0 ? part.replace(/(?<=\d)(st|nd|rd|th|ти|ви|ри|ми)$/, '') : `${(months[index] ?? 0) + 1}`,
  );
  if (parts.length > 3 || numbers.some((part) => !/^(\d{1,2}|\d{4})$/.test(part))) return [];
  const [first = '', second, third] = numbers;
  // Day first, as nearly everywhere; with slashes, or where it has its name, the month may be.
  const monthFirst = (months[0] ?? -1) >= 0;
  const days =
    second === undefined
      ? [first.length === 4 ? first : undefined]
      : third === undefined
        ? [first.length === 4 ? dayOf(first, second) : dayOf(second, first)]
        : first.length === 4
          ? [dayOf(first, second, third)]
          : [
              monthFirst ? undefined : dayOf(third, second, first),
              monthFirst || written.includes('/') ? dayOf(third, first, second) : undefined,
            ];
  return [...new Set(days.filter((day) => day !== undefined))];
};
