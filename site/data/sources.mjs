/** What an organisation has already, each with a page. */
export default [
  {
    path: 'sheets',
    bg: ['Таблица', 'Excel, LibreOffice или CSV: всеки запис е ред. С готови образци.'],
    en: ['A sheet', 'Excel, LibreOffice or CSV: a row for each record. With templates.'],
  },
  {
    path: 'wordpress',
    bg: ['Сайт с WordPress', 'Публикациите от една рубрика стават новини или истории.'],
    en: ['A WordPress site', 'The posts of a category become news or stories.'],
  },
  {
    path: 'feeds',
    bg: ['Емисия', 'RSS, Atom и JSON Feed от всеки сайт, който ги има.'],
    en: ['A feed', 'RSS, Atom and JSON Feed of any site that has them.'],
  },
  {
    path: 'iati',
    bg: ['Файл на IATI', 'Проекти, които вече сте описали за финансиращата организация.'],
    en: ['A file of IATI', 'Projects that you have described for a funder already.'],
  },
  {
    path: 'members',
    bg: ['Файловете на членове', 'За мрежа от организации: съдържанието на всички в един файл.'],
    en: ['The files of members', 'For a network of organisations: the content of all in one file.'],
  },
];
