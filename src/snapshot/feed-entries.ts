import {parseFeed} from 'feedsmith';
import type {AtomFeed, JsonFeed, MediaNs, RdfFeed, RssFeed} from 'feedsmith';
import {baseLanguage} from '../content/language-tag.js';
import {asHtml, resolved} from './texts.js';

/** A picture that a feed names beside the text. */
export interface FeedPicture {
  readonly src: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A file that belongs to an entry. */
export interface FeedFile {
  readonly url: string;
  readonly type: string | undefined;
  readonly bytes: number | undefined;
}

/** One entry, whichever kind of feed it is from. */
export interface FeedEntry {
  readonly place: string;
  /** What the feed knows it by. */
  readonly key: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly date: string | undefined;
  /** As HTML. */
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly pictures: readonly FeedPicture[];
  readonly files: readonly FeedFile[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly source: string | undefined;
  readonly language: string | undefined;
}

/** A feed: who publishes it, and what is in it. */
export interface Feed {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly language: string | undefined;
  /** What relative addresses are relative to, as far as the feed knows. */
  readonly base: string | undefined;
  readonly entries: readonly FeedEntry[];
}

const PICTURE = /^image\//i;
const isPicture = ({type, url}: Pick<FeedFile, 'type' | 'url'>): boolean =>
  type ? PICTURE.test(type) : /\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)/i.test(url);

/** Files that are to be read, and pictures apart from them. */
const sorted = (
  all: readonly {readonly url?: string; readonly type?: string; readonly bytes?: number}[] = [],
): Pick<FeedEntry, 'files' | 'pictures'> => {
  const files = all.flatMap(({url, type, bytes}) => (url ? [{url, type, bytes}] : []));
  return {
    files: files.filter((file) => !isPicture(file) && !/^(?:audio|video)\//i.test(file.type ?? '')),
    pictures: files.filter(isPicture).map(({url}) => ({src: url})),
  };
};

const mediaPictures = (media: MediaNs.ItemOrFeed | undefined): readonly FeedPicture[] => {
  const contents = [...(media?.contents ?? []), ...(media?.groups ?? []).flatMap((group) => group.contents ?? [])];
  const thumbnails = [...(media?.thumbnails ?? []), ...contents.flatMap((content) => content.thumbnails ?? [])];
  return [
    ...contents
      .filter(({medium, type, url = ''}) => medium === 'image' || (!medium && isPicture({type, url})))
      .flatMap(({url, width, height}) => (url ? [{src: url, width, height}] : [])),
    ...thumbnails.flatMap(({url, width, height}) => (url ? [{src: url, width, height}] : [])),
  ];
};

const names = (people: readonly {readonly name?: string}[] = []): readonly string[] =>
  people.flatMap(({name}) => name ?? []);

const first = (list: readonly string[] | undefined): string | undefined => list?.[0];

const fromRss = (feed: RssFeed.Feed<string>): Feed => ({
  title: feed.title,
  link: feed.link,
  language: feed.language ?? first(feed.dc?.languages) ?? feed.xml?.lang,
  base: feed.xml?.base ?? feed.link,
  entries: (feed.items ?? []).map((item, index): FeedEntry => {
    const {guid, dc, media} = item;
    const enclosed = sorted((item.enclosures ?? []).map(({url, type, length}) => ({url, type, bytes: length})));
    const permanent = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
    return {
      place: `item[${index}]`,
      key: guid?.value ?? item.link,
      title: item.title,
      link: item.link ?? permanent,
      date: item.pubDate ?? first(dc?.dates) ?? item.atom?.published ?? item.atom?.updated,
      summary: item.description,
      content: item.content?.encoded,
      pictures: [...mediaPictures(media), ...enclosed.pictures],
      files: enclosed.files,
      tags: names(item.categories),
      authors: dc?.creators ?? names(item.authors),
      source: item.source?.title,
      language: first(dc?.languages) ?? item.xml?.lang,
    };
  }),
});

const fromRdf = (feed: RdfFeed.Feed<string>): Feed => ({
  title: feed.title,
  link: feed.link,
  language: first(feed.dc?.languages) ?? feed.xml?.lang,
  base: feed.xml?.base ?? feed.link,
  entries: (feed.items ?? []).map((item, index): FeedEntry => {
    const {dc, media} = item;
    return {
      place: `item[${index}]`,
      key: item.rdf?.about ?? item.link,
      title: item.title,
      link: item.link,
      date: first(dc?.dates),
      summary: item.description,
      content: item.content?.encoded,
      pictures: mediaPictures(media),
      files: [],
      tags: dc?.subjects ?? [],
      authors: dc?.creators ?? [],
      source: undefined,
      language: first(dc?.languages) ?? item.xml?.lang,
    };
  }),
});

/** A text of Atom, as HTML. */
const atomHtml = (text: AtomFeed.Content | undefined): string | undefined =>
  text?.value === undefined || /^(?:text\/)?x?html$/i.test(text.type ?? 'text') ? text?.value : asHtml(text.value);

const alternate = (links: readonly AtomFeed.Link<string>[] = []): string | undefined =>
  (
    links.find(({rel, type}) => (rel ?? 'alternate') === 'alternate' && (type ?? 'text/html') === 'text/html') ??
    links.find(({rel}) => (rel ?? 'alternate') === 'alternate')
  )?.href;

const isAlike = (one: string | undefined, other: string | undefined): boolean =>
  !one || !other || baseLanguage(one) === baseLanguage(other);

const fromAtom = (feed: AtomFeed.Feed<string>): Feed => ({
  title: feed.title?.value,
  link: alternate(feed.links),
  language: feed.xml?.lang,
  base: feed.xml?.base ?? alternate(feed.links),
  entries: (feed.entries ?? []).map((entry, index): FeedEntry => {
    const base = entry.xml?.base;
    const language = entry.title?.xml?.lang ?? entry.xml?.lang;
    const link = alternate(entry.links);
    const enclosed = sorted(
      (entry.links ?? [])
        .filter(({rel}) => rel === 'enclosure')
        .map(({href, type, length}) => ({url: href, type, bytes: length})),
    );
    return {
      place: `entry[${index}]`,
      key: entry.id ?? link,
      title: entry.title?.value,
      link: link && resolved(link, base),
      date: entry.published ?? entry.updated,
      // One in another language than the title is no summary to show under it.
      summary: isAlike(entry.summary?.xml?.lang, language) ? atomHtml(entry.summary) : undefined,
      content: atomHtml(entry.content),
      pictures: [...mediaPictures(entry.media), ...enclosed.pictures],
      files: enclosed.files,
      tags: names(entry.categories?.map(({term, label}) => ({name: label ?? term}))),
      authors: names(entry.authors),
      source: entry.source?.title?.value,
      language,
    };
  }),
});

const fromJson = (feed: JsonFeed.Feed<string>): Feed => ({
  title: feed.title,
  link: feed.home_page_url,
  language: feed.language,
  base: feed.home_page_url ?? feed.feed_url,
  entries: (feed.items ?? []).map((item, index): FeedEntry => {
    const attached = sorted(
      (item.attachments ?? []).map(({url, mime_type: type, size_in_bytes: bytes}) => ({url, type, bytes})),
    );
    const picture = item.image ?? item.banner_image;
    return {
      place: `items[${index}]`,
      key: item.id ?? item.url,
      title: item.title,
      link: item.url ?? item.external_url,
      date: item.date_published,
      summary: item.summary === undefined ? undefined : asHtml(item.summary),
      content: item.content_html ?? (item.content_text === undefined ? undefined : asHtml(item.content_text)),
      pictures: [...(picture ? [{src: picture}] : []), ...attached.pictures],
      files: attached.files,
      tags: item.tags ?? [],
      authors: names(item.authors),
      source: undefined,
      language: item.language,
    };
  }),
});

/** What a text or a parsed JSON says as a feed. Throws what the library throws where it is none. */
export const feedOf = (given: string | object): Feed => {
  const {format, feed} = parseFeed(given);
  if (format === 'rss') return fromRss(feed);
  if (format === 'rdf') return fromRdf(feed);
  return format === 'atom' ? fromAtom(feed) : fromJson(feed);
};
