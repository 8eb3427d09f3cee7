/** What authors write for keys, and what the format calls them. */

import type {Field} from '../content/fields.js';
import {parts, withoutRequirement} from './walk.js';

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

/** Cyrillic letters that look like Latin ones, and are typed for them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
};
/** A word as it looks, without what nobody sees or takes for a part of it. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '')
    .replace(/[а-ѕ]/g, (letter) => LOOKALIKES[letter] ?? letter);

/** `activity` for `activities`, `address` for `addresses`. */
const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=s)es$/, '')
    .replace(/(?<=[^s])s$/, '');

/** Whether a word must be a typing error for another one. */
export const isTypo = (key: string, known: string): boolean => {
  const [one, other] = [bare(key), bare(known)];
  if (singular(one) === singular(other)) return true;
  const allowed = Math.min(one.length, other.length) < 4 ? 0 : other.length < 9 ? 1 : 2;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
};

/** Keys that people write, in Bulgarian or in other words than ours; the first that a record knows is meant. */
const KEYS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/^(име|наименование|name|label)$/, 'name title label'],
  [/^(заглавие|название|тема|title|headline|heading)$/, 'title name label'],
  [/^(сайт|уеб ?сайт|уеб ?страница|страница|website|web ?site|web|homepage|site)$/, 'url web link links'],
  [/^(връзк[аи]|линк(ове)?|link|href|permalink)$/, 'url link links src web'],
  [/^(адрес на (страница|сайт)(та|а)?)$/, 'url link web src'],
  [/^(адрес|address)$/, 'address url src web'],
  [/^(url|uri|src)$/, 'url src web link'],
  [/^(източник|source)$/, 'source credit'],
  [/^(роля|участие|членство)$/, 'role'],
  [/^(от|от година|от дата|начало|начална дата|start|from|start ?date|since)$/, 'since start from date'],
  [/^(до|край|до година|крайна дата|end|to|finish|end ?date|until)$/, 'until end to'],
  [
    /^(дата|година|публикувано?|year|date|day|published|created|publish(ed)? ?(date|at|on)?|pub ?date)$/,
    'date since founded',
  ],
  [/^(основан[ао]?|създаден[ао]?|година на (основаване|създаване))$/, 'founded since'],
  [/^(описание|description|desc|about)$/, 'description summary excerpt body alt'],
  [/^(резюме|кратко описание|анотация|summary|abstract|lead|excerpt|intro(duction)?)$/, 'summary excerpt description'],
  [/^(текст|text|body|content|съдържание|story|разказ)$/, 'text body description summary excerpt label'],
  [/^(език|language|locale)$/, 'lang'],
  [/^(записи|списък|данни|records|data|entries|list|rows)$/, 'items'],
  [/^(лого|логотип|емблема|logo|logotype)$/, 'logo logos'],
  [
    /^(снимк[аи]|картинк[аи]|изображени[ея]|корица|cover|photos?|images?|img|pictures?|thumbnail|(featured )?image( url)?)$/,
    'image cover logo src',
  ],
  [/^(място|град|населено място|location|town|city)$/, 'place city'],
  [/^(телефон(ен номер|и)?|phone( number)?|tel|telephone|phones|mobile|мобилен( телефон)?)$/, 'phones number'],
  [/^(номер|число|сума|размер|стойност|брой|number|count|amount|sum|value|total)$/, 'value amount number'],
  [/^(имейл(и)?|е ?поща|електронна поща|поща|email|e ?mails?|mail)$/, 'emails'],
  [/^(работно време|opening ?hours|hours)$/, 'hours'],
  [/^(карта|на картата|map|google maps)$/, 'map'],
  [/^(гореща линия|линия за помощ|helpline|hotline)$/, 'helpline'],
  [/^(статус|състояние|state)$/, 'status'],
  [/^(вид|тип|категория|type|category)$/, 'kind'],
  [/^(рубрика|надзаглавие)$/, 'kicker'],
  [/^(издател)$/, 'publisher'],
  [/^(автор(и)?|author|copyright|photographer|фотограф)$/, 'authors by credit'],
  [/^(файл(ове)?|file|pdf|download|документ)$/, 'files url'],
  [/^(формат)$/, 'format'],
  [/^(обхват|ниво|level|scope)$/, 'scope level'],
  [/^(организация|organization|org)$/, 'organisation name'],
  [/^(организации|членове|брой (организации|членове)|organizations|members)$/, 'organisations'],
  [/^(държав[аи]|брой държави|страна|страни)$/, 'country countries'],
  [/^(улица|адрес \(улица\))$/, 'street'],
  [/^(пощенски код|п ?к|zip( code)?|postal ?code)$/, 'postcode'],
  [/^(област)$/, 'region'],
  [/^(квартал|район)$/, 'district'],
  [/^(съкращение|абревиатура|short ?name)$/, 'acronym'],
  [/^(цел|обща цел)$/, 'goal'],
  [/^(цели|специфични цели|задачи|goals|objectives|aims)$/, 'objectives specificGoals'],
  [/^(дейности)$/, 'activities'],
  [/^(дейност)$/, 'activity activities'],
  [/^(резултат(и)?)$/, 'results'],
  [/^(цифри|числа|показатели|numbers|stats|indicators)$/, 'figures'],
  [/^(партньор(и)?)$/, 'partners'],
  [/^(целев[аи] груп[аи]|бенефициент(и)?|ползватели|target ?groups?)$/, 'beneficiaries'],
  [/^(финансиране|финансираща(та)? (организация|програма)|финансиращ|донор|дарител|funder)$/, 'funder funding'],
  [/^(донори|дарители)$/, 'donors'],
  [/^(програма|program)$/, 'programme'],
  [/^(механизъм)$/, 'mechanism'],
  [/^(период|срок|продължителност|period)$/, 'period duration'],
  [/^(месец[аи]?|брой месеци)$/, 'months'],
  [/^(проект|име на проекта|project)$/, 'projectTitle title'],
  [/^(договор( №)?|номер на договора?|contract( number)?|grant( number)?)$/, 'reference'],
  [/^(тематична област)$/, 'thematicArea'],
  [/^(приоритет)$/, 'priority'],
  [/^(валута)$/, 'currency'],
  [/^(надпис|етикет|caption)$/, 'label'],
  [/^(алтернативен текст|alt ?text|alternative( ?text)?)$/, 'alt'],
  [/^(мерна единица|единица)$/, 'unit'],
  [/^(подтеми|sub ?topics|children|subitems|items)$/, 'topics'],
  [/^(теми|етикети|тагове|ключови думи|категории|tags|keywords|categories)$/, 'topics tags'],
  [/^(цитат)$/, 'quote'],
  [/^(социални мрежи|social ?(media|networks))$/, 'social'],
  [/^(бележк[аи])$/, 'note roleNote'],
  [/^(свързани( новини)?|новини|news)$/, 'related'],
  [/^(понеделник|пон|пн|monday)$/, 'mon'],
  [/^(вторник|вт|tuesday|tues)$/, 'tue'],
  [/^(сряда|ср|wednesday)$/, 'wed'],
  [/^(четвъртък|четв|чт|thursday|thurs?)$/, 'thu'],
  [/^(петък|пет|пт|friday)$/, 'fri'],
  [/^(събота|съб|сб|saturday)$/, 'sat'],
  [/^(неделя|нед|нд|sunday)$/, 'sun'],
];

/** `openingHours`, `opening_hours` and `Opening hours` are the same. */
const wordsOf = (key: string): string =>
  key
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .replace(/[-_\s.:]+/g, ' ')
    .trim();

/** The known key that another one is meant to be, and how many are likelier; undefined: it may be anybody's own. */
export const meantKey = (key: string, known: readonly string[]): {key: string; rank: number} | undefined => {
  const written = wordsOf(key);
  const named = KEYS.find(([pattern]) => pattern.test(written))?.[1].split(' ') ?? [];
  const rank = named.findIndex((one) => known.includes(one));
  const meant = named[rank] ?? known.find((one) => isTypo(key, one));
  return meant === undefined ? undefined : {key: meant, rank: Math.max(rank, 0)};
};

/** Whether a key is somebody's own for certain: `$schema`, `_source`, `@id`. */
export const isOwn = (key: string): boolean => /^[$_@]/.test(key);

/** `name_bg`, `titleEn`, `Име (bg)`: a key for one language of a text. */
const IN_LANGUAGE = /^(.*?[^_\s(-])[_\s(-]*(bg|en|BG|EN|Bg|En)\)?$/;
export const inLanguage = (key: string): {base: string; language: string} | undefined => {
  const [, base, language] = IN_LANGUAGE.exec(key) ?? [];
  return base && language ? {base, language: language.toLowerCase()} : undefined;
};

/** Where a key belongs: in a record, or in one inside it. */
export interface Place {
  readonly key: string;
  readonly inner?: string;
}
/** Networks by name, whose addresses belong into one list. */
const SOCIAL =
  /^(facebook|fb|фейсбук|instagram|инстаграм|you ?tube|linked ?in|twitter|tik ?tok|viber|telegram|whatsapp)( (url|link))?$/;

/** The record inside another in which a key would be read: `withdrawn` in `safeguarding`. */
export const insideOf = (key: string, fields: Readonly<Record<string, Field>>): Place | undefined => {
  if (Object.hasOwn(fields, 'social') && SOCIAL.test(wordsOf(key))) return {key: 'social'};
  const places = Object.entries(fields).flatMap(([name, field]) => {
    const {of, fields: own, plain} = parts(withoutRequirement(field));
    // In a list only where that must be there; and a name alone may stand for a record: what is in it is its own.
    const inner = parts(of && parts(field).requirement === 'required' ? of : field);
    if (of ? !inner.fields?.text : !own || plain !== undefined) return [];
    if (!inner.fields && !own) return [];
    const known = Object.keys(inner.fields ?? own ?? {});
    const meant = known.includes(key) ? {key, rank: 0} : meantKey(key, known);
    return meant ? [{place: {key: name, inner: meant.key}, rank: meant.rank}] : [];
  });
  return places.sort((one, other) => one.rank - other.rank)[0]?.place;
};
