/** Tells Vue's templates of the widgets: `import type {} from 'ngo-widgets/vue'`, once in a project. */
import type {HTMLAttributes, PublicProps} from 'vue';
// With the index come all classes, and with them their tags.
import type {WidgetElement, WidgetEvents, WidgetProps, WidgetTag} from './index.js';

/** Vue writes `@ngo-load` as `onNgoLoad`. */
type ListenerOf<Type> = Type extends `ngo-${infer Name}` ? `onNgo${Capitalize<Name>}` : never;
type Listeners = {[Type in keyof WidgetEvents as ListenerOf<Type>]?: (event: WidgetEvents[Type]) => void};

type VueElements = {
  [Tag in WidgetTag]: new () => {
    $el: WidgetElement<Tag>;
    $props: HTMLAttributes & PublicProps & WidgetProps<Tag> & Listeners;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
