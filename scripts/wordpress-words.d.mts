/** The PHP file of our words, from the file of translations; `used` says which of them the plugin says. */
export function wordsFile(xliff: string, used: (id: string) => boolean): string;
/** Whether the plugin's code says a word. */
export function usedBy(php: string): (id: string) => boolean;
