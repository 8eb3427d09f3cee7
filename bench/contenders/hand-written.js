/* global document, CSSStyleSheet, HTMLElement, customElements */
// A custom element without a library: one template that is cloned for each card, and changed where something differs.
import css from './cards.css?inline';
import {networksOf, words} from './words.js';

const template = document.createElement('template');
template.innerHTML =
  '<li class="card"><span class="letter" aria-hidden="true"></span><h2></h2><p class="badge"></p>' +
  '<ul class="meta"><li></li><li></li></ul><p></p><p><a><span class="hidden"></span></a></p></li>';
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const fill = (card, network, lang) => {
  const text = words[lang];
  const name = network.name[lang];
  const [letter, heading, badge, meta, about, onward] = card.children;
  card.id = network.id;
  letter.textContent = name[0];
  heading.textContent = name;
  badge.textContent = text[network.role];
  meta.firstChild.textContent = text.since(network.since);
  meta.lastChild.textContent = text[network.scope];
  about.textContent = network.description[lang];
  const link = onward.firstChild;
  link.href = network.url;
  const hidden = link.lastChild;
  if (link.firstChild === hidden) hidden.before('');
  link.firstChild.data = text.website;
  hidden.textContent = `: ${name}`;
  return card;
};

class NetworkCards extends HTMLElement {
  static observedAttributes = ['lang', 'src'];
  #root = this.attachShadow({mode: 'open'});
  #networks;
  #drawn = [];
  #lang;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    this.#draw();
    if (!this.#networks) this.#load();
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === 'src') this.#load();
    else this.#draw();
  }

  set networks(networks) {
    this.#networks = networks;
    this.#draw();
  }

  async #load() {
    const {src} = this.attributes;
    this.networks = await networksOf(src.value);
  }

  #draw() {
    const {lang} = this.closest('[lang]') ?? {lang: 'en'};
    if (!this.#networks) {
      this.#root.textContent = words[lang].loading;
      return;
    }
    let list = this.#root.firstElementChild;
    const isNew = !list;
    if (isNew) {
      list = document.createElement('ul');
      list.className = 'cards';
    }
    const old = this.#drawn;
    while (list.children.length > this.#networks.length) list.lastChild.remove();
    let card = list.firstChild;
    this.#networks.forEach((network, index) => {
      if (!card) list.append(fill(template.content.firstChild.cloneNode(true), network, lang));
      else if (network !== old[index] || lang !== this.#lang) fill(card, network, lang);
      card = card?.nextSibling ?? null;
    });
    if (isNew) this.#root.replaceChildren(list);
    this.#drawn = this.#networks;
    this.#lang = lang;
  }
}
customElements.define('network-cards', NetworkCards);
