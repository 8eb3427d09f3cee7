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

export default defineConfig(
  {ignores: ['dist', 'storybook-static', 'src/generated', 'src/locale/generated', 'node_modules']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/only-throw-error': [
        'error',
        {allow: [{from: 'file', name: 'Failure'}], allowThrowingUnknown: true},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
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
    files: ['src/**/*.ts'],
    plugins: {wc, lit, 'lit-a11y': litA11y},
    extends: [lit.configs['flat/recommended']],
    rules: {
      'no-restricted-syntax': ['error', ...forbidden],
      'wc/no-constructor-attributes': 'error',
      'wc/no-self-class': 'error',
    },
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
    files: ['examples/*.js'],
    languageOptions: {
      globals: {document: 'readonly', window: 'readonly', customElements: 'readonly', HTMLElement: 'readonly'},
    },
  },
);
