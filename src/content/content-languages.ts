/** A document is walked once: a switch asks at each change of language. */
const known = new WeakMap<object, readonly string[]>();

/**
 * The languages that a checked value has texts in: BCP 47 tags, canonical, in the order in which they come. What is the same
 * in every language (`*`) is in none.
 */
export const contentLanguages = (value: object): readonly string[] => {
  const before = known.get(value);
  if (before) return before;
  const languages = new Set<string>();
  const collect = (one: unknown): void => {
    if (one instanceof Map) for (const [language, text] of one) if (text !== null) languages.add(language as string);
    if (Array.isArray(one)) one.forEach(collect);
    else if (typeof one === 'object' && one !== null && !(one instanceof Map)) Object.values(one).forEach(collect);
  };
  collect(value);
  languages.delete('*');
  const found = [...languages];
  known.set(value, found);
  return found;
};
