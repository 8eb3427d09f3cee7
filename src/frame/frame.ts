/** The page inside an `<iframe>`: shows the widget that its address names, and tells the page around how high that is. */
import {canonicalTag} from '../content/language-tag.js';
import {forward, forwardedNames} from '../placeholder/forwarded.js';
import {sentences} from './sentences.js';

/** What the build knows: the widgets and what they are called, the themes, the languages that have a file. */
declare const NAMES: Readonly<Record<string, Readonly<Record<'bg' | 'en', string>>>>;
declare const THEMES: readonly string[];
declare const LANGUAGES: readonly string[];

/** The widget is the first and the last thing in it: with no space around. */
const place = document.querySelector('main');

/** More no server is sure to take. */
const MAX_QUERY = 8_000;

const query = new URLSearchParams(location.search);
/** What is empty is not there. */
const valueOf = (name: string): string | null => query.get(name)?.trim() || null;

const tag = valueOf('widget')?.toLowerCase() ?? '';
const lang = canonicalTag(valueOf('lang')) ?? 'bg';
const language = lang.startsWith('bg') ? 'bg' : 'en';

const isDamaged = (): boolean =>
  /%(?![\da-f]{2})/i.test(location.search) || [...query].some(([name, value]) => (name + value).includes('\uFFFD'));

const addressOf = (src: string): Pick<URL, 'protocol' | 'origin'> => {
  try {
    return new URL(src, location.href);
  } catch {
    return {protocol: '', origin: ''};
  }
};

/** What is wrong with the address, if anything. */
const mistake = (): keyof typeof sentences | undefined => {
  if (location.search.length > MAX_QUERY) return 'tooLong';
  if (isDamaged()) return 'damaged';
  if (new Set(query.keys()).size < [...query].length) return 'twice';
  if (!Object.hasOwn(NAMES, tag)) return 'unknownWidget';
  const [src, data] = [valueOf('src'), valueOf('data')];
  if (!src && !data) return 'noSource';
  const {protocol, origin} = addressOf(src ?? '');
  if (!/^https?:$/.test(protocol)) return 'wrongSource';
  // Whoever opens the address itself takes what he sees for this site's own: anybody could have written it there.
  if (parent === window && (data || origin !== location.origin)) return 'frameOnly';
  return undefined;
};

const say = (key: keyof typeof sentences): void => {
  const text = document.createElement('p');
  text.textContent = document.title = sentences[key][language];
  place?.append(text);
};

/** A classic script from beside this page: a frame with `sandbox` is of no site, and modules would need its server's leave. */
const load = (path: string): Promise<void> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = path;
    // What is missing then shows by itself.
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });

/** The theme is a class, and a file: `haven-dark` is in `haven.css`. */
const dress = (theme: string): void => {
  const name = theme.replace(/-(dark|light)$/, '');
  if (!THEMES.includes(name)) {
    console.warn(`ngo-widgets: theme: ${THEMES.join(', ')}`);
    return;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `themes/${name}.css`;
  document.head.append(link);
  document.documentElement.classList.add(`ngo-theme-${theme}`);
};

const show = async (): Promise<void> => {
  const theme = valueOf('theme');
  if (theme) dress(theme);
  const words = LANGUAGES.find((one) => lang === one || lang.startsWith(`${one}-`));
  if (words) void load(`lang/${words}.js`);
  await load(`embed/${tag}.js`);
  if (!customElements.get(tag)) {
    say('notLoaded');
    return;
  }
  const widget = document.createElement(tag);
  for (const name of forwardedNames(tag)) forward(widget, name, valueOf(name));
  widget.addEventListener('ngo-status', () => {
    document.title =
      widget.shadowRoot?.querySelector('[part~=title]')?.textContent.trim() || NAMES[tag]?.[language] || tag;
  });
  place?.append(widget);
};

/** Links open in a tab of their own, by the page's `base`; what opens a program, or a place on this page, needs none. */
const stay = (event: Event): void => {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (link && (!/^https?:$/.test(link.protocol) || link.getAttribute('href')?.startsWith('#'))) link.target = '_self';
};

const tellHeight = (): void => {
  const ngoWidgetsHeight = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // To whichever page is around: a height is no secret.
  parent.postMessage({ngoWidgetsHeight}, '*');
};

document.documentElement.lang = lang;
document.addEventListener('click', stay, true);
new ResizeObserver(tellHeight).observe(document.documentElement);
// The script of the page around may come when all has been told.
addEventListener('message', ({source, data}) => {
  if (source === parent && data === 'ngo-widgets:height') tellHeight();
});

const wrong = mistake();
if (wrong) say(wrong);
else void show();
