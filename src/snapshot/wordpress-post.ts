/** What a post of WordPress's interface says, whatever is missing or wrong in it. */
import {isObject} from '../content/combinators.js';
import type {Picture} from './prose.js';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);
const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
const renderedOf = (value: unknown): string | undefined => textOf(fieldsOf(value).rendered);
const isProtected = (value: unknown): boolean => fieldsOf(value).protected === true;

/** A picture with its size, as far as it is known. */
export interface SizedPicture extends Picture {
  readonly width?: number;
  readonly height?: number;
}

export interface Post {
  readonly id: number | undefined;
  readonly status: string;
  readonly withPassword: boolean;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly date: string | undefined;
  /** As HTML. */
  readonly excerpt: string | undefined;
  readonly content: string | undefined;
  readonly picture: SizedPicture | undefined;
  readonly terms: readonly string[];
  readonly authors: readonly string[];
  readonly language: string | undefined;
  /** Of this post in other languages, and of itself. */
  readonly translations: ReadonlySet<number>;
}

/** Pixels: no layout shows more, and a phone need not load it. */
const WIDEST = 1200;

/** The widest picture that is not too wide, of those that were not cut to another form. */
const pictureOf = (media: Fields): SizedPicture | undefined => {
  const details = fieldsOf(media.media_details);
  const all = [{...details, source_url: media.source_url}, ...Object.values(fieldsOf(details.sizes))]
    .map(fieldsOf)
    .flatMap(({source_url: address, width, height}) => {
      const src = textOf(address);
      return src ? [{src, width: numberOf(width), height: numberOf(height)}] : [];
    });
  const [full] = all;
  if (!full) return undefined;
  const form = (one: (typeof all)[number]): number => (one.width ?? 0) / (one.height ?? 1);
  const alike = all
    .filter((one) => one.width && one.height && Math.abs(form(one) - form(full)) < 0.02 * form(full))
    .sort((one, other) => (one.width ?? 0) - (other.width ?? 0));
  const best = alike.filter(({width = 0}) => width <= WIDEST).at(-1) ?? alike[0] ?? full;
  return {...best, alt: textOf(media.alt_text)};
};

/** The ids of a post in its languages: as Polylang says it, `{"bg": 1, "en": 2}`, or WPML's `[{"id": 2}]`. */
const translationsOf = ({translations, wpml_translations: others}: Fields): ReadonlySet<number> =>
  new Set(
    [...Object.values(fieldsOf(translations)), ...listOf(others).map((one) => fieldsOf(one).id)].flatMap(
      (id) => numberOf(id) ?? [],
    ),
  );

/** Undefined: it is no post. */
export const postOf = (value: unknown): Post | undefined => {
  const post = fieldsOf(value);
  if (!isObject(post.title) && !isObject(post.content)) return undefined;
  const embedded = fieldsOf(post._embedded);
  const media = fieldsOf(listOf(embedded['wp:featuredmedia'])[0]);
  const address = textOf(post.jetpack_featured_media_url);
  return {
    id: numberOf(post.id),
    status: textOf(post.status) ?? 'publish',
    withPassword: isProtected(post.content) || isProtected(post.excerpt),
    title: renderedOf(post.title),
    link: textOf(post.link),
    date: textOf(post.date_gmt) ?? textOf(post.date),
    excerpt: renderedOf(post.excerpt),
    content: renderedOf(post.content),
    picture: pictureOf(media) ?? (address ? {src: address, alt: undefined} : undefined),
    terms: listOf(embedded['wp:term'])
      .flatMap(listOf)
      .flatMap((term) => textOf(fieldsOf(term).name) ?? []),
    authors: listOf(embedded.author).flatMap((author) => textOf(fieldsOf(author).name) ?? []),
    language: textOf(post.lang) ?? textOf(post.wpml_current_locale) ?? textOf(fieldsOf(post.yoast_head_json).og_locale),
    translations: translationsOf(post),
  };
};
