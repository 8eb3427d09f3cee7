import {
  alternative,
  count,
  currency,
  date,
  imageUrl,
  languageTag,
  list,
  must,
  number,
  oneOf,
  record,
  should,
  string,
  text,
  url,
} from './fields.js';
import type {Infer} from './fields.js';

export const link = () =>
  record({
    // Its label shows as text where the address is wrong.
    url: should(url()),
    label: text(),
    kind: oneOf('official', 'more', 'founding', 'programme', 'download', 'list'),
    hreflang: languageTag(),
  });
export type Link = Infer<ReturnType<typeof link>>;

const imageFields = {
  src: must(imageUrl()),
  width: count(),
  height: count(),
  credit: text(),
  kind: oneOf('photo', 'illustration', 'logo'),
};

/** A picture; `alt: ""` says that it is decorative. */
export const image = () => record({...imageFields, alt: should(alternative())});
/** A logo: without `alt` it takes the name of the organisation. */
export const logo = () => record({...imageFields, alt: alternative()});
export type Image = Infer<ReturnType<typeof image>>;

export const organisation = () =>
  record({
    id: string(),
    name: must(text()),
    acronym: text(),
    url: url(),
    logo: logo(),
    place: text(),
  });
export type Organisation = Infer<ReturnType<typeof organisation>>;

export const figure = () =>
  record({
    value: must(number()),
    label: must(text()),
    unit: text(),
    qualifier: oneOf('about', 'over', 'up-to'),
    target: number({above: 0}),
    note: text(),
  });
export type Figure = Infer<ReturnType<typeof figure>>;

/** A piece of news in short: an item of `news-teasers`, and the related news of a project. */
export const teaser = () =>
  record({
    id: string(),
    title: must(text()),
    excerpt: text(),
    date: date(),
    url: must(url()),
    image: image(),
    source: text(),
    tags: list(text()),
  });
export type Teaser = Infer<ReturnType<typeof teaser>>;

/** Who paid: an item of `funder-acknowledgement`, and the funding of a project. */
export const funding = () =>
  record({
    id: string(),
    funder: must(organisation()),
    programme: text(),
    mechanism: text(),
    period: record({from: date(), to: date()}),
    donors: list(text()),
    level: must(oneOf('funded', 'co-funded', 'supported')),
    statement: text(),
    disclaimer: text(),
    reference: string(),
    amount: record({value: must(number({min: 0})), currency: must(currency())}),
    projectTitle: text(),
    link: link(),
    logos: list(logo()),
  });
export type Funding = Infer<ReturnType<typeof funding>>;
