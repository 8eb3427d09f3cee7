/** The builder speaks to people who never see the file: nothing that it says is JSON. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {cureInWords, findingInWords, helpInWords} from '../../site/builder/form/plain-words.js';
import {content} from '../../src/generated/content.js';
import {texts} from '../../src/generated/texts.js';
import {frameTexts, sharedTexts} from '../../src/schema/shared-texts.js';
import type {Language} from '../../src/schema/text-types.js';

/** Every explanation in a tree of texts. */
const helpsIn = (value: unknown, language: Language): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === language && Array.isArray(inner) ? [String(inner[1])] : helpsIn(inner, language),
  );
};
/** Every key and word of the format, of more than a letter or two. */
const wordsOfFormat = new Set(
  [...JSON.stringify([frameTexts, sharedTexts, texts, content]).matchAll(/"([a-z]+[A-Z]?[a-zA-Z-]*)":/g)].flatMap(
    ([, key = '']) => (key.length > 2 ? [key] : []),
  ),
);
const EXAMPLE_OF_UNIT = 'hours';
// What the form does not show: the version, and the language, chosen beside those of the texts.
const {version: _version, lang: _lang, ...frame} = frameTexts;

describe('What the builder explains', () => {
  for (const language of ['bg', 'en'] as const)
    test(`has no JSON and no key of the file in it, in ${language}`, () => {
      const said = helpsIn([frame, sharedTexts, texts], language).map((text) => helpInWords(text, language));
      assert.ok(said.length > 100);
      for (const text of said) {
        assert.doesNotMatch(text, /[{}[\]\\"]|\bnull\b|JSON|\d{4}-\d\d(?!\d)|[a-z]-results/, text);
        const quoted = [...text.matchAll(/[„“]([^“”]+)[“”]/g)].map(([, words = '']) => words);
        assert.deepEqual(
          quoted.filter((words) => wordsOfFormat.has(words) && words !== EXAMPLE_OF_UNIT),
          [],
          text,
        );
      }
    });
});

describe('What the builder says of mistakes', () => {
  test('calls fields as the form does, and says what to do in it', () => {
    assert.equal(findingInWords('Липсва „name“.', 'bg'), 'Липсва „Име“.');
    assert.equal(findingInWords('"name" is missing.', 'en'), '“Name” is missing.');
    assert.equal(cureInWords('wrong-value', 'Напишете тук: "member", "founder".', 'bg'), 'Изберете от списъка.');
    assert.equal(
      findingInWords('Изображението няма алтернативен текст („alt“).', 'bg'),
      'Изображението няма алтернативен текст.',
    );
    assert.equal(findingInWords('Добавете "lang": "bg". Готово.', 'bg'), 'Готово.');
  });
});
