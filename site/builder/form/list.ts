import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {asArray, entriesOf} from '../model/entries.js';
import {isObject, withMoved, type Json, type Path} from '../model/json.js';
import type {FormField} from '../../../src/schema/form.js';
import {texts} from '../texts.js';
import {idOf, type FormContext} from './context.js';
import {findings, help, renderField, requirement} from './field.js';
import {asRecord, nameOf, renderFields} from './record.js';
import {mainFieldsOfShared} from '../model/main-fields.js';

type ListField = Extract<FormField, {type: 'list'}>;

/** A key for each entry that goes with it where it moves, and stays with it where it is changed. */
export class EntryKeys {
  #next = 0;
  #keys = new Map<string, number[]>();

  /** The keys of a list’s entries; those at the end of one that has grown are new. */
  of(path: Path, length: number): readonly number[] {
    const id = idOf(path);
    const keys = this.#keys.get(id) ?? [];
    while (keys.length < length) keys.push(this.#next++);
    keys.length = length;
    this.#keys.set(id, keys);
    return keys;
  }
  /** Says that an entry goes to another place. */
  move(path: Path, from: number, to: number): void {
    const keys = this.#keys.get(idOf(path)) ?? [];
    const [key] = keys.splice(from, 1);
    if (key !== undefined) keys.splice(to, 0, key);
  }
  remove(path: Path, index: number): number | undefined {
    return this.#keys.get(idOf(path))?.splice(index, 1)[0];
  }
  insert(path: Path, index: number, key = this.#next++): void {
    this.#keys.get(idOf(path))?.splice(index, 0, key);
  }
}
const keys = new EntryKeys();

/** What a new entry is: a record that is still empty, or an empty text. */
const newEntry = ({of}: ListField): Json => (of.type === 'record' ? {} : '');

export interface ListOptions {
  /** The fields of an entry that always show; default: those of the shared record, else all. */
  readonly main?: readonly string[];
  /** What one entry is called: „история“; default: the name of the list. */
  readonly entryName?: string;
}

/** A list: its entries fold, move by mouse and keyboard, are duplicated, and removed with a way back. */
export const renderList = (
  field: ListField,
  path: Path,
  order: readonly string[],
  context: FormContext,
  options: ListOptions = {},
): TemplateResult => {
  const {say, language} = context;
  const entries = entriesOf(context.valueAt(path));
  const entryKeys = keys.of(path, entries.length);
  const label = field.label[language];
  return html`<fieldset class="field list" id=${idOf(path)} tabindex="-1">
    <legend>${label}${requirement(field, context)}</legend>
    ${help(field, path, context)} ${findings(path, context)}
    ${
      entries[0]
        ? html`<ol class="entries" role="list">
          ${repeat(
            entries.slice(0, context.drawn(entries.length)),
            (_, index) => entryKeys[index],
            (entry, index) => {
              const at = [...path, ...entry.path];
              const render = () => renderEntry(field, path, index, entries.length, at, context, options);
              // A folded entry is what it was until something of it changes.
              return context.isOpen(openKey(path, entryKeys[index])) || field.of.type !== 'record'
                ? render()
                : guard(
                    [
                      entry.value,
                      index,
                      entries.length,
                      entryKeys[index],
                      context.contentLanguage,
                      context.countWithin(at),
                    ],
                    render,
                  );
            },
          )}
        </ol>`
        : nothing
    }
    <button
      type="button"
      class="add"
      id=${idOf(path, 'add')}
      @click=${() => {
        const list = asArray(context.valueAt(path));
        context.edit(path, [...list, newEntry(field)], order);
        const key = openKey(path, keys.of(path, list.length + 1)[list.length]);
        context.toggle(key, true);
        context.focus(idOf([...path, list.length], 'body'));
      }}
    >
      ${options.entryName ? say(texts.add, {name: options.entryName}) : say(texts.addTo, {name: label})}
    </button>
  </fieldset>`;
};

/** Opens an entry of a list, where a step leads into one. */
export const openEntry = (list: Path, step: string | number | undefined, context: FormContext): void => {
  const entries = entriesOf(context.valueAt(list));
  const index = entries.findIndex(({path: [own]}) => own === step);
  if (index >= 0) context.toggle(openKey(list, keys.of(list, entries.length)[index]), true);
};

const openKey = (path: Path, key: number | undefined): string => `entry ${idOf(path)} ${key}`;

const renderEntry = (
  field: ListField,
  list: Path,
  index: number,
  length: number,
  path: Path,
  context: FormContext,
  options: ListOptions,
): TemplateResult => {
  const {say, language} = context;
  const {of} = field;
  const value = context.valueAt(path);
  const name = nameOf(value, context.contentLanguage) || say(texts.entryNumber, {number: index + 1});
  const key = openKey(list, keys.of(list, length)[index]);
  const isOpen = context.isOpen(key);
  const wrong = context.countWithin(path);
  const change = (next: readonly Json[], said: string, undone: () => void) => context.change(list, next, said, undone);
  const entries = () => asArray(context.valueAt(list));
  const move = (to: number, button: 'up' | 'down') => {
    const others = entries();
    keys.move(list, index, to);
    change(withMoved(others, index, to), say(texts.moved, {name, number: to + 1, count: length}), () =>
      keys.move(list, to, index),
    );
    // At an end its twin: a button that is disabled keeps no focus.
    const isAtEnd = button === 'up' ? to === 0 : to === length - 1;
    const twin = button === 'up' ? 'down' : 'up';
    context.focus(idOf([...list, to], isAtEnd ? twin : button));
  };
  const tools = html`<span class="tools">
    <button
      type="button"
      id=${idOf([...list, index], 'up')}
      title=${say(texts.up)}
      aria-label=${say(texts.upNamed, {name})}
      ?disabled=${index === 0}
      @click=${() => move(index - 1, 'up')}
    >
      <span aria-hidden="true">↑</span>
    </button>
    <button
      type="button"
      id=${idOf([...list, index], 'down')}
      title=${say(texts.down)}
      aria-label=${say(texts.downNamed, {name})}
      ?disabled=${index === length - 1}
      @click=${() => move(index + 1, 'down')}
    >
      <span aria-hidden="true">↓</span>
    </button>
    <button
      type="button"
      id=${idOf([...list, index], 'copy')}
      title=${say(texts.duplicate)}
      aria-label=${say(texts.duplicateNamed, {name})}
      @click=${() => {
        keys.insert(list, index + 1);
        change(entries().toSpliced(index + 1, 0, withoutId(value)), say(texts.duplicated, {name}), () =>
          keys.remove(list, index + 1),
        );
        context.focus(idOf([...list, index + 1], 'copy'));
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path fill="none" stroke="currentColor" stroke-width="1.5" d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
      </svg>
    </button>
    <button
      type="button"
      id=${idOf([...list, index], 'remove')}
      title=${say(texts.remove)}
      aria-label=${say(texts.removeNamed, {name})}
      @click=${() => {
        const own = keys.remove(list, index);
        change(entries().toSpliced(index, 1), say(texts.removed, {name}), () => keys.insert(list, index, own));
        context.focus(length > 1 ? idOf([...list, Math.min(index, length - 2)], 'remove') : idOf(list, 'add'));
      }}
    >
      <span aria-hidden="true">✕</span>
    </button>
  </span>`;
  if (of.type !== 'record')
    return html`<li class="entry plain">
      ${renderField({...of, label: {bg: `${of.label.bg} ${index + 1}`, en: `${of.label.en} ${index + 1}`}, help: NO_HELP}, path, [], context)}${tools}
    </li>`;
  return html`<li
    class="entry"
    @dragover=${(event: DragEvent) => {
      if (dragged?.list === idOf(list)) event.preventDefault();
    }}
    @drop=${(event: DragEvent) => {
      if (dragged?.list !== idOf(list) || dragged.index === index) return;
      event.preventDefault();
      const {index: from, name: moved} = dragged;
      keys.move(list, from, index);
      change(withMoved(entries(), from, index), say(texts.moved, {name: moved, number: index + 1, count: length}), () =>
        keys.move(list, index, from),
      );
    }}
  >
    <div class="head">
      <span
        class="grip"
        draggable="true"
        aria-hidden="true"
        title=${say(texts.drag)}
        @dragstart=${(event: DragEvent) => {
          dragged = {list: idOf(list), index, name};
          event.dataTransfer?.setData('text/plain', name);
        }}
        @dragend=${() => (dragged = undefined)}
        >⠿</span
      >
      <button
        type="button"
        class="fold"
        id=${idOf([...list, index], 'fold')}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => context.toggle(key)}
      >
        ${name}${wrong ? html` <span class="count">${say(texts.remarks, {count: wrong})}</span>` : nothing}
      </button>
      ${tools}
    </div>
    ${
      isOpen
        ? html`<div class="body" id=${idOf([...list, index], 'body')}>
          ${renderFields(
            of,
            path,
            options.main ??
              (of.shared
                ? mainFieldsOfShared[of.shared]
                : of.fields.map((one) => one.key).filter((one) => one !== 'id')),
            asRecord(of, path, [], context),
          )}
          ${findings(path, {...context, language})}
        </div>`
        : nothing
    }
  </li>`;
};
const NO_HELP = {bg: '', en: ''};

/** What is being dragged. */
let dragged: {readonly list: string; readonly index: number; readonly name: string} | undefined;

/** No two entries have one id. */
const withoutId = (value: Json | undefined): Json => {
  if (!isObject(value)) return value ?? {};
  const {id: _, ...others} = value;
  return others;
};
