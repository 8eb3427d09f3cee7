/** What readers see of the forms that data may have: lines, weeks, messengers, publishers, dates of news, odd languages. */
import {expect} from '@open-wc/testing';
import {all, one, seen, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const lines = (widget: Widget): string[] => seen(widget).replaceAll('\u00a0', ' ').split('\n');
const organisation = 'Сдружение';

describe('What the data may be', () => {
  const warnings = useWarnings();

  it('keeps lines and paragraphs of a statement, a disclaimer, opening hours and an address', async () => {
    const funder = await show('funder-acknowledgement', {
      lang: 'bg',
      items: [
        {
          funder: 'Фонд',
          level: 'funded',
          statement: 'Първи абзац.\n\nВтори абзац.',
          disclaimer: 'Първи ред.\nВтори ред.',
        },
      ],
    });
    expect(lines(funder)).to.include.members(['Първи абзац.', 'Втори абзац.', 'Първи ред.', 'Втори ред.']);
    expect(texts(funder, 'p')).to.include.members(['Първи абзац.', 'Втори абзац.']);
    for (const layout of ['card', 'inline']) {
      const contact = await show(
        'contact-card',
        {
          lang: 'bg',
          items: [{organisation, hours: 'Пн–Пт 9–17\nСб 10–14', address: {text: 'ул. „Бреза“ 5\n1000 София'}}],
        },
        {layout},
      );
      expect(lines(contact), layout).to.include.members(['Пн–Пт 9–17', 'Сб 10–14', 'ул. „Бреза“ 5', '1000 София']);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('is a week with the names of its days, its breaks, and the days on which nobody is there', async () => {
    const items = [{organisation, week: {mon: '9–17', tue: ['9–12', {bg: 'следобед', en: 'afternoon'}], sat: null}}];
    const week = async (attributes: Readonly<Record<string, string>>) => {
      const widget = await show('contact-card', {lang: 'bg', items}, attributes);
      return texts(widget, 'dd dl > div').map((text) => text.replace(/\s+/g, ' ').trim());
    };
    expect(await week({lang: 'bg'})).to.deep.equal([
      'понеделник9–17 ч.',
      'вторник9–12 ч., следобед',
      'сряда – неделязатворено',
    ]);
    expect((await week({lang: 'en'})).slice(0, 3)).to.deep.equal([
      'Monday9–17',
      'Tuesday9–12, afternoon',
      'Wednesday – Sundayclosed',
    ]);
    const inline = await show('contact-card', {lang: 'bg', items}, {lang: 'bg', layout: 'inline'});
    expect(texts(inline, 'li li').map((text) => text.replace(/\s+/g, ' ').trim())).to.include.members([
      'понеделник: 9–17 ч.',
      'вторник: 9–12 ч., следобед',
      'сряда – неделя: затворено',
    ]);
  });

  it('is a week with days of the same hours together, and hours in one form, however they are written', async () => {
    const week = {
      mon: '9-17',
      tue: '9 – 17 ч.',
      wed: ['09:00–12:30', '13.00 - 17.00 ч.'],
      thu: '8:30–17',
      fri: '8:30–17',
    };
    const shown = async (lang: string, also = {}): Promise<string[]> => {
      const items = [{organisation, week: {...week, ...also}}];
      const widget = await show('contact-card', {lang: 'bg', items}, {lang});
      return texts(widget, 'dd dl > div').map((text) => text.replace(/\s+/g, ' ').trim());
    };
    expect(await shown('bg')).to.deep.equal([
      'понеделник и вторник9–17 ч.',
      'сряда9:00–12:30 ч., 13:00–17:00 ч.',
      'четвъртък и петък8:30–17:00 ч.',
      'събота и неделязатворено',
    ]);
    expect(await shown('en', {wed: '9–17', thu: '9-17', sat: '22-24'})).to.deep.equal([
      'Monday – Thursday9–17',
      'Friday8:30–17:00',
      'Saturday22–24',
      'Sundayclosed',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('is a week at a glance, for eyes: a bar under each day on which somebody is there', async () => {
    const items = [{organisation, week: {mon: '9–17', tue: ['9–12', '13–17'], sat: 'по уговорка', sun: null}}];
    const widget = await show('contact-card', {lang: 'bg', items}, {lang: 'bg'});
    const strip = [...one(widget, '.days').children];
    expect(strip.map((day) => day.textContent).join(' ')).to.equal('п в с ч п с н');
    const thick = strip.map((day) => parseFloat(getComputedStyle(day).borderBlockEndWidth) > 2);
    expect(thick).to.deep.equal([true, true, false, false, false, false, false]);
    expect(one(widget, '.days').closest('[aria-hidden=true]')).not.to.equal(null);
  });

  it('reports hours that are none, and shows them as they are: nobody is told "closed"', async () => {
    const items = [{organisation, week: {mon: '25–17', tue: '9', wed: 'по уговорка'}}];
    const widget = await show('contact-card', {lang: 'bg', items}, {lang: 'bg'});
    expect(texts(widget, 'dd dl > div').slice(0, 3)).to.deep.equal(['понеделник25–17', 'вторник9', 'срядапо уговорка']);
    expect(warnings.join()).to.contain('week.mon').and.to.contain('week.tue').and.not.to.contain('week.wed');
  });

  it('links messengers by their names', async () => {
    const social = [
      'viber://chat?number=%2B359881234567',
      'tg:resolve?domain=ngo',
      {url: 'skype:ngo?call', label: 'Обадете се'},
    ];
    const widget = await show('contact-card', {lang: 'bg', items: [{organisation, social}]}, {lang: 'bg'});
    const links = all(widget, 'a').map(
      (link) => `${link.textContent.trim().replace(/: .*/, '')} → ${link.getAttribute('href')}`,
    );
    expect(links).to.deep.equal([
      'Viber → viber://chat?number=%2B359881234567',
      'Telegram → tg:resolve?domain=ngo',
      'Обадете се → skype:ngo?call',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('names the publisher of an item that is another’s, and not our own', async () => {
    const items = [
      {title: 'Наша', url: '/a', publisher: 'Ние'},
      {title: 'Чужда', url: '/b', publisher: {name: 'Те', url: 'https://te.example/'}},
    ];
    const widget = await show('news-teasers', {lang: 'bg', publisher: 'Ние', items}, {lang: 'bg'});
    expect(lines(widget)).to.deep.equal(['Наша', 'Чужда', 'Те']);
    expect(all(widget, 'a').at(-1)?.getAttribute('href')).to.equal('https://te.example/');
  });

  it('is news by date, before `only` and `limit` choose, unless the file has an order', async () => {
    const items = [
      {id: 'a', title: 'Без дата', url: '/a'},
      {id: 'b', title: 'Стара', date: '2020-01-01', url: '/b'},
      {id: 'c', title: 'Нова', date: '2024-03-15T10:00:00', url: '/c'},
    ];
    const titles = async (json: object, attributes: Readonly<Record<string, string>>) =>
      texts(await show('news-teasers', json, {lang: 'bg', ...attributes}), '.heading');
    expect(await titles({lang: 'bg', items}, {})).to.deep.equal(['Нова', 'Стара', 'Без дата']);
    expect(await titles({lang: 'bg', items}, {limit: '1'})).to.deep.equal(['Нова']);
    expect(await titles({lang: 'bg', items}, {only: 'a,b'})).to.deep.equal(['Стара', 'Без дата']);
    expect(await titles({lang: 'bg', items, order: 'file'}, {limit: '1'})).to.deep.equal(['Без дата']);
  });

  for (const tag of [
    'x-private',
    'i-klingon',
    'zh-min-nan',
    'sr_Latn_RS',
    'de-DE-x-simple-language',
    'qaa',
    'en-u-ca-buddhist',
    `en-x${'-abcdefgh'.repeat(60)}`,
  ])
    it(`may be in any language, which takes nothing away: ${tag.slice(0, 30)}`, async () => {
      for (const attributes of [{lang: 'bg'}, {lang: tag}, {}] as readonly Readonly<Record<string, string>>[]) {
        const file = {
          title: {[tag]: 'Б'},
          date: '2024-03',
          files: [{url: '/a.pdf', lang: tag, format: 'PDF', bytes: 5e6}],
        };
        const publications = await show(
          'publication-list',
          {lang: tag, items: [{title: 'А', files: []}, file]},
          attributes,
        );
        expect(texts(publications, '.heading')).to.deep.equal(['А', 'Б']);
        const projects = await show(
          'project-results',
          {
            lang: tag,
            items: [
              {title: 'П', duration: {months: 5, start: '2020', end: '2021-03'}, figures: [{value: 5, label: 'х'}]},
            ],
          },
          attributes,
        );
        expect(projects.status).to.equal('ready');
        const address = {city: 'Г', country: 'BG'};
        const contact = await show('contact-card', {lang: tag, items: [{organisation, address, week: {}}]}, attributes);
        expect(contact.status).to.equal('ready');
      }
      expect(warnings).to.deep.equal([]);
    });
});
