/** The widgets that have content, with what the schemas say of it. */
import type {AnnotatedContent} from '../../src/schema/schema.js';
import {contentTags} from '../../src/widgets.js';

const contentOf = (tag: string) => new URL(`../../src/widgets/${tag}/${tag}.content.ts`, import.meta.url);
const textsOf = (tag: string) => new URL(`../../src/schema/texts/${tag}.ts`, import.meta.url);

interface Widget extends AnnotatedContent {
  readonly layouts: readonly [string, ...string[]];
}

export const widgets: readonly Widget[] = await Promise.all(
  contentTags.map(async (tag) => {
    const {content} = (await import(contentOf(tag).href)) as {content: Omit<Widget, 'texts'>};
    const {texts} = (await import(textsOf(tag).href)) as Pick<AnnotatedContent, 'texts'>;
    return {...content, texts};
  }),
);
