import {prerender} from 'ngo-widgets/prerender';

/** Writes the content of the widgets into each page. */
async function withContent(html) {
  const {inputPath, outputPath} = this.page;
  if (!outputPath || !outputPath.endsWith('.html')) return html;
  const page = await prerender(html, {file: outputPath, root: 'src'});
  for (const {line, text} of page.notes) console.warn(`${inputPath}: ${line}: ${text}`);
  return page.html;
}

export default function (eleventy) {
  eleventy.addTransform('widgets', withContent);
  eleventy.addPassthroughCopy('src/**/*.{js,json}');
  eleventy.addPassthroughCopy({
    'node_modules/ngo-widgets/dist/embed.js': 'widgets/embed.js',
    'node_modules/ngo-widgets/dist/prerendered.css': 'widgets/prerendered.css',
  });
}

export const config = {dir: {input: 'src', output: 'dist'}};
