/** Content from an address: a JSON file, or a page that shows one. Nothing is asked for but what somebody names. */
import type {Message} from '../../../src/cli/messages.js';
import {openTexts} from '../texts.js';

type Found =
  {readonly bytes: Uint8Array; readonly fileName: string; readonly folder: string} | {readonly error: Message};

const get = async (address: string): Promise<Response | undefined> => {
  try {
    const answer = await fetch(address, {signal: AbortSignal.timeout(8000), credentials: 'omit'});
    return answer.ok ? answer : undefined;
  } catch {
    return undefined;
  }
};

/** The address of the first widget’s file in a page. */
const sourceIn = (markup: string, page: string): string | undefined => {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const source = [...document.querySelectorAll('[data-ngo-widget][data-src]')]
    .map((element) => element.getAttribute('data-src'))
    .find(Boolean);
  return source && URL.canParse(source, page) ? new URL(source, page).href : undefined;
};

/** @param isInner whether the address was found in a page: one step, and no more */
export const fetchContent = async (typed: string, isInner = false): Promise<Found> => {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return {error: openTexts.noAddress};
  const answer = await get(address);
  if (!answer) return {error: openTexts.notReached};
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const from = new URL(answer.url || address);
  const start = new TextDecoder().decode(bytes.slice(0, 200)).trimStart();
  if (start.startsWith('<')) {
    const source = isInner ? undefined : sourceIn(new TextDecoder().decode(bytes), from.href);
    return source ? fetchContent(source, true) : {error: openTexts.noWidgetInPage};
  }
  return {
    bytes,
    fileName: from.pathname.split('/').at(-1) ?? 'content.json',
    folder: new URL('.', from).href,
  };
};

/** The hash of each file of this version, as `integrity` wants it. */
export const fetchHashes = async (): Promise<Readonly<Record<string, string>> | undefined> => {
  const answer = await get(new URL(/* @vite-ignore */ '../dist/integrity.json', import.meta.url).href);
  return answer && ((await answer.json()) as {files: Record<string, string>}).files;
};
