/** The address of the site, with `/` at its end; empty while it has none. */
export const SITE: string = '';

/** Where the site explains a code, or a rule of the command; nothing while it has no address. */
export const helpAddress = (code: string, language: string, site = SITE): string =>
  site && `${site}${language === 'bg' ? '' : 'en/'}troubleshooting/#${code}`;
