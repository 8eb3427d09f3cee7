/** A server that fails in every way that one can, for the tests: `/<fault>?id=…` counts what each test asked. */
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';

/** What every good answer says. */
export const GOOD = {lang: 'en', items: [{name: 'Good'}]};
const good = JSON.stringify(GOOD);
const type = {'content-type': 'application/json', 'access-control-allow-origin': '*'};

/** 32 MiB of white space, in 32 kB. */
const bomb = gzipSync(Buffer.alloc(32 * 2 ** 20, ' '));
const large = Buffer.from(' '.repeat(16 * 2 ** 20) + good);
/** An address where nobody listens any more. */
const closed = await new Promise((resolve) => {
  const gone = createServer().listen(0, '127.0.0.1', () => {
    const {port} = gone.address();
    gone.close(() => resolve(`http://127.0.0.1:${port}/`));
  });
});
const cyrillic = Buffer.from([0x5b, 0x22, 0xcc, 0xf0, 0xe5, 0xe6, 0xe0, 0x22, 0x5d]);

const status =
  (code, headers = {}) =>
  (_, response) =>
    response.writeHead(code, {...type, ...headers}).end('{"error": true}');
const body =
  (text, headers = {}) =>
  (_, response) =>
    response.writeHead(200, {...type, ...headers}).end(text);

/** Each fault by its name: what the server does at the how-many-th question, from 1. */
export const faults = {
  good: body(good),
  'never-answers': () => undefined,
  'headers-only': (_, response) => response.writeHead(200, type).flushHeaders(),
  'half-a-body': (_, response) => {
    response.writeHead(200, {...type, 'content-length': good.length});
    response.write(good.slice(0, 12), () => response.destroy());
  },
  'endless-stream': (_, response) => {
    response.writeHead(200, type);
    // As fast as a good line: WebKit goes on reading what nobody wants any more, as fast as it comes.
    const more = () => !response.destroyed && response.write(' '.repeat(2 ** 20), () => setTimeout(more, 80));
    more();
  },
  'gzip-bomb': body(bomb, {'content-encoding': 'gzip'}),
  reset: (request) => request.socket.resetAndDestroy(),
  // By way of a redirect, so that what was asked can be counted.
  refused: (_, response) => response.writeHead(302, {...type, location: closed}).end(),
  'redirect-loop': (request, response) => response.writeHead(302, {...type, location: request.url}).end(),
  'no-cors': (_, response) => response.writeHead(200, {'content-type': 'application/json'}).end(good),
  204: (_, response) => response.writeHead(204, type).end(),
  empty: body(''),
  'html-with-200': body('<!doctype html><title>Not found</title>', {'content-type': 'text/html'}),
  'good-json-as-html': body(good, {'content-type': 'text/html'}),
  'wrong-encoding': body(cyrillic, {'content-type': 'application/json; charset=windows-1251'}),
  'utf-16': body(Buffer.from(good, 'utf16le')),
  bom: body(`\uFEFF${good}`),
  'no-json': body('{"items": [{"name": "Good",}]}'),
  'curled-quotes': body('{“items”: []}'),
  'too-large': body(large),
  'too-deep': body('['.repeat(100_000) + ']'.repeat(100_000)),
  'wrong-shape': body('{"success-stories": []}'),
  newer: body('{"version": 99, "items": []}'),
  'all-invalid': body('{"items": [{}, {}]}'),
  'partly-invalid': body('{"lang": "en", "items": [{}, {"name": "Good"}]}'),
  403: status(403),
  404: status(404),
  410: status(410),
  408: status(408),
  425: status(425),
  429: status(429),
  500: status(500),
  503: status(503),
  'retry-after-120': status(503, {'retry-after': '120', 'access-control-expose-headers': 'Retry-After'}),
  'retry-after-2-then-good': (asked, response, count) =>
    count < 2
      ? status(503, {'retry-after': '2', 'access-control-expose-headers': 'Retry-After'})(asked, response)
      : body(good)(asked, response),
  '500-then-good': (asked, response, count) => (count < 2 ? status(500) : body(good))(asked, response),
  '503-twice-then-good': (asked, response, count) => (count < 3 ? status(503) : body(good))(asked, response),
  'dies-half-way-then-good': (asked, response, count) =>
    (count < 2 ? faults['half-a-body'] : body(good))(asked, response),
  slow: (_, response) => {
    response.writeHead(200, type);
    response.write(good.slice(0, 12));
    setTimeout(() => response.end(good.slice(12)), 4_000);
  },
};

/**
 * Starts it. `/turn?id=…&to=<fault>` makes an id fail in another way from now on; `/asked?id=…` says how often it asked.
 *
 * @returns {Promise<{url: string, close: () => void}>}
 */
export const serveFaults = async () => {
  const turned = new Map();
  const counts = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const id = url.searchParams.get('id') ?? '';
    const name = url.pathname.slice(1);
    if (name === 'turn') {
      turned.set(id, url.searchParams.get('to'));
      counts.delete(id);
      response.writeHead(200, type).end('true');
    } else if (name === 'asked') response.writeHead(200, type).end(`${counts.get(id) ?? 0}`);
    else {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      (faults[turned.get(id) ?? name] ?? status(404))(request, response, count);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
