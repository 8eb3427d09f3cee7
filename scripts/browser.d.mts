export const flags: readonly string[];
export const findChromium: () => Promise<string>;
/** The path of the oldest Chrome that README promises; undefined where it is not to be had. */
export const findChrome111: () => string | undefined;
/** How to start the Chromium that draws the chosen pictures; undefined where it is not to be had. */
export const findCamera: () => {executablePath: string; env: Readonly<Record<string, string>>} | undefined;
