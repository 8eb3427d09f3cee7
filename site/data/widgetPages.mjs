/** The pages about the widgets, one for each language: fields from the declarations, attributes from the manifest. */
import {readFileSync} from 'node:fs';
import {figure} from '../../dist/esm/content/figure.js';
import {frameFields, headFields} from '../../dist/esm/content/document.js';
import {funding} from '../../dist/esm/content/funding.js';
import {image} from '../../dist/esm/content/image.js';
import {contactLink, link, logo, organisation} from '../../dist/esm/content/records.js';
import {teaser} from '../../dist/esm/content/teaser.js';
import {frameTexts, sharedTexts} from '../../dist/esm/schema/shared-texts.js';
import {contentTags} from '../../dist/esm/widgets.js';
import {attributes, languageSwitch, layouts, sharedRecords} from '../texts/widgets.mjs';

const shared = new Map(
  Object.entries({link, contactLink, logo, image, organisation, figure, teaser, funding}).map(([name, field]) => [
    field,
    name,
  ]),
);
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const manifest = new Map(modules.flatMap(({declarations}) => declarations).map((one) => [one.tagName, one]));

/** A field as its check sees it: within what says that it must be there, and within the list that it is in. */
const unwrapped = (field) => {
  const {requirement, orPublisher} = field;
  const inner = field.field ?? field;
  return {requirement: orPublisher ? 'publisher' : requirement, many: !!inner.of, field: inner.of ?? inner};
};

/** Tables of fields: that of the record, and those of the records inside it. */
class Tables {
  constructor(lang) {
    this.lang = lang;
    this.all = [];
  }

  /** Adds a record's table, if it is not there, and says under which anchor it is. */
  add(anchor, title, fields, texts) {
    if (this.all.some((table) => table.anchor === anchor)) return anchor;
    const table = {anchor, title, rows: []};
    this.all.push(table);
    table.rows = Object.entries(fields).map(([name, declared]) => {
      const {requirement, many, field} = unwrapped(declared);
      const [label, description] = texts[name][this.lang];
      const values = field.values?.map((value) => ({value, label: texts[name].values[value][this.lang]}));
      const record = field.fields && this.#record(field, label, texts[name], `${anchor}-${name}`);
      return {name, label, description, requirement, many, values, record};
    });
    return anchor;
  }

  #record(field, label, texts, anchor) {
    const name = shared.get(field);
    return name
      ? this.add(name, sharedRecords[name][this.lang], field.fields, sharedTexts[name])
      : this.add(anchor, label, field.fields, texts.fields);
  }
}

const attributesOf = (tag, lang) =>
  manifest.get(tag).attributes.map(({name, description}) => {
    if (!attributes[name]) throw new Error(`site/texts/widgets.mjs says nothing of the attribute ${name}.`);
    return {name, description: lang === 'bg' ? attributes[name] : description};
  });

const pageOf = async (tag, lang) => {
  const page = {tag, lang, path: `/widgets/${tag}/`, attributes: attributesOf(tag, lang)};
  if (!contentTags.includes(tag)) {
    const [title, description] = languageSwitch[lang];
    return {...page, title, description};
  }
  const {content} = await import(`../../dist/esm/widgets/${tag}/${tag}.content.js`);
  const {texts} = await import(`../../dist/esm/schema/texts/${tag}.js`);
  const [title, description] = texts[lang];
  const tables = new Tables(lang);
  tables.add(
    'item',
    {bg: 'Всеки запис', en: 'Each item'}[lang],
    content.item.fields,
    texts.fields ?? sharedTexts[shared.get(content.item)],
  );
  tables.add(
    'frame',
    {bg: 'Около записите', en: 'Around the items'}[lang],
    {...headFields, ...frameFields},
    frameTexts,
  );
  return {
    ...page,
    title,
    description,
    layouts: content.layouts.map((name) => ({name, label: layouts[name][lang]})),
    file: `/examples/starters/${tag}.${lang}.json`,
    tables: tables.all,
  };
};

export default async () =>
  Promise.all([...contentTags, 'language-switch'].flatMap((tag) => ['bg', 'en'].map((lang) => pageOf(tag, lang))));
