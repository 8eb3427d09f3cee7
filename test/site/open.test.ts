/** Opening in the builder what is on the web already. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import {launch} from '../support/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let ngo: Awaited<ReturnType<typeof serve>>;
const answers = new Map<string, string>();
before(async () => {
  browser = await launch();
  site = await serve(`${root}site/out/`);
  ngo = await serve(`${root}dist/`, 0, (_, response, {pathname}) => {
    const body = answers.get(pathname);
    if (body === undefined) return false;
    const cors = pathname.startsWith('/closed/') ? {} : {'access-control-allow-origin': '*'};
    response.writeHead(200, {'content-type': 'text/plain; charset=utf-8', ...cors}).end(body);
    return true;
  });
});
after(() => Promise.all([browser.close(), site.close(), ngo.close()]));

test('What a page shows is found in it, wherever it stands, and what cannot be read or was mended is said plainly', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  const news = (title: string) => JSON.stringify({items: [{title, url: './n/1'}]});
  const attribute = (title: string) => news(title).replaceAll('"', '&quot;');
  answers.set('/w/news-teasers.json', news('От файл'));
  answers.set('/closed/news-teasers.json', news('Затворено'));
  answers.set('/broken/news-teasers.json', news('Със запетая').replace(']}', ',]}'));
  const pages = {
    placeholder: ['<p><div data-ngo-widget="news-teasers" data-src="../w/news-teasers.json">', 'От файл'],
    element: ['<news-teasers src="/w/news-teasers.json">', 'От файл'],
    frame: ['<iframe src="/w/0.1.0/frame.html?widget=news-teasers&amp;src=/w/news-teasers.json">', 'От файл'],
    data: [`<div data-ngo-widget="news-teasers" data-data="${attribute('От кода &#038; така')}">`, 'От кода & така'],
    script: [`<news-teasers><script type="application/json">${news('От скрипта')}</script>`, 'От скрипта'],
  } as const;
  const open = async (path: string) => {
    await page.goto(`${site.url}/builder/#start`);
    await page.locator('ngo-builder input[name=address]').fill(ngo.url + path);
    await page.locator('ngo-builder').getByRole('button', {name: 'Отворете', exact: true}).click();
  };
  for (const [name, [markup, title]] of Object.entries(pages)) {
    answers.set(`/pages/${name}`, `<!doctype html><title>НПО</title><body>${markup}`);
    await open(`/pages/${name}`);
    await page.getByRole('button', {name: new RegExp(`^${title}`)}).waitFor();
  }
  const alert = page.locator('ngo-builder').getByRole('alert');
  for (const [path, words] of [
    ['/closed/news-teasers.json', /не разрешава да го четат други сайтове \(CORS\)/],
    ['/pages/none', /няма такава страница или файл|не разрешава/],
  ] as const) {
    await open(path);
    await alert.getByText(words).waitFor();
  }
  answers.set('/pages/empty', '<!doctype html><p>Без уиджет');
  await open('/pages/empty');
  await alert.getByText(/няма уиджет/).waitFor();
  await open('/broken/news-teasers.json');
  const status = page.locator('ngo-builder').getByRole('status');
  await status.getByText(/го поправихме: .*запетая/).waitFor();
  await page.getByRole('button', {name: /^Със запетая/}).waitFor();
  assert.deepEqual(errors, []);
  await page.close();
});

test('Taking says what each can do in WordPress, gives a piece for each language, and offers the file where the code is too long', async () => {
  const page = await browser.newPage();
  const items = Array.from({length: 60}, (_, index) => ({
    title: {bg: `Новина ${index}`, en: `News ${index}`},
    image: {src: './images/a.jpg'},
  }));
  await page.goto(`${site.url}/builder/`);
  await page.locator('ngo-builder input[type=file]').setInputFiles({
    name: 'news-teasers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({lang: 'bg', items})),
  });
  await page.getByRole('link', {name: 'Готово: вземете кода'}).click();
  await page.getByText('Кодът по-долу е с примерен адрес').waitFor();
  await page.getByLabel('Адрес на сайта за файловете').fill('ngo.example');
  await page.getByLabel('Каква е ролята ви в WordPress?').selectOption('author');
  await page.getByText('Този код го слага администратор').waitFor();
  await page.getByLabel('На какъв език е страницата?').selectOption('both');
  await page.getByText('Още възможности').click();
  await page.getByLabel(/Бутони на страницата/).check();
  await page.getByLabel('Колко да е широк').selectOption('wide');
  const codes = () =>
    page
      .getByRole('textbox', {name: /^Код/})
      .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
  const [once, ...pieces] = await codes();
  assert.match(once ?? '', /^<script defer src="https:\/\/ngo\.example\/widgets\/[\d.]+\/embed\.js"><\/script>$/);
  assert.match(
    pieces.join(),
    /language-switch.*class="alignwide" data-ngo-widget.*Новина 0.*class="alignwide".*News 0/s,
  );
  await page.getByLabel(/Съдържанието да е в самия код/).check();
  await page.getByText('се търсят в папката https://ngo.example/widgets/').waitFor();
  await page.getByLabel('С какво е направен сайтът?').selectOption('wix');
  await page.getByText('Съдържанието е твърде дълго').first().waitFor();
  assert.deepEqual(await codes(), []);
  await page.getByRole('button', {name: 'Съдържанието като файл'}).first().click();
  await page.getByRole('textbox', {name: /на английски$/}).waitFor();
  assert.match((await codes()).join(), /<iframe.*lang=bg.*<iframe.*lang=en/s);
  await page.close();
});

test('What an organisation has already becomes content: a sheet, cells that were copied, the feed of a page', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  const start = () => page.goto(`${site.url}/builder/#start`);
  const builder = page.locator('ngo-builder');
  const shows = (text: string) => builder.getByRole('button', {name: new RegExp(`^${text}`)}).waitFor();

  for (const ending of ['xlsx', 'ods', 'csv']) {
    await start();
    await builder.locator('input[type=file]').setInputFiles(`${root}site/out/sheets/network-memberships.bg.${ending}`);
    await shows('Мрежа „Майка река“');
  }

  await start();
  await builder.getByText('или поставете текст').click();
  await builder
    .getByLabel(/^Клетки, копирани от таблица/)
    .fill('Заглавие\tДата\tАдрес\tБележки\nОткрихме център\t5.6.2026\thttps://ngo.example/1\tвътрешно');
  await builder.getByRole('button', {name: 'Отворете текста'}).click();
  await builder.getByText('Не е взето всичко от източника (1)').click();
  await builder.getByText(/Колоната „Бележки“ е пропусната/).waitFor();
  await shows('Открихме център');

  answers.set('/site/', '<!doctype html><link rel="alternate" type="application/rss+xml" href="feed/">');
  answers.set(
    '/site/feed/',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>НПО</title><item><title>От емисията</title><link>https://ngo.example/2</link></item></channel></rss>',
  );
  await start();
  await builder.getByRole('textbox', {name: /^или адреса/}).fill(`${ngo.url}/site/`);
  await builder.getByRole('button', {name: 'Отворете', exact: true}).click();
  await shows('От емисията');

  await start();
  await builder.getByText('или поставете текст').click();
  await builder.getByLabel(/^Клетки, копирани от таблица/).fill('Име;Важно\nОтдел 5;да');
  await builder.getByRole('button', {name: 'Отворете текста'}).click();
  await builder.getByText('От файла не личи какво показва').waitFor();
  assert.deepEqual(errors, []);
  await page.close();
});
