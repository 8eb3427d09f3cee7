/** Content from an address: a JSON file, or a page that shows one. Nothing is asked for but what somebody names. */
import type {Message} from '../../../src/cli/messages.js';
import {contentTags} from '../../../src/widgets.js';
import {openTexts} from '../texts.js';

interface Content {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The address of the folder that it is in; undefined: it stands in a page. */
  readonly folder?: string;
}
type Found = Content | {readonly error: Message};

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

/** The content of the first widget in a page: its address, or what stands there itself. */
const contentIn = (markup: string, page: string): string | Content | undefined => {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  for (const {tag, src, data} of [...document.querySelectorAll(WIDGETS)].map(read)) {
    if (src && URL.canParse(src, page)) return new URL(src, page).href;
    // As the widget reads it: WordPress writes `&` so.
    if (data) return {bytes: new TextEncoder().encode(data.replaceAll('&#038;', '&')), fileName: `${tag}.json`};
  }
  return undefined;
};

/** @param isInner whether the address was found in a page: one step, and no more */
export const fetchContent = async (typed: string, isInner = false): Promise<Found> => {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return {error: openTexts.noAddress};
  const answer = await get(address);
  if ('error' in answer) return answer;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const from = new URL(answer.url || address);
  const start = new TextDecoder().decode(bytes.slice(0, 200)).trimStart();
  if (start.startsWith('<')) {
    const content = isInner ? undefined : contentIn(new TextDecoder().decode(bytes), from.href);
    if (typeof content === 'string') return fetchContent(content, true);
    return content ?? {error: openTexts.noWidgetInPage};
  }
  return {
    bytes,
    fileName: from.pathname.split('/').at(-1) ?? '',
    folder: new URL('.', from).href,
  };
};

/** The hash of each file of this version, as `integrity` wants it. */
export const fetchHashes = async (): Promise<Readonly<Record<string, string>> | undefined> => {
  const answer = await get(new URL(/* @vite-ignore */ '../dist/integrity.json', import.meta.url).href);
  return 'error' in answer ? undefined : ((await answer.json()) as {files: Record<string, string>}).files;
};
