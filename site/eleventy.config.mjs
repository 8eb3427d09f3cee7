/**
 * The site: pages in Bulgarian at `/`, in English at `/en/`. A page is two files beside each other, `start.bg.md` and
 * `start.en.md`, or one template that is drawn for each language.
 */
import {relativeTo} from './relative.mjs';

/** `## A heading [#its-anchor]`. */
const anchors = (markdown) =>
  markdown.core.ruler.push('anchors', ({tokens}) => {
    for (const [index, token] of tokens.entries()) {
      const text = token.type === 'heading_open' && tokens[index + 1].children.at(-1);
      const [whole, id] = (text && /\s*\[#([\w-]+)\]$/.exec(text.content)) || [];
      if (!id) continue;
      text.content = text.content.slice(0, -whole.length);
      token.attrSet('id', id);
    }
  });

export default (eleventy) => {
  eleventy.setQuietMode(true);
  eleventy.amendLibrary('md', anchors);
  eleventy.addPassthroughCopy({'site/assets': 'assets'});
  // Links are written from the root. Pages stand in whichever folder, or open from the disk of a server without one.
  eleventy.addTransform('relative', function (content) {
    return this.page.outputPath?.endsWith('.html') ? relativeTo(content, this.page.url) : content;
  });
  return {
    dir: {input: 'site/pages', includes: '../includes', data: '../data', output: 'site/out'},
    markdownTemplateEngine: 'njk',
  };
};
