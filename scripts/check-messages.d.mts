/** What the code says: the text, and where. */
interface Said {
  readonly text: string;
  readonly place: string;
}

/** What the code says, by id. */
export const extractMessages: (configFile?: string) => ReadonlyMap<string, Said>;

/** What is wrong with the translations of it, a line for each: where, what, and the cure. */
export const checkMessages: (said: ReadonlyMap<string, Said>, configFile?: string) => string[];
