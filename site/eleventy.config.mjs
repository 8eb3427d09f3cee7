/**
 * The site: pages in Bulgarian at `/`, in English at `/en/`. A page is two files beside each other, `start.bg.md` and
 * `start.en.md`, or one template that is drawn for each language.
 */
import {relativeTo} from './relative.mjs';

export default (eleventy) => {
  eleventy.setQuietMode(true);
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
