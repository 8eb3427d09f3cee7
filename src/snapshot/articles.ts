import {collapseWhiteSpace} from '../content/scalars.js';
import {excerptOf, unsigned} from './excerpt.js';
import {itemMessages} from './item-messages.js';
import {compact} from './items.js';
import type {ItemTag, Made} from './items.js';
import {lineOf} from './prose.js';
import type {Block, Prose} from './prose.js';
import type {Dropped, Json, JsonObject} from './source.js';
import {lostOf, resolved} from './texts.js';

/** The widgets that show what a site or a feed publishes; news by default. */
export const ARTICLE_TAGS = ['news-teasers', 'success-stories', 'publication-list'] as const satisfies readonly [
  ItemTag,
  ...ItemTag[],
];
export type ArticleTag = (typeof ARTICLE_TAGS)[number];

/** Something published, whichever way it was read. */
export interface Article {
  readonly place: string;
  readonly id: string;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly day: string | undefined;
  readonly summary: Prose | undefined;
  readonly content: Prose | undefined;
  readonly image: JsonObject | undefined;
  readonly files: readonly JsonObject[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly source: string | undefined;
  /** Says which language a text is in, where that is not the document's. */
  readonly localize: (text: Json | undefined) => Json | undefined;
}

/** The documents that a text links to, as files. */
export const documentsOf = (prose: Prose | undefined, base: string | undefined): readonly JsonObject[] =>
  [...new Set(prose?.documents)].map((address) => ({
    url: resolved(address, base),
    format: /\.(\w+)(?:[?#].*)?$/s.exec(address)?.[1]?.toUpperCase(),
  }));

/** What sites call that which has no category. */
const NO_CATEGORY = /^(?:uncategori[sz]ed|некатегоризиран[аио]?|без категория)$/i;

/** What sites call whoever set them up: nobody's name. */
const NOBODY = /^(?:admin|administrator|администратор)$/i;

/** Whether a summary is only how the text begins. */
const isBeginning = (summary: string, blocks: readonly Block[]): boolean => {
  const plain = (text: string): string => collapseWhiteSpace(text.replace(/…$/, '')).slice(0, 80);
  return plain(lineOf(blocks)).startsWith(plain(summary));
};

const news = (article: Article): JsonObject => {
  const {id, title, day, link, image, source, tags, localize} = article;
  const excerpt = [article.summary, article.content].map((prose) => prose && excerptOf(prose)).find(Boolean);
  return {
    ...{id, title: localize(title), url: link, date: day, excerpt: localize(excerpt), image},
    ...{source: localize(source), tags: tags.map((tag) => localize(tag) ?? null)},
  };
};

const story = (article: Article): JsonObject => {
  const {id, title, day, link, image, localize} = article;
  const body = unsigned((article.content ?? article.summary)?.blocks ?? []);
  const summary = article.content && article.summary && excerptOf(article.summary);
  return {
    ...{id, title: localize(title), date: day},
    summary: summary && !isBeginning(summary, body) ? localize(summary) : undefined,
    body: body.length ? localize(body) : undefined,
    image,
    link: link === undefined ? undefined : {url: link},
  };
};

const publication = (article: Article): JsonObject => {
  const {id, title, day, link, image, files, authors, tags, localize} = article;
  const summary = [article.summary, article.content].map((prose) => prose && excerptOf(prose)).find(Boolean);
  return {
    ...{
      id,
      title: localize(title),
      date: day,
      authors: authors.filter((name) => !NOBODY.test(name)),
      summary: localize(summary),
    },
    files: files.length ? files : link === undefined ? [] : [{url: link}],
    cover: image,
    topics: tags.map((tag) => localize(tag) ?? null),
  };
};

const makers: Readonly<Record<ArticleTag, (article: Article) => JsonObject>> = {
  'news-teasers': news,
  'success-stories': story,
  'publication-list': publication,
};

/** Articles as items for a widget, and what is not in them. */
export const itemsOf = (
  tag: ArticleTag,
  articles: readonly Article[],
): {readonly made: readonly Made[]; readonly dropped: readonly Dropped[]} => {
  const dropped: Dropped[] = [];
  const made = articles.flatMap((given): Made[] => {
    const {place} = given;
    const article = {...given, tags: [...new Set(given.tags.filter((one) => !NO_CATEGORY.test(one)))]};
    const hasAddress = article.link !== undefined || (tag === 'publication-list' && article.files.length > 0);
    if (article.title === undefined || (tag !== 'success-stories' && !hasAddress)) {
      const message = article.title === undefined ? itemMessages.noTitle : itemMessages.noAddress;
      dropped.push({place, message});
      return [];
    }
    if (article.image?.alt === '') dropped.push({place, message: itemMessages.noAlternative});
    const body = article.content ?? article.summary;
    if (tag === 'success-stories' && body) dropped.push(...lostOf(place, body, {picture: article.image !== undefined}));
    return [{place, item: compact(makers[tag](article))}];
  });
  return {made, dropped};
};
