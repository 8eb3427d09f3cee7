import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isObject, type JsonObject, type Path} from '../model/json.js';
import type {FormField, FormRecord} from '../../../src/schema/form.js';
import {mainFieldsOfKey, mainFieldsOfShared} from '../model/main-fields.js';
import {texts} from '../texts.js';
import {idOf, type FormContext} from './context.js';
import {findings, help, renderField, renderKept, requirement} from './field.js';

/** A record in a record: a group of fields under a name. */
export const renderRecord = (
  field: FormRecord,
  path: Path,
  order: readonly string[],
  context: FormContext,
): TemplateResult => {
  const value = context.valueAt(path);
  const isPlain = field.plain !== undefined && (typeof value === 'string' || typeof value === 'number');
  if (value !== undefined && value !== null && !isObject(value) && !isPlain) return renderKept(field, path, context);
  return html`<fieldset class="field record" id=${idOf(path)} tabindex="-1">
    <legend>${field.label[context.language]}${requirement(field, context)}</legend>
    ${help(field, path, context)} ${renderFields(field, path, mainOf(field), asRecord(field, path, order, context))}
    ${findings(path, context)}
  </fieldset>`;
};

const mainOf = ({key, shared, fields}: FormRecord): readonly string[] =>
  mainFieldsOfKey[key] ??
  (shared ? mainFieldsOfShared[shared] : fields.map(({key}) => key).filter((own) => own !== 'id'));

/** A plain value stands for a record until another of its fields is filled in. Who empties a record removes it. */
export const asRecord = (
  field: FormRecord,
  path: Path,
  order: readonly string[],
  context: FormContext,
): FormContext => {
  const value = context.valueAt(path);
  const {plain} = field;
  const isPlain = plain !== undefined && value !== undefined && value !== null && !isObject(value);
  const startsWith = (other: Path) => path.every((step, index) => other[index] === step);
  return {
    ...context,
    valueAt: (at) =>
      isPlain && at.length === path.length + 1 && startsWith(at)
        ? at.at(-1) === plain
          ? value
          : undefined
        : context.valueAt(at),
    findingsAt: (at, isLocalized) =>
      context.findingsAt(isPlain && at.length === path.length + 1 && at.at(-1) === plain ? path : at, isLocalized),
    edit: (at, next, keys) => {
      if (!startsWith(at)) return context.edit(at, next, keys);
      const key = at[path.length];
      if (isPlain && key === plain && typeof next === 'string') return context.edit(path, next, order);
      if (isPlain) context.edit(path, {[plain]: value}, order);
      context.edit(at, next, keys);
      const left = context.valueAt(path);
      if (next === undefined && isObject(left) && Object.keys(left).length === 0 && typeof path.at(-1) === 'string')
        context.edit(path, undefined, order);
    },
  };
};

/** What is filled in for people, and waits with the others. */
const QUIET = new Set(['width', 'height', 'focus', 'id']);

/** The fields of a record: those that most people want, those with something in them, and the others folded. */
export const renderFields = (
  {fields}: {readonly fields: readonly FormField[]},
  path: Path,
  main: readonly string[],
  context: FormContext,
  order: readonly string[] = fields.map(({key}) => key),
): TemplateResult => {
  const key = `more ${idOf(path)}`;
  const isOpen = context.isOpen(key);
  const isAsked = ({key: own}: FormField) =>
    context.countWithin([...path, own]) > 0 || (!QUIET.has(own) && isFilled(context.valueAt([...path, own])));
  const first = main.flatMap((name) => fields.find((field) => field.key === name) ?? []);
  const others = fields.filter((field) => !main.includes(field.key));
  const asked = others.filter(isAsked);
  const later = others.filter((field) => !isAsked(field));
  const row = (field: FormField) => renderField(field, [...path, field.key], order, context);
  // One list of keys: a field that is filled in while the others are open keeps its control, and the focus in it.
  const shown = isOpen ? [...first, ...others] : [...first, ...asked];
  return html`${repeat(shown, ({key: own}) => own, row)}
    ${
      isOpen || later[0]
        ? html`<button
          type="button"
          class="fold more"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => context.toggle(key)}
        >
          ${context.say(isOpen ? texts.fewerFields : texts.moreFields)}
        </button>`
        : nothing
    }`;
};

const isFilled = (value: unknown): boolean => value !== undefined && value !== null;

/** A name for a record, as people would call it: its title, its name, what it has first. */
export const nameOf = (value: unknown, language: string): string => {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`.slice(0, 120);
  if (!isObject(value as never)) return '';
  const record = value as JsonObject;
  for (const key of [
    'title',
    'name',
    'label',
    'text',
    'number',
    'projectTitle',
    'funder',
    'organisation',
    'address',
    'street',
    'url',
    'src',
    'year',
  ]) {
    const own = record[key];
    const text =
      isObject(own) && typeof (own[language] ?? own['*'] ?? Object.values(own)[0]) === 'string'
        ? (own[language] ?? own['*'] ?? Object.values(own)[0])
        : own;
    const name = nameOf(text, language);
    if (name) return name;
  }
  return '';
};
