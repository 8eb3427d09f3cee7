import {expect} from '@open-wc/testing';
import {all, headings, languageAt, one, seen, show, texts, useWarnings} from '../support/element.js';
import type {Widget} from '../support/element.js';

const tag = 'contact-card';
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const whole = {
  id: 'ofis',
  organisation: {
    name: {bg: 'Фондация „Детски друм“', en: 'Children’s Road Foundation'},
    acronym: {bg: 'ФДД', en: 'CRF'},
    url: 'https://drum.example/',
    logo: {src: picture},
  },
  address: {
    street: {bg: 'ул. „Детски стъпки“ 21, ет. 2', en: '21 Detski Stapki Street, floor 2'},
    district: {bg: 'кв. „Звънче“', en: 'Zvanche'},
    postcode: '0021',
    city: {bg: 'Липоград', en: 'Lipograd'},
    region: {bg: 'област Липоград', en: 'Lipograd Province'},
    country: 'BG',
  },
  phones: [{number: '+359 00 000 0021', label: {bg: 'Офис', en: 'Office'}}, {number: '+359 00 000 0022'}],
  emails: ['drum@example.org', 'press@example.org'],
  hours: {bg: 'от понеделник до петък, 9–17 ч.', en: 'Monday to Friday, 9 am to 5 pm'},
  social: [
    {url: 'https://www.facebook.com/detskidrum'},
    {url: 'https://social.example/@drum', label: {'*': 'Mastodon'}},
  ],
  map: {url: 'https://map.example/drum'},
  helpline: {
    number: '116 111',
    label: {bg: 'Национална телефонна линия за деца', en: 'National helpline for children'},
  },
};
const organisation = {name: 'A'};
const draw = (item: object, attributes = {}): Promise<Widget> =>
  show(tag, {lang: 'en', items: [{organisation, ...item}]}, {lang: 'en', ...attributes});
const lines = (widget: Widget): string[] => seen(widget).replaceAll('\u00a0', ' ').split('\n');
/** A row of the card: its name and what it holds. */
const row = (widget: Widget, name: string): string[] => {
  const found = all(widget, 'dl > div').find((each) => each.querySelector('dt')?.textContent === name);
  return found ? texts(found, 'dd > div') : [];
};
const hrefs = (widget: Widget, scheme: string): string[] =>
  all(widget, `a[href^="${scheme}"]`).map((link) => `${link.textContent} → ${link.getAttribute('href')}`);

describe('contact-card', () => {
  const warnings = useWarnings();

  it('has every text in an element of its own, so that none turns the words beside it round', async () => {
    const widget = await draw({
      address: {postcode: '\u202E21', city: 'Lipograd'},
      phones: [{number: '\u202E22', label: 'Office'}],
    });
    for (const text of ['\u202E21', '\u202E22'])
      expect(all(widget, 'span').map((each) => each.textContent)).to.include(text);
    expect(getComputedStyle(one(widget, 'dd span')).unicodeBidi).to.equal('isolate');
  });

  it('shows everything: who and where, how to reach them, the helpline', async () => {
    const widget = await show(tag, {items: [whole]});
    expect(lines(widget)).to.deep.equal([
      'Children’s Road Foundation (CRF)',
      ...['21 Detski Stapki Street, floor 2', 'Zvanche', '0021 Lipograd', 'Lipograd Province', 'Bulgaria'],
      ...['Official website', 'Map', 'facebook.com', 'Mastodon'],
      ...['Telephone', 'Office: +359 00 000 0021', '+359 00 000 0022'],
      ...['Email', 'drum@example.org', 'press@example.org'],
      ...['Opening hours', 'Monday to Friday, 9 am to 5 pm'],
      ...['National helpline for children', '116 111'],
    ]);
    expect(headings(widget)).to.deep.equal(['h2 Children’s Road Foundation (CRF)']);
    expect(one(widget, 'img').getAttribute('alt')).to.equal('Children’s Road Foundation');
    expect([widget.status, warnings]).to.deep.equal(['ready', []]);
  });

  it('shows the same in the layout "inline", without headings and rows', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'en', layout: 'inline'});
    expect(lines(widget)).to.deep.equal([
      'Children’s Road Foundation (CRF)',
      ...['21 Detski Stapki Street, floor 2', 'Zvanche', '0021 Lipograd', 'Lipograd Province', 'Bulgaria'],
      'National helpline for children: 116 111',
      ...['Office: +359 00 000 0021', '+359 00 000 0022', 'drum@example.org', 'press@example.org'],
      'Monday to Friday, 9 am to 5 pm',
      ...['Official website', 'Map', 'facebook.com', 'Mastodon'],
    ]);
    expect([headings(widget), all(widget, 'dl, img')]).to.deep.equal([[], []]);
  });

  it('is a card by default', async () => {
    const [byDefault, card] = [await draw({}), await draw({}, {layout: 'card'})];
    expect([headings(byDefault), headings(card)]).to.deep.equal([['h2 A'], ['h2 A']]);
    expect(headings(await draw({}, {layout: 'inline'}))).to.deep.equal([]);
  });

  it('speaks Bulgarian', async () => {
    const widget = await show(tag, {items: [whole]}, {lang: 'bg'});
    expect(lines(widget)).to.deep.equal([
      'Фондация „Детски друм“ (ФДД)',
      ...['ул. „Детски стъпки“ 21, ет. 2', 'кв. „Звънче“', '0021 Липоград', 'област Липоград', 'България'],
      ...['Официален сайт', 'Карта', 'facebook.com', 'Mastodon'],
      ...['Телефон', 'Офис: +359 00 000 0021', '+359 00 000 0022'],
      ...['Имейл', 'drum@example.org', 'press@example.org'],
      ...['Работно време', 'от понеделник до петък, 9–17 ч.'],
      ...['Национална телефонна линия за деца', '116 111'],
    ]);
  });

  it('needs no more than the name of an organisation, in every layout', async () => {
    for (const layout of ['card', 'inline']) {
      const widget = await draw({}, {layout});
      expect(seen(widget)).to.equal('A');
      expect(all(widget, 'ul, dt, a').length, 'nothing empty').to.equal(1);
    }
  });

  it('says that there is none', async () => {
    expect(seen(await show(tag, {items: []}, {lang: 'en'}))).to.equal('There are no contacts to show.');
    expect(seen(await show(tag, {items: []}, {lang: 'bg'}))).to.equal('Няма контакти за показване.');
  });

  it('keeps a card whose other fields are wrong, with those that are right', async () => {
    const widget = await draw({
      address: {street: true, city: 'Ruse', postcode: []},
      phones: [{label: 'No number'}, {number: '112'}],
      emails: ['a@example.org', true],
      web: 'example.org',
      hours: [],
      map: true,
      social: [{url: 'https://social.example/a'}, []],
      helpline: {label: 'No number'},
    });
    expect([widget.status, lines(widget)]).to.deep.equal([
      'partial',
      ['A', 'Ruse', 'social.example', 'Telephone', '112', 'Email', 'a@example.org'],
    ]);
    for (const path of ['address.street', 'address.postcode', 'phones[0].number', 'emails[1]', 'web'])
      expect(warnings[0]).to.contain(`items[0].${path}`);
  });

  it('says where it fell back, once; a name and an address need no mark', async () => {
    const names = {organisation: {name: {bg: 'Съюз'}}, address: {city: {bg: 'Русе'}}};
    const hours = {
      organisation: {name: {en: 'A'}},
      hours: {bg: 'всеки делник'},
      helpline: {number: '112', label: {bg: 'Помощ'}},
    };
    for (const layout of ['card', 'inline']) {
      const widget = await show(tag, {items: [names, hours]}, {lang: 'en', layout});
      expect(texts(widget, '[part~=mark]')).to.deep.equal(['in Bulgarian']);
      expect(lines(widget).join(' ')).to.contain('A in Bulgarian');
      for (const text of ['Съюз', 'Русе', 'всеки делник', 'Помощ']) expect(languageAt(widget, text)).to.equal('bg');
    }
  });

  it('marks no hours of a week, which are of no language, but words among them', async () => {
    const marks = async (mon: string): Promise<readonly string[]> => {
      const item = {organisation: {name: {en: 'A'}}, week: {mon}};
      return texts(await show(tag, {lang: 'bg', items: [item]}, {lang: 'en'}), '[part~=mark]');
    };
    expect(await marks('9–17')).to.deep.equal([]);
    expect(await marks('по уговорка')).to.deep.equal(['in Bulgarian']);
  });

  it('leaves out what is in another language where that is hidden, and no row stays empty', async () => {
    const item = {
      organisation: {name: {en: 'A'}},
      address: {street: {bg: 'ул. „Бреза“ 5'}, city: {bg: 'Русе'}},
      hours: {bg: 'всеки делник'},
      phones: [{number: '112', label: {bg: 'Помощ'}}],
    };
    expect(lines(await show(tag, {items: [item]}, {lang: 'en', missing: 'hide'}))).to.deep.equal([
      'A',
      'Telephone',
      '112',
    ]);
  });
});

describe('A telephone number', () => {
  const warnings = useWarnings();
  const phone = (number: string, attributes = {}): Promise<Widget> => draw({phones: [{number}]}, attributes);

  const dialled: Readonly<Record<string, string>> = {
    '+359 2 123 4567': '+35921234567',
    '+359 (2) 123-45-67': '+35921234567',
    '+359/888.123.456': '+359888123456',
    '+44 20 7946 0000': '+442079460000',
    '112': '112',
    '116 111': '116111',
    '15 100': '15100',
    '0888 123 456': '0888123456',
    '0700 12 345': '070012345',
    '02/ 123 45 67': '021234567',
    '+359 (0)2 123 4567': '+35921234567',
    '*1234': '*1234',
    '+359 2 123 4567 вътр. 12': '+35921234567;ext=12',
    '02 123 4567, ext 5': '021234567;ext=5',
    '٠٢ ١٢٣ ٤٥٦٧': '021234567',
    '+۹۸ ۲۱ ۸۸۷۷-۶۶۵۵': '+982188776655',
  };
  for (const [number, digits] of Object.entries(dialled))
    it(`is dialled, and shows as it is written: ${number}`, async () => {
      for (const layout of ['card', 'inline']) {
        const widget = await phone(number, {layout});
        expect(hrefs(widget, 'tel:')).to.deep.equal([`${number} → tel:${digits}`]);
        expect(lines(widget)).to.include(number);
      }
      expect(warnings).to.deep.equal([]);
    });

  for (const number of [
    '+359',
    'централа',
    '+359 2 123 4567 факс 12',
    'тел. 02 123',
    '+359 2 123 4567, +359 2 123 4568',
  ])
    it(`is a text, and is reported, where nobody can dial it: ${number}`, async () => {
      for (const layout of ['card', 'inline']) {
        const widget = await phone(number, {layout});
        expect([lines(widget).includes(number), hrefs(widget, 'tel:'), widget.status]).to.deep.equal([
          true,
          [],
          'partial',
        ]);
      }
      expect(warnings[0]).to.match(/items\[0\]\.phones\[0\]\.number is .*, should be "\+359 2 123 4567"/);
    });

  it('is never dialled with the nought that is only for callers at home: +359 (0)2 …', async () => {
    expect(hrefs(await phone('+359 (0)2 123 4567'), 'tel:').filter((link) => link.includes('+3590'))).to.deep.equal([]);
  });

  it('is never dialled with the ending of a second one: +359 2 123 4567 / 68', async () => {
    expect(hrefs(await phone('+359 2 123 4567 / 68'), 'tel:').filter((link) => link.includes('456768'))).to.deep.equal(
      [],
    );
  });

  it('is called by its label, and stays on one line', async () => {
    const widget = await draw({phones: [{number: '+359 2 123 4567', label: 'Reception'}]});
    expect(row(widget, 'Telephone')).to.deep.equal(['Reception: +359 2 123 4567']);
    const link = one(widget, 'a');
    const lines = (width: number): number => {
      widget.style.inlineSize = `${width}px`;
      const text = document.createRange();
      text.selectNodeContents(link);
      return text.getClientRects().length;
    };
    expect(lines(210), 'beside the label is no room for it').to.equal(1);
    expect(lines(110), 'no line is as long').to.be.above(1);
    expect(widget.scrollWidth).to.be.at.most(110);
  });

  it('for help has words of ours where it has none of its own, in every layout', async () => {
    for (const layout of ['card', 'inline']) {
      expect(seen(await draw({helpline: {number: '116 111'}}, {layout})), layout).to.match(/Helpline/);
      const bulgarian = await show(tag, {items: [{organisation, helpline: {number: '116 111'}}]}, {lang: 'bg', layout});
      expect(seen(bulgarian), layout).to.match(/Телефон за помощ/);
    }
  });

  it('for help is a link too, and larger than the others', async () => {
    const widget = await show(tag, {items: [whole]});
    const sizes = all(widget, 'a[href^="tel:"]').map((link) => parseFloat(getComputedStyle(link).fontSize));
    expect(hrefs(widget, 'tel:').at(-1)).to.equal('116 111 → tel:116111');
    expect(sizes.at(-1)).to.be.greaterThan((sizes[0] ?? 0) * 1.5);
  });
});

describe('An e-mail address', () => {
  const warnings = useWarnings();

  it('is a link to write to', async () => {
    for (const layout of ['card', 'inline']) {
      const widget = await draw({emails: ['info+press@mail.example.org']}, {layout});
      expect(hrefs(widget, 'mailto:')).to.deep.equal([
        'info+press@mail.example.org → mailto:info+press@mail.example.org',
      ]);
    }
    expect(warnings).to.deep.equal([]);
  });

  for (const address of [
    'info at example.org',
    'info@example',
    '@example.org',
    'a@example.org, b@example.org',
    'Ана <ana@example.org>',
  ])
    it(`is a text, and is reported, where nobody can write to it: ${address}`, async () => {
      for (const layout of ['card', 'inline']) {
        const widget = await draw({emails: [address]}, {layout});
        expect([lines(widget).includes(address), hrefs(widget, 'mailto:')]).to.deep.equal([true, []]);
        expect(widget.status).to.equal('partial');
      }
      expect(warnings[0]).to.match(/items\[0\]\.emails\[0\] is .*, should be "name@example\.org"/);
    });

  it('goes below its name before it is broken', async () => {
    const widget = await draw({emails: ['children@example.org']});
    for (const width of ['30em', '18.5em', '15em']) {
      widget.style.width = width;
      expect(one(widget, 'a[href^="mailto:"]').getClientRects().length, width).to.equal(1);
    }
    widget.style.width = '8em';
    expect(one(widget, 'dd').getBoundingClientRect().right).to.be.at.most(widget.getBoundingClientRect().right);
  });

  it('adds no other reader and no words to the letter', async () => {
    const [link] = all(
      await draw({emails: ['info@example.org?bcc=spy.example', 'a?cc=b@example.org']}),
      'a[href^="mailto:"]',
    );
    expect(link ? new URL((link as HTMLAnchorElement).href).search : '').to.equal('');
  });
});

describe('An address', () => {
  useWarnings();
  const parts = {street: '5 Birch St', district: 'Old Town', postcode: 'AB1 2CD', city: 'Riverton', region: 'Shire'};
  const lineOf = async (address: object, attributes = {}): Promise<string[]> =>
    row(await draw({address}, attributes), 'Address');

  it('has the postcode before the place, in Bulgaria, most of Europe, and where no country is said', async () => {
    for (const country of ['BG', 'DE', 'FR', undefined])
      expect((await lineOf({...parts, country})).slice(0, 4)).to.deep.equal([
        '5 Birch St',
        'Old Town',
        'AB1 2CD Riverton',
        'Shire',
      ]);
  });

  it('has the postcode behind the place where that is the custom', async () => {
    for (const country of ['GB', 'IE']) expect((await lineOf({...parts, country}))[2]).to.equal('Riverton AB1 2CD');
  });

  it('has the postcode behind the state in America and Australia', async () => {
    for (const country of ['US', 'CA', 'AU']) {
      const joined = (await lineOf({...parts, country})).join(' ');
      expect(joined, country).to.match(/Riverton,? Shire AB1 2CD/);
    }
  });

  it('is the same in the layout "inline", part by part', async () => {
    const widget = await draw({address: {...parts, country: 'BG'}}, {layout: 'inline'});
    expect(lines(widget)).to.deep.equal(['A', '5 Birch St', 'Old Town', 'AB1 2CD Riverton', 'Shire', 'Bulgaria']);
  });

  it('is what there is of it: no empty line, no stray space', async () => {
    expect(await lineOf({city: 'Riverton'})).to.deep.equal(['Riverton']);
    expect(await lineOf({postcode: '1000'})).to.deep.equal(['1000']);
    expect(await lineOf({postcode: '1000', country: 'GB'})).to.deep.equal(['1000', 'United Kingdom']);
    expect(all(await draw({address: {}}), 'dt')).to.deep.equal([]);
  });

  it('is the place of the organisation where there is none', async () => {
    const drum = {name: 'A', place: {bg: 'Русе', en: 'Ruse'}};
    expect(row(await draw({organisation: drum}), 'Address')).to.deep.equal(['Ruse']);
    expect(row(await draw({organisation: drum, address: {city: 'Vidin'}}), 'Address')).to.deep.equal(['Vidin']);
  });

  it('in one line stays as it was written', async () => {
    const text = {
      bg: 'кв. Звънче, ул. „Детски стъпки“ 21, Липоград, България, 0021',
      en: '21 Detski Stapki Street, Lipograd 0021',
    };
    expect(await lineOf({text})).to.deep.equal([text.en]);
    const widget = await show(tag, {items: [{organisation, address: {text}}]}, {lang: 'bg'});
    expect(lines(widget)).to.deep.equal(['A', text.bg]);
  });

  it('names its country in the language of the widget; what is no code stays as it is, and is reported', async () => {
    const names = {
      BG: ['България', 'Bulgaria'],
      GB: ['Обединеното кралство', 'United Kingdom'],
      NO: ['Норвегия', 'Norway'],
    };
    for (const [country, [bg, en]] of Object.entries(names)) {
      const items = [{organisation, address: {country}}];
      expect(lines(await show(tag, {items}, {lang: 'bg'})).at(-1)).to.equal(bg);
      expect(lines(await show(tag, {items}, {lang: 'en'})).at(-1)).to.equal(en);
    }
    const widget = await draw({address: {country: 'Bulgaria'}});
    expect([widget.status, row(widget, 'Address')]).to.deep.equal(['partial', ['Bulgaria']]);
  });

  it('names no country by a code that is of none: it is no "Unknown Region"', async () => {
    expect(await lineOf({city: 'Riverton', country: 'ZZ'})).not.to.include('Unknown Region');
  });
});

describe('The ways onward from a contact', () => {
  useWarnings();
  const ways = async (item: object, lang = 'en'): Promise<string[]> =>
    texts(
      await show(tag, {lang: 'en', items: [{organisation, ...item}]}, {lang}),
      '[part~=item] [role=list] > li, [part~=item] p.links',
    );

  it('are the website of the card, or else that of its organisation', async () => {
    const href = async (item: object): Promise<string | null> =>
      one(await draw(item), '[part~=item] a').getAttribute('href');
    const known = {organisation: {name: 'A', url: 'https://a.example/'}};
    expect(await href(known)).to.equal('https://a.example/');
    expect(await href({...known, web: 'https://office.example/'})).to.equal('https://office.example/');
    expect(await ways({web: 'https://office.example/'})).to.deep.equal(['Official website: A']);
    expect(await ways({})).to.deep.equal([]);
  });

  it('are the map, by its label or as a map', async () => {
    const url = 'https://map.example/';
    expect(await ways({map: {url}})).to.deep.equal(['Map: A']);
    expect(await ways({map: {url}}, 'bg')).to.deep.equal(['Карта: A']);
    expect(await ways({map: {url, label: {bg: 'Как да стигнете', en: 'How to get here'}}}, 'bg')).to.deep.equal([
      'Как да стигнете',
    ]);
  });

  it('are social networks, by their labels or by their sites', async () => {
    const social = ['https://www.facebook.com/a', 'https://instagram.com/a', 'https://m.youtube.com/@a'].map((url) => ({
      url,
    }));
    expect(await ways({social: [...social, {url: 'https://x.example/', label: 'Our channel'}]})).to.deep.equal([
      'facebook.com: A',
      'instagram.com: A',
      'm.youtube.com: A',
      'Our channel',
    ]);
  });

  it('are never empty where an address is wrong: its label stays as a text, or nothing does', async () => {
    expect(await ways({social: [{url: 'facebook', label: 'Facebook'}]})).to.deep.equal(['Facebook']);
    expect(await ways({social: [{url: 'facebook'}]})).to.deep.equal([]);
  });

  it('are never a link without words', async () => {
    for (const link of all(
      await draw({social: [{url: 'mailto:a@example.org'}, {url: 'tel:112'}]}),
      '[part~=item] [role=list] a',
    ))
      expect(seen(link)).not.to.equal('');
  });
});
