/** What the tests of this layer share: a field or a document checked, and what came of it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readDocument} from '../../src/content/document.js';
import type {WidgetDocument} from '../../src/content/document.js';
import {NgoError} from '../../src/content/errors.js';
import type {ValidationIssue} from '../../src/content/errors.js';
import type {Field} from '../../src/content/fields.js';
import {content as networkMemberships} from '../../src/widgets/network-memberships/network-memberships.content.js';
import {content as projectResults} from '../../src/widgets/project-results/project-results.content.js';
import {content as successStories} from '../../src/widgets/success-stories/success-stories.content.js';

export {networkMemberships, projectResults, successStories};

/** Where the JSON came from. */
export const BASE = 'https://ngo.example/data/content.json';

interface Content<Item> {
  readonly tag: string;
  readonly item: Field<Item>;
}

/** The content of every widget. */
export const contents: readonly Content<unknown>[] = [networkMemberships, successStories, projectResults];

/** Checks one value at the path `it`. */
export const check = <T>(
  field: Field<T>,
  value: unknown,
  {contentLanguage = 'bg', baseUrl = BASE} = {},
): {readonly read: T | undefined; readonly validationIssues: readonly ValidationIssue[]} => {
  const issues: ValidationIssue[] = [];
  return {read: field(value, {path: 'it', contentLanguage, baseUrl, issues}), validationIssues: issues};
};

/** Asserts that a field takes a value without a report, and as what: as it is, where nothing else is said. */
export const takes = (field: Field, ...[value, expected = value, context]: [unknown, unknown?, object?]): void => {
  assert.deepEqual(check(field, value, context), {read: expected, validationIssues: []});
};

/** Asserts that a field takes nothing of a value, and reports that, once, at its path. */
export const refuses = (field: Field, value: unknown, expected: string, context = {}): void => {
  assert.deepEqual(check(field, value, context), {
    read: undefined,
    validationIssues: [{path: 'it', expected, actual: JSON.stringify(value).slice(0, 60)}],
  });
};

/** A localized text as it is read. */
export const texts = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(entries));

/** A document of one widget, checked. */
export const read = <Item>(content: Content<Item>, json: unknown): WidgetDocument<Item> =>
  readDocument(json, content.tag, content.item, BASE);

/** What is wrong with a document, a line each: `items[0].since "2016 г."`. */
export const complaints = ({validationIssues}: {readonly validationIssues: readonly ValidationIssue[]}): string[] =>
  validationIssues.map(({path, actual}) => `${path} ${actual ?? 'missing'}`);

/** What a function throws, which must be an error of ours. */
export const errorOf = (run: () => unknown): NgoError => {
  try {
    run();
  } catch (thrown) {
    assert.ok(thrown instanceof NgoError, `not an error of ours: ${thrown}`);
    return thrown;
  }
  return assert.fail('nothing was thrown');
};

/** The only one of a list. */
export const only = <T>(list: readonly T[] | undefined): T => {
  const [first, ...others] = list ?? [];
  assert.ok(first !== undefined && others.length === 0, `not one, but ${list?.length}`);
  return first;
};

/** JSON of the repository. */
export const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8').replace(/^\uFEFF/, '')) as unknown;
