import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a hostile page breaks, or the contract forbids, in what pages load. */
const forbidden = [
  {
    selector: "MemberExpression[object.name='Array'][property.name='from']",
    message: 'Prototype.js replaces Array.from.',
  },
  {selector: 'ForInStatement', message: 'Pages add to Array.prototype.'},
  {selector: "NewExpression[callee.name='Event']", message: 'MooTools replaces Event: use CustomEvent.'},
  {selector: "MemberExpression[property.name='innerHTML']", message: 'Text is text.'},
  {selector: "MemberExpression[property.name='currentScript']", message: 'Optimisers move our script.'},
  {selector: 'MetaProperty', message: 'There is no import.meta in a classic script.'},
  {selector: 'Identifier[name=/^(local|session)Storage$/]', message: 'Nothing is stored.'},
  {selector: 'TSEnumDeclaration', message: 'Use a union of words.'},
];

/** What our elements extend. */
const bases = ['LitElement', 'NgoWidget'];

export default defineConfig(
  {
    ignores: [
      'dist',
      'dist.new',
      'site/out',
      'storybook-static',
      'src/generated',
      'src/locale/generated',
      'integrations/frameworks',
      'node_modules',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/no-base-to-string': 'off',
      // Code points are what JSON Schema counts.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // What node:test returns needs no waiting for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']}],
        },
      ],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // A plugin types every assertion of chai as a promise, for the sake of those about accessibility.
    files: ['test/{source,locale,widget,widgets,placeholder,theme,faults}/**/*.ts'],
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
  {
    // Templates and elements. What of a template has a wrong type, a wrong name or no end is lit-analyzer's: tsconfig.json.
    files: ['src/**/*.ts', 'stories/*.stories.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    plugins: {'lit-a11y': litA11y},
    settings: {lit: {elementBaseClasses: bases}, wc: {elementBaseClasses: bases}},
    rules: {
      'lit/attribute-names': 'error',
      // A page's Content-Security-Policy may forbid it.
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      'lit/value-after-constraints': 'error',
      // `define` registers, in a file of its own: a class alone registers nothing.
      'wc/define-tag-after-class-definition': 'off',
      'wc/expose-class-on-global': 'off',
      // Of a Lit element: `createRenderRoot` attaches the root, and the callbacks of `super` are always there.
      'wc/attach-shadow-constructor': 'off',
      'wc/guard-super-call': 'off',
      // Without it Safari reads no list where the bullets are styled away.
      'lit-a11y/no-redundant-role': 'off',
      // A choice filters at once, as readers of `<select>` expect; nothing is sent, and no focus moves.
      'lit-a11y/no-invalid-change-handler': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...forbidden]},
  },
  {
    // What a framework knows of elements is a namespace, or an interface that is added to.
    files: ['src/{jsx,vue}.ts'],
    rules: {
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        setImmediate: 'readonly',
      },
    },
  },
  {
    files: ['examples/*.js', 'site/assets/*.js'],
    languageOptions: {
      globals: {document: 'readonly', window: 'readonly', customElements: 'readonly', HTMLElement: 'readonly'},
    },
  },
  {
    files: ['integrations/wordpress/blocks/*.js'],
    languageOptions: {
      globals: {
        ngoWidgets: 'readonly',
        window: 'readonly',
        document: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        location: 'readonly',
        fetch: 'readonly',
        DOMParser: 'readonly',
        Node: 'readonly',
        Worker: 'readonly',
      },
    },
  },
);
