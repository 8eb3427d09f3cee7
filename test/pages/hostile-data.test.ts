/**
 * Hostile strings and addresses in every field of every widget, found from its declaration, and hostile bodies from
 * its server. What shows must be, to the letter, what shows of a harmless text in the same place.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {RELATIVE} from '../../src/content/addresses.js';
import {frameFields, readDocument} from '../../src/content/document.js';
import {NgoError} from '../../src/content/errors.js';
import {record} from '../../src/content/fields.js';
import {widgets} from '../content/described.js';
import {launch} from '../support/browser.js';
import {some} from '../support/some.js';
import {addresses, bodies, corpora, drawings, scripts, strings} from '../support/corpora.js';
import {filled} from '../support/declared.js';
import type {Kind} from '../support/declared.js';
import {html, Site, Visitor} from './support.js';
import type {Widget} from './support.js';

let browser: Browser;
let site: Site;
let visitor: Visitor;
/** Scripts of the data that ran in the page. */
const ran = (at = visitor): Promise<string[]> => at.page.evaluate(() => (globalThis as unknown as {ran: string[]}).ran);
/** What the page asked others for. */
const asked = (at = visitor): string[] => at.requested.filter((url) => !url.startsWith(site.url));

/** A visitor on a page that notices every script of the data. Nobody outside is really asked. */
const come = async (body = '', lang = 'bg'): Promise<Visitor> => {
  const one = await Visitor.come(browser);
  await one.page.addInitScript(() => {
    const noticed: string[] = [];
    const notice = (name: string) => (said: unknown) => noticed.push(`${name}(${said})`);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Object.assign(globalThis, {ran: noticed, [name]: notice(name)});
  });
  await one.page.goto(site.page('/', html(body, '<script defer src="/embed.js"></script>', lang)));
  // Nothing leads away from the page.
  await one.page.route('**', async (route) => {
    if (route.request().url().startsWith(site.url) && !route.request().isNavigationRequest()) await route.fallback();
    else await route.fulfill({status: 204});
  });
  return one;
};

before(async () => {
  [browser, site] = await Promise.all([launch(), Site.open()]);
  visitor = await come();
  await visitor.page.evaluate(install, {relative: RELATIVE.source, padding: '…'.repeat(LONG)});
});
after(() => Promise.all([browser.close(), site.close()]));

/** As many letters as a widget shows at once; it cuts a longer text short. */
const LONG = 200;

/** A harmless text, and a harmless address: `#` is where the page writes the number of the record. */
const MARK = (field: number) => `https://q#-${field}q.example/`;

/** How a text may be written: plain, the same in all languages, in another than the widget's. */
const forms: readonly ((text: unknown) => unknown)[] = [
  (text) => text,
  (text) => ({'*': text}),
  (text) => ({en: text}),
];

/** A document as JSON with a mark in each field of some kinds; what the others hold is right, and says nothing. */
const templateOf = (item: Parameters<typeof filled>[0], marked: readonly Kind[], localized = forms[0] ?? String) => {
  /** Of each field that is marked, and what would be right in it. */
  const fields: {kind: Kind; right: string}[] = [];
  const leaf = (kind: Kind, right: unknown): unknown => {
    const value = (): unknown =>
      marked.includes(kind) ? MARK(fields.push({kind, right: JSON.stringify(right)}) - 1) : right;
    return kind === 'prose'
      ? localized([value(), {list: [value()]}])
      : kind === 'text' || kind === 'lines'
        ? localized(value())
        : value();
  };
  const frame = {lang: 'en', ...(filled(record(frameFields), leaf) as object)};
  return {frame: JSON.stringify(frame), item: JSON.stringify(filled(item, leaf)), fields};
};

type Template = ReturnType<typeof templateOf>;

interface Outcome {
  /** What was not as it should be. */
  readonly wrong: string[];
  /** The fields that showed. */
  readonly shown: number[];
}

/** What the page can do for these tests. All values come as JSON: a lone surrogate would not survive the way. */
interface Harness {
  /** Texts in all fields that are marked. */
  texts(tag: string, layout: string, templates: Template[], values: string): Promise<Outcome>;
  /** Addresses in all fields that are marked. */
  addresses(tag: string, layout: string, template: Template, values: string): Promise<Outcome & {pictures: string[]}>;
  /** Texts in all attributes of a placeholder and of its widget. */
  attributes(tag: string, template: Template, values: string): Promise<Outcome>;
  /** Anything in the fields that are marked, which take neither texts nor addresses. */
  others(tag: string, layout: string, template: Template, values: string): Promise<Outcome>;
}

/** Puts the harness into the page. */
function install({relative, padding}: {relative: string; padding: string}): void {
  const SIZE = 25;
  const range = [...Array(SIZE).keys()];
  const holder = document.createElement('div');
  const picture = document.createElement('img');
  /** A text as HTML has it. */
  const asText = (text: string): string => {
    holder.textContent = text;
    return holder.innerHTML;
  };
  /** A text as the value of an attribute. */
  const asAttribute = (text: string): string => {
    picture.setAttribute('alt', text);
    return picture.outerHTML.slice('<img alt="'.length, -'">'.length);
  };
  /**
   * Without the comments by which Lit finds its places again, the letter of a name that stands for a logo, and the mark
   * of a link that leads to another site.
   */
  const bare = (text: string): string =>
    text.replace(/<!--(\?(lit\$\d+\$)?)?-->| class="away"| data-letter="[\p{L}\p{N}]?"/gu, '');
  /** What a widget shows, as HTML. */
  const shownBy = (widget: Element): string => bare(widget.shadowRoot?.innerHTML ?? '');

  /** Writes documents: for each mark, the JSON of a value. */
  const writer = ({frame, item}: Template) => {
    const pieces = (json: string): string[] => json.split(/"https:\/\/q#-(\d+)q\.example\/"/);
    const [outer, inner] = [pieces(frame.slice(0, -1)), pieces(item)];
    return (value: (record: number, field: number) => string): string => {
      const fill = (json: readonly string[], at: number): string =>
        json.map((piece, index) => (index % 2 ? value(at, Number(piece)) : piece)).join('');
      return `${fill(outer, 0)},"items":[${range.map((at) => fill(inner, at)).join()}]}`;
    };
  };
  const harmless = (at: number, field: number): string => `"https://q${at}-${field}q.example/"`;
  const harmlessText = (at: number, field: number): string => `"https://q${at}-${field}q.example/${padding}"`;

  const holderOf = (widget: Widget): HTMLElement => (widget.getRootNode() as ShadowRoot).host as HTMLElement;

  /** The ways for data to come into a widget: as a property, through its placeholder, in a script. */
  const ways: readonly ((widget: Widget, json: string) => void)[] = [
    (widget, json) => Object.assign(widget, {data: JSON.parse(json) as unknown}),
    (widget, json) => {
      Object.assign(widget, {data: null});
      holderOf(widget).setAttribute('data-data', json);
    },
    (widget, json) => {
      Object.assign(widget, {data: null});
      holderOf(widget).removeAttribute('data-data');
      const script = document.createElement('script');
      script.type = 'application/json';
      // As in a page, where a CMS may have written `&#038;` for each of them.
      script.textContent = json.replaceAll('&', '\\u0026');
      holderOf(widget).replaceChildren(script);
    },
  ];
  const give = async (widget: Widget, json: string, way = 0): Promise<string> => {
    ways[way % ways.length]?.(widget, json);
    // What observes placeholders and children is told before this goes on.
    await Promise.resolve();
    await widget.settled;
    return shownBy(widget);
  };

  /** A widget in its placeholder. */
  const create = async (tag: string, layout: string): Promise<Widget> => {
    const holder = document.createElement('div');
    Object.assign(holder.dataset, {ngoWidget: tag, layout});
    // Our own words are written so in the file that they need no decoding.
    holder.lang = 'en';
    document.body.append(holder);
    await Promise.resolve();
    return holder.shadowRoot?.firstElementChild as Widget;
  };
  const leave = async (widget: Widget): Promise<void> => {
    // What loads when it is near the viewport is asked for by then.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    holderOf(widget).remove();
  };

  /** Where a mark is: in the id of an item, which is as it is written; in another attribute; all that its element holds; or a text beside others, which it might turn round. */
  type Where = 'id' | 'attribute' | 'alone' | 'beside';
  /** The HTML around the marks, and of each the record, the field and where it is. */
  const placesIn = (shown: string) => {
    const pieces = shown.split(/https:\/\/q(\d+)-(\d+)q\.example\/…*/);
    const around = pieces.filter((_, index) => index % 3 === 0);
    let before = '';
    const places = around.slice(1).map((after, index) => {
      before = before.slice(-2000) + (around[index] ?? '');
      const where: Where =
        before.lastIndexOf('<') > before.lastIndexOf('>')
          ? before.endsWith(' id="')
            ? 'id'
            : 'attribute'
          : /<[^/][^>]*> ?$/.test(before) && after.startsWith('</')
            ? 'alone'
            : 'beside';
      return {at: Number(pieces[3 * index + 1]), field: Number(pieces[3 * index + 2]), where};
    });
    return {around, places};
  };

  const differenceOf = (shown: string, expected: string): string => {
    let start = 0;
    while (shown[start] === expected[start]) start++;
    const part = (text: string): string => JSON.stringify(text.slice(Math.max(0, start - 80), start + 120));
    return `${part(shown)} instead of ${part(expected)}`;
  };

  /** As many lists of SIZE as it needs; the last begins anew with the first. */
  const batches = <T>(values: readonly T[]): T[][] =>
    Array.from({length: Math.ceil(values.length / SIZE)}, (_, batch) =>
      range.map((at) => values[(batch * SIZE + at) % values.length] as T),
    );

  /** Another in each field: a text that says what another does may leave that out. */
  const valueOf = <T>(batch: readonly T[], at: number, field: number): T | undefined => batch[(at + field) % SIZE];

  const harness: Harness = {
    async texts(tag, layout, templates, json) {
      const outcome = {wrong: [] as string[], shown: new Set<number>()};
      const values = (JSON.parse(json) as string[]).map((text) => {
        // White space as HTML collapses it; each field's number comes after it.
        const start = `${text} |`
          .replace(/[ \t\n\f\r]+/g, ' ')
          .replace(/^ /, '')
          .slice(0, -1);
        const tame = start.replace(/[\p{Cc}\p{Cf}]/gu, '');
        return {
          json: JSON.stringify(text).slice(0, -1),
          // Each line of a text that keeps them has an element of its own.
          line: JSON.stringify(text.replace(/[\r\n]/g, ' ')).slice(0, -1),
          id: asAttribute(start),
          alone: asText(start),
          beside: asText(tame),
          attribute: asAttribute(tame),
        };
      });
      const widget = await create(tag, layout);
      for (const [form, template] of templates.entries()) {
        const write = writer(template);
        const {around, places} = placesIn(await give(widget, write(harmlessText)));
        for (const {field} of places) outcome.shown.add(field);
        for (const [index, batch] of batches(values).entries()) {
          if (index % templates.length !== form) continue;
          const way = Math.floor(index / templates.length);
          const given = write((at, field) => {
            const value = valueOf(batch, at, field);
            return `${template.fields[field]?.kind === 'lines' ? value?.line : value?.json} ·${field}·"`;
          });
          const shown = await give(widget, given, way);
          const expected = around.map((part, number) => {
            const place = places[number];
            const value = place && valueOf(batch, place.at, place.field);
            return value ? `${part}${value[place.where]}·${place.field}·` : part;
          });
          const whole = bare(expected.join(''));
          if (shown !== whole) outcome.wrong.push(differenceOf(shown, whole));
        }
      }
      for (const element of widget.shadowRoot?.querySelectorAll('*') ?? [])
        if (getComputedStyle(element).unicodeBidi !== 'isolate')
          outcome.wrong.push(`not isolated: ${element.localName}`);
      await leave(widget);
      return {...outcome, shown: [...outcome.shown]};
    },

    async addresses(tag, layout, template, json) {
      const outcome = {wrong: [] as string[], shown: new Set<number>(), pictures: new Set<string>()};
      const allowed = (written: string, isAllowed: (url: URL) => boolean): string | undefined => {
        const trimmed = written.trim();
        try {
          const whole = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
          const url = new URL(whole, new RegExp(relative, 'i').test(trimmed) ? document.baseURI : undefined);
          // Engines disagree on blanks in the name of a site, which Chromium encodes.
          const isNamed = !url.username && !url.password && !url.hostname.includes('%');
          return isAllowed(url) && isNamed && written.length <= 2048 ? url.href : undefined;
        } catch {
          return undefined;
        }
      };
      const write = writer(template);
      const values = (JSON.parse(json) as string[]).map((text) => ({
        json: JSON.stringify(text),
        url: allowed(text, ({protocol}) => ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)),
        imageUrl: allowed(
          text,
          ({protocol, pathname}) =>
            ['http:', 'https:'].includes(protocol) ||
            (protocol === 'data:' && /^image\/(png|jpeg|gif|webp|avif)[;,]/.test(pathname)),
        ),
      }));
      const widget = await create(tag, layout);
      // What an address becomes, and whether it is there at all, are alike in each of these groups.
      for (const [url, imageUrl] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ]) {
        const group = values.filter((value) => url === !!value.url && imageUrl === !!value.imageUrl);
        const good = (field: number): unknown => (template.fields[field]?.kind === 'url' ? url : imageUrl);
        const baseline = write((at, field) => (good(field) ? harmless(at, field) : '"javascript:alert(1)"'));
        const {around, places} = placesIn(await give(widget, baseline));
        for (const {field} of places) outcome.shown.add(field);
        for (const batch of batches(group)) {
          const shown = await give(
            widget,
            write((at) => batch[at]?.json ?? ''),
          );
          const expected = around.map((part, number) => {
            const place = places[number];
            const value = place && batch[place.at]?.[template.fields[place.field]?.kind as 'url' | 'imageUrl'];
            return value ? part + (['id', 'attribute'].includes(place.where) ? asAttribute : asText)(value) : part;
          });
          const whole = bare(expected.join(''));
          if (shown !== whole) outcome.wrong.push(differenceOf(shown, whole));
        }
        for (const value of group) if (value.imageUrl) outcome.pictures.add(value.imageUrl);
      }
      await leave(widget);
      return {...outcome, shown: [...outcome.shown], pictures: [...outcome.pictures]};
    },

    async others(tag, layout, template, json) {
      const outcome = {wrong: [] as string[], shown: []};
      const forms: Readonly<Record<string, RegExp>> = {
        lang: /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,
        hreflang: /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,
        datetime: /^\d{4}(-\d\d){0,2}$/,
        x: /^\d+(\.\d+)?%$/,
        width: /^\d+(\.\d+)?%?$/,
        height: /^\d+$/,
        max: /^\d+$/,
        value: /^\d+$/,
        style: /^$/,
      };
      /** Each attribute of each element, `img alt=…`; each class by itself; what may differ by its form alone. */
      const attributesIn = (shown: string): Set<string> =>
        new Set(
          [...new Set(shown.match(/<[a-z][^>]*>/g))].flatMap((tagText) =>
            [...tagText.matchAll(/ ([^=]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
              (name === 'class' ? value.split(' ').filter(Boolean) : forms[name]?.test(value) ? [] : [value]).map(
                (one) => `${tagText.split(/[ >]/)[0]} ${name}="${one}"`,
              ),
            ),
          ),
        );
      const widget = await create(tag, layout);
      const write = writer(template);
      const right = (field: number): string => template.fields[field]?.right ?? '';
      const known = attributesIn(
        await give(
          widget,
          write((_, field) => right(field)),
        ),
      );
      // Yes and no in quotes are what they say.
      const others = (JSON.parse(json) as string[]).filter((value) => !/^\s*(true|false)\s*$/i.test(value));
      for (const [index, batch] of batches(others).entries()) {
        // Wrong in every fourth field: where all were wrong, little would show.
        const given = (wrong: (at: number) => string): string =>
          write((at, field) => ((at + field + index) % 4 ? right(field) : wrong(at)));
        const without = attributesIn(
          await give(
            widget,
            given(() => 'null'),
          ),
        );
        const shown = attributesIn(
          await give(
            widget,
            given((at) => JSON.stringify(batch[at])),
          ),
        );
        outcome.wrong.push(...[...shown].filter((one) => !known.has(one) && !without.has(one)));
      }
      await leave(widget);
      return outcome;
    },

    async attributes(tag, template, json) {
      const outcome = {wrong: [] as string[], shown: []};
      const {observedAttributes} = customElements.get(tag) as unknown as {observedAttributes: readonly string[]};
      const widget = await create(tag, '');
      const holder = holderOf(widget);
      const {items} = JSON.parse(writer(template)(harmless)) as {items: unknown[]};
      Object.assign(widget, {data: items.slice(0, 1)});
      /** Elements, with the names of their attributes. */
      const shape = (): string =>
        [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
          .map((element) => [element.localName, ...element.getAttributeNames()].join(' '))
          .join();
      const set = async (value: string): Promise<string> => {
        for (const name of [...observedAttributes, 'lang', 'onclick', 'style', 'id'])
          // Any id but its own would hide the only item.
          if (name !== 'only') holder.setAttribute(`data-${name}`, value);
        await Promise.resolve();
        await widget.settled;
        return shape();
      };
      const expected = await set('harmless');
      const names = widget.getAttributeNames().join();
      for (const value of JSON.parse(json) as string[]) {
        // A number is one, nothing is nothing, and "no" switches off.
        if (!Number.isNaN(Number(value)) || /^\s*(false|no|off)\s*$/i.test(value)) continue;
        if ((await set(value)) !== expected) outcome.wrong.push(`${value}: ${shape()} instead of ${expected}`);
        if (widget.getAttributeNames().join() !== names) outcome.wrong.push(`${value}: ${widget.outerHTML}`);
        if (!widget.shadowRoot?.textContent.includes(`no layout "${value}"`))
          outcome.wrong.push(`${value} is not told`);
      }
      await leave(widget);
      return outcome;
    },
  };
  Object.assign(globalThis, {harness});
}

/** Calls the page's harness. */
const call = <K extends keyof Harness>(
  method: K,
  ...given: Parameters<Harness[K]>
): Promise<Awaited<ReturnType<Harness[K]>>> =>
  visitor.page.evaluate(
    ([name, args]) =>
      (globalThis as unknown as {harness: Record<string, (...args: unknown[]) => unknown>}).harness[name]?.(...args),
    [method as string, given as unknown[]] as const,
  ) as Promise<Awaited<ReturnType<Harness[K]>>>;

test('Scripts that run and addresses that are asked are noticed, where the strings become HTML', async (t) => {
  const control = await come();
  await control.page.evaluate((json) => {
    const texts = JSON.parse(json) as string[];
    // All first: some of the texts take `createElement` and `body` from the document.
    const places = texts.map(() => document.body.appendChild(document.createElement('div')));
    for (const [index, text] of texts.entries()) Object.assign(places[index] ?? {}, {innerHTML: text});
  }, JSON.stringify(scripts));
  await control.page.waitForFunction(
    (least) => (globalThis as unknown as {ran: string[]}).ran.length > least,
    scripts.length / 100,
    {timeout: 120_000},
  );
  t.diagnostic(corpora);
  t.diagnostic(`as HTML: ${(await ran(control)).length} scripts run, ${new Set(asked(control)).size} addresses asked`);
  const fields = (...kinds: Kind[]): number =>
    widgets.reduce((sum, {item}) => sum + templateOf(item, kinds).fields.length, 0);
  const [texts, urls] = [fields('string', 'text', 'lines', 'prose'), fields('url', 'imageUrl')];
  t.diagnostic(
    `strings × fields × widgets: ${strings.length} × ${texts} × ${widgets.length}, the fields of all together`,
  );
  t.diagnostic(
    `addresses × fields × widgets: ${addresses.length} × ${urls} × ${widgets.length}, the fields of all together`,
  );
  assert.ok(asked(control).length > 0);
  await control.leave();
});

/** Twenty strings in one text, which is a long one: what is as a whole the same to the letter holds each of them. */
const packed = Array.from({length: Math.ceil(strings.length / 20)}, (_, pack) =>
  [...strings.slice(20 * pack, 20 * pack + 20), '…'.repeat(LONG)].join(' '),
);
/** Of texts that stand where there is no place for them, one in five is enough. */
const fewer = strings.filter((_, index) => index % 5 === 0);

for (const {tag, item, layouts} of widgets)
  describe(tag, () => {
    test('shows every text as the text that it is, in every field, form and layout', async () => {
      const templates = forms.map((form) => templateOf(item, ['string', 'text', 'lines', 'prose'], form));
      const shown = new Set<number>();
      for (const [index, layout] of layouts.entries()) {
        const values = JSON.stringify(index ? some(packed, Math.ceil(packed.length / 4)) : packed);
        const outcome = await call('texts', tag, layout, templates, values);
        assert.deepEqual(outcome.wrong, []);
        for (const field of outcome.shown) shown.add(field);
      }
      const fields = templates[0]?.fields.length ?? 0;
      assert.ok(shown.size > fields / 2, `of ${fields} fields, only ${shown.size} show`);
      assert.deepEqual([await ran(), asked(), visitor.errors], [[], [], []]);
    });

    test('links to what is http, https, mailto or tel, shows pictures from there, and drops all other addresses', async () => {
      const template = templateOf(item, ['url', 'imageUrl']);
      const pictures = new Set<string>();
      for (const [index, layout] of layouts.entries()) {
        const values = JSON.stringify(index ? addresses.filter((_, at) => at % 5 === 0) : [...addresses, ...fewer]);
        const outcome = await call('addresses', tag, layout, template, values);
        assert.deepEqual(outcome.wrong, []);
        for (const url of outcome.pictures) pictures.add(url);
      }
      assert.deepEqual([await ran(), asked().filter((url) => !pictures.has(url)), visitor.errors], [[], [], []]);
      visitor.requested.length = 0;
    });

    test('has no attribute that becomes more than a text, on itself or on its placeholder', async () => {
      const outcome = await call('attributes', tag, templateOf(item, []), JSON.stringify(fewer));
      assert.deepEqual(outcome.wrong, []);
      assert.deepEqual([await ran(), asked(), visitor.errors], [[], [], []]);
    });

    test('takes nothing of a text where something else belongs', async () => {
      const outcome = await call('others', tag, layouts[0], templateOf(item, ['other']), JSON.stringify(fewer));
      assert.deepEqual(outcome.wrong, []);
      assert.deepEqual([await ran(), asked(), visitor.errors], [[], [], []]);
    });
  });

/** What a widget says of a body, which it must find out as JSON.parse does. */
const verdictOn = (bytes: Uint8Array, {tag, item}: (typeof widgets)[number]): string => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return 'ENCODING';
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return !text.trim() ? 'EMPTY_BODY' : text.trim().startsWith('<') ? 'NOT_JSON_TYPE' : 'PARSE';
  }
  try {
    const {items, validationIssues} = readDocument(json, tag, item, site.url);
    return !items[0] ? 'empty' : validationIssues[0] ? 'partial' : 'ready';
  } catch (thrown) {
    assert.ok(thrown instanceof NgoError, `${thrown}`);
    return thrown.code;
  }
};

describe('A body that a server sends', () => {
  test('is JSON to every widget where it is to JSON.parse; else the widget says what is wrong with it', async (t) => {
    for (const [index, {bytes}] of bodies.entries()) site.answer(`/bodies/${index}`, bytes, 'application/json');
    const reader = await Visitor.come(browser);
    await reader.page.goto(site.page('/', html('', '<script defer src="/embed.js"></script>')));
    const outcomes = await reader.page.evaluate(
      async ([tags, count]) => {
        const outcomeOf = async (tag: string, index: number): Promise<string> => {
          const widget = document.createElement(tag) as Widget;
          widget.setAttribute('src', `/bodies/${index}`);
          document.body.append(widget);
          await widget.settled;
          const outcome = widget.error?.code ?? widget.status;
          widget.remove();
          return outcome;
        };
        const all: string[][] = [];
        // Few at a time: a slow machine must not keep any of them waiting for 8 seconds.
        for (let first = 0; first < count; first += 10) {
          const some = [...Array(Math.min(10, count - first)).keys()];
          all.push(
            ...(await Promise.all(some.map((at) => Promise.all(tags.map((tag) => outcomeOf(tag, first + at)))))),
          );
        }
        return all;
      },
      [widgets.map(({tag}) => tag), bodies.length] as const,
    );
    assert.deepEqual(reader.errors, []);
    await reader.leave();
    const counts: Record<string, number> = {};
    for (const [index, {name, expect, bytes}] of bodies.entries()) {
      const verdicts = widgets.map((widget) => verdictOn(bytes, widget));
      assert.deepEqual(outcomes[index], verdicts, name);
      for (const verdict of verdicts) {
        counts[verdict] = (counts[verdict] ?? 0) + 1;
        const refused = ['ENCODING', 'EMPTY_BODY', 'NOT_JSON_TYPE', 'PARSE'].includes(verdict);
        if (expect === 'accept' || expect === 'reject') assert.equal(refused, expect === 'reject', name);
      }
    }
    t.diagnostic(`bodies × widgets: ${bodies.length} × ${widgets.length}, ${JSON.stringify(counts)}`);
  });
});

describe('A picture with scripts in it', () => {
  const addressOf = (index: number): string =>
    site.answer(`/drawings/${index}.svg`, drawings[index] ?? '', 'image/svg+xml');

  test('runs them where it is a page of its own', async () => {
    const control = await come();
    await control.page.unroute('**');
    await control.page.goto(addressOf(0));
    assert.ok((await ran(control)).length > 0);
    await control.leave();
  });

  test('is a picture and nothing else: no script runs, nothing more is asked for', async () => {
    const urls = drawings.map((_, index) => addressOf(index));
    const before = visitor.requested.length;
    const kinds = await visitor.page.evaluate(async (logos) => {
      const widget = document.createElement('network-memberships') as Widget;
      document.body.prepend(widget);
      Object.assign(widget, {data: {items: logos.map((src, index) => ({name: `${index}`, logo: {src}}))}});
      await widget.settled;
      const root = widget.shadowRoot;
      const pictures = [...(root?.querySelectorAll('img') ?? [])];
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.all(
        pictures.map(
          (picture) =>
            new Promise((resolve) => {
              picture.addEventListener('load', resolve);
              picture.addEventListener('error', resolve);
              if (picture.complete) resolve(undefined);
            }),
        ),
      );
      const elements = [...(root?.querySelectorAll('svg, script, object, embed, iframe') ?? [])];
      widget.remove();
      return [pictures.length, elements.length];
    }, urls);
    assert.deepEqual(kinds, [drawings.length, 0]);
    assert.deepEqual(new Set(visitor.requested.slice(before)), new Set(urls));
    assert.deepEqual([await ran(), visitor.errors], [[], []]);
  });
});
