/** The manifest that editors, Storybook's docs and the tables in docs/theming.md come from; after the modules are built. */
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** Where the build makes it, and has made the modules. */
const outdir = process.env.OUT_DIR ?? 'dist';

const {contentTags} = await import(`./${outdir}/esm/widgets.js`);
const layouts = new Map();
for (const tag of contentTags)
  layouts.set(tag, (await import(`./${outdir}/esm/widgets/${tag}/${tag}.content.js`)).content.layouts);

/** `Layout` is a type parameter of the base class: each widget's content says what it stands for. */
const withLayouts = (tag) => (entry) =>
  entry.name === 'layout' && layouts.has(tag)
    ? {...entry, type: {text: [...layouts.get(tag).map((layout) => `'${layout}'`), 'null'].join(' | ')}}
    : entry;

export default {
  globs: ['src/widget/*.ts', 'src/widgets/*/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.content.ts', '**/define.ts'],
  outdir,
  // It would name there where it was made.
  packagejson: false,
  litelement: true,
  plugins: [
    {
      // Base classes have given what they have to give: only elements with a tag, and what is public in them, are of use
      // to a reader.
      name: 'ngo-public-elements',
      packageLinkPhase({customElementsManifest: manifest}) {
        manifest.modules = JSON.parse(
          JSON.stringify(
            manifest.modules.flatMap((module) => {
              const declarations = module.declarations
                .filter(({tagName}) => tagName)
                .map(({members, attributes, ...element}) => ({
                  ...element,
                  members: members
                    .filter((one) => !one.static && (one.privacy ?? 'public') === 'public')
                    .map(withLayouts(element.tagName)),
                  attributes: attributes.map(withLayouts(element.tagName)),
                }));
              const names = declarations.map(({name}) => name);
              const exports = module.exports.filter(({declaration}) => names.includes(declaration.name));
              return names[0] ? {...module, declarations, exports} : [];
            }),
            // The file that the package's users import.
          ).replaceAll(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/esm/$1.js"'),
        );
        // Files are found in no order of their own, and what is made from them must be the same everywhere.
        manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      },
    },
    customElementVsCodePlugin({outdir}),
  ],
};
