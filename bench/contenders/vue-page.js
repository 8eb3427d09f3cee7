import {createApp, h, shallowReactive} from 'vue';
import Networks from './networks.vue';
import {mountAll} from './place.js';

mountAll((place, props) => {
  const state = shallowReactive({...props});
  const app = createApp({render: () => h(Networks, state)});
  app.mount(place);
  return {update: (props) => Object.assign(state, props), unmount: () => app.unmount()};
});
