/** What the code says, by id. */
export const extractMessages: (configFile?: string) => ReadonlyMap<string, string>;

/** What is wrong with the translations of it, a line for each matter. */
export const checkMessages: (said: ReadonlyMap<string, string>, configFile?: string) => string[];
