export const GOOD: unknown;
export const faults: Readonly<Record<string, unknown>>;
export const serveFaults: () => Promise<{readonly url: string; readonly close: () => void}>;
