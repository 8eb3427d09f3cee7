/** One IATI activity: who pays for it, and what it is as a project. */
import {dayOf} from './dates.js';
import {iatiMessages} from './iati-messages.js';
import {lineIn, proseIn} from './iati-narrative.js';
import type {Languages} from './iati-narrative.js';
import {numberIn, resultsOf} from './iati-results.js';
import {compact} from './items.js';
import {hashOf} from './sheet/ids.js';
import {slugOf} from './sheet/slug.js';
import type {Dropped, Json, JsonObject} from './source.js';
import {elementsOf, textOf} from './xml.js';
import type {XmlElement} from './xml.js';

/** An activity, and what holds for all in its file. */
export interface Activity {
  readonly element: XmlElement;
  readonly place: string;
  readonly languages: Languages;
  /** Names of organisations, by their identifiers: each is not named everywhere. */
  readonly names: ReadonlyMap<string, Json>;
}

const attribute = ({attributes}: XmlElement, name: string): string => attributes.get(name)?.trim() ?? '';

export const identifierOf = (element: XmlElement): string =>
  textOf(elementsOf(element, 'iati-identifier')[0] ?? {name: '', attributes: new Map(), children: []}).trim();

const idOf = ({element, place}: Activity): string => {
  const identifier = identifierOf(element) || place;
  return slugOf(identifier) || `activity-${hashOf(identifier)}`;
};

/** Codes of dates, since 2.01 and before. */
const DATES: Readonly<Record<string, readonly string[]>> = {
  start: ['2', 'start-actual', '1', 'start-planned'],
  end: ['4', 'end-actual', '3', 'end-planned'],
};

/** When it began and ended: as it was, else as it was planned. */
const datesOf = ({element, place}: Activity, dropped: Dropped[]): {readonly start?: string; readonly end?: string} => {
  const byType = new Map<string, string>();
  for (const date of elementsOf(element, 'activity-date')) {
    const written = attribute(date, 'iso-date') || textOf(date).trim();
    const day = dayOf(written);
    if (/^\d{4}(?:-\d\d){0,2}$/.test(day)) byType.set(attribute(date, 'type').toLowerCase(), day);
    else if (written) dropped.push({place, message: iatiMessages.wrongDate, values: {written: written.slice(0, 60)}});
  }
  const first = (types: readonly string[] = []): string | undefined =>
    types.map((type) => byType.get(type)).find((day) => day !== undefined);
  return {start: first(DATES.start), end: first(DATES.end)};
};

/** Codes of roles, since 2.01 and before. */
const FUNDING = ['1', 'funding'];
const organisationsOf = (
  {element, place, languages, names}: Activity,
  isWanted: (role: string) => boolean,
  dropped: Dropped[],
): readonly JsonObject[] => {
  const found = new Map<string, JsonObject>();
  for (const one of elementsOf(element, 'participating-org')) {
    if (!isWanted(attribute(one, 'role').toLowerCase())) continue;
    const ref = attribute(one, 'ref');
    const name = lineIn([one], languages) ?? names.get(ref);
    if (name === undefined) dropped.push({place, message: iatiMessages.noName, values: {ref: ref || '–'}});
    else found.set(ref || JSON.stringify(name), compact({id: ref || undefined, name}));
  }
  return [...found.values()];
};

interface Budget {
  readonly from: string;
  readonly to: string;
  readonly isRevised: boolean;
  readonly value: number | undefined;
  readonly currency: string;
}

const budgetsOf = (element: XmlElement): readonly Budget[] =>
  elementsOf(element, 'budget').map((budget) => {
    const [value] = elementsOf(budget, 'value');
    const day = (name: string): string => dayOf(attribute(elementsOf(budget, name)[0] ?? budget, 'iso-date'));
    return {
      from: day('period-start'),
      to: day('period-end'),
      isRevised: ['2', 'revised'].includes(attribute(budget, 'type').toLowerCase()),
      value: value && numberIn(textOf(value)),
      currency: (value && attribute(value, 'currency')) || attribute(element, 'default-currency'),
    };
  });

/** The sum of budgets that are for one period after the other, in one currency; a revised one is instead of the original. */
const amountOf = ({element, place}: Activity, dropped: Dropped[]): JsonObject | undefined => {
  const all = budgetsOf(element);
  const [first] = all;
  if (!first) return undefined;
  const budgets = all
    .filter(
      (one) => one.isRevised || !all.some(({isRevised, from, to}) => isRevised && from === one.from && to === one.to),
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const {currency} = first;
  const isClear = budgets.every(
    (one, index) =>
      one.value !== undefined &&
      one.currency === currency &&
      (index === 0 || one.from > (budgets[index - 1]?.to ?? '')),
  );
  const value = budgets.reduce((sum, one) => sum + (one.value ?? 0), 0);
  if (isClear && /^[a-z]{3}$/i.test(currency) && value > 0)
    return {value: Math.round(value * 100) / 100, currency: currency.toUpperCase()};
  dropped.push({place, message: iatiMessages.unclearBudget});
  return undefined;
};

/** Who pays for an activity, each as an item of `funder-acknowledgement`. */
export const fundingOf = (activity: Activity, dropped: Dropped[]): readonly JsonObject[] => {
  const funders = organisationsOf(activity, (role) => FUNDING.includes(role), dropped);
  if (!funders[0]) return [];
  const {element, place, languages} = activity;
  dropped.push({place, message: iatiMessages.level});
  const isOnly = funders.length === 1;
  if (!isOnly && elementsOf(element, 'budget')[0]) dropped.push({place, message: iatiMessages.sharedBudget});
  const amount = isOnly ? amountOf(activity, dropped) : undefined;
  const {start, end} = datesOf(activity, []);
  const period = start || end ? compact({from: start, to: end}) : undefined;
  const id = idOf(activity);
  const reference = identifierOf(element) || undefined;
  const projectTitle = lineIn(elementsOf(element, 'title'), languages);
  return funders.map((funder) =>
    compact({
      id: `${id}-${slugOf(String(funder.id ?? '')) || hashOf(JSON.stringify(funder.name))}`,
      ...{funder, level: isOnly ? 'funded' : 'co-funded', period, amount, reference, projectTitle},
    }),
  );
};

/** Codes of what an activity is at; words before 2.01. */
const STATUSES: Readonly<Record<string, string>> = {
  '1': 'planned',
  'pipeline/identification': 'planned',
  '2': 'running',
  implementation: 'running',
  '3': 'finished',
  completion: 'finished',
  '4': 'finished',
  'post-completion': 'finished',
};
const statusIn = (element: XmlElement): string =>
  elementsOf(element, 'activity-status')
    .map((status) => attribute(status, 'code') || textOf(status).trim().toLowerCase())
    .join();
export const isCancelled = (element: XmlElement): boolean => ['5', 'cancelled'].includes(statusIn(element));

/** What a sector is called: its name, or a code of the publisher's own that is words. */
const thematicAreaOf = ({element, languages}: Activity): Json | undefined => {
  const sectors = elementsOf(element, 'sector');
  const named = sectors.find((sector) => lineIn([sector], languages) !== undefined);
  const words = sectors
    .map((sector) => attribute(sector, 'code'))
    .find((code) => /\p{L}{3}.*\s\p{L}|^\p{L}{4,}$/u.test(code));
  return named ? lineIn([named], languages) : words;
};

const linksOf = ({element, languages}: Activity): readonly JsonObject[] => [
  ...elementsOf(element, 'activity-website').map((site) => ({url: textOf(site).trim(), kind: 'official'})),
  ...elementsOf(element, 'document-link').map((link) => {
    const language = elementsOf(link, 'language')[0];
    return compact({
      url: attribute(link, 'url'),
      label: lineIn(elementsOf(link, 'title'), languages),
      hreflang: (language && attribute(language, 'code')) || undefined,
    });
  }),
];

/** An activity as an item of `project-results`. */
export const projectOf = (activity: Activity, ownRef: string | undefined, dropped: Dropped[]): JsonObject => {
  const {element, place, languages} = activity;
  const described = (...types: readonly string[]): readonly XmlElement[] =>
    elementsOf(element, 'description').filter((one) => types.includes(attribute(one, 'type')));
  if (['6', 'suspended'].includes(statusIn(element))) dropped.push({place, message: iatiMessages.suspended});
  const dates = datesOf(activity, dropped);
  const partners = organisationsOf(activity, (role) => !FUNDING.includes(role), dropped).filter(
    ({id}) => id === undefined || id !== ownRef,
  );
  const beneficiaries = lineIn(described('3'), languages);
  return compact({
    id: idOf(activity),
    title: lineIn(elementsOf(element, 'title'), languages),
    status: STATUSES[statusIn(element)],
    thematicArea: thematicAreaOf(activity),
    duration: dates.start || dates.end ? compact(dates) : undefined,
    summary: proseIn(described('', '1', '4'), languages),
    goal: lineIn(described('2'), languages),
    beneficiaries: beneficiaries === undefined ? undefined : [beneficiaries],
    partners,
    results: resultsOf(element, languages, place, dropped),
    // What is said of the project is not said again of its money.
    funding: fundingOf(activity, dropped).map(({funder, level, amount}) => compact({funder, level, amount})),
    links: linksOf(activity),
  });
};
