/** Which text shows, in which language, and in what words the widget itself speaks. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {baseLanguage} from '../../src/content/language-tag.js';
import {Locale} from '../../src/locale/locale.js';
import type {Missing} from '../../src/locale/locale.js';
import {networkMemberships, only, read, texts} from './support.js';

/** What one language shows of a text, and the language it notes. */
const shown = (
  entries: Readonly<Record<string, string | null>>,
  lang: string,
  {documentLang = 'bg', missing = null as Missing | null} = {},
) => {
  const locale = new Locale(lang, documentLang, missing);
  const picked = locale.text(texts(entries));
  return picked && {value: picked.value, lang: picked.lang, fellBack: locale.fellBack.to};
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
    assert.deepEqual(shown({en: 'a', bg: 'а'}, 'bg-BG', {documentLang: 'en'}), {
      value: 'а',
      lang: undefined,
      fellBack: undefined,
    });
  });

  test('else in another variant, which is named, but not told to readers', () => {
    assert.deepEqual(shown({bg: 'а', 'en-US': 'a'}, 'en'), {value: 'a', lang: 'en-US', fellBack: undefined});
    assert.deepEqual(shown({bg: 'а', 'en-US': 'a'}, 'en-GB'), {value: 'a', lang: 'en-US', fellBack: undefined});
  });

  test('else in the language of the document', () => {
    assert.deepEqual(shown({de: 'd', bg: 'а'}, 'en'), {value: 'а', lang: 'bg', fellBack: 'bg'});
    assert.deepEqual(shown({bg: 'а', de: 'd'}, 'en', {documentLang: 'de'}), {value: 'd', lang: 'de', fellBack: 'de'});
  });

  test('in the very language of the document before a variant of it', () => {
    assert.equal(shown({'bg-Latn': 'a', bg: 'а'}, 'en')?.value, 'а');
  });

  test('in the base of the language of the document', () => {
    assert.equal(shown({de: 'd', bg: 'а'}, 'en', {documentLang: 'bg-BG'})?.value, 'а');
  });

  test('else in any language', () => {
    assert.deepEqual(shown({fr: 'f', de: 'd'}, 'en'), {value: 'f', lang: 'fr', fellBack: 'fr'});
  });

  test('that is the same in every language, without a language', () => {
    for (const lang of ['bg', 'en', 'de'])
      assert.deepEqual(shown({'*': 'Eurochild'}, lang, {missing: 'hide'}), {
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

  test('is left out where missing is hide, names too', () => {
    assert.equal(shown({bg: 'а'}, 'en', {missing: 'hide'}), undefined);
    assert.equal(new Locale('en', 'bg', 'hide').name(texts({bg: 'а'})), undefined);
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

describe('That a text fell back', () => {
  test('is remembered with the first language it fell back to', () => {
    const locale = new Locale('en', 'bg', 'mark');
    locale.text(texts({en: 'a', bg: 'а'}));
    assert.equal(locale.fellBack.to, undefined);
    locale.text(texts({bg: 'а'}));
    locale.text(texts({de: 'd'}));
    assert.equal(locale.fellBack.to, 'bg');
  });

  test('is not remembered of a name, though its language is noted', () => {
    const locale = new Locale('en', 'bg', 'mark');
    assert.deepEqual(locale.name(texts({bg: 'Мрежа'})), {value: 'Мрежа', lang: 'bg'});
    assert.equal(locale.fellBack.to, undefined);
  });

  test('is not remembered of what does not show', () => {
    const locale = new Locale('en', 'bg', 'hide');
    locale.text(texts({bg: 'а'}));
    assert.equal(locale.fellBack.to, undefined);
  });
});

describe('Several texts', () => {
  const goals = [texts({bg: 'а', en: 'a'}), texts({bg: 'б'}), texts<string | null>({bg: 'в', en: null})];

  test('are those that the language shows, in order', () => {
    assert.deepEqual(
      new Locale('en', 'bg', null).texts(goals).map(({value}) => value),
      ['a', 'б'],
    );
    assert.deepEqual(
      new Locale('en', 'bg', 'hide').texts(goals).map(({value}) => value),
      ['a'],
    );
  });

  test('that are absent are none', () => {
    const locale = new Locale('en', 'bg', null);
    assert.deepEqual(locale.texts(undefined), []);
    assert.equal(locale.text(undefined), undefined);
  });
});

describe('A widget speaks', () => {
  for (const [lang, words, format] of [
    ['bg', 'bg', 'bg'],
    ['bg-BG', 'bg', 'bg-BG'],
    ['en-US', 'en', 'en-US'],
    ['en-GB', 'en', 'en-GB'],
  ] as const)
    test(`${words} in ${lang}, with the dates of ${format}`, () => {
      const locale = new Locale(lang, 'bg', null);
      assert.deepEqual([locale.words, locale.format], [words, format]);
    });

  for (const lang of ['de', 'fr-CH', 'bgx', 'mk', 'ru'])
    test(`English in ${lang}, with English dates`, () => {
      const locale = new Locale(lang, 'bg', null);
      assert.equal(locale.words, 'en');
      assert.equal(baseLanguage(locale.format), 'en');
    });

  test('the language that the file names, however it writes the tag', () => {
    for (const lang of ['bg_BG', 'BG', 'bg-bg']) {
      const {namedLang = '', items} = read(networkMemberships, {lang, items: [{name: 'Мрежа'}]});
      const locale = new Locale(namedLang, namedLang, null);
      assert.equal(locale.words, 'bg');
      assert.equal(locale.name(only(items).name)?.value, 'Мрежа');
      assert.doesNotThrow(() => new Intl.NumberFormat(locale.format));
    }
  });

  test('of bg where a tag begins so', () => {
    assert.deepEqual(['bg', 'bg-BG', 'bg-Latn', 'en-GB', 'bgx-BG'].map(baseLanguage), ['bg', 'bg', 'bg', 'en', 'bgx']);
  });
});
