import {defaultTreeAdapter, parse} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';

/** Where a page leads programs that want to read what it has. */
export interface PageLinks {
  /** Of WordPress: the list of posts; of a page for one category, of those in it. */
  readonly posts?: string;
  readonly feed?: string;
}

interface HeadLink {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
}

const FEED = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;
/** A category or a label, in WordPress's interface. */
const TERM = /\/wp\/v2\/(categories|tags)\/(\d+)$/;

/** The elements of a page by a name. */
const elements = (node: DefaultTreeAdapterTypes.ParentNode, name: string): readonly DefaultTreeAdapterTypes.Element[] =>
  node.childNodes.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) ? (child.tagName === name ? [child] : elements(child, name)) : [],
  );
const attribute = ({attrs}: DefaultTreeAdapterTypes.Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? '';

const absolute = (href: string, base: string): string | undefined => {
  try {
    const {href: address, protocol} = new URL(href, base);
    return /^https?:$/.test(protocol) ? address : undefined;
  } catch {
    return undefined;
  }
};

/** The list of posts in WordPress's interface, with more to ask for. */
const postsOf = (api: string, query: Readonly<Record<string, string>>): string => {
  const address = new URL(api);
  const route = address.searchParams.get('rest_route');
  if (route === null) address.pathname = `${address.pathname.replace(/\/$/, '')}/wp/v2/posts`;
  else address.searchParams.set('rest_route', `${route.replace(/\/$/, '')}/wp/v2/posts`);
  for (const [key, value] of Object.entries(query)) address.searchParams.set(key, value);
  return address.href;
};

/** What a page leads to. Its address says the language where plugins have that in the query. */
export const linksIn = (html: string, address: string): PageLinks => {
  const document = parse(html);
  const [head] = elements(document, 'head');
  if (!head) return {};
  const base = absolute(attribute(elements(head, 'base')[0] ?? head, 'href'), address) ?? address;
  const links = elements(head, 'link').flatMap((link): HeadLink[] => {
    const href = absolute(attribute(link, 'href'), base);
    return attribute(link, 'href') && href ? [{rel: attribute(link, 'rel'), type: attribute(link, 'type'), href}] : [];
  });
  const api = links.find(({rel}) => rel === 'https://api.w.org/')?.href;
  const [, kind, id] =
    links.map(({type, href}) => type === 'application/json' && TERM.exec(decodeURIComponent(href))).find(Boolean) || [];
  const lang = new URL(address).searchParams.get('lang');
  const feed = links.find(({rel, type}) => /\balternate\b/i.test(rel) && FEED.test(type))?.href;
  return {
    ...(api && {posts: postsOf(api, {...(kind && id && {[kind]: id}), ...(lang && {lang})})}),
    ...(feed && {feed}),
  };
};
