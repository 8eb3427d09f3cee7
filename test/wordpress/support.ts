/** A real WordPress for one test file: Bulgarian, with three people, and with the plugin from its zip. */
import {execFileSync, spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {contents} from '../../scripts/package-wordpress.mjs';
import {findWordPress} from '../../scripts/wordpress.mjs';
import type {Version} from '../../scripts/wordpress.mjs';

export const roles = ['author', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

const found = findWordPress();
/** The versions that are to be had here. */
export const versions = (['6.1', '6.5'] as const).filter((version) => found[version]);
/** For `describe`: why nothing of WordPress can be tried here. */
export const skip =
  versions.length > 0 ? false : 'PHP and WordPress are not to be had here (Debian: php8.2-cli, wordpress; as root)';

/** The button that opens the editor's list of blocks, in 6.1 and in 6.5. */
export const inserter = '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';

const driver = 'wp-content/plugins/sqlite-database-integration';
const own = fileURLToPath(new URL('mu', import.meta.url));

const freePort = async (): Promise<number> => {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  await once(server.close(), 'close');
  return address && typeof address === 'object' ? address.port : 0;
};

/** What WordPress has made of a post or a file. */
export interface Made {
  readonly id: number;
  readonly link: string;
  /** As it was kept: kses has been over it. */
  readonly content: string;
}

/** A WordPress that runs; close it in `after`. */
export class WordPress {
  #server: ChildProcess | undefined;
  #passwords: Partial<Record<Role, string>> = {};
  #posts = 0;

  private constructor(
    readonly version: Version,
    readonly folder: string,
    readonly url: string,
  ) {}

  /**
   * Installs and starts one.
   *
   * @param plugins code of further must-use plugins, by name
   */
  static async start(version: Version, plugins: Readonly<Record<string, string>> = {}): Promise<WordPress> {
    const source = found[version];
    if (!source) throw new Error(`There is no WordPress ${version} here.`);
    const folder = mkdtempSync(join(tmpdir(), `wordpress-${version}-`));
    cpSync(source, folder, {recursive: true});
    const url = `http://127.0.0.1:${await freePort()}`;
    const write = (path: string, text: string | Uint8Array): void => {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    };
    write('wp-config.php', readFileSync(join(own, '../wp-config.php'), 'utf8').replaceAll('{url}', url));
    const loader = readFileSync(join(folder, driver, 'db.copy'), 'utf8');
    write(
      'wp-content/db.php',
      loader
        .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', join(folder, driver))
        .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
    );
    cpSync(own, join(folder, 'wp-content/mu-plugins'), {recursive: true});
    for (const [name, code] of Object.entries(plugins)) write(`wp-content/mu-plugins/${name}.php`, code);
    for (const [path, bytes] of Object.entries(await contents())) write(`wp-content/plugins/${path}`, bytes);

    const wordpress = new WordPress(version, folder, url);
    const install = readFileSync(join(own, '../install.php'), 'utf8').replace('<?php', '');
    wordpress.#passwords = JSON.parse(wordpress.php(install)) as Record<Role, string>;
    await wordpress.#serve();
    return wordpress;
  }

  async #serve(): Promise<void> {
    this.#server = spawn('php', ['-d', 'opcache.enable_cli=1', '-S', new URL(this.url).host, '-t', this.folder], {
      cwd: this.folder,
      stdio: 'ignore',
      detached: true,
      // Some pages ask others of the same site.
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    });
    process.once('exit', () => this.#stop());
    const answers = (): Promise<boolean> =>
      fetch(`${this.url}/wp-includes/version.php`).then(
        ({ok}) => ok,
        () => false,
      );
    for (let tries = 0; !(await answers()); tries++) {
      if (tries > 200) throw new Error('The server of PHP does not answer.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  #stop(): void {
    try {
      if (this.#server?.pid) process.kill(-this.#server.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }

  async close(): Promise<void> {
    const ended = this.#server && once(this.#server, 'exit');
    this.#stop();
    await ended;
    rmSync(this.folder, {recursive: true, force: true});
  }

  /** Runs code inside this WordPress, as nobody; gives back what it prints. */
  php(code: string): string {
    const {host} = new URL(this.url);
    const begin = `$_SERVER += ['HTTP_HOST' => '${host}', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];`;
    return execFileSync('php', [], {cwd: this.folder, input: `<?php ${begin}\n${code}`, encoding: 'utf8'});
  }

  /** Runs code once WordPress is loaded; gives back the value that it returns. */
  run(code: string): unknown {
    const printed = this.php(
      `require 'wp-load.php';\necho "\\n@@", json_encode((static function () {\n${code}\n})());`,
    );
    return JSON.parse(printed.slice(printed.indexOf('\n@@') + 3)) as unknown;
  }

  /** Asks the REST API as somebody; the path is what follows `/wp-json`. */
  rest(role: Role | undefined, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (role) headers.set('authorization', `Basic ${btoa(`${role}:${this.#passwords[role] ?? ''}`)}`);
    return fetch(`${this.url}/wp-json${path}`, {...init, headers});
  }

  /** Publishes a post (or page) as somebody; each has a title of its own, since two at once may get one address else. */
  async post(role: Role, content: string, more: Readonly<Record<string, unknown>> = {}): Promise<Made> {
    const {type = 'posts', ...fields} = more;
    const response = await this.rest(role, `/wp/v2/${String(type)}?context=edit`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({title: `Публикация ${++this.#posts}`, status: 'publish', content, ...fields}),
    });
    const made = (await response.json()) as {id: number; link: string; content: {raw: string}};
    if (!response.ok) throw new Error(`As ${role}: ${response.status} ${JSON.stringify(made)}`);
    return {id: made.id, link: made.link, content: made.content.raw};
  }

  /** Uploads a file to the media library as somebody; what WordPress answers is the test's to judge. */
  upload(
    role: Role,
    name: string,
    body: string | Uint8Array<ArrayBuffer>,
    type = 'application/json',
  ): Promise<Response> {
    return this.rest(role, '/wp/v2/media', {
      method: 'POST',
      headers: {'content-type': type, 'content-disposition': `attachment; filename="${name}"`},
      body,
    });
  }

  /** The HTML of a page, the feed (`/feed/`) or a search (`/?s=…`), as a visitor gets it. */
  async html(path: string): Promise<string> {
    return (await fetch(new URL(path, this.url))).text();
  }

  theme(name: string): void {
    this.run(`switch_theme('${name}'); return get_stylesheet();`);
  }

  /** What PHP has complained of in our files. */
  complaints(): string[] {
    const log = join(this.folder, 'debug.log');
    if (!existsSync(log)) return [];
    // What an error says may go over several lines, each entry begins with its time.
    const entries = readFileSync(log, 'utf8').split(/^(?=\[\d\d-)/m);
    return entries.filter((entry) => entry.includes('ngo-widgets') || entry.includes('NgoWidgets'));
  }

  /** Logs in with a browser. */
  async login(browser: Browser, role: Role): Promise<Page> {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'bg-BG'});
    await context.addCookies([{name: 'wordpress_test_cookie', value: 'WP Cookie check', url: this.url}]);
    await context.request.post(`${this.url}/wp-login.php`, {
      form: {log: role, pwd: `password of ${role}`, testcookie: '1', redirect_to: `${this.url}/wp-admin/`},
      maxRedirects: 0,
    });
    return context.newPage();
  }
}
