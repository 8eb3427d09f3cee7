/** A static server: `npm start`'s, and the one that tests take pages from. */
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param {string} root the folder
 * @param {number} port 0: any free one
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => boolean | Promise<boolean>} [first]
 *   may answer a request itself, and then says true
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export const serve = async (root, port = 0, first = () => false) => {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (await first(request, response, url)) return;
    let file;
    try {
      const path = normalize(decodeURIComponent(url.pathname));
      file = join(root, path.endsWith('/') ? `${path}index.html` : path);
      if (!file.startsWith(root) || !statSync(file).isFile()) throw new Error();
    } catch {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
      return;
    }
    // What a partner's server needs for JSON on another site's pages.
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined)),
  );
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../site/out', import.meta.url));
  const wanted = Number(process.env.PORT ?? 8080);
  const server = await serve(root, wanted).catch(() => serve(root, 0));
  console.log(`The site: ${server.url}/, with a partner's page: ${server.url}/examples/`);
}
