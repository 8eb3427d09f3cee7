/**
 * Makes `dist/prerendered.css`: the widgets' own styles, for content that `ngo-widgets prerender` has written into a
 * page. There it is no part of a shadow root: classes have `ngo-` before them, each rule holds inside `.ngo-content`
 * only, and what the page's rules say of paragraphs and lists is taken back first. Headings and links are the page's.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {resolve} from 'node:path';
import postcss from 'postcss';
import parser from 'postcss-selector-parser';

/** As strong as an id, so that a page's `#content ul li` does not go before it. */
const CONTENT = '.ngo-content:not(#_)';
/** The widget or placeholder; a switch, which has no content, keeps its place as they do. */
const OWNER = ':is([data-fresh-until], language-switch, [data-ngo-widget="language-switch"])';
/** What stands in a widget only where there is no content. */
const NEVER = /\.(skeleton|beside|words|failed|remark)\b|debug|role='status'|:state\(/;
/** Of the element as a whole: its place in the page. All else is the content's. */
const OF_PLACE = /^(display|margin-.*|min-inline-size|inline-size)$/;
/** A value that a widget reads from the page's headings and links: here they are such themselves. */
const OF_PAGE = /var\(--_(heading|title|link)-/;

/** `.card` → `.ngo-card`. */
const prefixed = parser((root) =>
  root.walkClasses((one) => {
    one.value = `ngo-${one.value}`;
  }),
);

/** Where a selector of a shadow root holds in a page. */
const placed = (selector, content) => {
  const written = prefixed.processSync(selector).trim();
  if (written === ':host > [lang]') return [content];
  const [, condition] = /^:host\((.*)\)$/s.exec(written) ?? [];
  if (condition) return [`:where(${OWNER}${condition.replace('[no-title]', '[no-title],[data-no-title]')})`];
  // The content's own element has the direction.
  return /^\[dir/.test(written) ? [content + written, `${content} ${written}`] : [`${content} ${written}`];
};

/** `var(--ngo-a, var(--ngo-b, …))` → `--ngo-a`, `--ngo-b`. */
const publicIn = (value) => [...value.matchAll(/var\((--ngo-[\w-]+),/g)].map(([, name]) => name);

/** What the page gives its headings and links stays, unless it gives the widgets a property for them. */
const leaveToPage = (rule) => {
  const given = [];
  rule.walkDecls((declaration) => {
    if (!OF_PAGE.test(declaration.value)) return;
    for (const name of publicIn(declaration.value).reverse())
      given.push(`@container style(${name}) { ${rule.selector} { ${declaration.prop}: var(${name}) } }`);
    declaration.remove();
  });
  rule.after(given.join('\n'));
};

const inPage = (cssText, content) => {
  const sheet = postcss.parse(cssText);
  sheet.walkComments((comment) => comment.remove());
  sheet.walkRules((rule) => {
    if (rule.parent.name === 'container') return;
    if (rule.selector === ':host') {
      const place = rule.clone({selector: `:where(${OWNER})`});
      place.walkDecls((one) => void (OF_PLACE.test(one.prop) || one.remove()));
      rule.walkDecls((one) => void (OF_PLACE.test(one.prop) && one.remove()));
      rule.selector = content;
      if (place.nodes.length > 0) rule.before(place);
      return;
    }
    const kept = rule.selectors.filter((one) => !NEVER.test(one));
    rule.selector = kept.flatMap((one) => placed(one, content)).join(',\n') || 'never';
    if (kept.length === 0) rule.remove();
    else leaveToPage(rule);
  });
  sheet.walk(
    (node) => void ((node.type === 'rule' || node.type === 'atrule') && node.nodes?.length === 0 && node.remove()),
  );
  return sheet.toString();
};

/** Where the face is in a picture, in steps of 5 %: an attribute `style` would be against the policy of some pages. */
const focusRules = () => [
  `${CONTENT} [class*='ngo-x-'] { object-position: var(--_x) var(--_y) }`,
  ...Array.from({length: 21}, (_, index) => index * 5).flatMap((percent) =>
    ['x', 'y'].map((axis) => `.ngo-${axis}-${percent} { --_${axis}: ${percent}% }`),
  ),
];

/** After the modules have been built. */
export const buildPrerendered = async (dist, tags) => {
  /** Each style, with the widgets that have it; in the order in which they have them. */
  const styles = new Map();
  for (const tag of tags) {
    const module = await import(pathToFileURL(resolve(dist, `esm/widgets/${tag}/${tag}.js`)).href);
    const [widget] = Object.values(module);
    for (const {cssText} of [widget.styles].flat(Infinity)) styles.set(cssText, [...(styles.get(cssText) ?? []), tag]);
  }
  const own = [...styles].map(([cssText, having]) =>
    inPage(
      cssText,
      having.length === tags.length ? CONTENT : `${CONTENT}:where(${having.map((tag) => `.ngo-${tag}`).join()})`,
    ),
  );
  writeFileSync(
    `${dist}/prerendered.css`,
    [readFileSync('src/prerender/page.css', 'utf8'), ...own, ...focusRules()].join('\n'),
  );
};
