/** The widgets that have content, with what the schemas say of it. */
import {existsSync} from 'node:fs';
import type {Described} from '../../src/content/schema.js';
import {tags} from '../../src/widgets.js';

const file = (tag: string, what: string) => new URL(`../../src/widgets/${tag}/${tag}.${what}.ts`, import.meta.url);

interface Widget extends Described {
  readonly layouts: readonly [string, ...string[]];
}

export const widgets: readonly Widget[] = await Promise.all(
  tags
    .filter((tag) => existsSync(file(tag, 'content')))
    .map(async (tag) => {
      const {content} = (await import(file(tag, 'content').href)) as {content: Omit<Widget, 'texts'>};
      const {texts} = (await import(file(tag, 'texts').href)) as Pick<Described, 'texts'>;
      return {...content, texts};
    }),
);
