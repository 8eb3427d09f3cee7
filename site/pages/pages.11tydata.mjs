/** In which language a page is, and where it goes: its file name says so, or, of several from one template, `one`. */
import {SITE} from '../../dist/esm/site.js';

const named = ({page, one}) => {
  if (one) return one;
  const [, stem = '', lang] = /^(.*)\.(bg|en)$/.exec(page.filePathStem) ?? [];
  return {lang, path: stem.replace(/(^|\/)index$/, '$1').replace(/([^/])$/, '$1/')};
};
const addressOf = (lang, path) => (lang === 'bg' ? path : `/en${path}`);

export default {
  layout: 'page.njk',
  eleventyComputed: {
    lang: (data) => named(data).lang,
    /** The same for both versions: `/start/`. */
    path: (data) => named(data).path,
    /** Where the links of the page's own language begin. */
    root: (data) => addressOf(named(data).lang, ''),
    permalink: (data) => {
      const {lang, path} = named(data);
      return lang && `${addressOf(lang, path)}index.html`;
    },
    other: (data) => {
      const {lang, path} = named(data);
      const other = lang === 'bg' ? 'en' : 'bg';
      return {lang: other, url: addressOf(other, path)};
    },
    /** Only a public address can stand in what search engines read. */
    alternates: (data) =>
      ['bg', 'en'].map((lang) => ({lang, href: SITE ? SITE + addressOf(lang, named(data).path).slice(1) : undefined})),
  },
};
