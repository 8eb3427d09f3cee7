/** Milliseconds in the place of a browser's own word that it has nothing to do: WebKit has none. */
const PAUSE = 200;

/** Milliseconds after which a page that is always busy, with adverts or pictures that move, is not waited for any longer. */
const PATIENCE = 5000;

/** Calls back once the page has loaded and has nothing else to do; never where the reader's line is metered. */
export const whenIdle = (run: () => void): void => {
  const {connection} = navigator as {connection?: {readonly saveData?: boolean}};
  if (connection?.saveData) return;
  const wait = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, {timeout: PATIENCE});
    else setTimeout(run, PAUSE);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true});
};
