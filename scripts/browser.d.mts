export const flags: readonly string[];
export const findChromium: () => Promise<string>;
