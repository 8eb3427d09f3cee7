/** The words around every page. */
export default {
  bg: {
    name: 'ngo-widgets',
    skip: 'Към съдържанието',
    menu: 'Основно меню',
    other: 'English',
    switch: 'Език',
    foot: 'Безплатно, с отворен код. Без бисквитки и без трети страни.',
    more: 'Още',
    main: [
      ['/start/', 'За пет минути'],
      ['/builder/', 'Конструктор'],
      ['/widgets/', 'Уиджети'],
      ['/platforms/', 'На вашия сайт'],
      ['/troubleshooting/', 'Помощ'],
    ],
    further: [
      ['/theming/', 'Цветове и шрифтове'],
      ['/hosting/', 'Къде да стоят файловете'],
      ['/versions/', 'Версии'],
      ['/privacy/', 'Поверителност'],
      ['/accessibility/', 'Достъпност'],
    ],
  },
  en: {
    name: 'ngo-widgets',
    skip: 'Skip to the content',
    menu: 'Main menu',
    other: 'Български',
    switch: 'Language',
    foot: 'Free and open source. No cookies, no third parties.',
    more: 'More',
    main: [
      ['/start/', 'In five minutes'],
      ['/builder/', 'Builder'],
      ['/widgets/', 'Widgets'],
      ['/platforms/', 'On your site'],
      ['/troubleshooting/', 'Help'],
    ],
    further: [
      ['/theming/', 'Colours and fonts'],
      ['/hosting/', 'Where files live'],
      ['/versions/', 'Versions'],
      ['/privacy/', 'Privacy'],
      ['/accessibility/', 'Accessibility'],
    ],
  },
};
