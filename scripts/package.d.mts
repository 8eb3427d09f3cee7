/** What is in the package, by path. */
export const contents: () => Readonly<Record<string, Uint8Array>>;
/** What the package is called. */
export const name: string;
export const pack: () => Uint8Array;
