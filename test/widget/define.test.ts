import {expect} from '@open-wc/testing';
import {define} from '../../src/widget/define.js';
import {useWarnings} from '../support/element.js';

const made = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('The registration of a widget', () => {
  const warnings = useWarnings();

  it('is won by the first', () => {
    const [first, second] = [made('1.0.0'), made('1.0.0')];
    define('twice-defined', first);
    define('twice-defined', second);
    expect(customElements.get('twice-defined')).to.equal(first);
  });

  it('is silent where the same version comes a second time', () => {
    define('same-version', made('1.0.0'));
    define('same-version', made('1.0.0'));
    expect(warnings).to.deep.equal([]);
  });

  it('notes the copy of another version, and throws nothing', () => {
    define('other-version', made('1.0.0'));
    define('other-version', made('2.0.0'));
    expect(warnings).to.deep.equal(['ngo-widgets: <other-version> 1.0.0 ≠ 2.0.0']);
  });

  it('leaves an element of somebody else of that name alone', () => {
    customElements.define('foreign-element', class extends HTMLElement {});
    define('foreign-element', made('1.0.0'));
    expect(warnings).to.have.lengthOf(1);
  });

  it('is per tag', () => {
    define('one-tag', made('1.0.0'));
    define('another-tag', made('2.0.0'));
    expect(warnings).to.deep.equal([]);
  });
});
