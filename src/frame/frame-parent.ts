/** For the page around: makes each frame of ours as high as what is in it says. */
const ours = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe[src*="frame.html?"]');

/** Beyond it a page is broken, or somebody means to break it. */
const MAX_HEIGHT = 100_000;

addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
  const {ngoWidgetsHeight: height} = (data ?? {}) as {readonly ngoWidgetsHeight?: unknown};
  if (typeof height !== 'number' || !(height > 0 && height <= MAX_HEIGHT)) return;
  for (const frame of ours())
    if (frame.contentWindow === source) {
      const {boxSizing, borderTopWidth, borderBottomWidth} = getComputedStyle(frame);
      const border = boxSizing === 'border-box' ? parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) : 0;
      frame.style.height = `${height + border}px`;
    }
});
// Those that were there before this script have told it to nobody.
for (const {contentWindow} of ours()) contentWindow?.postMessage('ngo-widgets:height', '*');

export {};
