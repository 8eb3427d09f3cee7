/** Cyrillic letters in Latin ones, by the Transliteration Act; those that Bulgarian has not, as their languages have it. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ь: 'y',
  ю: 'yu',
  я: 'ya',
  ё: 'yo',
  ы: 'y',
  э: 'e',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
};
/** Characters of an id. */
const MAX_LENGTH = 60;

/** A text as an id: `parvata-kniga-na-ani`. Empty where it has no letter that we can write so. */
export const slugOf = (text: string): string =>
  text
    .normalize()
    .toLowerCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-|-$/g, '');

/** An id for each, in their order: those that are alike get a number. */
export const distinct = (slugs: readonly string[], taken: ReadonlySet<string>): readonly string[] => {
  const used = new Set(taken);
  // Ten thousand that are alike must not each be counted from the beginning.
  const counts = new Map<string, number>();
  return slugs.map((slug) => {
    let id = slug;
    let number = counts.get(slug) ?? 1;
    while (used.has(id)) id = `${slug}-${++number}`;
    counts.set(slug, number);
    used.add(id);
    return id;
  });
};
