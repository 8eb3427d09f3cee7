/** A BCP 47 tag in its canonical form (`bg_BG` reads as `bg-BG`), or undefined: a bad tag is as good as none. */
export const canonicalTag = (tag: unknown): string | undefined => {
  try {
    return Intl.getCanonicalLocales((tag as string).trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
};

/** `bg` of `bg-BG`. */
export const baseLanguage = (tag: string): string => tag.replace(/-.*/, '');
