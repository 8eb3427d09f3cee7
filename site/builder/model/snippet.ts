/** What is pasted into a page, escaped for where it goes. */
import {isObject, valueAt, writeJson, type Json, type JsonObject} from './json.js';
import {entriesOf, withoutBlanks} from './entries.js';
import {byLanguage, EVERY_LANGUAGE} from './localized.js';
import {contentLanguage, itemsPath, partPath, type ContentTag, type Project} from './project.js';
import {attributesOf} from '../see.js';

/** Text for between tags, and for a value in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * JSON for an attribute in double quotes, as CMSs leave it alone: no `<`, `>`, `&` or `'` in it, and no `\"`, which
 * WordPress (kses) would unescape.
 */
export const jsonForAttribute = (value: Json): string =>
  JSON.stringify(value)
    .replace(/\\"/g, '\\u0022')
    .replace(/[<>&'\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/"/g, '&quot;');

/** A text of the document in a language, or in whichever it is. */
const textIn = (value: Json | undefined, language: string, contentLang: string): string => {
  const values = byLanguage(value, contentLang);
  const found =
    values?.get(language) ?? values?.get(EVERY_LANGUAGE) ?? [...(values?.values() ?? [])].find((one) => one !== null);
  return typeof found === 'string' || typeof found === 'number' ? `${found}` : '';
};

const FALLBACK_ENTRIES = 12;
const isSafe = (url: unknown): url is string =>
  typeof url === 'string' && /^(https?:|mailto:|tel:|\/|\.\.?\/)/i.test(url);

/** What stands in the page until the widget is there, and without JavaScript: the title, and the records by their names. */
export const fallback = ({document}: Project, tag: ContentTag, language: string): string => {
  const own = contentLanguage(document, tag);
  const part = valueAt(document, partPath(document, tag));
  const title = isObject(part) ? textIn(part.title, language, own) : '';
  const entries = entriesOf(valueAt(document, itemsPath(document, tag)))
    .slice(0, FALLBACK_ENTRIES)
    .flatMap(({value}) => {
      const record: JsonObject = isObject(value) ? value : {};
      const {safeguarding} = record;
      if (isObject(safeguarding) && safeguarding.withdrawn) return [];
      const named = [record.title, record.name, record.organisation, record.funder].find((one) => one !== undefined);
      const name = textIn(isObject(named) && 'name' in named ? named.name : named, language, own);
      const url = [record.url, isObject(record.link) ? record.link.url : record.link].find(isSafe);
      return name
        ? [`<li>${url ? `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>` : escapeHtml(name)}</li>`]
        : [];
    });
  const pieces = [
    ...(title ? [`<p><strong>${escapeHtml(title)}</strong></p>`] : []),
    ...(entries[0] ? ['<ul>', ...entries.map((entry) => `  ${entry}`), '</ul>'] : []),
  ];
  return pieces[0] ? pieces.join('\n') : '<p>…</p>';
};

/** How many CSS pixels an `em` is that a page has not changed. */
const EM = 16;
/** The room that a page keeps until the content is there, so that nothing jumps; WordPress leaves `min-height` alone. */
const room = ({settings}: Project, tag: ContentTag): string => {
  const height = settings.heights?.[tag];
  return height ? ` style="min-height: ${Math.floor(height / EM)}em"` : '';
};

/** A page with nothing but the fallback, as a browser without JavaScript has it. */
export const fallbackPage = (project: Project, tag: ContentTag, language: string): string =>
  `<!doctype html><html lang="${escapeHtml(language)}"><meta charset="utf-8"><title>-</title>` +
  `<body style="font:1em/1.5 system-ui,sans-serif;margin:1em">${fallback(project, tag, language)}`;

export interface SnippetOptions {
  readonly project: Project;
  readonly tag: ContentTag;
  readonly language: string;
  /** Where script and file are, with `/` at its end. */
  readonly folder: string;
  readonly fileName: string;
  /** The content in the snippet itself: nothing to upload but the script. */
  readonly isInline: boolean;
  /** Whether the page says its language itself. */
  readonly pageHasLanguage: boolean;
  /** Classes of the page’s own. */
  readonly className?: string;
}

/** The content of one widget, without the other parts of the file. */
export const partOf = ({document}: Project, tag: ContentTag): Json => {
  const part = partPath(document, tag);
  if (!part[0] || !isObject(document)) return document;
  const {version, lang, base, publisher} = document;
  const own = valueAt(document, part) ?? {items: []};
  const inherited = {version, lang, base, publisher};
  return Object.fromEntries(
    [...Object.entries(inherited), ...Object.entries(isObject(own) ? own : {items: own})].filter(
      (entry): entry is [string, Json] => entry[1] !== undefined,
    ),
  );
};

/** The placeholder: what every CMS keeps. */
export const placeholder = (options: SnippetOptions): string => {
  const {project, tag, language, folder, fileName, isInline, pageHasLanguage, className} = options;
  const theme = project.settings.theme;
  const classes = [className, theme && `ngo-theme-${theme}`].filter(Boolean).join(' ');
  const attributes = Object.entries(attributesOf(project.settings.appearances?.[tag])).map(
    ([name, value]) => ` data-${name}="${escapeHtml(value)}"`,
  );
  const source = isInline
    ? ` data-data="${jsonForAttribute(partOf(project, tag))}"`
    : ` data-src="${escapeHtml(new URL(fileName, folder).href)}"`;
  return [
    `<div${classes ? ` class="${classes}"` : ''}${pageHasLanguage ? '' : ` lang="${escapeHtml(language)}"`} data-ngo-widget="${tag}"${source}${attributes.join('')}${room(project, tag)}>`,
    fallback(project, tag, language).replace(/^/gm, '  '),
    '</div>',
  ].join('\n');
};

/** The file. */
export const fileText = (project: Project): string => writeJson(withoutBlanks(project.document), project.source);
