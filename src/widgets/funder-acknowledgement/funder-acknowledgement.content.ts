import {funding} from '../../content/funding.js';

export const content = {
  tag: 'funder-acknowledgement',
  item: funding,
  layouts: ['block', 'inline'],
  skeletons: {block: [3, 'beside', 'plain', 10, 85], inline: [2, 'beside', 'plain', 10, 70]},
} as const;
export type FunderLayout = (typeof content.layouts)[number];
