/** CONTRIBUTING's list of names that a widget cannot use, against the declarations of the classes. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import ts from 'typescript';

/** What a widget inherits: from us, and from Lit. */
const inherited = (): Readonly<Record<string, string[]>> => {
  const file = 'src/widget/ngo-widget.ts';
  const {config} = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {config: object};
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([file], {...options, types: []});
  const checker = program.getTypeChecker();
  const widget = program.getSourceFile(file)?.statements.find(ts.isClassDeclaration);
  assert.ok(widget?.name);
  const ours = checker.getTypeAtLocation(widget.name);
  const [lits] = checker.getBaseTypes(ours as ts.InterfaceType);
  assert.ok(lits);
  const namesOf = (type: ts.Type): string[] =>
    checker
      .getPropertiesOfType(type)
      .filter(({declarations}) => !/[\\/]typescript[\\/]/.test(declarations?.[0]?.getSourceFile().fileName ?? ''))
      .map(({name}) => name)
      .filter((name) => /^[a-z]/.test(name))
      .sort();
  const fromLit = namesOf(lits);
  return {NgoWidget: namesOf(ours).filter((name) => !fromLit.includes(name)), LitElement: fromLit};
};

test('The names that a widget cannot use are those that CONTRIBUTING lists', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const [from, names] of Object.entries(inherited())) {
    const line = `- of \`${from}\`: ${names.map((name) => `\`${name}\``).join(', ')}`;
    assert.ok(guide.split('\n').includes(line), line);
  }
});
