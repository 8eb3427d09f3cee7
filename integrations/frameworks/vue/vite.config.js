import vue from '@vitejs/plugin-vue';
import {tags} from 'ngo-widgets';

const isCustomElement = (tag) => tags.includes(tag);

export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};
