import {mount, unmount} from 'svelte';
import {mountAll} from './place.js';
import {reactive} from './props.svelte.js';
import Networks from './networks.svelte';

mountAll((place, initial) => {
  const props = reactive(initial);
  const app = mount(Networks, {target: place, props});
  return {update: props.set, unmount: () => unmount(app)};
});
