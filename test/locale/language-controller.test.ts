import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {LanguageController} from '../../src/locale/language-controller.js';
import {addMessages} from '../../src/locale/messages.js';

/** The least that can have a language: it counts how often it is rendered. */
class Speaker extends LitElement {
  readonly language = new LanguageController(this);
  rendered = 0;

  override render() {
    this.rendered++;
    return html`${this.language.value ?? 'none'}`;
  }
}
customElements.define('test-speaker', Speaker);

const said = (speaker: Speaker): string => speaker.shadowRoot?.textContent ?? '';

/** When a change around the speakers shows. */
const settled = async (...speakers: Speaker[]): Promise<void> => {
  await Promise.resolve();
  await Promise.all(speakers.map(({updateComplete}) => updateComplete));
};

describe('The language around an element', () => {
  const page = document.documentElement;
  let pageLang: string | null = null;
  let place: HTMLElement;

  beforeEach(() => {
    pageLang = page.getAttribute('lang');
    page.removeAttribute('lang');
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    place.remove();
    if (pageLang === null) page.removeAttribute('lang');
    else page.setAttribute('lang', pageLang);
  });

  const put = async (parent: ParentNode & Node = place): Promise<Speaker> => {
    const speaker = new Speaker();
    parent.appendChild(speaker);
    await speaker.updateComplete;
    return speaker;
  };
  const inside = (parent: Node, lang = ''): HTMLElement => {
    const element = document.createElement('div');
    if (lang) element.lang = lang;
    return parent.appendChild(element);
  };

  it('is none where nobody names one', async () => {
    expect(said(await put())).to.equal('none');
  });

  it('is that of the nearest that has one, its own first, in its canonical form', async () => {
    place.lang = 'en';
    const speaker = await put(inside(place, 'uk_ua'));
    expect(said(speaker)).to.equal('uk-UA');
    speaker.lang = 'BG';
    await settled(speaker);
    expect(said(speaker)).to.equal('bg');
  });

  it('passes over what is no tag', async () => {
    place.lang = 'uk';
    for (const bad of ['', ' ', 'not a tag', 'x', 'en-x']) {
      const holder = inside(place);
      holder.setAttribute('lang', bad);
      expect(said(await put(holder))).to.equal('uk');
    }
  });

  it('is found and followed outside of shadow roots, one around another', async () => {
    place.lang = 'en';
    const middle = inside(place.attachShadow({mode: 'open'}));
    const speaker = await put(inside(middle.attachShadow({mode: 'open'})));
    expect(said(speaker)).to.equal('en');
    middle.lang = 'uk';
    await settled(speaker);
    expect(said(speaker)).to.equal('uk');
    middle.removeAttribute('lang');
    place.removeAttribute('lang');
    page.lang = 'bg';
    await settled(speaker);
    expect(said(speaker)).to.equal('bg');
  });

  it('is that of the place where the element now is, also in another shadow root', async () => {
    const speaker = await put(inside(place, 'en'));
    const elsewhere = inside(inside(place, 'uk').attachShadow({mode: 'open'}));
    elsewhere.append(speaker);
    await settled(speaker);
    expect(said(speaker)).to.equal('uk');
    elsewhere.lang = 'bg';
    await settled(speaker);
    expect(said(speaker)).to.equal('bg');
  });

  it('updates nobody who speaks as before', async () => {
    const first = await put(inside(place, 'en'));
    const second = await put(inside(place));
    const third = await put(inside(place, 'uk'));
    place.lang = 'bg';
    await settled(first, second, third);
    expect([first, second, third].map(said)).to.deep.equal(['en', 'bg', 'uk']);
    expect([first, second, third].map(({rendered}) => rendered)).to.deep.equal([1, 2, 1]);
    third.lang = 'uk';
    place.append(first, third);
    place.lang = 'BG';
    await settled(first, second, third);
    expect([second, third].map(({rendered}) => rendered)).to.deep.equal([2, 1]);
  });

  it('renders anew when words come', async () => {
    const speaker = await put();
    addMessages('et', {'role.member': 'liige'});
    expect(speaker.isUpdatePending).to.equal(true);
    await speaker.updateComplete;
    expect(speaker.rendered).to.equal(2);
  });

  it('leaves nothing behind when the element goes, and the others go on', async () => {
    const gone = await put();
    const other = await put();
    gone.remove();
    place.lang = 'uk';
    addMessages('et', {'role.member': 'liige'});
    await settled(gone, other);
    expect(said(other)).to.equal('uk');
    expect(gone.isUpdatePending).to.equal(false);
    expect([gone.rendered, said(gone)]).to.deep.equal([1, 'none']);

    gone.lang = 'bg';
    place.append(gone);
    await settled(gone);
    expect(said(gone)).to.equal('bg');
  });

  it('leaves the page unwatched when the last element has gone', async () => {
    const {disconnect} = MutationObserver.prototype;
    let disconnected = 0;
    MutationObserver.prototype.disconnect = function (this: MutationObserver) {
      disconnected++;
      disconnect.call(this);
    };
    try {
      const speakers = [await put(), await put()];
      speakers.forEach((speaker) => speaker.remove());
      expect(disconnected).to.equal(1);
    } finally {
      MutationObserver.prototype.disconnect = disconnect;
    }
  });
});
