import {expect, waitUntil} from '@open-wc/testing';
import {event, found, hasFocus, one, pressKey, put, seen, texts, useServer, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const HOUR = 3_600_000;
const soon = (): string => new Date(Date.now() + HOUR).toISOString();
const past = (): string => new Date(Date.now() - HOUR).toISOString();

const data = (title: string): object => ({lang: 'bg', 'success-stories': [{title: {bg: title, en: `${title} (en)`}}]});
const content = (text: string, lang = 'bg'): string =>
  `<div class="ngo-content" lang="${lang}" dir="ltr"><ul><li><h2>${text}</h2></li></ul></div>`;
interface Options {
  readonly src: string;
  readonly until?: string;
  readonly inner?: string;
  readonly attributes?: string;
}
const placeholder = ({src, until = soon(), inner = content('От страницата'), attributes = ''}: Options): string =>
  `<div lang="bg" data-ngo-widget="success-stories" data-src="${src}" data-fresh-until="${until}" data-records="3" data-content-languages="bg en" ${attributes}>${inner}</div>`;
const tag = ({src, until = soon(), inner = content('От страницата'), attributes = ''}: Options): string =>
  `<success-stories lang="bg" src="${src}" data-fresh-until="${until}" data-records="3" data-content-languages="bg en" ${attributes}>${inner}</success-stories>`;
/** The widget of a placeholder, or the tag itself. */
const widgetOf = (owner: HTMLElement): Widget =>
  (owner.localName === 'div' ? one(owner, 'success-stories') : owner) as Widget;

describe('Content that came with the page', () => {
  const server = useServer();
  useWarnings();

  for (const [name, markup] of Object.entries({placeholder, tag})) {
    const place = (options: Options): Promise<HTMLElement> => put(markup(options));

    describe(`in a ${name}`, () => {
      it('is what shows while it is fresh: once, ready, without a request', async () => {
        const src = server.put('a.json', data('От файла'));
        const owner = await place({src});
        await widgetOf(owner).settled;
        expect(widgetOf(owner).status).to.equal('ready');
        expect(seen(owner)).to.equal('От страницата');
        expect(server.asked).to.deep.equal([]);
        expect(widgetOf(owner).contentLanguages).to.deep.equal(['bg', 'en']);
      });

      it('is asked for anew when its time has run out', async () => {
        const owner = await place({src: server.put('a.json', data('От файла')), until: past()});
        await widgetOf(owner).settled;
        expect(seen(owner)).to.equal('От файла');
      });

      it('shows, with a sentence, where its time has run out and the server does not answer', async () => {
        const owner = await place({src: server.put('a.json', () => new Response('', {status: 404})), until: past()});
        await widgetOf(owner).settled;
        expect(seen(owner)).to.contain('От страницата').and.to.contain('не може');
      });

      it('does not show when a story in it must not any more, though the server does not answer', async () => {
        const owner = await place({
          src: server.put('a.json', () => new Response('', {status: 404})),
          until: past(),
          attributes: 'data-review-by="2020-05-01"',
        });
        await widgetOf(owner).settled;
        expect(seen(owner)).not.to.contain('От страницата');
      });

      it('gives way to the data when they are asked for', async () => {
        const owner = await place({src: server.put('a.json', data('От файла'))});
        await widgetOf(owner).reload();
        expect(seen(owner)).to.equal('От файла');
        expect(server.asked).to.have.lengthOf(1);
      });

      it('gives way when the language changes, and stays until the other is there', async () => {
        const held = server.hold('a.json');
        const owner = await place({src: held.address});
        owner.lang = 'en';
        await new Promise(requestAnimationFrame);
        expect(seen(owner)).to.contain('От страницата');
        held.answer(new Response(JSON.stringify(data('Story'))));
        await widgetOf(owner).settled;
        expect(seen(owner)).to.equal('Story (en)');
      });

      it('gives way where the page is in another language than it', async () => {
        const owner = await place({src: server.put('a.json', data('От файла')), inner: content('From the page', 'en')});
        await widgetOf(owner).settled;
        expect(seen(owner)).to.equal('От файла');
      });

      it('gives way when the address changes', async () => {
        const owner = await place({src: server.put('a.json', data('Първи'))});
        await widgetOf(owner).settled;
        owner.setAttribute(name === 'tag' ? 'src' : 'data-src', server.put('b.json', data('Втори')));
        await event(owner, 'ngo-load');
        expect(seen(owner)).to.equal('Втори');
      });

      it('gives way to data that a script sets', async () => {
        const owner = await place({src: server.put('a.json', data('От файла'))});
        widgetOf(owner).data = data('От скрипт');
        await widgetOf(owner).settled;
        expect(seen(owner)).to.equal('От скрипт');
        expect(server.asked).to.deep.equal([]);
      });

      it('gives way when an attribute asks for another look', async () => {
        const owner = await place({src: server.put('a.json', data('От файла'))});
        await widgetOf(owner).settled;
        owner.setAttribute(name === 'tag' ? 'layout' : 'data-layout', 'list');
        await event(owner, 'ngo-load');
        expect(seen(owner)).to.equal('От файла');
      });

      it('gives way where a picture in it does not load', async () => {
        const owner = await place({
          src: server.put('a.json', data('От файла')),
          inner: content('<img src="/no-such-picture.png" alt="Снимка">'),
        });
        await waitUntil(() => seen(owner) === 'От файла');
      });

      it('stays where a drawing in it has no size of its own', async () => {
        const drawing = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>')}`;
        const image = new Image();
        image.src = drawing;
        await image.decode();
        const owner = await place({
          src: server.put('a.json', data('От файла')),
          inner: content(`<img src="${drawing}" alt="">От страницата`),
        });
        await widgetOf(owner).settled;
        await found(owner.querySelector('img')).decode();
        await new Promise(requestAnimationFrame);
        expect(server.asked).to.deep.equal([]);
      });

      it('says that it is there as any content does', async () => {
        const said: unknown[] = [];
        const listen = (given: CustomEvent): void => void said.push(given.detail);
        document.addEventListener('ngo-load', listen);
        const owner = await place({src: server.put('a.json', data('От файла'))});
        await widgetOf(owner).settled;
        document.removeEventListener('ngo-load', listen);
        expect(said).to.deep.equal([{records: 3, invalid: 0, source: 'prerendered'}]);
      });
    });
  }

  it('is in the language of its data, where the page says none', async () => {
    const {lang} = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const markup = tag({src: server.put('a.json', data('От файла'))}).replace('lang="bg"', '');
    const owner = await put(markup);
    await widgetOf(owner).settled;
    expect(server.asked).to.deep.equal([]);
    expect(widgetOf(owner).language).to.equal('bg');
    document.documentElement.lang = lang;
  });

  it('is as large as the page has it, and not larger by its own size twice', async () => {
    const markup = (options: Options): string =>
      `<div style="font-size:20px;--ngo-font-size:1.5em">${placeholder(options)}</div>`;
    const around = await put(markup({src: server.put('a.json', data('От файла'))}));
    const owner = found(around.firstElementChild) as HTMLElement;
    await widgetOf(owner).settled;
    expect(getComputedStyle(found(owner.querySelector('.ngo-content'))).fontSize).to.equal('20px');
    await widgetOf(owner).reload();
    expect(getComputedStyle(widgetOf(owner)).fontSize).to.equal('30px');
  });

  it('lets the reader choose, in what takes its place, what he chose in it', async () => {
    const publications = ['2021', '2022'].map((date) => ({
      title: {bg: `От ${date}`},
      date,
      kind: date === '2021' ? 'study' : 'guide',
      files: [{url: 'https://example.org/a.pdf'}],
    }));
    const src = server.put('a.json', {lang: 'bg', 'publication-list': publications});
    const filter = `<div class="ngo-filter"><button type="button" name="kind" value="study">Изследвания</button><select name="year"><option value="">Всички</option><option value="2022">2022</option></select></div>`;
    const place = (): Promise<HTMLElement> =>
      put(
        `<publication-list lang="bg" filter src="${src}" data-fresh-until="${soon()}">${content(`Две ${filter}`)}</publication-list>`,
      );
    const clicked = (await place()) as Widget;
    await clicked.settled;
    found(clicked.querySelector('button')).click();
    await waitUntil(() => texts(clicked, '.heading').join() === 'От 2021');
    expect(hasFocus(one(clicked, 'button[value=study]'))).to.equal(true);

    const chosen = (await place()) as Widget;
    await chosen.settled;
    found(chosen.querySelector('select')).focus();
    await pressKey('ArrowDown');
    await waitUntil(() => texts(chosen, '.heading').join() === 'От 2022');
  });

  it('is no page that has come into a widget that was never closed', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (line: string) => void warnings.push(line);
    const owner = await put(tag({src: server.put('a.json', data('От файла'))}));
    await widgetOf(owner).reload();
    console.warn = warn;
    expect(warnings).to.deep.equal([]);
  });
});
