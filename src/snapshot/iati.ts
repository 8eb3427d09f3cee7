import {CommandError} from '../cli/command-error.js';
import {fundingOf, identifierOf, isCancelled, projectOf} from './iati-activity.js';
import type {Activity} from './iati-activity.js';
import {iatiMessages} from './iati-messages.js';
import {languageIn, lineIn} from './iati-narrative.js';
import {itemMessages} from './item-messages.js';
import {checked, compact, documentOf, limited, suited} from './items.js';
import type {Made} from './items.js';
import type {Dropped, Json, JsonObject, Read, Reader, Source, Wanted} from './source.js';
import {decodeText, elementsOf, readXml} from './xml.js';
import type {XmlElement} from './xml.js';

const TAGS = ['project-results', 'funder-acknowledgement'] as const;

/** What is read of an activity, and what says the same elsewhere. */
const READ = new Set(
  (
    'iati-identifier reporting-org title description participating-org activity-status activity-date sector budget ' +
    'document-link activity-website result'
  ).split(' '),
);

const refOf = ({attributes}: XmlElement): string => attributes.get('ref')?.trim() ?? '';

/** The most frequent; of several the first. */
const commonest = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
};

/** How often there is what has no place in a project. */
const unread = (elements: readonly XmlElement[], place: string): readonly Dropped[] => {
  const counts = new Map<string, number>();
  for (const {name} of elements.flatMap((element) => elementsOf(element)))
    if (!READ.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].map(([name, count]) => `${name} (${count})`).join(', ');
  return names ? [{place, message: iatiMessages.elements, values: {names}}] : [];
};

const activitiesIn = (source: Source): {readonly root: XmlElement; readonly elements: readonly XmlElement[]} => {
  const root = readXml(decodeText(source.bytes), source.name);
  if (root.name === 'iati-activity') return {root, elements: [root]};
  if (root.name !== 'iati-activities') throw new CommandError(iatiMessages.notActivities, {file: source.name});
  return {root, elements: elementsOf(root, 'iati-activity')};
};

/** The one organisation that reports all activities; undefined: there are several. */
const publisherOf = (activities: readonly Activity[]): JsonObject | undefined => {
  const reporting = activities.flatMap(({element, languages}) =>
    elementsOf(element, 'reporting-org').map((one) => ({ref: refOf(one), name: lineIn([one], languages)})),
  );
  const [first] = reporting;
  const isOne = first?.name !== undefined && reporting.every(({ref}) => ref === first.ref);
  return isOne ? compact({id: first.ref || undefined, name: first.name}) : undefined;
};

const read = (source: Source, {widget}: Wanted): Read => {
  const tags = widget === undefined ? TAGS : [suited(source, widget, TAGS)];
  const {root, elements: all} = activitiesIn(source);
  const {taken: elements, dropped: rest} = limited(all, source.name);
  const own = elements.map((element) => languageIn(element) ?? languageIn(root));
  const lang = commonest(own.flatMap((language) => language ?? []));
  const names = new Map<string, Json>();
  const activities = elements.map((element, index): Activity => {
    const languages = {document: lang, activity: own[index]};
    for (const one of elementsOf(element)) {
      if (one.name !== 'reporting-org' && one.name !== 'participating-org') continue;
      const name = refOf(one) && !names.has(refOf(one)) ? lineIn([one], languages) : undefined;
      if (name !== undefined) names.set(refOf(one), name);
    }
    return {element, place: identifierOf(element).slice(0, 100) || `iati-activity[${index}]`, languages, names};
  });
  const dropped: Dropped[] = [...rest];
  const going = activities.filter(({element, place}) => {
    if (isCancelled(element)) dropped.push({place, message: iatiMessages.cancelled});
    return !isCancelled(element);
  });
  const publisher = publisherOf(activities);
  const parts: Partial<Record<(typeof TAGS)[number], readonly JsonObject[]>> = {};
  for (const tag of tags) {
    const made = going.flatMap((activity): readonly Made[] => {
      const {place} = activity;
      if (tag === 'project-results') {
        const item = projectOf(activity, publisher?.id as string | undefined, dropped);
        if (item.title !== undefined) return [{place, item}];
        dropped.push({place, message: itemMessages.noTitle});
        return [];
      }
      const funding = fundingOf(activity, dropped);
      if (!funding[0]) dropped.push({place, message: iatiMessages.noFunder});
      return funding.map((item) => ({place, item}));
    });
    const {taken, dropped: more} = limited(made, source.name);
    const {items, dropped: unfit} = checked(tag, taken);
    parts[tag] = items;
    dropped.push(...more, ...unfit);
  }
  return documentOf(source, {lang, publisher}, parts, [
    ...dropped,
    ...unread(
      going.map(({element}) => element),
      source.name,
    ),
  ]);
};

/**
 * Reads IATI activities, 2.0x and before: as projects and as the acknowledgement of who funds them, both where nobody
 * asks for one of them. What was is taken before what was planned; numbers are those that were reported.
 */
export const readIati: Reader = (source, wanted) => new Promise((resolve) => resolve(read(source, wanted)));
