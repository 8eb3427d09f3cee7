/** Results of an IATI activity: what was reached, with the numbers that are stated. */
import {iatiMessages} from './iati-messages.js';
import {anyOf, lineIn} from './iati-narrative.js';
import type {Languages} from './iati-narrative.js';
import {compact} from './items.js';
import type {Dropped, Json, JsonObject} from './source.js';
import {elementsOf} from './xml.js';
import type {XmlElement} from './xml.js';

/** A number as IATI writes it; what has words around it is none. */
export const numberIn = (written: string | undefined): number | undefined =>
  /^\s*-?\d{1,15}(?:\.\d+)?\s*$/.test(written ?? '') ? Number(written) : undefined;

const valueIn = (element: XmlElement | undefined): number | undefined => numberIn(element?.attributes.get('value'));

/** The year in which a period ends. */
const yearIn = (element: XmlElement | undefined): string | undefined =>
  /^(?!0000)\d{4}/.exec(element?.attributes.get('iso-date') ?? element?.attributes.get('year') ?? '')?.[0];

interface Reported {
  readonly value: number;
  readonly year: string | undefined;
  readonly target: number | undefined;
}

const reportedIn = (indicator: XmlElement): readonly Reported[] =>
  elementsOf(indicator, 'period').flatMap((period) => {
    const value = valueIn(elementsOf(period, 'actual')[0]);
    if (value === undefined) return [];
    const target = valueIn(elementsOf(period, 'target')[0]);
    return [{value, year: yearIn(elementsOf(period, 'period-end')[0]), target}];
  });

/** Of a percentage. The others are counted in what the label says. */
const PERCENTAGE = '2';

const figureOf = (indicator: XmlElement, label: Json): JsonObject | undefined => {
  const all = [...reportedIn(indicator)].sort((one, other) => Number(one.year ?? 0) - Number(other.year ?? 0));
  const last = all.at(-1);
  if (!last) return undefined;
  const [baseline] = elementsOf(indicator, 'baseline');
  const before = {value: valueIn(baseline), year: yearIn(baseline)};
  const byYear = new Map(
    [before, ...all].flatMap(({year, value}) =>
      year === undefined || value === undefined ? [] : [[year, value] as const],
    ),
  );
  const target = last.target !== undefined && last.target > 0 ? last.target : undefined;
  return compact({
    ...{value: last.value, label, target, year: last.year},
    unit: indicator.attributes.get('measure') === PERCENTAGE ? {'*': '%'} : undefined,
    series: byYear.size > 1 ? [...byYear].map(([year, value]) => ({year, value})) : undefined,
  });
};

/** The results of an activity, as `project-results` has them. */
export const resultsOf = (
  activity: XmlElement,
  languages: Languages,
  place: string,
  dropped: Dropped[],
): readonly JsonObject[] =>
  elementsOf(activity, 'result').flatMap((result) => {
    const title = lineIn(elementsOf(result, 'title'), languages);
    const figures = elementsOf(result, 'indicator').flatMap((indicator) => {
      const label = lineIn(elementsOf(indicator, 'title'), languages) ?? title;
      const figure = label === undefined ? undefined : figureOf(indicator, label);
      if (figure) return [figure];
      dropped.push({place, message: iatiMessages.noNumber, values: {indicator: anyOf(label)}});
      return [];
    });
    if (title === undefined) return figures.map((figure) => ({items: [{text: figure.label, figures: [figure]}]}));
    return [{items: [compact({text: title, figures})]}];
  });
