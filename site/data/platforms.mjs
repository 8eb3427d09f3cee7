/** The platforms that have a page. */
export default [
  {
    path: 'wordpress',
    bg: ['WordPress', 'Какво може администратор, редактор, автор и сайт в мрежа.'],
    en: ['WordPress', 'What an administrator, an editor, an author and a site of a network can do.'],
  },
  {
    path: 'joomla',
    bg: ['Joomla', 'Статия или модул; филтърът за текст на вашата група.'],
    en: ['Joomla', 'An article or a module; the text filter of your group.'],
  },
  {
    path: 'drupal',
    bg: ['Drupal', 'Формат на текста, който оставя атрибутите.'],
    en: ['Drupal', 'A text format that leaves the attributes.'],
  },
  {path: 'wix', bg: ['Wix', 'В рамка (iframe), във вграден HTML.'], en: ['Wix', 'In a frame, by embedded HTML.']},
  {
    path: 'squarespace',
    bg: ['Squarespace', 'В рамка (iframe) или с код, ако планът ви го позволява.'],
    en: ['Squarespace', 'In a frame, or by code where your plan has that.'],
  },
  {path: 'google-sites', bg: ['Google Sites', 'В рамка (iframe).'], en: ['Google Sites', 'In a frame.']},
  {
    path: 'html',
    bg: ['Чист HTML', 'Страници, които пишете сами или прави генератор.'],
    en: ['Plain HTML', 'Pages that you write yourself, or that a generator makes.'],
  },
  {
    path: 'bundler',
    isForDevelopers: true,
    bg: ['Vite и други пакетиращи програми', 'За програмисти: React, Vue, Svelte, собствен проект.'],
    en: ['Vite and other bundlers', 'For developers: React, Vue, Svelte, a project of your own.'],
  },
  {
    path: 'react',
    isForDevelopers: true,
    bg: ['React', 'С Vite; данни като свойство, събития.'],
    en: ['React', 'With Vite; data as a property, events.'],
  },
  {
    path: 'next',
    isForDevelopers: true,
    bg: ['Next.js', 'Компонент на сървъра и в браузъра.'],
    en: ['Next.js', 'A component on the server and one in the browser.'],
  },
  {path: 'vue', isForDevelopers: true, bg: ['Vue', 'С Vite.'], en: ['Vue', 'With Vite.']},
  {path: 'nuxt', isForDevelopers: true, bg: ['Nuxt', 'Страница от сървъра.'], en: ['Nuxt', 'A page from the server.']},
  {
    path: 'angular',
    isForDevelopers: true,
    bg: ['Angular', 'Самостоятелен компонент.'],
    en: ['Angular', 'A standalone component.'],
  },
  {path: 'svelte', isForDevelopers: true, bg: ['Svelte', 'С Vite.'], en: ['Svelte', 'With Vite.']},
  {
    path: 'astro',
    isForDevelopers: true,
    bg: ['Astro', 'Страница без рамка на клиента.'],
    en: ['Astro', 'A page without a framework in the browser.'],
  },
  {
    path: 'eleventy',
    isForDevelopers: true,
    bg: ['Eleventy', 'Съдържанието – в самата страница.'],
    en: ['Eleventy', 'The content in the page itself.'],
  },
];
