/// <reference types="vite/client" />
/** The examples that one may start from: in the builder itself, so that they are there without a network. */
import type {Language} from '../../../src/schema/text-types.js';
import {isObject, readJson, type JsonObject} from './json.js';
import type {ContentTag} from './project.js';

const files: Readonly<Record<string, string>> = import.meta.glob('../../../examples/starters/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A widget’s part of its example. */
export const starterOf = (tag: ContentTag, language: Language): JsonObject => {
  const document = readJson(files[`../../../examples/starters/${tag}.${language}.json`] ?? '');
  if (!isObject(document)) throw new Error(`No example of ${tag}`);
  const {$schema, version, lang, ...part} = document;
  return part;
};
