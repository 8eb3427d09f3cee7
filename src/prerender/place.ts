import {dirname, join, posix, relative, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

/** Stands for the site, whose address is not known while its pages are made. */
const ORIGIN = 'https://page.invalid';
/** Below it are the files as they lie on the disk: from a page, `../` leads to those above it. */
const DISK = '/:disk:';

const onDisk = (file: string): string => `${ORIGIN}${DISK}${pathToFileURL(file).pathname}`;

/** From one path of an address to another, as a page writes it. */
const pathFrom = (folder: string, path: string): string => {
  const way = posix.relative(folder, path) || '.';
  const written = path.endsWith('/') ? `${way}/` : way;
  // `a:b.png` would be of a scheme `a`.
  return /^[^/]*:/.test(written) ? `./${written}` : written;
};

const parsed = (address: string, base?: string): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};

/** What is known of where a page is. */
export interface PlaceOptions {
  /** Its file, absolute. */
  readonly file: string;
  /** The folder that addresses with `/` at their beginning start from, absolute. */
  readonly root: string;
  /** Where that folder is on the web. */
  readonly site: string | undefined;
  /** What the page says of its own address: `<link rel="canonical">`. */
  readonly canonical: string | undefined;
  /** What the page says that its addresses are relative to: `<base href>`. */
  readonly baseHref: string | undefined;
}

/** Where a page is, on the disk and on the web: what its addresses lead to, and how it writes those of its files. */
export class Place {
  /** What the page's addresses are relative to. */
  readonly base: string;
  readonly #root: string;
  /** The page's own address on the web; undefined where nobody knows. */
  readonly #web: string | undefined;
  /** The path of the root on the web: `/` but on a site below another. */
  readonly #sitePath: string;

  constructor({file, root, site, canonical, baseHref}: PlaceOptions) {
    const page = onDisk(file);
    this.#root = root;
    this.base = parsed(baseHref ?? '', page)?.href ?? page;
    const siteFolder = site === undefined ? undefined : parsed(site.endsWith('/') ? site : `${site}/`);
    const way = relative(root, file).split(sep).map(encodeURIComponent).join('/');
    this.#web = siteFolder ? new URL(way, siteFolder).href : parsed(canonical ?? '')?.href;
    this.#sitePath = siteFolder?.pathname ?? '/';
  }

  /** The file that an address leads to; undefined where it is not one of this site. */
  fileOf(address: string): string | undefined {
    const {origin, pathname} = new URL(address);
    if (origin !== ORIGIN) return undefined;
    if (pathname.startsWith(DISK)) return fileURLToPath(`file://${pathname.slice(DISK.length)}`);
    const below = pathname.startsWith(this.#sitePath) ? pathname.slice(this.#sitePath.length) : pathname.slice(1);
    return fileURLToPath(new URL(`./${below}`, pathToFileURL(join(this.#root, '/'))));
  }

  /** An address as the page writes it: that of a file beside it relative to it, one of another site whole. */
  inPage(address: string): string {
    const url = parsed(address);
    if (url?.origin !== ORIGIN) return address;
    const {pathname, search, hash} = url;
    const base = new URL(this.base).pathname;
    if (!pathname.startsWith(DISK)) return pathname + search + hash;
    const from = base.startsWith(DISK) ? base : new URL(onDisk(join(this.#root, '/'))).pathname;
    return pathFrom(from.endsWith('/') ? from : dirname(from), pathname) + search + hash;
  }

  /** An address as others write it, where that can be known. */
  onWeb(address: string): string {
    const written = this.inPage(address);
    if (this.#web === undefined || parsed(address)?.origin !== ORIGIN) return written;
    const base = new URL(this.base);
    return new URL(written, base.pathname.startsWith(DISK) ? this.#web : new URL(base.pathname, this.#web)).href;
  }
}
