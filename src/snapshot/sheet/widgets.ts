/** Which widget a sheet is for. */
import {content} from '../../generated/content.js';
import {texts} from '../../generated/texts.js';
import type {Field} from '../../content/fields.js';
import {formField} from '../../schema/form.js';
import type {FormField} from '../../schema/form.js';
import type {AnyTexts} from '../../schema/schema.js';
import {contentTags} from '../../widgets.js';
import type {ContentTag, Wanted} from '../source.js';
import {headersIn} from './columns.js';
import {wordsOf} from './headers.js';
import type {Sheet} from './sheet.js';

/** A widget as a sheet knows it. */
export interface SheetWidget {
  readonly tag: ContentTag;
  readonly item: Field;
  /** Its name in our languages: „Истории“. */
  readonly name: Readonly<Record<'bg' | 'en', string>>;
  readonly fields: readonly FormField[];
}

export const sheetWidgets: readonly SheetWidget[] = contentTags.map((tag) => {
  const own: AnyTexts = texts[tag];
  const item: Field = content[tag].item;
  const form = formField(item, own);
  if (form.type !== 'record') throw new Error(`${tag} has no records`);
  return {tag, item, name: {bg: own.bg[0], en: own.en[0]}, fields: form.fields};
});

/** The widget whose tag or name a sheet has; a file may be called `success-stories.bg (1).csv`. */
export const widgetNamed = (name: string): SheetWidget | undefined => {
  const words = wordsOf(name.replace(/\s*\(\d+\)$/, '').replace(/\.(bg|en)$/i, ''));
  return sheetWidgets.find(({tag, name: {bg, en}}) => [tag, wordsOf(bg), wordsOf(en)].includes(words));
};

/** The widget whose fields the headers are, where there is no doubt. */
export const widgetOfHeaders = (sheet: Sheet, mapping: Wanted['mapping']): SheetWidget | undefined => {
  const matches = sheetWidgets
    .map((widget) => {
      const {targets, count} = headersIn(sheet, widget.fields, mapping);
      const given = new Set(targets.map((target) => target?.path[0]));
      // Whose content it is may be said around the records.
      const isWhole = widget.fields.every(({requirement, key}) => requirement !== 'required' || given.has(key));
      return {widget, count: isWhole ? count : 0};
    })
    .filter(({count}) => count > 0)
    .sort((one, other) => other.count - one.count);
  const [best, next] = matches;
  return best && best.count > (next?.count ?? 0) ? best.widget : undefined;
};
