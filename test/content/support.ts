/** What the tests of this layer share: a field or a document checked, and what came of it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readDocument} from '../../src/content/document.js';
import type {WidgetDocument} from '../../src/content/document.js';
import {NgoError} from '../../src/content/errors.js';
import type {Field, ValidationIssue} from '../../src/content/fields.js';
import {content as networkMemberships} from '../../src/widgets/network-memberships/network-memberships.content.js';
import {content as projectResults} from '../../src/widgets/project-results/project-results.content.js';
import {content as successStories} from '../../src/widgets/success-stories/success-stories.content.js';
import {tags} from '../../src/widgets.js';

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
  {lang = 'bg', base = BASE} = {},
): {readonly read: T | undefined; readonly problems: readonly ValidationIssue[]} => {
  const problems: ValidationIssue[] = [];
  return {read: field(value, {path: 'it', contentLanguage: lang, baseUrl: base, issues: problems}), problems};
};

/** Asserts that a field takes a value without a report, and as what: as it is, where nothing else is said. */
export const takes = (field: Field, ...[value, expected = value, place]: [unknown, unknown?, object?]): void => {
  assert.deepEqual(check(field, value, place), {read: expected, problems: []});
};

/** Asserts that a field takes nothing of a value, and reports that, once, at its place. */
export const refuses = (field: Field, value: unknown, expected: string, place = {}): void => {
  assert.deepEqual(check(field, value, place), {
    read: undefined,
    problems: [{path: 'it', expected, found: JSON.stringify(value).slice(0, 60)}],
  });
};

/** A localized text as it is read. */
export const texts = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(entries));

/** A document of one widget, checked. */
export const read = <Item>(content: Content<Item>, json: unknown): WidgetDocument<Item> =>
  readDocument(json, content.tag, tags, content.item, BASE);

/** What is wrong with a document, a line each: `items[0].since "2016 г."`. */
export const complaints = ({problems}: {readonly problems: readonly ValidationIssue[]}): string[] =>
  problems.map(({path, actual: found}) => `${path} ${found ?? 'missing'}`);

/** What a function fails with, which must be a failure of ours. */
export const failureOf = (run: () => unknown): NgoError => {
  try {
    run();
  } catch (thrown) {
    assert.ok(thrown instanceof NgoError, `not a failure of ours: ${thrown}`);
    return thrown;
  }
  return assert.fail('nothing failed');
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
