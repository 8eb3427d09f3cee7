/** What widgets declare, for the tests that are the same for each: a new one goes through them by its line in `src/widgets.ts`. */
import type {ValidationIssue} from '../../src/content/errors.js';
import type {Field, Fields} from '../../src/content/fields.js';
import {contentTags as tags} from '../../src/widgets.js';

export {tags};
export type Tag = (typeof tags)[number];

interface Content {
  readonly item: Field;
  readonly layouts: readonly string[];
}
/** What a field is made of. */
interface Parts {
  readonly field?: Field;
  readonly fields?: Fields;
  readonly of?: Field;
  readonly values?: readonly string[];
}

/** One of something for each widget. */
export const forEach = <T>(make: (tag: Tag) => T): Readonly<Record<Tag, T>> =>
  Object.fromEntries(tags.map((tag) => [tag, make(tag)])) as Record<Tag, T>;

const declared = new Map<Tag, Content>();
for (const tag of tags) {
  const {content} = (await import(`../../src/widgets/${tag}/${tag}.content.ts`)) as {content: Content};
  declared.set(tag, content);
}

/** The least that a field takes: of a record what must be there, of a list one entry, of the rest what fits first. */
const least = (given: Field | undefined, name: unknown): unknown => {
  const {field, fields, of, values = []} = (given ?? {}) as Parts;
  if (field) return least(field, name);
  if (of) return [least(of, name)];
  if (fields)
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([, {requirement}]) => requirement === 'required' || requirement === 'recommended')
        .map(([key, inner]) => [key, least(inner, name)]),
    );
  return [name, ...values, 'https://example.org/a', '2016', 1, true].find((value) => {
    const issues: ValidationIssue[] = [];
    given?.(value, {path: '', contentLanguage: 'bg', baseUrl: 'https://example.org/', issues});
    return issues.length === 0;
  });
};

/** The least that a record of each widget can be, by its name. */
export const minimal = forEach((tag) => (name: unknown) => least(declared.get(tag)?.item, name) as object);

/** The layouts of each widget; the first is the default. */
export const layouts = forEach((tag) => declared.get(tag)?.layouts ?? []);
