/** What is in the package, by path. */
export const contents: () => Readonly<Record<string, Uint8Array>>;
export const pack: () => Uint8Array;
