/** What is pasted into a page, escaped for where it goes. */
import {isArray, isObject, valueAt, writeJson, type Json, type JsonObject} from './json.js';
import {entriesOf, withoutBlanks} from './entries.js';
import {byLanguage, EVERY_LANGUAGE} from './localized.js';
import {contentLanguage, itemsPath, partPath, type ContentTag, type Project} from './project.js';
import {attributesOf} from '../see.js';

/** Text for between tags, and for a value in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** What a string may not have in it as it is: quotes, and what some CMS takes for markup, a shortcode or an address. */
const RISKY = /\\(["\\])|[<>&'[\]{}%@\u007f-\u009f\u2028\u2029\ufeff]/g;
const escapeOf = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** Joomla takes every backslash away, and `&#` with it; names it leaves. */
const NAMED: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  "'": '&apos;',
  '[': '&lbrack;',
  ']': '&rbrack;',
  '{': '&lbrace;',
  '}': '&rbrace;',
  '%': '&percnt;',
  '@': '&commat;',
};

/**
 * JSON for an attribute in double quotes, as CMSs leave it alone: WordPress (kses) tears it at a raw `<`, unescapes `\"`
 * and drops `\0`, plugins look for `[…]` and `{…}`, and editors decode what HTML escapes. So strings escape as JSON
 * does; where a backslash is lost, as HTML does.
 */
export const jsonForAttribute = (value: Json, losesBackslashes = false): string =>
  JSON.stringify(value)
    .replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
      text.replace(RISKY, (sign: string, escaped: string | undefined) =>
        losesBackslashes && !escaped ? (NAMED[sign] ?? sign) : escapeOf(escaped ?? sign),
      ),
    )
    .replace(/"/g, '&quot;');

/** A text of the document in a language, or in whichever it is; none where it is deliberately not translated. */
const textIn = (value: Json | undefined, language: string, contentLang: string): string => {
  const values = byLanguage(value, contentLang);
  const own = values?.get(language);
  if (own === null) return '';
  const found = own ?? values?.get(EVERY_LANGUAGE) ?? [...(values?.values() ?? [])].find((one) => one !== null);
  return typeof found === 'string' || typeof found === 'number' ? `${found}`.trim() : '';
};

/** Where a page must not go on showing what is no longer to be shown. */
const isLasting = (value: Json): boolean => {
  const safeguarding = isObject(value) ? value.safeguarding : undefined;
  return !isObject(safeguarding) || (!safeguarding.withdrawn && safeguarding.reviewBy === undefined);
};
const isWithdrawn = (value: Json): boolean =>
  isObject(value) && isObject(value.safeguarding) && Boolean(value.safeguarding.withdrawn);

const FALLBACK_ENTRIES = 12;

/** The link that is most a record’s own, in any of the places where one may be. */
const linkOf = (record: JsonObject, base: string): string | undefined => {
  const first = (list: Json | undefined) => entriesOf(list).map(({value}) => value);
  const candidates = [record.url, record.link, ...first(record.files), ...first(record.links), record.web];
  for (const candidate of [...candidates, record.organisation, record.funder]) {
    const address = isObject(candidate) ? candidate.url : candidate;
    if (typeof address !== 'string' || !URL.canParse(address, base)) continue;
    const {protocol, href} = new URL(address, base);
    if (/^https?:$/.test(protocol)) return href;
  }
  return undefined;
};

/** How to reach somebody, as links that need no script. */
const waysTo = (record: JsonObject): readonly string[] => [
  ...entriesOf(record.phones).flatMap(({value}) => {
    const number = isObject(value) ? value.number : value;
    return typeof number === 'string'
      ? [`<a href="tel:${escapeHtml(number.replace(/[^\d+]/g, ''))}">${escapeHtml(number)}</a>`]
      : [];
  }),
  ...entriesOf(record.emails).flatMap(({value}) =>
    typeof value === 'string' ? [`<a href="mailto:${escapeHtml(value)}">${escapeHtml(value)}</a>`] : [],
  ),
];

/**
 * What stands in the page until the widget is there, and without JavaScript: the title, and the records by their names.
 * A story with a date until which it may show is not among them: a page does not forget by itself.
 *
 * @param folder where the file is
 */
export const fallback = (project: Project, tag: ContentTag, language: string, folder = EXAMPLE_FOLDER): string => {
  const {document} = project;
  const base = baseOf(project, tag, folder);
  const own = contentLanguage(document, tag);
  const part = valueAt(document, partPath(document, tag));
  const title = isObject(part) ? textIn(part.title, language, own) : '';
  const publisher = isObject(document) ? document.publisher : undefined;
  const entries = entriesOf(valueAt(document, itemsPath(document, tag)))
    .map(({value}) => value)
    .filter(isLasting)
    .slice(0, FALLBACK_ENTRIES)
    .flatMap((value) => {
      const record: JsonObject = isObject(value) ? value : {};
      const named = [record.title, record.name, record.organisation, record.funder].find((one) => one !== undefined);
      const owner = named ?? (tag === 'contact-card' ? publisher : undefined);
      const name = textIn(isObject(owner) && 'name' in owner ? owner.name : owner, language, own);
      if (!name) return [];
      const url = linkOf(record, base);
      const text = url ? `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>` : escapeHtml(name);
      return [`<li>${[text, ...waysTo(record)].join(', ')}</li>`];
    });
  const pieces = [
    ...(title ? [`<p><strong>${escapeHtml(title)}</strong></p>`] : []),
    ...(entries[0] ? ['<ul>', ...entries.map((entry) => `  ${entry}`), '</ul>'] : []),
  ];
  return pieces[0] ? pieces.join('\n') : '<p>…</p>';
};

/** The languages that a file is written in, the one of its plain texts first: those that the widgets have words in. */
export const languagesOf = (document: Json, own: string): readonly string[] => {
  const found = new Set([own]);
  const walk = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isObject(value)) for (const language of ['bg', 'en']) if (Object.hasOwn(value, language)) found.add(language);
    Object.values(value as object).forEach(walk);
  };
  walk(document);
  return [...found];
};

/** The folder where nobody has said one yet. */
export const EXAMPLE_FOLDER = 'https://ngo.example/widgets/';

/** How many CSS pixels an `em` is that a page has not changed. */
const EM = 16;
/** Less than this, in CSS pixels, was measured before there was anything to see. */
const LEAST_ROOM = 80;
/** The room that a page keeps until the content is there, so that nothing jumps; WordPress leaves `min-height` alone. */
const room = ({settings}: Project, tag: ContentTag): string => {
  // Measured at the width of a text: wider, it is lower.
  const height = settings.align ? undefined : settings.heights?.[tag];
  return height && height >= LEAST_ROOM ? ` style="min-height: ${Math.floor(height / EM)}em"` : '';
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
  /** Whether the CMS takes backslashes out of attributes. */
  readonly losesBackslashes?: boolean;
  /** Classes of the page’s own. */
  readonly className?: string | undefined;
}

/** What relative addresses are relative to: what the file says, else the folder where it is, or would be. */
const baseOf = ({document}: Project, tag: ContentTag, folder: string): string => {
  const own = valueAt(document, [...partPath(document, tag), 'base']) ?? valueAt(document, ['base']);
  return typeof own === 'string' && URL.canParse(own, folder) ? new URL(own, folder).href : folder;
};

/** `./images/a.jpg`, `/files/a.pdf`, `images/a.jpg`. */
const RELATIVE = /^(?:\.{0,2}\/(?!\/)\S+|[\w-]+(?:\/[\w.-]+)*\.(?:avif|gif|jpe?g|pdf|png|svg|webp))$/i;
/** Whether something in it has an address that is relative: inside a page it would be to the page. */
export const hasRelative = (value: Json): boolean =>
  typeof value === 'string'
    ? RELATIVE.test(value)
    : typeof value === 'object' && value !== null && Object.values(value as object).some(hasRelative);

/**
 * The content of one widget as it stands in a page: without the other parts of the file and without what is withdrawn.
 * What is relative stays so to the folder.
 */
export const partOf = (project: Project, tag: ContentTag, folder: string): Json => {
  const {document} = project;
  const path = partPath(document, tag);
  const part = withoutWithdrawn(valueAt(document, path) ?? {items: []});
  const {version, lang, publisher}: JsonObject = isObject(document) ? document : {};
  const around = path[0] ? {version, lang, publisher} : {};
  const base = hasRelative(part) ? baseOf(project, tag, folder) : undefined;
  const own = {...(isObject(part) ? part : {items: part}), ...(base && {base})};
  return Object.fromEntries(
    Object.entries({...around, ...own}).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
};
const withoutWithdrawn = (part: Json): Json => {
  if (isArray(part)) return withoutBlanks(part.filter((value) => !isWithdrawn(value)));
  if (!isObject(part)) return part;
  const {$schema: _, ...own} = part;
  return withoutBlanks(isArray(own.items) ? {...own, items: withoutWithdrawn(own.items)} : own);
};

/** The placeholder: what every CMS keeps. */
export const placeholder = (options: SnippetOptions): string => {
  const {project, tag, language, folder, fileName, isInline, pageHasLanguage, className, losesBackslashes} = options;
  const theme = project.settings.theme;
  const classes = [className, theme && `ngo-theme-${theme}`].filter(Boolean).join(' ');
  const attributes = Object.entries(attributesOf(project.settings.appearances?.[tag])).map(
    ([name, value]) => ` data-${name}="${escapeHtml(value)}"`,
  );
  const source = isInline
    ? ` data-data="${jsonForAttribute(partOf(project, tag, folder), losesBackslashes)}"`
    : ` data-src="${escapeHtml(new URL(fileName, folder).href)}"`;
  return [
    `<div${classes ? ` class="${classes}"` : ''}${pageHasLanguage ? '' : ` lang="${escapeHtml(language)}"`} data-ngo-widget="${tag}"${source}${attributes.join('')}${room(project, tag)}>`,
    fallback(project, tag, language, folder).replace(/^/gm, '  '),
    '</div>',
  ].join('\n');
};

/** The file. */
export const fileText = (project: Project): string => writeJson(withoutBlanks(project.document), project.source);
