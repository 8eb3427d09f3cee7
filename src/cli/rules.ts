import {UNKNOWN_KEY} from './keys.js';
import {addressRules} from './rules/addresses.js';
import {languageRules} from './rules/languages.js';
import {peopleRules} from './rules/people.js';
import {recordRules} from './rules/records.js';
import {textRules} from './rules/texts.js';
import type {Context, Violation, Rule} from './rule.js';
import {offsetIn} from './tree.js';
import type {Draft} from './finding.js';
import type {Kind, Spot} from './walk.js';

/** All that is looked for beyond what browsers check. */
export const rules: readonly Rule[] = [...addressRules, ...textRules, ...languageRules, ...recordRules, ...peopleRules];

/** Those that are about a browser's own report, or the file as a whole, and may be switched off, too. */
const others = [
  'parse',
  'encoding',
  'other-format',
  'byte-order-mark',
  'empty-body',
  'not-json-type',
  'too-large',
  'too-deep',
  'wrong-shape',
  'newer-version',
  'all-records-invalid',
  'missing-value',
  'wrong-value',
  'too-long',
  'missing-alternative',
  'figure-without-label',
  'link-without-address',
  'unusable-address',
  UNKNOWN_KEY,
];
/** The name of everything that can be found. */
export const ruleIds: readonly string[] = [...new Set([...others, ...rules.map(({id}) => id)])];

/** Rules that look at the same values, in their order. */
interface Group extends Pick<Rule, 'concerns'> {
  readonly rules: Rule[];
}
const groupsFor = (kind: Kind): readonly Group[] => {
  const groups: Group[] = [];
  for (const rule of rules.filter(({kinds}) => kinds.includes(kind))) {
    const last = groups.at(-1);
    if (last && last.concerns === rule.concerns) last.rules.push(rule);
    else groups.push({concerns: rule.concerns, rules: [rule]});
  }
  return groups;
};
const groups: Readonly<Record<Kind, readonly Group[]>> = {
  record: groupsFor('record'),
  list: groupsFor('list'),
  text: groupsFor('text'),
  translation: groupsFor('translation'),
  address: groupsFor('address'),
  plain: groupsFor('plain'),
};

/**
 * What the rules find in a file.
 *
 * @param refused the paths of the values that have a finding already
 */
export const lint = (source: string, refused: ReadonlySet<string>, context: Context): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const spot of context.spots) {
    const {kind, path} = spot;
    if (kind !== 'record' && kind !== 'list' && refused.has(path)) continue;
    for (const {concerns, rules} of groups[kind]) {
      if (concerns && !concerns(spot)) continue;
      for (const rule of rules)
        for (const violation of rule.find(spot, context)) drafts.push(draftOf(source, spot, rule, violation));
    }
  }
  return drafts;
};

const draftOf = (source: string, spot: Spot, {id, what, why, cure}: Rule, violation: Violation): Draft => {
  const {at = spot.node, index, path = spot.path, values, changes} = violation;
  return {
    rule: id,
    severity: 'warning',
    path,
    offset: index === undefined ? at.offset : offsetIn(source, at, index),
    explanation: {what, why, cure: violation.cure ?? cure},
    values,
    edits: changes?.map(({start, end, content}) => {
      const offset = offsetIn(source, at, start);
      return {offset, length: offsetIn(source, at, end) - offset, content};
    }),
  };
};
