/** News with texts that CMSs, templates and parsers stumble over. */
import type {Project, Settings} from '../../site/builder/model/project.js';

/** Without `"`, `\` and line breaks, which are lost where backslashes are. */
export const PLAIN = [
  '<script>alert(1)</script>',
  'R&amp;D & родители &#038;',
  "д'Артанян и 'други'",
  'от 2016 – до днес — 🇧🇬 👩‍👧',
  ']]> </div> --> <!-- [gallery ids=1] {loadmodule x}',
  '{{ item }} {% if %} %20 100 %',
  'поща @ сайта',
];
export const ESCAPED = ['каза "да"', 'стар \\" път C:\\temp\\', 'край \\', 'два\u2028реда', '\\0 и \\n'];

/** As a reader sees a text: blanks count once. */
export const textOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The builder's project with one of these news for each text. */
export const projectOf = (texts: readonly string[], settings: Settings = {}, title = 'Новини'): Project => ({
  id: 'a',
  name: 'НПО',
  document: {
    version: 1,
    lang: 'bg',
    'news-teasers': {
      title,
      items: texts.map((title, index) => ({title, date: '2024-05-03', url: `./news/${index}?a=1&b='2'`})),
    },
  },
  source: '',
  settings,
});
