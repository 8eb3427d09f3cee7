/** What is in the plugin's zip, by path. */
export const contents: () => Promise<Readonly<Record<string, Uint8Array>>>;
/** What the zip is called. */
export const name: string;
export const pack: () => Promise<Uint8Array>;
