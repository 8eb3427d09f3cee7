import {attributeOf} from './owners.js';
import type {Element} from './owners.js';

/** Learns our own words in the languages that a page adds to those of every file: `<script src="…/lang/uk.js">`. */
export const learnLanguages = async (elements: readonly Element[]): Promise<void> => {
  for (const element of elements) {
    const [, tag] = /\blang\/([a-z]{2,8}(?:-[a-z\d]{1,8})*)\.js\b/i.exec(attributeOf(element, 'src') ?? '') ?? [];
    // What is called so and is none of ours adds nothing.
    if (tag) await import(`../lang/${tag}.js`).catch(() => undefined);
  }
};
