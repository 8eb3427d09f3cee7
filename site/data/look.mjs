/** Properties, parts and states of all widgets, from the manifest, which comes from the code. */
import {readFileSync} from 'node:fs';
import * as bulgarian from '../texts/look.mjs';

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const widgets = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

/** Each once, with the widgets that have it, where not almost all do. */
const gather = (key, texts) => {
  const rows = new Map();
  for (const widget of widgets)
    for (const {name, description, default: initial} of widget[key] ?? []) {
      if (!texts[name]) throw new Error(`site/texts/look.mjs says nothing of ${name}.`);
      const {tags = []} = rows.get(name) ?? {};
      rows.set(name, {name, en: description, bg: texts[name], initial, tags: [...tags, widget.tagName]});
    }
  return [...rows.values()].map((row) => ({...row, tags: row.tags.length < widgets.length - 1 ? row.tags : []}));
};

export default {
  properties: gather('cssProperties', bulgarian.properties),
  parts: gather('cssParts', bulgarian.parts),
  states: gather('cssStates', bulgarian.states),
  themes: [
    {
      name: 'civic',
      light: 'civic',
      dark: 'civic-dark',
      bg: 'спокойна и официална: синьо и сиво, прави ъгли',
      en: 'calm and official: blue and slate, square corners',
    },
    {
      name: 'dusk',
      light: 'dusk-light',
      dark: 'dusk',
      bg: 'часът след залез: патладжан и кайсия',
      en: 'the hour after sunset: aubergine and apricot',
    },
    {
      name: 'haven',
      light: 'haven',
      dark: 'haven-dark',
      bg: 'за закрила на децата: топло червено и небесносиньо',
      en: 'for those who protect children: warm red, sky blue',
    },
    {
      name: 'grove',
      light: 'grove',
      dark: 'grove-dark',
      bg: 'за природата: тъмнозелено, кора и мъх',
      en: 'for those who keep nature: deep green, bark and moss',
    },
    {
      name: 'tide',
      light: 'tide',
      dark: 'tide-dark',
      bg: 'за помощ там, където е нужна: морскозелено и тъмносиньо',
      en: 'for those who help where help is needed: teal and navy',
    },
    {
      name: 'clear',
      light: 'clear',
      dark: 'clear-dark',
      bg: 'за очи, които искат контраст: черно и бяло, силни линии',
      en: 'for eyes that need contrast: black and white, strong lines',
    },
  ],
};
