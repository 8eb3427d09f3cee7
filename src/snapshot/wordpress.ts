import {CommandError} from '../cli/command-error.js';
import {isObject} from '../content/combinators.js';
import {ARTICLE_TAGS, documentsOf, itemsOf} from './articles.js';
import type {Article} from './articles.js';
import {dayOf} from './dates.js';
import {checked, documentOf, limited, suited} from './items.js';
import type {Made} from './items.js';
import {imageOf} from './pictures.js';
import {proseOf} from './prose.js';
import type {Dropped, Json, JsonObject, Read, Reader, Source, Wanted} from './source.js';
import {idOf, inLanguage, languageOf, readJson, resolved, titleOf} from './texts.js';
import {wordpressMessages} from './wordpress-messages.js';
import {postOf} from './wordpress-post.js';
import type {Post} from './wordpress-post.js';

/** A post with the place where its owner finds it. */
interface Placed extends Post {
  readonly place: string;
}

const answersOf = (source: Source): readonly unknown[] => {
  const json = readJson(source);
  if (Array.isArray(json)) return json;
  if (isObject(json) && typeof json.code === 'string' && typeof json.message === 'string')
    throw new CommandError(wordpressMessages.refused, {file: source.name, message: json.message.slice(0, 200)});
  if (!postOf(json)) throw new CommandError(wordpressMessages.notPosts, {file: source.name});
  return [json];
};

/** The posts that everybody may read, and what of the rest there is to say. */
const publicPosts = (answers: readonly unknown[]): {readonly posts: readonly Placed[]; readonly dropped: Dropped[]} => {
  const dropped: Dropped[] = [];
  const posts = answers.flatMap((answer, index): Placed[] => {
    const post = postOf(answer);
    const place = post?.id === undefined ? `[${index}]` : `post ${post.id}`;
    if (!post) dropped.push({place, message: wordpressMessages.notPost});
    else if (post.withPassword) dropped.push({place, message: wordpressMessages.withPassword});
    else if (post.status !== 'publish')
      dropped.push({place, message: wordpressMessages.notPublic, values: {status: post.status}});
    else return [{...post, place}];
    return [];
  });
  return {posts, dropped};
};

/** Posts, those together that each call the other a translation and are in different languages. */
const groupsOf = (posts: readonly Placed[]): readonly (readonly Placed[])[] => {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const taken = new Set<Placed>();
  return posts.flatMap((post) => {
    if (taken.has(post)) return [];
    const group = [post];
    for (const id of post.translations) {
      const other = byId.get(id);
      const isTranslation = other && post.id !== undefined && other.translations.has(post.id);
      if (isTranslation && !taken.has(other) && other.language && post.language)
        if (group.every(({language}) => language !== other.language)) group.push(other);
    }
    for (const one of group) taken.add(one);
    return [group];
  });
};

const articleOf = (post: Placed, source: Source, localize: Article['localize']): Article => {
  const {place, id, link, date, picture} = post;
  const base = link ?? source.baseUrl;
  const [summary, content] = [post.excerpt, post.content].map((html) => (html ? proseOf(html) : undefined));
  const shown = picture ?? content?.pictures[0];
  return {
    place,
    id: id === undefined ? idOf(link ?? post.title ?? place) : `wp-${id}`,
    title: titleOf(post.title),
    link: link && resolved(link, source.baseUrl),
    day: date && dayOf(date),
    summary,
    content,
    image: shown && imageOf({...shown, src: resolved(shown.src, base)}),
    files: documentsOf(content, base),
    tags: post.terms.flatMap((term) => titleOf(term) ?? []),
    authors: post.authors,
    source: undefined,
    localize,
  };
};

/** The language of most posts; of several the first. */
const mainLanguage = (posts: readonly Placed[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const {language} of posts) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].reduce<readonly [string | undefined, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [undefined, 0],
  )[0];
};

/** An entry of a list that is in one language only. */
const onlyIn = (entry: Json, languages: readonly string[]): Json =>
  isObject(entry) ? {...Object.fromEntries(languages.map((language) => [language, null])), ...entry} : entry;

/** An item that was made of a post, in the language of that post. */
interface Translation extends Made {
  readonly language: string;
}

/** One item of those of a post in its languages. What is in no language is the first one's. */
const joined = (translations: readonly Translation[]): JsonObject => {
  const items = translations.map(({item}) => item);
  const languages = translations.map(({language}) => language);
  const texts = ['title', 'excerpt', 'summary', 'body'].map(
    (key) => [key, Object.assign({}, ...items.map((item) => item[key] ?? {})) as JsonObject] as const,
  );
  const entries = (item: JsonObject, key: string): readonly Json[] => (item[key] ?? []) as readonly Json[];
  const lists = ['tags', 'topics'].map(
    (key) => [key, items.flatMap((item) => entries(item, key)).map((entry) => onlyIn(entry, languages))] as const,
  );
  const files = translations.flatMap(({item, language}) =>
    entries(item, 'files').map((file) => (isObject(file) ? {...file, lang: language} : file)),
  );
  const filled = [...texts, ...lists, ['files', files] as const].filter(([, value]) => Object.keys(value).length > 0);
  return {...items[0], ...(Object.fromEntries(filled) as JsonObject)};
};

const read = (source: Source, {widget}: Wanted): Read => {
  const tag = suited(source, widget, ARTICLE_TAGS);
  const {taken, dropped: rest} = limited(answersOf(source), source.name);
  const {posts: open, dropped} = publicPosts(taken);
  dropped.unshift(...rest);
  const posts = open.map((post) => {
    const {language, dropped: wrong} = languageOf(post.language, [post.title ?? '', post.content ?? ''], post.place);
    dropped.push(...wrong);
    return {...post, language};
  });
  const lang = mainLanguage(posts);
  const made = groupsOf(posts).flatMap((group): readonly Made[] => {
    // In the document's language first: its address and picture are those of the item.
    const ordered = [...group].sort((one, other) => Number(other.language === lang) - Number(one.language === lang));
    const isJoined = ordered.length > 1;
    const translations = ordered.flatMap((post): readonly Translation[] => {
      const {language = ''} = post;
      const {made: items, dropped: lost} = itemsOf(tag, [
        articleOf(post, source, (text) =>
          isJoined && text !== undefined ? {[language]: text} : inLanguage(text, post.language, lang),
        ),
      ]);
      dropped.push(...lost);
      return items.map((item) => ({...item, language}));
    });
    const [first] = translations;
    if (!isJoined || !first) return translations;
    if (tag !== 'publication-list') dropped.push({place: first.place, message: wordpressMessages.oneAddress});
    // The first that was written: it is there before its translations, and stays.
    const id = `wp-${Math.min(...ordered.map((post) => post.id ?? Infinity))}`;
    return [{place: first.place, item: {...joined(translations), id}}];
  });
  const {items, dropped: unfit} = checked(tag, made);
  return documentOf(source, {lang}, {[tag]: items}, [...dropped, ...unfit]);
};

/**
 * Reads posts (or pages) as WordPress's interface gives them, with or without `_embed`: as news, or as stories or
 * publications where one asks for them. A day is that of `date_gmt`, in UTC, as the site's feed has it, too. Posts that
 * Polylang or WPML call translations of each other become one item.
 */
export const readWordPress: Reader = (source, wanted) => new Promise((resolve) => resolve(read(source, wanted)));
