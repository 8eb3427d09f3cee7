import {CommandError} from '../cli/command-error.js';
import {canonicalTag} from '../content/language-tag.js';
import {ARTICLE_TAGS, documentsOf, itemsOf} from './articles.js';
import type {Article} from './articles.js';
import {dayOf} from './dates.js';
import {feedOf} from './feed-entries.js';
import type {Feed, FeedEntry, FeedFile} from './feed-entries.js';
import {itemMessages} from './item-messages.js';
import {checked, compact, documentOf, limited, suited} from './items.js';
import {imageOf} from './pictures.js';
import {proseOf} from './prose.js';
import type {JsonObject, Read, Reader, Source, Wanted} from './source.js';
import {idOf, inLanguage, languageOf, readJson, resolved, titleOf} from './texts.js';
import {decodeText, readXml} from './xml.js';

/** The feed in a source, once it is known to be whole and harmless. */
const open = (source: Source): Feed => {
  const text = decodeText(source.bytes);
  let given: string | object = text;
  if (/^\s*[[{]/.test(text)) given = Object(readJson(source)) as object;
  else readXml(text, source.name);
  try {
    return feedOf(given);
  } catch {
    throw new CommandError(itemMessages.notFeed, {file: source.name});
  }
};

const FORMATS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/epub+zip': 'EPUB',
};

const fileOf = ({url, type = '', bytes}: FeedFile, base: string | undefined): JsonObject =>
  compact({url: resolved(url, base), format: FORMATS[type], bytes: bytes ? bytes : undefined});

const articleOf = (entry: FeedEntry, base: string | undefined, language: string | undefined): Article => {
  const {place, link, date} = entry;
  const [summary, content] = [entry.summary, entry.content].map((html) => (html?.trim() ? proseOf(html) : undefined));
  const inText = [...(content?.pictures ?? []), ...(summary?.pictures ?? [])];
  const picture = entry.pictures[0] ?? inText[0];
  const alt = inText.find(({src}) => src === picture?.src)?.alt ?? picture?.alt;
  const own = canonicalTag(entry.language);
  return {
    place,
    id: idOf(entry.key ?? `${entry.title} ${date}`),
    title: titleOf(entry.title),
    link: link && resolved(link, base),
    day: date && dayOf(date),
    summary,
    content,
    image: picture && imageOf({...picture, alt, src: resolved(picture.src, base)}),
    files: entry.files[0] ? entry.files.map((file) => fileOf(file, base)) : documentsOf(content ?? summary, base),
    tags: entry.tags.flatMap((tag) => titleOf(tag) ?? []),
    authors: entry.authors,
    source: titleOf(entry.source),
    localize: (text) => inLanguage(text, own, language),
  };
};

const read = (source: Source, {widget}: Wanted): Read => {
  const tag = suited(source, widget, ARTICLE_TAGS);
  const feed = open(source);
  const {taken, dropped: rest} = limited(feed.entries, source.name);
  const said = feed.language ?? taken.find((entry) => entry.language)?.language;
  const titles = [feed.title ?? '', ...taken.slice(0, 50).map(({title}) => title ?? '')];
  const {language, dropped: wrong} = languageOf(said, titles, source.name);
  const base = feed.base === undefined ? source.baseUrl : resolved(feed.base, source.baseUrl);
  const articles = taken.map((entry) => articleOf(entry, base, language));
  const {made, dropped: incomplete} = itemsOf(tag, articles);
  const {items, dropped: unfit} = checked(tag, made);
  const name = titleOf(feed.title);
  const url = feed.link && resolved(feed.link, source.baseUrl);
  const publisher = name ? compact({name, url: url && /^https?:/i.test(url) ? url : undefined}) : undefined;
  return documentOf(source, {lang: language, publisher}, {[tag]: items}, [...wrong, ...rest, ...incomplete, ...unfit]);
};

/**
 * Reads RSS, RDF, Atom and JSON Feed: as news, or as stories or publications where one asks for them. A day is the
 * one that the feed writes, in its own time zone.
 */
export const readFeed: Reader = (source, wanted) => new Promise((resolve) => resolve(read(source, wanted)));
