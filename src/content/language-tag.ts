import {MAX_TAG} from './limits.js';

const S = '[-_]';
/**
 * A well-formed tag (RFC 5646): language, script, region, variants, extensions, what is private; a wholly private one; or
 * one of those that were registered before there were such rules. With `_`, too, as programs write it.
 */
export const LANGUAGE_TAG = new RegExp(
  String.raw`^\s*(?:(?:[a-z]{2,3}(?:${S}[a-z]{3}){0,3}|[a-z]{5,8})(?:${S}[a-z]{4})?(?:${S}(?:[a-z]{2}|\d{3}))?` +
    String.raw`(?:${S}(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:${S}[a-wyz\d](?:${S}[a-z\d]{2,8})+)*(?:${S}x(?:${S}[a-z\d]{1,8})+)?|` +
    String.raw`x(?:${S}[a-z\d]{1,8})+|i${S}[a-z]{2,8}|en${S}gb${S}oed|sgn${S}(?:be${S}(?:fr|nl)|ch${S}de))\s*$`,
  'i',
);

/** The canonical forms of tags that were asked for: a file has few, and each thousands of times. */
const canonical = new Map<string, string | undefined>();
/** Of a file in which each text has a tag of its own no more are kept. */
const MAX_KEPT = 100;

/** A BCP 47 tag in its canonical form (`bg_BG` reads as `bg-BG`), or undefined: a bad tag is as good as none. */
export const canonicalTag = (tag: unknown): string | undefined => {
  if (typeof tag !== 'string' || tag.length > MAX_TAG) return undefined;
  if (canonical.has(tag)) return canonical.get(tag);
  const found = canonicalForm(tag);
  if (canonical.size < MAX_KEPT) canonical.set(tag, found);
  return found;
};

const canonicalForm = (tag: string): string | undefined => {
  if (!LANGUAGE_TAG.test(tag)) return undefined;
  const written = tag.trim().replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    // Engines know fewer forms than there are.
    return written.toLowerCase();
  }
};

/** `bg` of `bg-BG`; a tag that begins with no language, `x-…` or `i-…`, is one of its own. */
export const baseLanguage = (tag: string): string => tag.replace(/^([a-z]{2,8})-.*/, '$1');

/** `bg` of `bg` and of `bg-BG`: of a tag that names no more than a language, and where it is spoken. */
export const plainLanguage = (tag: string): string | undefined => /^([a-z]{2})(?:-[A-Z]{2})?$/.exec(tag)?.[1];
