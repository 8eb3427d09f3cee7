import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Our checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A project of somebody else's, with our package in its `node_modules` as npm would publish it. */
export class Project {
  private constructor(
    readonly root: string,
    /** Every file in the package, from its root. */
    readonly files: readonly string[],
    /** The package, as npm would publish it. */
    readonly tarball: string,
  ) {}

  /** `others`: packages of ours that the project has too. */
  static start(...others: readonly string[]): Project {
    const folder = mkdtempSync(join(tmpdir(), 'ngo-widgets-packed-'));
    const modules = join(folder, 'node_modules');
    const installed = join(modules, 'ngo-widgets');
    mkdirSync(installed, {recursive: true});
    // What `npm install` would bring beside it: its dependencies, which find their own from where they are.
    for (const name of ['lit', '@lit/localize', ...others]) {
      mkdirSync(join(modules, name, '..'), {recursive: true});
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({name: 'consumer', private: true, type: 'module'}));
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as {filename: string; files: {path: string}[]}[];
    assert.ok(packed);
    execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', installed, '--strip-components=1']);
    return new Project(
      folder,
      packed.files.map(({path}) => path),
      join(folder, packed.filename),
    );
  }

  remove(): void {
    rmSync(this.root, {recursive: true, force: true});
  }

  /** Whether the package has a file or folder. */
  holds(path: string): boolean {
    return existsSync(this.#inPackage(path));
  }

  /** A file of the package, as text. */
  read(path: string): string {
    return readFileSync(this.#inPackage(path), 'utf8');
  }

  /** A file of the package, as JSON. */
  packed(path: string): unknown {
    return JSON.parse(this.read(path));
  }

  /** Puts a file of the consumer's into the project. */
  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  /** Checks a file of the consumer's and all that it imports, our declarations too; fails with what the compiler says. */
  typeCheck(file: string, options: object, compiler = 'typescript/bin/tsc', more: object = {}): void {
    const config = `tsconfig.${file}.json`;
    const shared = {target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], strict: true, noEmit: true};
    const compilerOptions = {...shared, verbatimModuleSyntax: true, skipLibCheck: false, ...options};
    this.write(config, JSON.stringify({compilerOptions, files: [file], ...more}));
    assert.equal(this.run(process.execPath, join(root, 'node_modules', compiler), '-p', config), '');
  }

  /** Runs a program in the project, and gives what it wrote; fails the test with that where the program fails. */
  run(command: string, ...args: readonly string[]): string {
    try {
      return execFileSync(command, args, {cwd: this.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
    } catch (thrown) {
      const {stdout, stderr} = thrown as {stdout: string; stderr: string};
      return assert.fail(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
    }
  }

  #inPackage(path: string): string {
    return join(this.root, 'node_modules/ngo-widgets', path);
  }
}
