import {UNKNOWN_KEY} from './keys.js';
import {addressRules} from './rules/addresses.js';
import {languageRules} from './rules/languages.js';
import {peopleRules} from './rules/people.js';
import {recordRules} from './rules/records.js';
import {textRules} from './rules/texts.js';
import type {Context, Violation, Rule} from './rule.js';
import {offsetIn} from './tree.js';
import type {Draft} from './finding.js';
import type {Spot} from './walk.js';

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

/** What the rules find at some values of a file. */
export const lint = (source: string, spots: readonly Spot[], context: Context): readonly Draft[] =>
  spots.flatMap((spot) =>
    rules
      .filter(({kinds}) => kinds.includes(spot.kind))
      .flatMap((rule) => rule.find(spot, context).map((violation) => draftOf(source, spot, rule, violation))),
  );

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
