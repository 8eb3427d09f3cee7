import {newestFirst, teaser} from '../../content/teaser.js';

export const content = {
  tag: 'news-teasers',
  item: teaser,
  compare: newestFirst,
  layouts: ['list', 'cards', 'headlines'],
} as const;
export type NewsLayout = (typeof content.layouts)[number];
