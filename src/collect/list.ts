import {dirname, isAbsolute, join} from 'node:path';
import {isAddress} from '../cli/input.js';

/** A member of the list. */
export interface Entry {
  /** As it stands in the list: what its records are known by. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** Its address, or the path of its file. */
  readonly target: string;
}

const targetOf = (name: string, list: string): string => {
  if (isAddress(name)) return name;
  if (isAddress(list)) return URL.canParse(name, list) ? new URL(name, list).href : name;
  return isAbsolute(name) || list === '-' ? name : join(dirname(list), name);
};

/**
 * The members of a list: an address or a path a line; blank lines and those that begin with `#` are for people.
 *
 * @param list where the list is: what is relative in it is relative to that
 */
export const entriesOf = (text: string, list: string): readonly Entry[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({name: line.trim(), line: index + 1}))
    .filter(({name}) => name && !name.startsWith('#'))
    .map(({name, line}) => ({name, line, target: targetOf(name, list)}));
