/**
 * The languages that a checked value has texts in: BCP 47 tags, canonical, in the order in which they come. What is the same
 * in every language (`*`) is in none.
 */
export const contentLanguages = (value: unknown): readonly string[] => {
  const languages = new Set<string>();
  const collect = (one: unknown): void => {
    if (one instanceof Map) for (const [language, text] of one) if (text !== null) languages.add(language as string);
    if (Array.isArray(one)) one.forEach(collect);
    else if (typeof one === 'object' && one !== null && !(one instanceof Map)) Object.values(one).forEach(collect);
  };
  collect(value);
  languages.delete('*');
  return [...languages];
};
