/** What somebody works on: a file for one or several widgets, and how it is to be shown. */
import {contentsFor} from '../../../src/cli/contents.js';
import {FORMAT_VERSION} from '../../../src/content/document.js';
import {contentTags} from '../../../src/widgets.js';
import {isArray, isObject, valueAt, withValue, type Json, type JsonObject, type Path} from './json.js';
import {guessLanguage} from './localized.js';

export type ContentTag = (typeof contentTags)[number];

/** How a widget is shown: attributes, which the file does not say. */
export interface Appearance {
  readonly layout?: string;
  readonly headingLevel?: number;
  readonly appearance?: string;
  readonly limit?: number;
  readonly filter?: boolean;
  readonly missing?: string;
}
/** What is not in the file, and is kept with it. */
export interface Settings {
  /** The widget that the file is for, where only its name or somebody says so. */
  readonly tag?: ContentTag;
  readonly appearances?: Readonly<Partial<Record<ContentTag, Appearance>>>;
  readonly theme?: string;
  readonly platform?: string;
  /** Where the script and the file will be on the web: `https://ngo.example/widgets/`. */
  readonly folder?: string | undefined;
  /** What the file is called there. */
  readonly fileName?: string;
  readonly languages?: 'both' | 'bg' | 'en';
  /** How tall each widget is on a page, in CSS pixels, as the preview measured it. */
  readonly heights?: Readonly<Partial<Record<ContentTag, number>>> | undefined;
  /** The content stands in the snippet. */
  readonly isInline?: boolean;
  /** The files are on a server that lets pages of other sites read them: the script carries its hash. */
  readonly hasIntegrity?: boolean;
  /** The language of the page that the snippet is for; `both`: two pages. */
  readonly pageLanguage?: string;
  /** Whether the page says its language itself. */
  readonly pageHasLanguage?: boolean;
  /** Who somebody is in WordPress. */
  readonly role?: string;
  /** How much wider than the text it stands, by WordPress’s own classes. */
  readonly align?: '' | 'wide' | 'full';
  /** Something in the site puts scripts off, or together. */
  readonly hasOptimiser?: boolean;
  /** Buttons for the language stand in the page. */
  readonly hasSwitch?: boolean;
  /** The page around a frame may have a script. */
  readonly hasFrameScript?: boolean;
}

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly document: Json;
  /** The text that the document was read from: what nobody touches stays as it is written there. */
  readonly source: string;
  readonly settings: Settings;
}

const isContentTag = (tag: string): tag is ContentTag => (contentTags as readonly string[]).includes(tag);

/** The widgets that a file is for. */
export const tagsOf = ({document, settings}: Project): readonly ContentTag[] => {
  const own = isObject(document) ? contentTags.filter((tag) => Object.hasOwn(document, tag)) : [];
  if (own[0]) return own;
  if (settings.tag) return [settings.tag];
  return (contentsFor(document, settings.fileName ?? '', undefined) ?? []).map(({tag}) => tag).filter(isContentTag);
};

/** Where a widget's part of the file is; where it has no part, the file itself is its document. */
export const partPath = (document: Json, tag: ContentTag): Path =>
  isObject(document) && Object.hasOwn(document, tag) ? [tag] : [];

/** Where the items are: a bare list is its items. */
export const itemsPath = (document: Json, tag: ContentTag): Path => {
  const part = partPath(document, tag);
  return isArray(valueAt(document, part)) ? part : [...part, 'items'];
};

/** The language of a file's plain texts: what it says, else what its letters tell. */
export const contentLanguage = (document: Json, tag?: ContentTag): string => {
  const own = tag && valueAt(document, [...partPath(document, tag), 'lang']);
  const lang = own ?? valueAt(document, ['lang']);
  return typeof lang === 'string' ? lang : guessLanguage(document);
};

/** A new file for a widget, with nothing in it. */
export const emptyDocument = (tag: ContentTag, lang: string): JsonObject => ({
  version: FORMAT_VERSION,
  lang,
  [tag]: {items: []},
});

/** The same file for one widget more. What was a file for one becomes a part of one for several. */
export const withWidget = (project: Project, tag: ContentTag, part: Json = {items: []}): Project => {
  const [only] = tagsOf(project);
  const {document, settings} = project;
  const shared = only && partPath(document, only).length === 0 ? asPart(document, only) : document;
  const {tag: _, ...kept} = settings;
  return {...project, document: withValue(shared, [tag], part) ?? null, settings: kept};
};

const asPart = (document: Json, tag: ContentTag): Json => {
  if (!isObject(document)) return {version: FORMAT_VERSION, lang: contentLanguage(document), [tag]: {items: document}};
  const {$schema: _, version = FORMAT_VERSION, lang = contentLanguage(document), publisher, base, ...part} = document;
  return {
    version,
    lang,
    ...(base !== undefined && {base}),
    ...(publisher !== undefined && {publisher}),
    [tag]: part,
  };
};

/** The same file without a widget. */
export const withoutWidget = (project: Project, tag: ContentTag): Project => ({
  ...project,
  document: withValue(project.document, [tag], undefined) ?? null,
});

/** A bare list cannot say anything around its items: it becomes a document with them. */
export const withDocument = (document: Json, tag: ContentTag): Json => {
  const part = partPath(document, tag);
  const value = valueAt(document, part);
  return isArray(value) ? (withValue(document, part, {items: value}) ?? null) : document;
};
