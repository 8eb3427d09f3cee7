import {newestFirst, teaser} from '../../content/teaser.js';

export const content = {
  tag: 'news-teasers',
  item: teaser,
  compare: newestFirst,
  layouts: ['list', 'cards', 'headlines'],
  skeletons: {
    list: [3, 'list', 'plain', 20, 45],
    cards: [3, 'grid', 'plain', 26, 70, 'picture'],
    headlines: [3, 'list headlines', 'plain', 20, 0],
  },
} as const;
export type NewsLayout = (typeof content.layouts)[number];
