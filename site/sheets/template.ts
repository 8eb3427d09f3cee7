/** The sheet that a widget's content can be typed into: our labels for headers, an example, and what they mean. */
import {parts} from '../../src/cli/walk.js';
import type {Language} from '../../src/schema/text-types.js';
import type {Json, JsonObject} from '../../src/snapshot/source.js';
import {isLocalized, targetsIn} from '../../src/snapshot/sheet/headers.js';
import type {Path, Target} from '../../src/snapshot/sheet/headers.js';
import type {SheetWidget} from '../../src/snapshot/sheet/widgets.js';
import {helpInWords} from '../builder/form/plain-words.js';
import type {NewSheet} from './sheet.js';

const words = {
  bg: {
    language: 'български',
    explanations: 'Обяснения',
    headers: ['Колона', 'Какво да напишете', 'Задължителна'],
    yes: 'да',
    choice: 'Една от думите:',
    several: 'Ако са няколко, пишете всяко на нов ред в същата клетка (Alt+Enter).',
    notes: [
      ['Пример', 'Вторият ред на листа „{name}“ е пример. Изтрийте го, преди да попълните своите редове.'],
      ['Още един език', 'Добавете колона със същото заглавие и другия език в скоби, напр. „{label} (английски)“.'],
      ['Излишни колони', 'Колоните, които не са задължителни, може да се изтрият или да останат празни.'],
    ],
  },
  en: {
    language: 'English',
    explanations: 'Explanations',
    headers: ['Column', 'What to write', 'Required'],
    yes: 'yes',
    choice: 'One of these words:',
    several: 'Where there are several, write each on a line of its own in the same cell (Alt+Enter).',
    notes: [
      ['Example', 'The second row of the sheet “{name}” is an example. Delete it before you fill in rows of your own.'],
      [
        'One more language',
        'Add a column with the same header and the other language in brackets, such as “{label} (Bulgarian)”.',
      ],
      ['Columns to spare', 'Columns that are not required can be deleted, or stay empty.'],
    ],
  },
} as const;

/** What is the same for everybody, or nobody fills in. */
const LEFT_OUT = ['publisher', 'asOf'];
const TYPED = ['date', 'number', 'positive', 'count', 'boolean'];

const inside = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>(
    (at, step) =>
      // A plain value stands for the only step that is left.
      typeof at === 'object' && at !== null ? (at as JsonObject)[step] : at,
    value,
  );

/** What an item has in a column: a value, or one for each entry of the list that the column splits. */
const valuesOf = (item: JsonObject, {path, splitAt}: Target): readonly (Json | undefined)[] => {
  if (splitAt === undefined) return [inside(item, path)];
  const list = inside(item, path.slice(0, splitAt));
  const entries: readonly Json[] = Array.isArray(list) ? (list as readonly Json[]) : list === undefined ? [] : [list];
  return entries.map((entry) => inside(entry, path.slice(splitAt)));
};

const hasValue = (item: JsonObject, target: Target): boolean =>
  valuesOf(item, target).some((value) => value !== undefined);

/** Whether a column of what is inside a record is always there: what protects people, and without what the record is nothing. */
const isMain = ({path, splitAt, isStrict, field}: Target): boolean =>
  isStrict ||
  (path.length === 2 &&
    splitAt === undefined &&
    (field.requirement === 'required' || field.requirement === 'recommended'));

/** The columns: of what is inside records the main ones, and those that an example has. Required ones first. */
export const templateColumns = (
  {item, fields}: SheetWidget,
  examples: readonly JsonObject[],
): readonly (Target & {readonly isRequired: boolean})[] => {
  const declared = parts(item).fields ?? {};
  const columns = targetsIn(fields)
    .filter(({path}) => !LEFT_OUT.includes(`${path[0]}`) && path.at(-1) !== 'id')
    .filter(
      (target) => target.path.length === 1 || isMain(target) || examples.some((example) => hasValue(example, target)),
    )
    .map((target) => {
      const isFirst = declared[`${target.path[0]}`]?.requirement === 'required';
      const isRequired = isFirst && (target.path.length === 1 || target.field.requirement === 'required');
      return {...target, isFirst, isRequired};
    });
  return [...columns.filter(({isFirst}) => isFirst), ...columns.filter(({isFirst}) => !isFirst)];
};

const headerOf = ({label, field}: Target, language: Language): string =>
  isLocalized(field) ? `${label[language]} (${words[language].language})` : label[language];

/** A value as somebody types it. */
const typed = (value: Json | undefined, {field}: Target, language: Language): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? words[language].yes : '';
  const text = `${value as string | number}`;
  if (field.type === 'choice') return field.choices.find((choice) => choice.value === value)?.label[language] ?? text;
  return field.type === 'value' && field.kind === 'date' && language === 'bg'
    ? text.split('-').reverse().join('.')
    : text;
};

const cellOf = (item: JsonObject, target: Target, language: Language): string | number | null => {
  const values = valuesOf(item, target);
  const [only] = values;
  return values.length === 1 && typeof only === 'number'
    ? only
    : values.map((value) => typed(value, target, language)).join('\n');
};

const explanationOf = ({field, splitAt}: Target, language: Language): string => {
  const {choice, several} = words[language];
  const choices =
    field.type === 'choice' ? `${choice} ${field.choices.map(({label}) => label[language]).join(', ')}.` : '';
  return [helpInWords(field.help[language], language), choices, splitAt === undefined ? '' : several]
    .filter(Boolean)
    .join(' ');
};

/** The two sheets of a template. */
export const templateOf = (
  widget: SheetWidget,
  language: Language,
  examples: readonly JsonObject[],
): readonly [content: NewSheet, explanations: NewSheet] => {
  const {headers, explanations, notes, yes} = words[language];
  const columns = templateColumns(widget, examples);
  const [example = {}] = examples;
  const label = columns.find(({field}) => isLocalized(field))?.label[language] ?? '';
  const named = (text: string) => text.replace('{name}', widget.name[language]).replace('{label}', label);
  return [
    {
      name: widget.name[language],
      columns: columns.map(({field}) => ({
        width: field.type === 'value' && ['prose', 'text'].includes(field.kind) ? 36 : 20,
        isText: !(field.type === 'value' && TYPED.includes(field.kind)),
      })),
      rows: [
        columns.map((target) => headerOf(target, language)),
        columns.map((target) => cellOf(example, target, language)),
      ],
    },
    {
      name: explanations,
      columns: [30, 90, 14].map((width) => ({width, isText: true})),
      rows: [
        headers,
        ...columns.map((target) => [
          headerOf(target, language),
          explanationOf(target, language),
          target.isRequired ? yes : '',
        ]),
        ...notes.map(([name, text]) => [name, named(text), '']),
      ],
    },
  ];
};
