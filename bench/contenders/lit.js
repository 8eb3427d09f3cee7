/* global document, customElements */
// A plain LitElement, as its documentation teaches.
import {css, html, LitElement, unsafeCSS} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import text from './cards.css?inline';
import {networksOf, words} from './words.js';

const card = (network, lang) => {
  const text = words[lang];
  const name = network.name[lang];
  return html`<li class="card" id=${network.id}>
    <span class="letter" aria-hidden="true">${name[0]}</span>
    <h2>${name}</h2>
    <p class="badge">${text[network.role]}</p>
    <ul class="meta">
      <li>${text.since(network.since)}</li>
      <li>${text[network.scope]}</li>
    </ul>
    <p>${network.description[lang]}</p>
    <p>
      <a href=${network.url}>${text.website}<span class="hidden">: ${name}</span></a>
    </p>
  </li>`;
};

class NetworkCards extends LitElement {
  static styles = css`
    ${unsafeCSS(text)}
  `;
  static properties = {src: {}, lang: {}, networks: {attribute: false}};

  willUpdate(changed) {
    if (changed.has('src') && !this.networks)
      networksOf(this.src).then((networks) => {
        this.networks = networks;
      });
  }

  render() {
    const lang = this.lang || document.documentElement.lang;
    return this.networks
      ? html`<ul class="cards">
          ${repeat(
            this.networks,
            ({id}) => id,
            (network) => card(network, lang),
          )}
        </ul>`
      : words[lang].loading;
  }
}
customElements.define('network-cards', NetworkCards);
