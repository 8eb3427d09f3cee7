/** The manifest that editors, Storybook's docs and the tables in docs/theming.md come from. */
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';

/** Where the build makes it. */
const outdir = process.env.OUT_DIR ?? 'dist';

export default {
  globs: ['src/widget/*.ts', 'src/widgets/*/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.content.ts', '**/define.ts'],
  outdir,
  // It would name there where it was made.
  packagejson: false,
  plugins: [
    {
      // Base classes have given what they have to give: only elements with a tag are of use to a reader.
      name: 'ngo-tags-only',
      packageLinkPhase({customElementsManifest}) {
        // Files are found in no order of their own, and what is made from them must be the same everywhere.
        customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations.filter(({kind, tagName}) => kind !== 'class' || tagName);
          for (const {attributes = []} of module.declarations) for (const one of attributes) one.fieldName ??= one.name;
        }
      },
    },
    customElementVsCodePlugin({outdir}),
    jsxTypesPlugin({outdir, fileName: 'jsx.d.ts'}),
  ],
};
