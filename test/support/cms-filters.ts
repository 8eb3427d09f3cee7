/** What content management systems do to a piece of HTML: imitations of the parts of their filters that meet ours. */

const KSES_TAGS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'target', 'download'],
  ...Object.fromEntries(['div', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'span', 'br'].map((tag) => [tag, []])),
};
const KSES_ATTRIBUTES = ['class', 'id', 'style', 'title', 'role', 'lang', 'dir'];
const KSES_ENTITIES = /^(?:nbsp|amp|lt|gt|quot|ndash|mdash|hellip|laquo|raquo|bdquo|ldquo|rdquo)$/;

/** WordPress for an author: what `wp_kses_post` leaves. */
export const kses = (html: string): string =>
  html
    .replace(/(?![\t\n\r])[^\P{Cc}\x7f-\x9f]|\\+0+/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/&amp;(?:([A-Za-z]{2,8}\d{0,2})|#(\d{1,7}|x[\da-f]{1,6}));/gi, (all, name: string | undefined, number) =>
      number || KSES_ENTITIES.test(name ?? '') ? `&${name ?? `#${number}`};` : all,
    )
    .replace(/<!--.*?(?:-->|$)|<[^>]*(?:>|$)|>/gs, (piece) => {
      const text = piece.replace(/\\"/g, '"');
      if (text === '>') return '&gt;';
      const [, slash, tag = '', attributes = ''] = /^<\s*(\/\s*)?([a-zA-Z0-9-]+)([^>]*)>?$/.exec(text) ?? [];
      const own = KSES_TAGS[tag.toLowerCase()];
      if (!own) return '';
      if (slash) return `</${tag}>`;
      const kept = [...attributes.matchAll(/([_a-zA-Z][-_a-zA-Z0-9:.]*)(?:\s*=\s*"([^"]*)")?(?=\s|\/?$)/g)]
        .filter(([, name = '']) => [...KSES_ATTRIBUTES, ...own].includes(name) || /^data(?:-[a-z0-9_]+)+$/.test(name))
        .map(([, name, value]) => (value === undefined ? name : `${name}="${value.replace(/[<>]/g, '')}"`));
      return `<${[tag, ...kept].join(' ')}>`;
    });

/** WordPress for visitors: `wptexturize` in the texts, then `wpautop`, as in a classic block. */
export const wordPressTexts = (html: string): string => {
  const texturized = html.replace(/(<[^>]*>)|([^<]+)/g, (_, tag: string | undefined, text: string) =>
    tag !== undefined
      ? tag
      : text
          .replace(/&(?!#?\w+;)/g, '&#038;')
          .replace(/(^|[\s(])"/g, '$1&#8220;')
          .replace(/"/g, '&#8221;')
          .replace(/'/g, '&#8217;')
          .replace(/\.\.\./g, '&#8230;')
          .replace(/--/g, '&#8211;'),
  );
  const block = '(?:div|ul|ol|li|p|h[1-6])';
  return texturized
    .replace(new RegExp(`(<${block}[\\s/>])`, 'g'), '\n\n$1')
    .replace(new RegExp(`(</${block}>)`, 'g'), '$1\n\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => `<p>${paragraph.trim()}</p>\n`)
    .join('')
    .replace(new RegExp(`<p>\\s*(</?${block}[^>]*>)`, 'g'), '$1')
    .replace(new RegExp(`(</?${block}[^>]*>)\\s*</p>`, 'g'), '$1')
    .replace(/\n(?!<)/g, '<br />\n');
};

/** Joomla for a filtered group: attributes lose backslashes, `&#`, `_` in their names and what begins with `on`. */
export const joomla = (html: string): string =>
  html.replace(/<(\/?)([^\s>/]+)([^>]*)>/g, (_, slash: string, tag: string, attributes: string) => {
    if (!/^[a-z][a-z0-9]*$/i.test(tag) || /^(?:script|style|iframe|link|object|embed|form)$/i.test(tag)) return '';
    if (slash) return `</${tag}>`;
    const kept = [...attributes.matchAll(/([^\s=]+)(?:\s*=\s*"([^"]*)")?/g)].flatMap(([, name = '', value]) => {
      const own = name.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '');
      if (value === undefined || own.startsWith('on')) return [];
      const clean = value
        .trim()
        .replaceAll('&#', '')
        .replace(/[\n\r]/g, '')
        .replace(/^'(.*)'$/, '$1')
        .replace(/\\(.?)/g, '$1');
      return /(?:(?:java|vb|live)script|mocha):/i.test(clean) ? [] : [`${own}="${clean}"`];
    });
    return `<${[tag, ...kept].join(' ')}>`;
  });
