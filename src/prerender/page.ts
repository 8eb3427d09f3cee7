import {parse} from 'parse5';
import {CommandError} from '../cli/command-error.js';
import {formatMessage} from '../cli/messages.js';
import type {Language, Message, Values} from '../cli/messages.js';
import {contentLanguages} from '../content/content-languages.js';
import {NgoError, toNgoError} from '../content/errors.js';
import {endOf} from '../content/partial-date.js';
import {Locale} from '../locale/locale.js';
import type {ContentTag} from '../snapshot/source.js';
import {errorMessage} from '../widget/error-message.js';
import {contentTags} from '../widgets.js';
import {clean, picturesIn} from './clean.js';
import type {Surroundings} from './clean.js';
import {jsonLdOf} from './json-ld.js';
import type {Note} from './note.js';
import {attributeOf, elementsIn, isClosed, languageOf, locationOf, ownersIn} from './owners.js';
import type {Element, Owner} from './owners.js';
import {Place} from './place.js';
import {addressOf, dataAt, dataIn, dataScriptsOf, nameOn, sourceOf} from './sources.js';
import type {Data, Read} from './sources.js';
import {applied, attributeEdits} from './splice.js';
import type {Edit} from './splice.js';
import {notes as messages} from './prerender-messages.js';
import {viewOf} from './view.js';
import type {AnyItem, View} from './view.js';
import {learnLanguages} from './words.js';

/** What a page is prerendered with. */
export interface PageOptions {
  /** Absolute. */
  readonly file: string;
  /** Absolute. */
  readonly root: string;
  readonly site: string | undefined;
  readonly language: Language;
  /** For how many milliseconds the content is taken for fresh. */
  readonly fresh: number;
  /** Whether it is only asked if the page is up to date. */
  readonly isCheck: boolean;
  /** What was written of the page before, where that is not what is read. */
  readonly before?: string | undefined;
  readonly read: Read;
}

export interface Prerendered {
  /** The page; with errors, those of its widgets that could be prerendered are. */
  readonly html: string;
  readonly notes: readonly Note[];
  /** How many widgets have their content in the page. */
  readonly widgets: number;
}

const isContentTag = (tag: string): tag is ContentTag => contentTags.some((one) => one === tag);

/** When the first of the stories that show must be looked at again, in milliseconds. */
const reviewEnd = (items: readonly AnyItem[]): number =>
  Math.min(...items.flatMap(({safeguarding}) => (safeguarding?.reviewBy ? endOf(safeguarding.reviewBy) : [])));

const seconds = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/**
 * Until when the content is taken for fresh. What the page says stays while half of the time is left, so that a page in
 * which nothing has changed is the same; where that is only asked, while any is left.
 */
const freshUntil = (said: string | undefined, reviewed: number, {fresh, isCheck}: PageOptions): string => {
  const now = Date.now();
  const latest = Math.min(now + fresh, reviewed);
  const before = Date.parse(said ?? '');
  const holds = before > now + (isCheck ? 0 : fresh / 2) && before <= (isCheck ? reviewed : latest);
  return holds && said !== undefined ? said : seconds(latest);
};

/** What is written between an element's tags. */
const innerOf = (html: string, element: Element): string | undefined => {
  const {startTag, endTag} = locationOf(element) ?? {};
  return startTag && endTag ? html.slice(startTag.endOffset, endTag.startOffset) : undefined;
};

/** What of an owner is written anew. */
interface Written {
  readonly owner: Owner;
  readonly edits: readonly Edit[];
  /** All that is between its tags now. */
  readonly inner: string;
}

/** Prerenders the widgets of one page. */
class Page {
  readonly notes: Note[] = [];
  readonly #html: string;
  readonly #options: PageOptions;
  readonly #elements: readonly Element[];
  readonly #owners: readonly Owner[];
  /** Those that were written before. */
  readonly #before: readonly Element[];
  readonly #place: Place;
  readonly #surroundings: Surroundings;

  constructor(html: string, options: PageOptions) {
    this.#html = html;
    this.#options = options;
    const document = parse(html, {sourceCodeLocationInfo: true});
    this.#elements = elementsIn(document);
    this.#owners = ownersIn(document);
    const {before = html} = options;
    const ownersBefore = before === html ? this.#owners : ownersIn(parse(before, {sourceCodeLocationInfo: true}));
    this.#before = ownersBefore.map(({element}) => element);
    const hrefOf = (found: (element: Element) => boolean): string | undefined => {
      const element = this.#elements.find(found);
      return element && attributeOf(element, 'href');
    };
    this.#place = new Place({
      ...options,
      canonical: hrefOf((one) => one.tagName === 'link' && attributeOf(one, 'rel')?.toLowerCase() === 'canonical'),
      baseHref: hrefOf((one) => one.tagName === 'base' && attributeOf(one, 'href') !== undefined),
    });
    const inOwners = new Set(this.#owners.flatMap(({element}) => elementsIn(element)));
    this.#surroundings = {
      ids: new Set(this.#elements.flatMap((one) => (inOwners.has(one) ? [] : (attributeOf(one, 'id') ?? [])))),
      inPage: (address) => this.#place.inPage(address),
    };
  }

  async prerender(): Promise<Prerendered> {
    await learnLanguages(this.#elements);
    const written: Written[] = [];
    // One after the other: the first to have an id keeps it.
    for (const owner of this.#owners) {
      const one = await this.#write(owner);
      if (one) written.push(one);
    }
    const html = this.#spliced(written);
    if (written[0]) this.#lookForStyles();
    if (!this.#owners[0]) this.#say('warning', undefined, formatMessage(messages.noWidgets, this.#options.language));
    return {html, notes: this.notes, widgets: written.length};
  }

  #note(severity: Note['severity'], {element}: Pick<Owner, 'element'>, message: Message, values?: Values): undefined {
    this.#say(severity, element, formatMessage(message, this.#options.language, values));
  }

  #say(severity: Note['severity'], element: Element | undefined, text: string): void {
    this.notes.push({severity, line: (element && locationOf(element)?.startLine) ?? 1, text});
  }

  async #write(owner: Owner): Promise<Written | undefined> {
    const {element, tag} = owner;
    if (tag === 'language-switch') return undefined;
    if (!isContentTag(tag))
      return this.#note('error', owner, messages.unknown, {name: tag, tags: contentTags.join(', ')});
    const location = locationOf(element);
    if (!location?.startTag || !location.endTag || !isClosed(element))
      return this.#note('error', owner, messages.unclosed, {tag: element.tagName});
    const view = await this.#view(owner, tag);
    if (!view) return undefined;
    const {startTag, endTag} = location;
    const scripts = dataScriptsOf(owner).map((script) => {
      const {startOffset = 0, endOffset = 0} = locationOf(script) ?? {};
      return this.#html.slice(startOffset, endOffset);
    });
    const inner = [
      ...scripts,
      this.#content(tag, view),
      jsonLdOf(tag, view, (address) => this.#place.onWeb(address)),
    ].join('');
    const reviewed = reviewEnd(view.items);
    const attributes = {
      'data-records': `${view.document.items.length}`,
      'data-content-languages': contentLanguages(view.document).join(' '),
      'data-review-by': reviewed < Infinity ? new Date(reviewed - 1).toISOString().slice(0, 10) : undefined,
    };
    const said = this.#saidBefore(owner, inner, attributes);
    return {
      owner,
      inner,
      edits: [
        ...attributeEdits(this.#html, element, {
          'data-fresh-until': freshUntil(said, reviewed, this.#options),
          ...attributes,
        }),
        {start: startTag.endOffset, end: endTag.startOffset, text: inner},
      ],
    };
  }

  /** Until when the same content was taken for fresh, where it is in the page already. */
  #saidBefore(
    owner: Owner,
    inner: string,
    attributes: Readonly<Record<string, string | undefined>>,
  ): string | undefined {
    const element = this.#before[this.#owners.indexOf(owner)];
    const isSame =
      element &&
      innerOf(this.#options.before ?? this.#html, element) === inner &&
      Object.entries(attributes).every(([name, value]) => attributeOf(element, name) === value);
    return isSame ? attributeOf(element, 'data-fresh-until') : undefined;
  }

  #content(tag: ContentTag, {html, locale, document}: View): string {
    const {uiLanguage, dir} = locale;
    return `<div class="ngo-content ngo-${tag}" lang="${uiLanguage}" dir="${dir}">${clean(html, picturesIn(document), this.#surroundings)}</div>`;
  }

  /** The widget's content; undefined, after it has been said, where there is none to be had. */
  async #view(owner: Owner, tag: ContentTag): Promise<View | undefined> {
    const {element} = owner;
    const source = sourceOf(owner);
    const attribute = nameOn(owner, 'src');
    if (!source) return this.#note('warning', owner, messages.noSource, {tag, attribute});
    const address = source.kind === 'url' ? addressOf(source.src, this.#place) : undefined;
    if (source.kind === 'url' && !address)
      return this.#note('error', owner, messages.badAddress, {address: source.src, attribute});
    const {language: told, read} = this.#options;
    try {
      const data: Data =
        source.kind === 'url' ? await dataAt(address ?? '', this.#place, read) : dataIn(source, this.#place);
      const view = viewOf({
        ...data,
        tag,
        told,
        source: source.kind,
        language: languageOf(element),
        attribute: (name) => attributeOf(element, nameOn(owner, name)),
      });
      for (const {text} of view.diagnostics)
        this.#say('warning', element, text.replace(/^ngo-widgets: /, '').trimEnd());
      return view;
    } catch (thrown) {
      this.#say('error', element, this.#sentence(thrown));
      return undefined;
    }
  }

  #sentence(thrown: unknown): string {
    const {language} = this.#options;
    if (thrown instanceof CommandError) return formatMessage(thrown.text, language, thrown.values);
    const error = toNgoError(thrown, new NgoError('RENDER', thrown instanceof Error ? thrown.message : ''));
    const sentence = errorMessage(new Locale(language).webmaster.msg, error);
    return error.url ? `${sentence}\n  ${formatMessage(messages.validate, language, {file: error.url})}` : sentence;
  }

  /** The page with what was written; without that of an owner that cannot hold it. */
  #spliced(written: readonly Written[]): string {
    const html = applied(
      this.#html,
      written.flatMap(({edits}) => edits),
    );
    const owners = ownersIn(parse(html, {sourceCodeLocationInfo: true}));
    const wrong = written.find(({owner, inner}) => {
      const again = owners[this.#owners.indexOf(owner)];
      return !again || innerOf(html, again.element) !== inner;
    });
    if (!wrong) return html;
    this.#note('error', wrong.owner, messages.noRoom, {tag: wrong.owner.element.tagName});
    return this.#spliced(written.filter((one) => one !== wrong));
  }

  #lookForStyles(): void {
    const hrefs = this.#elements.map((one) => attributeOf(one, 'href') ?? '');
    if (hrefs.some((href) => /\bprerendered\.css\b/.test(href))) return;
    const ours = this.#elements.find((one) => /\b(?:embed|autoload)\b.*\.js\b/.test(attributeOf(one, 'src') ?? ''));
    const folder = ours && attributeOf(ours, 'src')?.replace(/(?:embed\/)?[^/]*$/, '');
    const line = `<link rel="stylesheet" href="${folder ?? ''}prerendered.css">`;
    this.#say('warning', undefined, formatMessage(messages.noStyle, this.#options.language, {line}));
  }
}

/** Puts the content of each widget of a page between its tags, and leaves all else as it is. */
export const prerenderPage = (html: string, options: PageOptions): Promise<Prerendered> =>
  new Page(html, options).prerender();
