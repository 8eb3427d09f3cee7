import {expect} from '@open-wc/testing';
import {all, found, headings, languageAt, one, put, seen, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'funder-acknowledgement';
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const whole = {
  id: 'fond',
  funder: {
    name: {bg: 'Фонд „Добро съседство“', en: 'Good Neighbours Fund'},
    acronym: {'*': 'GNF'},
    url: 'https://fund.example/',
    logo: {src: picture, width: 120, height: 60},
    place: {bg: 'Осло', en: 'Oslo'},
  },
  programme: {bg: 'Програма „Врата до врата“', en: 'Next Door programme'},
  mechanism: {bg: 'Финансов механизъм', en: 'Financial Mechanism'},
  period: {from: '2025-03', to: '2027-02'},
  donors: [
    {bg: 'Исландия', en: 'Iceland'},
    {bg: 'Лихтенщайн', en: 'Liechtenstein'},
    {bg: 'Норвегия', en: 'Norway'},
  ],
  level: 'co-funded',
  statement: {bg: 'Съфинансирано от Фонда.', en: 'Co-funded by the Fund.'},
  disclaimer: {bg: 'Фондът не отговаря за съдържанието.', en: 'The Fund is not responsible for the content.'},
  reference: 'GNF-2025-0042',
  amount: {value: 12500, currency: 'EUR'},
  projectTitle: {bg: 'Първо питаме децата', en: 'Ask the children first'},
  link: {url: 'https://fund.example/programme'},
  logos: [{src: `${picture}#2`, width: 80, height: 80, alt: {bg: 'Знак на Норвегия', en: 'Sign of Norway'}}],
};
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [{funder: {name: 'F'}, level: 'funded', ...item}]}, {lang: 'en', ...attributes});
const lines = (widget: Widget): string[] =>
  seen(widget)
    .replace(/[\u00a0\u2009]/g, ' ')
    .split('\n')
    .map((line) => line.replace(/ ?– ?/, '–'));
const facts = (widget: Widget): string[] =>
  texts(widget, 'dd > div').map((fact) => fact.replace(/[\u00a0\u2009]/g, ' ').replace(/ ?– ?/, '–'));

describe('funder-acknowledgement', () => {
  const warnings = useWarnings();

  for (const layout of ['block', 'inline'])
    it(`says everything about who paid in the layout "${layout}", the title of the project too`, async () => {
      const widget = await show(tag, {items: [whole]}, {lang: 'en', layout});
      expect(lines(widget)).to.deep.equal([
        'Co-funded by Good Neighbours Fund (GNF)',
        'Co-funded by the Fund.',
        'Oslo',
        'The Fund is not responsible for the content.',
        'About the programme',
        ...['Project', 'Ask the children first'],
        ...['Programme', 'Next Door programme', 'Financial Mechanism'],
        ...['Period', 'March 2025–February 2027'],
        ...['Contract', 'GNF-2025-0042'],
        ...['Amount', '€12,500'],
        ...['Donors', 'Iceland, Liechtenstein and Norway'],
      ]);
      expect(all(widget, 'img').map((img) => img.getAttribute('alt'))).to.deep.equal([
        'Good Neighbours Fund',
        'Sign of Norway',
      ]);
      expect(all(widget, 'a').map((link) => `${link.textContent} → ${link.getAttribute('href')}`)).to.deep.equal([
        'Good Neighbours Fund (GNF) → https://fund.example/',
        'About the programme: Good Neighbours Fund → https://fund.example/programme',
      ]);
      expect([widget.status, warnings]).to.deep.equal(['ready', []]);
    });

  it('speaks Bulgarian', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'bg'});
    expect(lines(widget)).to.deep.equal([
      'Съфинансиране: Фонд „Добро съседство“ (GNF)',
      'Съфинансирано от Фонда.',
      'Осло',
      'Фондът не отговаря за съдържанието.',
      'За програмата',
      ...['Проект', 'Първо питаме децата'],
      ...['Програма', 'Програма „Врата до врата“', 'Финансов механизъм'],
      ...['Период', 'март 2025 г.–февруари 2027 г.'],
      ...['Договор', 'GNF-2025-0042'],
      ...['Сума', '12 500 €'],
      ...['Донори', 'Исландия, Лихтенщайн и Норвегия'],
    ]);
    expect(all(widget, 'img').map((img) => img.getAttribute('alt'))).to.deep.equal([
      'Фонд „Добро съседство“',
      'Знак на Норвегия',
    ]);
  });

  it('is a block by default; in a line the logos are smaller, and all in boxes of one size', async () => {
    const items = [
      whole,
      {...whole, id: 'other', funder: {...whole.funder, logo: {src: picture, width: 20, height: 300}}},
    ];
    const look = async (attributes: object): Promise<number> => {
      const widget = await show(tag, {items}, {lang: 'en', ...attributes});
      return one(widget, 'img').getBoundingClientRect().height;
    };
    expect(await look({})).to.equal(await look({layout: 'block'}));
    expect(await look({layout: 'inline'})).to.be.lessThan(await look({layout: 'block'}));
    const inline = await show(tag, {items}, {lang: 'en', layout: 'inline'});
    const boxes = all(inline, 'img').map((img) => found(img.parentElement).getBoundingClientRect());
    expect(new Set(boxes.map(({width, height}) => `${width} × ${height}`)).size).to.equal(1);
  });

  it('has its logos before its words, on white also where the page is dark', async () => {
    const page = await put('<div style="inline-size: 900px; color: #eee"></div>');
    const widget = await show(tag, {items: [whole]}, {lang: 'en'});
    page.append(widget);
    widget.requestUpdate();
    await widget.updateComplete;
    const logo = one(widget, 'img');
    expect(logo.getBoundingClientRect().right).to.be.lessThan(one(widget, 'p').getBoundingClientRect().left);
    expect(getComputedStyle(found(logo.parentElement)).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('leaves the funder’s name to a statement that says it, in whichever form of the word', async () => {
    const funder = {name: {bg: 'Европейски съюз', en: 'European Union'}, url: 'https://eu.example/'};
    const statement = {bg: 'Съфинансирано от Европейския съюз.', en: 'Co-funded by the European Union.'};
    const items = [{funder, level: 'co-funded', statement}];
    expect(lines(await show(tag, {items}, {lang: 'bg'}))).to.deep.equal([statement.bg, 'Официален сайт']);
    expect(lines(await show(tag, {items}, {lang: 'en'}))).to.deep.equal([statement.en, 'Official website']);
  });

  it('says the name where a statement only has its letters, or where the name has none', async () => {
    const statement = 'Made with care in Ruse.';
    for (const name of ['Us', 'Mad', '★']) {
      const said = lines(
        await show(tag, {lang: 'en', items: [{funder: {name}, level: 'funded', statement}]}, {lang: 'en'}),
      );
      expect(said, name).to.deep.equal([`Funded by ${name}`, statement]);
    }
  });

  it('needs no more than a name and a level, in every layout', async () => {
    for (const layout of ['block', 'inline']) {
      const widget = await draw({}, {layout});
      expect(seen(widget)).to.equal('Funded by F');
      // The live region is empty until there is something to say, and so is the box that it stands in.
      const empty = all(widget, 'ul, img, a, div:not([role=status], :has(> [role=status]))').filter(
        (each) => !seen(each),
      );
      expect(empty.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    }
  });

  it('has a word in each language for every level', async () => {
    const levels = {
      funded: ['Финансиране:', 'Funded by'],
      'co-funded': ['Съфинансиране:', 'Co-funded by'],
      supported: ['Подкрепа:', 'Supported by'],
    };
    for (const [level, [bg, en]] of Object.entries(levels)) {
      const items = [{funder: {name: {'*': 'F'}}, level}];
      expect(seen(await show(tag, {items}, {lang: 'bg'}))).to.equal(`${bg} F`);
      expect(seen(await show(tag, {items}, {lang: 'en'}))).to.equal(`${en} F`);
    }
  });

  it('says an amount in its currency, with cents only where there are some', async () => {
    const said = async (value: number, currency: string, lang: string): Promise<string[]> =>
      facts(
        await show(tag, {items: [{funder: {name: {'*': 'F'}}, level: 'funded', amount: {value, currency}}]}, {lang}),
      );
    expect(await said(12500, 'EUR', 'en')).to.deep.equal(['€12,500']);
    expect(await said(12500.5, 'EUR', 'en')).to.deep.equal(['€12,500.50']);
    expect(await said(12500.5, 'EUR', 'bg')).to.deep.equal(['12 500,50 €']);
    expect(await said(3000, 'BGN', 'bg')).to.deep.equal(['3000 лв.']);
    expect(await said(3000, 'NOK', 'en')).to.deep.equal(['NOK 3,000']);
  });

  it('says of the time what is known', async () => {
    expect(facts(await draw({period: {from: '2014', to: '2021'}}))).to.deep.equal(['2014–2021']);
    expect(facts(await draw({period: {from: '2014'}}))).to.deep.equal(['since 2014']);
    expect(facts(await draw({period: {to: '2021-03'}}))).to.deep.equal(['until March 2021']);
    expect(facts(await draw({period: {}}))).to.deep.equal([]);
  });

  it('lists one donor, two, or more as one phrase, each in its language', async () => {
    const donors = [{en: 'Iceland'}, {bg: 'Лихтенщайн'}, {en: 'Norway'}];
    expect(facts(await draw({donors: donors.slice(0, 1)}))).to.deep.equal(['Iceland']);
    expect(facts(await draw({donors: donors.slice(1)}))).to.deep.equal(['Лихтенщайн and Norway']);
    const widget = await draw({donors});
    expect(facts(widget)).to.deep.equal(['Iceland, Лихтенщайн and Norway']);
    expect([languageAt(widget, 'Лихтенщайн'), languageAt(widget, 'Norway')]).to.deep.equal(['bg', 'en']);
    expect(facts(await draw({donors: []}))).to.deep.equal([]);
  });

  it('shows the title of the project, which project-results has in its own heading', async () => {
    const projectTitle = 'Ask the children first';
    expect(seen(await draw({projectTitle}))).to.contain(projectTitle);
    const funding = [{funder: {name: 'F'}, level: 'funded', projectTitle}];
    const project = await show('project-results', {lang: 'en', items: [{title: projectTitle, funding}]});
    expect(lines(project)).to.deep.equal([projectTitle, 'Funded by F']);
  });

  it('has a word of ours for a link without a label, and that of the file where there is one', async () => {
    const link = {url: 'https://fund.example/'};
    expect(texts(await draw({link}), 'a')).to.deep.equal(['About the programme: F']);
    expect(texts(await draw({link: {...link, label: 'The call'}}), 'a')).to.deep.equal(['The call']);
    expect(texts(await draw({link: {...link, kind: 'more'}}), 'a')).to.deep.equal(['Read more: F']);
  });

  it('has the name of the funder in the place of a logo that is broken', async () => {
    const widget = await draw({funder: {name: 'F', logo: {src: picture}}, logos: [{src: `${picture}#2`}]});
    expect(all(widget, 'img').map((img) => img.getAttribute('alt'))).to.deep.equal(['F', 'F']);
    one(widget, 'img').dispatchEvent(new ErrorEvent('error'));
    await widget.updateComplete;
    expect([seen(widget), all(widget, 'img').length]).to.deep.equal(['F\nFunded by F', 1]);
  });

  it('keeps a funder whose other fields are wrong, with those that are right', async () => {
    const widget = await draw({
      programme: true,
      period: {from: '2014', to: 'today'},
      donors: ['Iceland', true],
      statement: '',
      disclaimer: 'The Fund is not responsible.',
      amount: {value: '12,500', currency: 'EUR'},
      reference: [],
      logos: [{alt: 'no address'}],
    });
    expect([widget.status, lines(widget)]).to.deep.equal([
      'partial',
      ['Funded by F', 'The Fund is not responsible.', 'Period', 'since 2014', 'Donors', 'Iceland'],
    ]);
    for (const path of ['programme', 'period.to', 'donors[1]', 'statement', 'reference'])
      expect(warnings[0]).to.contain(`items[0].${path}`);
  });

  it('drops a funder without a name or a level', async () => {
    const items = [
      {funder: {name: 'A'}},
      {level: 'funded'},
      {funder: {name: 'B'}, level: 'paid'},
      {funder: {name: 'C'}, level: 'supported'},
    ];
    const widget = await show(tag, {lang: 'en', items});
    expect([widget.status, seen(widget)]).to.deep.equal(['partial', 'Supported by C']);
  });

  it('says where it fell back, once, with a space before it', async () => {
    const items = [
      {funder: {name: {en: 'F'}}, level: 'funded', statement: {bg: 'Изявление.'}, donors: [{bg: 'Дарител'}]},
    ];
    for (const layout of ['block', 'inline']) {
      const widget = await show(tag, {items}, {lang: 'en', layout});
      expect(lines(widget)).to.deep.equal(['Funded by F in Bulgarian', 'Изявление.', 'Donors', 'Дарител']);
      expect(languageAt(widget, 'Изявление')).to.equal('bg');
    }
  });

  it('has no headings of its own under that of the page', async () => {
    const data = {lang: 'en', title: 'Who pays', items: [{funder: {name: 'F'}, level: 'funded'}]};
    expect(headings(await show(tag, data))).to.deep.equal(['h2 Who pays']);
  });

  it('says that there is none', async () => {
    expect(seen(await show(tag, {items: []}, {lang: 'en'}))).to.equal('There are no funders to show.');
    expect(seen(await show(tag, {items: []}, {lang: 'bg'}))).to.equal('Няма финансиращи организации за показване.');
  });
});

describe('What a funder’s contract demands', () => {
  useWarnings();
  const parts =
    'title intro list item heading badge meta text figure figure-value figure-label bar series image logo quote link button note mark'.split(
      ' ',
    );
  const extremes: Readonly<Record<string, string>> = {
    'font-family': 'fantasy',
    'heading-font-family': 'fantasy',
    'font-size': '0',
    'line-height': '0',
    'heading-weight': '100',
    'heading-scale': '0',
    // The colour of all text is the page's own: transparent, there would be no widget at all.
    'color-text': 'rgb(90, 0, 0)',
    'color-muted': 'transparent',
    'color-link': 'transparent',
    'color-accent': 'transparent',
    'color-on-accent': 'transparent',
    'color-surface': 'black',
    'color-border': 'transparent',
    'border-width': '0',
    radius: '50%',
    gap: '0',
    padding: '0',
    'card-min': '9000px',
    'image-ratio': '9 / 1',
    'focus-color': 'transparent',
    'figure-size': '0',
  };
  const words = ['Co-funded by the Fund.', 'The Fund is not responsible for the content.'];
  const tags = ['funder-acknowledgement', 'project-results'] as const;
  const layouts = {'funder-acknowledgement': ['block', 'inline'], 'project-results': ['full', 'figures']} as const;
  /** What shows under a theme: rules for the page, or a style around the widget. The theme goes with its page. */
  const under = async (css: string, of: (typeof tags)[number], layout?: string, style = ''): Promise<Look> => {
    const page = await put(
      `<div style="inline-size: 600px; font-size: 16px; color: rgb(20, 20, 20)"><style>${css}</style><div class="wild" style="${style}"></div></div>`,
    );
    const items = of === 'project-results' ? [{title: {en: 'P'}, funding: [whole]}] : [whole];
    const widget = await show(of, {items}, {lang: 'en', ...(layout && {layout})});
    found(page.querySelector('.wild')).append(widget);
    await widget.updateComplete;
    const shown = look(widget);
    page.remove();
    return shown;
  };
  /** What can be seen of the words and the logos; an image of one pixel has the size that the file says. */
  const look = (widget: Widget) => {
    const contract = words.map((text) => found(all(widget, 'p').find((each) => each.textContent === text)));
    const logos = all(widget, 'img');
    return {
      seen: words.filter((text) => lines(widget).includes(text)),
      words: contract.map((each) => {
        const {fontSize, color, opacity, visibility} = getComputedStyle(each);
        const {height} = each.getBoundingClientRect();
        const whole = each.scrollHeight <= each.clientHeight + 1 && height >= 10;
        return {whole, large: parseFloat(fontSize) >= 10, hidden: color === 'rgba(0, 0, 0, 0)', opacity, visibility};
      }),
      logos: logos.map((each) => {
        const {filter, objectFit, borderRadius, opacity, clipPath, mixBlendMode} = getComputedStyle(each);
        const {width, height} = each.getBoundingClientRect();
        return {
          filter,
          objectFit,
          borderRadius,
          opacity,
          clipPath,
          mixBlendMode,
          shown: each.checkVisibility(),
          width,
          height,
        };
      }),
      // Nothing around them cuts them off or makes them fade.
      around: [...contract, ...logos].map((each) => {
        const faults: string[] = [];
        for (let at = each.parentElement; at; at = at.parentElement) {
          const {overflow, opacity, clipPath, filter, maxHeight, transform} = getComputedStyle(at);
          if (overflow !== 'visible' || clipPath !== 'none' || maxHeight !== 'none')
            faults.push(`${at.localName}: cut`);
          if (opacity !== '1' || filter !== 'none' || transform !== 'none') faults.push(`${at.localName}: changed`);
        }
        return faults;
      }),
    };
  };
  type Look = ReturnType<typeof look>;
  const sound = {
    seen: words,
    words: words.map(() => ({whole: true, large: true, hidden: false, opacity: '1', visibility: 'visible'})),
    around: [[], [], [], []],
  };
  const untouched = {
    filter: 'none',
    objectFit: 'contain',
    borderRadius: '0px',
    opacity: '1',
    clipPath: 'none',
    mixBlendMode: 'normal',
    shown: true,
  };
  const rules: Readonly<Record<string, string>> = {
    display: 'display: none',
    visibility: 'visibility: hidden',
    opacity: 'opacity: 0; color: transparent',
    'max-block-size': 'max-block-size: 1px; overflow: hidden',
    'clip-path': 'clip-path: inset(50%)',
    filter: 'filter: grayscale(1)',
    'font-size': 'font-size: 1px; transform: scale(0)',
  };

  /** The names of those that change what can be seen of it, in one layout or another. */
  const harmful = async (
    of: (typeof tags)[number],
    all: Readonly<Record<string, string>>,
    dress: (name: string, value: string) => readonly [css: string, style: string],
  ): Promise<string[]> => {
    const found: string[] = [];
    for (const layout of layouts[of]) {
      const calm = JSON.stringify(await under('', of, layout));
      for (const [name, value] of Object.entries(all)) {
        const [css, style] = dress(name, value);
        if (JSON.stringify(await under(css, of, layout, style)) !== calm) found.push(`${name} in ${layout}`);
      }
    }
    return found;
  };

  for (const of of tags) {
    it(`shows whole where no theme is: ${of}`, async () => {
      for (const layout of layouts[of]) {
        const {logos, ...rest} = await under('', of, layout);
        expect(rest).to.deep.equal(sound);
        for (const {width, height, ...logo} of logos) {
          expect(logo).to.deep.equal(untouched);
          expect(Math.min(width, height)).to.be.greaterThan(10);
        }
      }
    });

    it(`is hidden, cut, faded or recoloured by no part: ${of}`, async () => {
      // Who hides whole projects hides what was paid for, too.
      const own = parts.filter((part) => of !== 'project-results' || !['list', 'item'].includes(part));
      const selectors = own.map((part) => `${of}::part(${part})`).join(', ');
      expect(await harmful(of, rules, (_, rule) => [`${selectors} { ${rule} }`, ''])).to.deep.equal([]);
    });

    it(`is hidden, cut, faded or made small by no custom property: ${of}`, async () => {
      expect(await harmful(of, extremes, (name, value) => ['', `--ngo-${name}: ${value}`])).to.deep.equal([]);
    });
  }

  it('shows its words, and its logos in their colours and whole, in the colours and the type of any page', async () => {
    const calm = await under('', tag);
    const css = `${tag} { color: rgb(250, 250, 250); font: 900 32px/1 fantasy; text-transform: uppercase }`;
    const dark = await under(css, tag);
    expect([dark.seen, dark.around]).to.deep.equal([words, sound.around]);
    const unsized = (logo: Look['logos'][number]): object => ({...logo, width: 0, height: 0});
    expect(dark.logos.map(unsized)).to.deep.equal(calm.logos.map(unsized));
  });

  it('has no part in it that holds the funder’s name, the statement or a logo', async () => {
    const {funder} = whole;
    for (const layout of layouts[tag]) {
      const widget = await show(tag, {items: [whole]}, {lang: 'en', layout});
      const reachable = all(widget, '[part] *, [part]').filter(
        (each) => each.closest('[part]') && each.closest('ul.items'),
      );
      for (const text of [funder.name.en, ...words])
        expect(
          reachable.filter((each) => each.textContent.includes(text) && !each.closest('[href$=programme]')),
        ).to.deep.equal([]);
      expect(reachable.filter((each) => each.matches('img'))).to.deep.equal([]);
    }
  });

  it('comes from the file alone: without a statement there are no words of ours', async () => {
    expect(seen(await draw({}))).to.equal('Funded by F');
  });
});
