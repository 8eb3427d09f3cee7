import {teaser} from '../../content/teaser.js';

export const content = {tag: 'news-teasers', item: teaser, layouts: ['list', 'cards', 'headlines']} as const;
export type NewsLayout = (typeof content.layouts)[number];
