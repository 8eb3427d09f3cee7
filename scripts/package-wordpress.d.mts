/** The files of the plugin, by their path in the zip. */
export const contents: () => Record<string, Uint8Array>;
export const name: string;
export const pack: () => Uint8Array;
