/* global document */
import './cards.css';
/**
 * How the bench reaches a component of a framework: each place on the page keeps a handle with its props. `mount` draws
 * the component into the place, and gives a function that changes the props and one that takes it away.
 */
export const mountAll = (mount) => {
  for (const place of document.querySelectorAll('.networks')) {
    let props = {src: place.dataset.src, lang: document.documentElement.lang};
    let mounted = mount(place, props);
    const change = (changes) => mounted.update((props = {...props, ...changes}));
    place.networks = {
      setLanguage: (lang) => change({lang}),
      setNetworks: (networks) => change({networks}),
      remove: () => mounted.unmount(),
      insert: () => (mounted = mount(place, props)),
    };
  }
};
