import {funding} from '../../content/funding.js';
import type {Field} from '../../content/fields.js';
import {stringOf} from '../rule.js';
import type {Rule} from '../rule.js';
import {child, entries, properties} from '../tree.js';
import {fieldsOf} from '../walk.js';

/** Fields of which the second comes after the first. */
const ORDER = [
  ['since', 'until'],
  ['start', 'end'],
  ['from', 'to'],
] as const;

export const recordRules: readonly Rule[] = [
  {
    id: 'key-too-deep',
    kinds: ['record'],
    what: {bg: 'На това ниво „{key}“ вече не се чете.', en: 'At this level "{key}" is no longer read.'},
    why: {bg: 'Всичко в него се пропуска мълчаливо.', en: 'All that is in it is passed over in silence.'},
    cure: {bg: 'Преместете съдържанието му едно ниво нагоре.', en: 'Move what is in it one level up.'},
    find: (spot) =>
      properties(spot.node)
        .filter(
          ({key, value}) => value.type === 'array' && key === spot.parent?.key && !Object.hasOwn(fieldsOf(spot), key),
        )
        .map((at) => ({at, path: `${spot.path}.${at.key}`, values: {key: at.key}})),
  },
  {
    id: 'duplicate-key',
    kinds: ['record', 'text'],
    what: {bg: 'Ключът „{key}“ се среща тук два пъти.', en: 'The key "{key}" is here twice.'},
    why: {bg: 'Чете се само последният; първият се губи.', en: 'Only the last is read; the first is lost.'},
    cure: {bg: 'Оставете само верния.', en: 'Leave the right one.'},
    find: ({node, path}) => {
      const given = properties(node);
      return given
        .filter(({key}, index) => given.findIndex((other) => other.key === key) < index)
        .map((at) => ({at, path: path ? `${path}.${at.key}` : at.key, values: {key: at.key}}));
    },
  },
  {
    id: 'duplicate-id',
    kinds: ['list'],
    what: {bg: 'Друг запис в списъка вече има това id: „{id}“.', en: 'Another record of the list has this id: "{id}".'},
    why: {
      bg: 'Който го посочи (only="…", activity), ще получи и двата записа.',
      en: 'Whoever asks for it (only="…", activity) gets both records.',
    },
    cure: {bg: 'Дайте на всеки запис свое id.', en: 'Give each record an id of its own.'},
    find: ({node, path}) => {
      const ids = entries(node).map((entry) => child(entry, 'id'));
      const seen = new Set<string>();
      return ids.flatMap((id, index) => {
        const value = stringOf(id)?.trim();
        if (!value || !seen.has(value)) return value ? (seen.add(value), []) : [];
        return [{at: id, path: `${path}[${index}].id`, values: {id: value}}];
      });
    },
  },
  {
    id: 'unknown-activity',
    kinds: ['record'],
    what: {bg: 'Няма дейност с id „{id}“.', en: 'There is no activity with the id "{id}".'},
    why: {bg: 'Резултатите няма да застанат до дейността си.', en: 'The results will not stand beside their activity.'},
    cure: {
      bg: 'Напишете id на дейност от „activities“ в същия проект.',
      en: 'Write the id of one of this project\'s "activities".',
    },
    find: (spot) => {
      if (!Object.hasOwn(fieldsOf(spot), 'activities')) return [];
      const [activities, results] = [child(spot.node, 'activities'), child(spot.node, 'results')];
      const ids = (activities?.entries ?? []).map((entry) => stringOf(child(entry, 'id'))?.trim());
      return (results?.entries ?? []).flatMap((result, index) => {
        const activity = child(result, 'activity');
        const id = stringOf(activity)?.trim();
        if (!id || ids.includes(id)) return [];
        return [{at: activity, path: `${spot.path}.results[${index}].activity`, values: {id}}];
      });
    },
  },
  {
    id: 'date-order',
    kinds: ['record'],
    what: {bg: 'Краят ({end}) е преди началото ({start}).', en: 'The end ({end}) is before the beginning ({start}).'},
    why: {bg: 'Показва се период, който не може да е верен.', en: 'A period shows that cannot be right.'},
    cure: {bg: 'Проверете коя от двете дати е сгрешена.', en: 'See which of the two dates is wrong.'},
    find: (spot) =>
      ORDER.flatMap(([first, last]) => {
        if (!Object.hasOwn(fieldsOf(spot), last)) return [];
        const [from, to] = [child(spot.node, first), child(spot.node, last)];
        const [start = '', end = ''] = [stringOf(from), stringOf(to)];
        // `2018` is not before `2018-03`: only what both say is compared.
        const length = Math.min(start.length, end.length);
        return end.slice(0, length) < start.slice(0, length)
          ? [{at: to, path: spot.path ? `${spot.path}.${last}` : last, values: {start, end}}]
          : [];
      }),
  },
  {
    id: 'funding-without-statement',
    kinds: ['record'],
    what: {
      bg: 'Посочена е финансираща организация без задължителния ѝ текст („statement“).',
      en: 'A funder is named, without the sentence that it asks for ("statement").',
    },
    why: {
      bg: 'Повечето договори изискват точен текст за финансирането.',
      en: 'Most grant agreements demand an exact sentence about the funding.',
    },
    cure: {
      bg: 'Препишете го дословно от договора или от наръчника на програмата.',
      en: 'Copy it word for word from the agreement or the guide of the programme.',
    },
    find: ({node, field}) =>
      field === (funding as Field) &&
      ['funded', 'co-funded'].includes(stringOf(child(node, 'level')) ?? '') &&
      !child(node, 'statement')
        ? [{}]
        : [],
  },
];
