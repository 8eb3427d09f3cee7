/** The address of a file of the site, as a page at `from` has to write it. */
const relative = (from, to) => {
  const up = '../'.repeat(from.split('/').length - 2);
  return `${up}${to.slice(1)}` || './';
};

/** Every address of a page that starts at the root, relative to where the page is. */
export const relativeTo = (html, from) =>
  html.replace(
    /( (?:href|src|data-src|action)=")(\/[^/"][^"]*|\/)(?=")/g,
    (_, start, to) => start + relative(from, to),
  );
