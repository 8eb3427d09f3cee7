import {funding} from '../../content/funding.js';

export const content = {tag: 'funder-acknowledgement', item: funding, layouts: ['block', 'inline']} as const;
export type FunderLayout = (typeof content.layouts)[number];
