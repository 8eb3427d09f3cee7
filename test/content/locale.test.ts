/** Which text shows, in which language, and in what words the widget itself speaks. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Localized} from '../../src/content/fields.js';
import {canonicalTag} from '../../src/content/language-tag.js';
import {Locale, resolveLanguage} from '../../src/locale/locale.js';
import type {Missing} from '../../src/locale/locale.js';
import {addMessages} from '../../src/locale/messages.js';

const localized = (entries: Readonly<Record<string, string | null>>): Localized => new Map(Object.entries(entries));

/** What one language shows of a text, and the language it fell back to. */
const shown = (
  entries: Readonly<Record<string, string | null>>,
  language: string,
  {contentLanguage = 'bg', missing = null as Missing | null} = {},
) => {
  const locale = new Locale(language, contentLanguage, missing);
  const text = localized(entries);
  const picked = locale.pick(text);
  return picked && {value: picked.value, lang: picked.lang, fellBack: locale.fallbackLanguage([text])};
};

describe('A text shows', () => {
  test('in the wanted language', () => {
    assert.deepEqual(shown({bg: 'а', en: 'a'}, 'en'), {value: 'a', lang: undefined, fellBack: undefined});
    assert.deepEqual(shown({en: 'a', bg: 'а'}, 'bg'), {value: 'а', lang: undefined, fellBack: undefined});
  });

  test('in the wanted variant before its base', () => {
    assert.equal(shown({en: 'color', 'en-GB': 'colour'}, 'en-GB')?.value, 'colour');
    assert.equal(shown({'en-GB': 'colour', en: 'color'}, 'en-GB')?.value, 'colour');
  });

  test('else in its base, which is no other language', () => {
    assert.deepEqual(shown({bg: 'а', en: 'a'}, 'en-GB'), {value: 'a', lang: undefined, fellBack: undefined});
    assert.deepEqual(shown({en: 'a', bg: 'а'}, 'bg-BG', {contentLanguage: 'en'}), {
      value: 'а',
      lang: undefined,
      fellBack: undefined,
    });
  });

  test('as exactly as it is there, subtag by subtag', () => {
    assert.equal(shown({sr: 'base', 'sr-Latn': 'latin', 'sr-Cyrl': 'cyrillic'}, 'sr-Cyrl-RS')?.value, 'cyrillic');
    assert.equal(shown({'sr-Latn': 'latin', sr: 'base'}, 'sr-Cyrl-RS')?.value, 'base');
  });

  test('else in another variant, which is named, but not told to readers', () => {
    assert.deepEqual(shown({bg: 'а', 'en-US': 'a'}, 'en'), {value: 'a', lang: 'en-US', fellBack: undefined});
    assert.deepEqual(shown({bg: 'а', 'en-US': 'a'}, 'en-GB'), {value: 'a', lang: 'en-US', fellBack: undefined});
  });

  test('never in a language whose tag only begins alike', () => {
    assert.equal(shown({enm: 'x', bg: 'а'}, 'en')?.value, 'а');
  });

  test('else in the language of the document', () => {
    assert.deepEqual(shown({de: 'd', bg: 'а'}, 'en'), {value: 'а', lang: 'bg', fellBack: 'bg'});
    assert.deepEqual(shown({bg: 'а', de: 'd'}, 'en', {contentLanguage: 'de'}), {
      value: 'd',
      lang: 'de',
      fellBack: 'de',
    });
  });

  test('in the very language of the document before a variant of it', () => {
    assert.equal(shown({'bg-Latn': 'a', bg: 'а'}, 'en')?.value, 'а');
  });

  test('in the base of the language of the document', () => {
    assert.equal(shown({de: 'd', bg: 'а'}, 'en', {contentLanguage: 'bg-BG'})?.value, 'а');
  });

  test('else in any language, also where the document names none', () => {
    assert.deepEqual(shown({fr: 'f', de: 'd'}, 'en'), {value: 'f', lang: 'fr', fellBack: 'fr'});
    assert.equal(new Locale('en').pick(localized({fr: 'f', bg: 'а'}))?.value, 'f');
  });

  test('that is the same in every language, without a language', () => {
    for (const language of ['bg', 'en', 'de'])
      assert.deepEqual(shown({'*': 'Eurochild'}, language, {missing: 'hide'}), {
        value: 'Eurochild',
        lang: undefined,
        fellBack: undefined,
      });
  });
});

describe('A null', () => {
  test('in the wanted language ends the search', () => {
    assert.equal(shown({en: null, bg: 'а'}, 'en'), undefined);
    assert.equal(shown({'en-GB': null, en: 'a', bg: 'а'}, 'en-GB'), undefined);
    assert.equal(shown({en: null, bg: 'а'}, 'en-GB'), undefined);
  });

  test('in another language does not', () => {
    assert.equal(shown({bg: 'а', en: null}, 'bg')?.value, 'а');
    assert.equal(shown({bg: null, fr: 'f'}, 'en')?.value, 'f');
    assert.equal(shown({'en-GB': null, en: 'a'}, 'en')?.value, 'a');
  });

  test('in every language shows nothing', () => {
    assert.equal(shown({bg: null, en: null}, 'de'), undefined);
  });
});

describe('What is missing in a language', () => {
  for (const missing of ['mark', 'show', null] as const)
    test(`shows in another where missing is ${missing}`, () => {
      assert.equal(shown({bg: 'а'}, 'en', {missing})?.value, 'а');
    });

  test('is left out where missing is hide', () => {
    assert.equal(shown({bg: 'а'}, 'en', {missing: 'hide'}), undefined);
  });

  test('is not left out where a variant of the language is there', () => {
    assert.equal(shown({'en-US': 'a'}, 'en-GB', {missing: 'hide'})?.value, 'a');
    assert.equal(shown({en: 'a'}, 'en-GB', {missing: 'hide'})?.value, 'a');
  });
});

describe('The language of a text is noted', () => {
  test('where the widget shows in a third one: the words around it are English there', () => {
    assert.deepEqual(shown({de: 'd', en: 'a'}, 'de'), {value: 'd', lang: 'de', fellBack: undefined});
    assert.deepEqual(shown({en: 'a'}, 'de'), {value: 'a', lang: 'en', fellBack: 'en'});
  });

  test('where it is more exact than the widget', () => {
    assert.equal(shown({'bg-Latn': 'a'}, 'bg')?.lang, 'bg-Latn');
  });
});

describe('The language that texts fell back to', () => {
  const locale = new Locale('en', 'bg', 'mark');

  test('is that of the first that did, and asking changes nothing', () => {
    const texts = [localized({en: 'a', bg: 'а'}), undefined, localized({bg: 'а'}), localized({de: 'd'})];
    assert.equal(locale.fallbackLanguage(texts), 'bg');
    assert.equal(locale.fallbackLanguage(texts.slice(3)), 'de');
    assert.equal(locale.fallbackLanguage(texts.slice(0, 2)), undefined);
    assert.equal(locale.fallbackLanguage([]), undefined);
  });

  test('is none for what does not show', () => {
    assert.equal(new Locale('en', 'bg', 'hide').fallbackLanguage([localized({bg: 'а'})]), undefined);
  });
});

describe('Several texts', () => {
  const goals = [localized({bg: 'а', en: 'a'}), localized({bg: 'б'}), localized({bg: 'в', en: null})];

  test('are those that the language shows, in order', () => {
    assert.deepEqual(
      new Locale('en', 'bg').pickAll(goals).map(({value}) => value),
      ['a', 'б'],
    );
    assert.deepEqual(
      new Locale('en', 'bg', 'hide').pickAll(goals).map(({value}) => value),
      ['a'],
    );
  });

  test('that are absent are none', () => {
    const locale = new Locale('en', 'bg');
    assert.deepEqual(locale.pickAll(undefined), []);
    assert.equal(locale.pick(undefined), undefined);
  });
});

/** The languages that a browser asks for. */
const withBrowser = (languages: readonly string[], action: () => void): void => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', {value: {languages}, configurable: true});
  try {
    action();
  } finally {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  }
};

describe('The language of a widget is', () => {
  test('that of its surroundings, else that of the JSON', () => {
    withBrowser(['bg'], () => {
      assert.equal(resolveLanguage('de', 'fr'), 'de');
      assert.equal(resolveLanguage(undefined, 'fr'), 'fr');
    });
  });

  test('else the first of the reader that there are words in', () => {
    withBrowser(['de', 'bg-BG', 'en'], () => assert.equal(resolveLanguage(undefined, undefined), 'bg-BG'));
    withBrowser(['not a tag', 'en-US'], () => assert.equal(resolveLanguage(undefined, undefined), 'en-US'));
  });

  test('else English, never Bulgarian unasked', () => {
    withBrowser(['de', 'fr'], () => assert.equal(resolveLanguage(undefined, undefined), 'en'));
    withBrowser([], () => assert.equal(resolveLanguage(undefined, undefined), 'en'));
    assert.equal(resolveLanguage(undefined, undefined), 'en');
  });
});

describe('A widget speaks', () => {
  for (const [language, uiLanguage, formatLocale] of [
    ['bg', 'bg', 'bg'],
    ['bg-BG', 'bg', 'bg-BG'],
    ['en', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['en-GB', 'en', 'en-GB'],
    ['de', 'en', 'en-GB'],
    ['fr-CH', 'en', 'en-GB'],
    ['bgx', 'en', 'en-GB'],
    ['mk', 'en', 'en-GB'],
    ['ru', 'en', 'en-GB'],
  ] as const)
    test(`${uiLanguage} in ${language}, with the dates of ${formatLocale}`, () => {
      const locale = new Locale(language);
      assert.deepEqual([locale.uiLanguage, locale.formatLocale], [uiLanguage, formatLocale]);
    });

  test('the language of a tag, however the tag is written', () => {
    for (const tag of ['bg_BG', 'BG', 'bg-bg', ' bg '])
      assert.equal(new Locale(canonicalTag(tag) ?? '').uiLanguage, 'bg');
  });

  test('any language whose words are there, by the tag that fits best', () => {
    const spoken = (language: string) => {
      const {uiLanguage, formatLocale} = new Locale(language);
      return [uiLanguage, formatLocale];
    };
    assert.deepEqual(spoken('sr-Cyrl-RS'), ['en', 'en-GB']);
    addMessages('sr_cyrl', {'role.member': 'члан'});
    assert.deepEqual(spoken('sr-Cyrl'), ['sr-Cyrl', 'sr-Cyrl']);
    assert.deepEqual(spoken('sr-Cyrl-RS'), ['sr-Cyrl', 'sr-Cyrl-RS']);
    // Any words of the language are nearer than English; what stands between them is written as they are.
    assert.deepEqual(spoken('sr'), ['sr-Cyrl', 'sr-Cyrl']);
    assert.deepEqual(spoken('sr-Latn'), ['sr-Cyrl', 'sr-Cyrl']);
    addMessages('sr', {'role.member': 'član'});
    assert.deepEqual(spoken('sr-Latn'), ['sr', 'sr-Latn']);
    assert.deepEqual(spoken('sr-Cyrl-RS'), ['sr-Cyrl', 'sr-Cyrl-RS']);
    withBrowser(['sr-Latn-RS'], () => assert.equal(resolveLanguage(undefined, undefined), 'sr-Latn-RS'));
  });
});
