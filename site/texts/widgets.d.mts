import type {Message} from '../../src/cli/messages.js';
import type {content} from '../../src/generated/content.js';

type Content = (typeof content)[keyof typeof content];
/** The build of the site stops where one is missing. */
export const layouts: Readonly<Record<Content['layouts'][number], Message>>;
