import {resolve} from 'node:path';
import {minify} from 'terser';
import {defineConfig} from 'vite';
import type {Plugin} from 'vite';
import {messageTables} from './scripts/messages.mjs';

const src = resolve(import.meta.dirname, 'src');
const ENTRY = 'virtual:widget';

/** The classic file of one widget: its definition and the placeholder. */
const singleWidget = (tag: string): Plugin => ({
  name: 'ngo-single-widget',
  // Vite makes an entry's name a path.
  resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
  load: (id) =>
    id === ENTRY
      ? `import '${src}/widgets/${tag}/define.ts'; import {startPlaceholders} from '${src}/placeholder/placeholder.ts'; startPlaceholders();`
      : undefined,
});

/** White space and comments in our styles are for those who read the source. */
const smallStyles: Plugin = {
  name: 'ngo-small-styles',
  enforce: 'pre',
  transform: (code, file) =>
    file.endsWith('.styles.ts')
      ? code.replace(/css`([^`]*)`/g, (_, css: string) =>
          [
            'css`',
            css
              .replace(/\/\*[^]*?\*\//g, '')
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};,>]) ?|(:) /g, '$1$2')
              .replaceAll(';}', '}')
              .trim(),
            '`',
          ].join(''),
        )
      : undefined,
};

/**
 * What lit-html can do and our templates never ask for: SVG and MathML roots, bindings in raw text, of
 * properties, booleans, elements and parts of attributes, event listeners, directives. Each is looked for in the pinned version and must be there
 * exactly once, so that an update that changes it fails the build.
 */
const unused: readonly (readonly [found: string, instead: string])[] = [
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
    '',
  ],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
  ['void 0!==t.nodeType?this.T(t):', ''],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['"!--"===u[1]?c=_:', ''],
  ['c===_||c===m?c=v', 'c===m?c=v'],
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  [
    's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A',
    'this._$AH=A',
  ],
  [
    'const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)',
    't!==this._$AH&&this.j(this._$AH=t)',
  ],
  ['void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])', 's._$AI(t[i])'],
  ['strings:s,ctor:', 'ctor:'],
  ['s=r.getAttribute(t).split(o),e=/', 'e=/'],
  ['new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name)'],
  ['2===i?"<svg>":3===i?"<math>":""', '""'],
  ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e);P.currentNode=this.el.content;',
  ],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    '{if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '{return i}',
  ],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', 'H'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
];
const smallLit: Plugin = {
  name: 'ngo-small-lit',
  transform: (code, file) => {
    const asked = file.startsWith(src) && /\s([.?@][\w-]+=\$\{|[\w-]+="[^"]*\$\{)/.exec(code);
    if (asked) throw new Error(`${file}: a template asks for what is left out of lit-html:${asked[0]}`);
    if (!file.endsWith('/lit-html/lit-html.js')) return undefined;
    for (const [found, instead] of unused) {
      if (code.split(found).length !== 2) throw new Error(`lit-html has changed: ${found}`);
      code = code.replace(found, () => instead);
    }
    return code;
  },
};

/**
 * Properties that are ours alone: no data, no DOM, no other file of ours on the page knows them. In a classic
 * file nobody sees their names.
 */
const ours =
  /^(_\$\w+|broken|check|documentLang|emptySentence|expected|fellBack|field|fields|frame|layouts|look|mayShow|nameOf|namedLang|need|renderContent|texts|words)$/;

/** A second minifier finds what the first leaves: some two hundred bytes of the budget. */
const smallCode: Plugin = {
  name: 'ngo-small-code',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const {code} = await minify(file.code, {
        ecma: 2020,
        compress: {passes: 3, unsafe_arrows: true},
        mangle: {properties: {regex: ours}},
      });
      file.code = code ?? file.code;
    }
  },
};

/** `vite build --mode embed` makes `dist/embed.js`; with a tag as the mode, that widget's `dist/embed/<tag>.js`. */
export default defineConfig(({mode}) => {
  const all = mode === 'embed';
  const entries = all ? [`${src}/embed.ts`] : [`${src}/widgets/${mode}/define.ts`, `${src}/placeholder/placeholder.ts`];
  return {
    mode: 'production',
    logLevel: 'warn',
    // Of `@lit/localize`, pages need the tag of messages with values only.
    resolve: {alias: [{find: /^@lit\/localize$/, replacement: '@lit/localize/internal/str-tag.js'}]},
    plugins: [...(all ? [] : [singleWidget(mode)]), messageTables(src, entries), smallStyles, smallLit, smallCode],
    build: {
      outDir: all ? 'dist' : 'dist/embed',
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome111', 'firefox113', 'safari16.4'],
      lib: {
        entry: all ? `${src}/embed.ts` : ENTRY,
        formats: ['iife'],
        name: 'ngoWidgets',
        fileName: () => (all ? 'embed.js' : `${mode}.js`),
      },
      rolldownOptions: {output: {minify: true, comments: {legal: false}}},
    },
  };
});
