/** Paragraphs and lists as people type them: a blank line between paragraphs, a dash before each entry of a list. */
import {isArray, isObject, type Json} from './json.js';

const isLine = (value: Json | undefined): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
const listIn = (value: Json): readonly Json[] | undefined => {
  if (!isObject(value) || Object.keys(value).join() !== 'list') return undefined;
  return isArray(value.list) && value.list.every(isLine) ? value.list : undefined;
};

/** Whether a value is one that can be typed and read again without loss. */
export const isProse = (value: Json): boolean =>
  isLine(value) || (isArray(value) && value.every((block) => isLine(block) || listIn(block) !== undefined));

const BULLET = /^\s*[-–—•*·]\s+/;

export const proseText = (value: Json): string =>
  isArray(value)
    ? value
        .map(
          (block) =>
            listIn(block)
              ?.map((entry) => `- ${String(entry)}`)
              .join('\n') ?? String(block),
        )
        .join('\n\n')
    : String(value);

/** What was typed, as the format has it: one text, or blocks where there is a list among them. */
export const proseValue = (text: string): Json | undefined => {
  if (!text.trim()) return undefined;
  const blocks = text.split(/\n[ \t]*\n+/).flatMap((block) => blocksIn(block.split('\n')));
  return blocks.some((block) => typeof block !== 'string') ? blocks : text.trimEnd();
};

/** A run of lines with dashes is a list, also where no blank line is before it. */
const blocksIn = (lines: readonly string[]): readonly Json[] => {
  const at = lines.findIndex((line) => BULLET.test(line));
  if (at < 0) return lines.join('\n').trim() ? [lines.join('\n').trim()] : [];
  const rest = lines.slice(at);
  const end = rest.findIndex((line) => !BULLET.test(line));
  const entries = (end < 0 ? rest : rest.slice(0, end)).map((line) => line.replace(BULLET, '').trim()).filter(Boolean);
  return [
    ...(at > 0 ? blocksIn(lines.slice(0, at)) : []),
    {list: entries},
    ...(end < 0 ? [] : blocksIn(rest.slice(end))),
  ];
};

const BLOCKS = new Set([
  'P',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'TABLE',
  'SECTION',
  'ARTICLE',
]);

/** What Word and web pages put on the clipboard as HTML, as paragraphs and lists; the formatting is lost, and must be. */
export const proseOfHtml = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of page.querySelectorAll('style, script, title, template, [style*="mso-hide"]')) hidden.remove();
  const blocks: string[] = [''];
  const add = (text: string) => blocks.push((blocks.pop() ?? '') + text);
  const walk = (node: Node, bullet: string): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text)
        add(child.data.replace(/\s+/g, (blank) => (blank.includes('\u00a0') ? '\u00a0' : ' ')));
      else if (child instanceof Element) {
        const {tagName} = child;
        if (tagName === 'BR') add('\n');
        else if (tagName === 'LI') {
          add(`\n${bullet}`);
          walk(child, bullet);
        } else if (child instanceof HTMLTableRowElement) {
          // A row is a paragraph, whatever Word has in its cells.
          const cells = [...child.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
          blocks.push(cells.filter(Boolean).join(' | '), '');
        } else if (BLOCKS.has(tagName)) {
          blocks.push(isWordBullet(child) ? '- ' : '');
          walk(child, '- ');
          blocks.push('');
        } else if (!/mso-list:\s*ignore/i.test(child.getAttribute('style') ?? '')) walk(child, bullet);
      }
    }
  };
  walk(page.body, '- ');
  const lines = blocks
    .map((block) =>
      block
        .replace(/[ \t]*\n[ \t]*/g, '\n')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter(Boolean);
  // The entries of a list of Word are paragraphs that follow one another.
  return lines.reduce((text, line, index) => {
    const isEntry = BULLET.test(line) && BULLET.test(lines[index - 1] ?? '');
    return index === 0 ? line : `${text}${isEntry ? '\n' : '\n\n'}${line}`;
  }, '');
};
/** A paragraph that Word draws as an entry of a list. */
const isWordBullet = (element: Element): boolean =>
  /MsoListParagraph/i.test(element.className) || /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? '');

/** What is on the clipboard as plain text: each line of Word is a paragraph there, unless blank lines part them. */
export const proseOfText = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  if (/\n[ \t]*\n/.test(lines)) return lines;
  return lines.replace(/\n(?=(.*))/g, (_, next: string) => (BULLET.test(next) ? '\n' : '\n\n'));
};
