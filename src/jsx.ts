/** Tells React's JSX of the widgets: `import type {} from 'ngo-widgets/jsx'`, once in a project. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
// With the index come all classes, and with them their tags.
import type {WidgetElement, WidgetEvents, WidgetProps, WidgetTag} from './index.js';

/** React adds what follows `on` as a listener. */
type Listeners = {[Type in keyof WidgetEvents as `on${Type}`]?: (event: WidgetEvents[Type]) => void};

type JsxElements = {
  [Tag in WidgetTag]: DetailedHTMLProps<HTMLAttributes<WidgetElement<Tag>>, WidgetElement<Tag>> &
    WidgetProps<Tag> &
    Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}
