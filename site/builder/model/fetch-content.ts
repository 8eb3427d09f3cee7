/** Content from an address: a JSON file, or a page that shows one. Nothing is asked for but what somebody names. */
import type {Message} from '../../../src/cli/messages.js';
import {contentTags} from '../../../src/widgets.js';
import type {Given} from '../controllers/open-controller.js';
import {openTexts} from '../texts.js';

type Found = Given | {readonly error: Message};

/** How long one waits for an answer, in milliseconds. */
const PATIENCE = 8000;

const get = async (address: string): Promise<Response | {readonly error: Message}> => {
  try {
    const answer = await fetch(address, {signal: AbortSignal.timeout(PATIENCE), credentials: 'omit'});
    return answer.ok ? answer : {error: openTexts.notFound};
  } catch {
    return {error: openTexts.notReached};
  }
};

/** A widget in a page: a placeholder, a tag of ours, or a frame. */
const WIDGETS = ['[data-ngo-widget]', ...contentTags, 'iframe[src*="frame.html?"]'].join();

interface InPage {
  readonly tag: string;
  readonly src?: string | undefined;
  readonly data?: string | undefined;
}
const read = (element: Element): InPage => {
  if (element instanceof HTMLIFrameElement) {
    const query = new URLSearchParams(element.getAttribute('src')?.split('?')[1]);
    return {
      tag: query.get('widget') ?? '',
      src: query.get('src') ?? undefined,
      data: query.get('data') ?? undefined,
    };
  }
  const tag = element.getAttribute('data-ngo-widget');
  const own = (name: string) => element.getAttribute(tag === null ? name : `data-${name}`) ?? undefined;
  const script = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  return {tag: tag ?? element.localName, src: own('src'), data: own('data') ?? script};
};

/** What a page leads to that can be opened: the content of its first widget, by its address or as it stands there; else its feed. */
const contentIn = (markup: string, page: string): string | Given | undefined => {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  for (const {tag, src, data} of [...document.querySelectorAll(WIDGETS)].map(read)) {
    if (src && URL.canParse(src, page)) return new URL(src, page).href;
    // As the widget reads it: WordPress writes `&` so.
    if (data) return {bytes: new TextEncoder().encode(data.replaceAll('&#038;', '&')), name: `${tag}.json`};
  }
  const feed = document.querySelector('link[rel~=alternate]:is([type$="+xml"], [type="application/feed+json"])');
  const href = feed?.getAttribute('href') ?? '';
  return href && URL.canParse(href, page) ? new URL(href, page).href : undefined;
};

/** How a page begins, and no feed. */
const PAGE = /^\s*(<!--[^]*?-->\s*)*<(!doctype html|html|head|body|div|p|h1)\b/i;

/** @param isInner whether the address was found in a page: one step, and no more */
export const fetchContent = async (typed: string, isInner = false): Promise<Found> => {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return {error: openTexts.noAddress};
  const answer = await get(address);
  if ('error' in answer) return answer;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const from = new URL(answer.url || address);
  if (PAGE.test(new TextDecoder().decode(bytes.subarray(0, 2000)))) {
    const content = isInner ? undefined : contentIn(new TextDecoder().decode(bytes), from.href);
    if (typeof content === 'string') return fetchContent(content, true);
    return content ?? {error: openTexts.noWidgetInPage};
  }
  return {bytes, name: from.pathname.split('/').at(-1) ?? '', address: from.href};
};

/** The hash of each file of this version, as `integrity` wants it. */
export const fetchHashes = async (): Promise<Readonly<Record<string, string>> | undefined> => {
  const answer = await get(new URL(/* @vite-ignore */ '../dist/integrity.json', import.meta.url).href);
  return 'error' in answer ? undefined : ((await answer.json()) as {files: Record<string, string>}).files;
};
