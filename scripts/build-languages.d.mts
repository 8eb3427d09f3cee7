/** Makes the files that add a language to a page, from the modules that have been built. */
export const buildLanguages: (dist?: string, configFile?: string) => Promise<void>;
