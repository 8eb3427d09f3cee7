import {expect} from '@open-wc/testing';
import {MAX_BYTES} from '../../src/content/limits.js';
import {request} from '../../src/source/request.js';
import type {Result} from '../../src/source/request.js';
import {found, json, useServer, useStubs} from '../support/element.js';
import type {Asked} from '../support/element.js';

const codeOf = (result: Result): string => ('code' in result ? result.code : 'none');
const ignore = (): void => undefined;
const bytes = (...values: number[]): Response => new Response(new Uint8Array(values));

describe('A request', () => {
  const server = useServer();
  const stub = useStubs();
  let now = 1_000_000;
  beforeEach(() => {
    now = 1_000_000;
    stub(Date, 'now', () => now);
  });

  /** Asks, and leaves when there is an answer, as a widget does. */
  const ask = async (url: string, refetch = false): Promise<Result> => {
    const {result, release} = request(url, refetch, ignore);
    const found = await result;
    release();
    return found;
  };

  it('gives JSON and the address that it came from in the end', async () => {
    const url = server.put('a.json', {a: 1});
    expect(await ask(url)).to.deep.equal({json: {a: 1}, url});
    const moved = server.put('old.json', () =>
      Object.defineProperty(json([]), 'url', {value: 'https://new.example/a.json'}),
    );
    expect(await ask(moved)).to.deep.equal({json: [], url: 'https://new.example/a.json'});
  });

  it('takes any type that parses, with a byte order mark too', async () => {
    const type = {headers: {'Content-Type': 'text/html'}};
    expect(await ask(server.put('a.json', () => json([1], type)))).to.deep.include({json: [1]});
    expect(await ask(server.put('b.json', () => new Response('\uFEFF[2]')))).to.deep.include({json: [2]});
  });

  it('is one for all who ask while it is under way', async () => {
    const {address, answer} = server.hold('a.json');
    const both = [request(address, false, ignore), request(address, true, ignore)];
    answer(json([1]));
    expect((await Promise.all(both.map((one) => one.result))).map((one) => 'json' in one && one.json)).to.deep.equal([
      [1],
      [1],
    ]);
    expect(server.asked.length).to.equal(1);
  });

  it('is another for another address', async () => {
    const first = server.put('a.json', [1]);
    await Promise.all([ask(first), ask(`${first}?v=2`), ask(server.put('b.json', [2]))]);
    expect(server.asked.length).to.equal(3);
  });

  it('serves all who ask for 60 seconds, and then the server is asked anew', async () => {
    const url = server.put('a.json', [1]);
    await ask(url);
    now += 59_999;
    await ask(url);
    expect(server.asked.length).to.equal(1);
    server.put('a.json', [2]);
    now += 1;
    expect(await ask(url)).to.deep.include({json: [2]});
    expect(server.asked.length).to.equal(2);
  });

  it('counts its 60 seconds from the answer, not from the question', async () => {
    const {address, answer} = server.hold('a.json');
    const first = ask(address);
    now += 100_000;
    answer(json([1]));
    await first;
    now += 59_000;
    await ask(address);
    expect(server.asked.length).to.equal(1);
  });

  it('goes to the server where somebody asks anew, and its answer then serves the others', async () => {
    const url = server.put('a.json', [1]);
    await ask(url);
    server.put('a.json', [2]);
    expect(await ask(url, true)).to.deep.include({json: [2]});
    expect(await ask(url)).to.deep.include({json: [2]});
    expect(server.asked.length).to.equal(2);
  });

  it('is given up only when the last who asked has left', async () => {
    const {address} = server.hold('a.json');
    const [one, two] = [request(address, false, ignore), request(address, false, ignore)];
    const {signal} = found(server.asked[0]);
    one.release();
    expect(signal.aborted).to.equal(false);
    two.release();
    expect(signal.aborted).to.equal(true);
    expect(codeOf(await one.result), 'and nobody hears of an exception').to.equal('NETWORK');
  });

  it('that was given up is not in the way of who asks next', async () => {
    const {address} = server.hold('a.json');
    request(address, false, ignore).release();
    server.put('a.json', [1]);
    expect(await ask(address)).to.deep.include({json: [1]});
    expect(await ask(address)).to.deep.include({json: [1]});
    expect(server.asked.length).to.equal(2);
  });

  it('that failed is not kept', async () => {
    const url = server.put('a.json', () => new Response('', {status: 404}));
    expect(codeOf(await ask(url))).to.equal('HTTP_4XX');
    server.put('a.json', [1]);
    expect(await ask(url)).to.deep.include({json: [1]});
  });

  it('forgets the oldest answer where there are more than fifty', async () => {
    const urls = Array.from({length: 51}, (_, index) => server.put(`${index}.json`, [index]));
    for (const url of urls) await ask(url);
    for (const url of urls.slice(1)) await ask(url);
    expect(server.asked.length).to.equal(51);
    await ask(found(urls[0]));
    expect(server.asked.length).to.equal(52);
  });

  it('is one for all who ask, however many others are under way', () => {
    const held = Array.from({length: 60}, (_, index) => server.hold(`${index}.json`));
    const both = held.flatMap(({address}) => [request(address, false, ignore), request(address, false, ignore)]);
    const again = held.map(({address}) => request(address, false, ignore));
    expect(server.asked.length).to.equal(60);
    for (const {release} of [...both, ...again]) release();
  });

  describe('fails', () => {
    const failures: readonly (readonly [
      code: string,
      about: string,
      reply: (asked: Asked) => Response | Promise<Response>,
    ])[] = [
      ['HTTP_4XX', 'where the file is not there', () => new Response('{}', {status: 404})],
      ['HTTP_4XX', 'where it is not public', () => new Response('{}', {status: 403})],
      ['HTTP_5XX', 'where the server fails', () => new Response('{}', {status: 500})],
      ['HTTP_5XX', 'where the server is away', () => new Response('{}', {status: 503})],
      ['NETWORK', 'where there is no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
      ['EMPTY_BODY', 'where the answer is none (204)', () => new Response(null, {status: 204})],
      ['EMPTY_BODY', 'where the file is empty', () => new Response('')],
      ['EMPTY_BODY', 'where the file is white space', () => new Response(' \n')],
      ['NOT_JSON_TYPE', 'where it is a page', () => new Response(' <!doctype html><title>404</title>')],
      ['PARSE', 'where it breaks off', () => new Response('{"items":[')],
      ['PARSE', 'where it is a word', () => new Response('null and void')],
      ['ENCODING', 'where it is windows-1251', () => bytes(0x22, 0xcc, 0xf0, 0xe5, 0x22)],
      ['ENCODING', 'where it is UTF-16', () => bytes(0xff, 0xfe, 0x5b, 0x00, 0x5d, 0x00)],
      ['ENCODING', 'where a character is cut', () => bytes(0x22, 0xd0, 0x22)],
    ];
    for (const [code, about, reply] of failures)
      it(`with ${code} ${about}`, async () => {
        expect(codeOf(await ask(server.put('a.json', reply)))).to.equal(code);
      });

    it('with the status of the server', async () => {
      const answer = await ask(server.put('a.json', () => new Response('', {status: 410})));
      expect('status' in answer && answer.status).to.equal(410);
    });

    it('with NETWORK where the body breaks off, whatever the exception is called', async () => {
      const breaking = new ReadableStream({pull: (body) => body.error(new DOMException('', 'AbortError'))});
      expect(codeOf(await ask(server.put('a.json', () => new Response(breaking))))).to.equal('NETWORK');
    });
  });

  describe('that failed', () => {
    const failing = (status: number, times: number): string => {
      let left = times;
      return server.put('a.json', () => (left-- > 0 ? new Response('', {status}) : json([1])));
    };

    it('is made again, twice, where that may help', async () => {
      expect(await ask(failing(503, 2))).to.deep.include({json: [1]});
      expect(server.asked.length).to.equal(3);
    });

    it('is not made a fourth time', async () => {
      expect(codeOf(await ask(failing(503, 3)))).to.equal('HTTP_5XX');
      expect(server.asked.length).to.equal(3);
    });

    for (const status of [400, 401, 403, 404, 410])
      it(`with ${status} is not made again: it would not help`, async () => {
        expect(codeOf(await ask(failing(status, 1)))).to.equal('HTTP_4XX');
        expect(server.asked.length).to.equal(1);
      });

    it('tells who waits why it is made again', async () => {
      const told: string[] = [];
      const {result, release} = request(failing(503, 2), false, ({code, status}) => told.push(`${code} ${status}`));
      await result;
      release();
      expect(told).to.deep.equal(['HTTP_5XX 503', 'HTTP_5XX 503']);
    });

    it('is not made again when nobody waits any more', async () => {
      const {result, release} = request(failing(503, 3), false, () => release());
      await result;
      expect(server.asked.length).to.equal(1);
    });

    for (const [about, on, name, away, event] of [
      ['hidden', document, 'hidden', true, 'visibilitychange'],
      ['offline', navigator, 'onLine', false, 'online'],
    ] as const)
      it(`waits while the page is ${about}`, async () => {
        let failed = (): void => undefined;
        const first = new Promise<void>((resolve) => (failed = resolve));
        stub(on as unknown as Record<string, unknown>, name, away);
        const {result, release} = request(failing(503, 1), false, () => failed());
        await first;
        // A task later than the pause, which is none here.
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(server.asked.length).to.equal(1);
        stub(on as unknown as Record<string, unknown>, name, !away);
        window.dispatchEvent(new Event(event));
        expect(await result).to.deep.include({json: [1]});
        release();
      });

    it('is made again where the machine has slept meanwhile: that is no time of the reader’s', async () => {
      let left = 1;
      const url = server.put('a.json', () => {
        now += 3_600_000;
        return left-- > 0 ? new Response('', {status: 503}) : json([1]);
      });
      expect(await ask(url)).to.deep.include({json: [1]});
    });

    it('is made again a little sooner or later than others: not all who wait come back at once', async () => {
      const pauses: number[] = [];
      const {setTimeout} = window;
      stub(window, 'setTimeout', ((run: () => void, delay = 0) => {
        if (delay > 100 && delay < 8_000) pauses.push(delay);
        return setTimeout(run, delay < 8_000 ? 0 : delay);
      }) as typeof setTimeout);
      for (const chance of [0, 1]) {
        stub(Math, 'random', () => chance);
        await ask(failing(503, 3));
      }
      expect(pauses.map(Math.round)).to.deep.equal([800, 2_400, 1_200, 3_600]);
    });

    for (const [disposition, outcome, asked] of [
      ['enforce', 'BLOCKED_BY_CSP', 1],
      ['report', 'none', 2],
    ] as const)
      it(`where a policy of the page ${disposition}s the address is asked ${asked} times`, async () => {
        let left = 1;
        const url = server.put('a.json', () => {
          if (left-- <= 0) return json([1]);
          document.dispatchEvent(
            new SecurityPolicyViolationEvent('securitypolicyviolation', {
              ...{blockedURI: url, disposition, documentURI: location.href, effectiveDirective: 'connect-src'},
              ...{violatedDirective: 'connect-src', originalPolicy: '', statusCode: 200},
            }),
          );
          return Promise.reject(new TypeError('Failed to fetch'));
        });
        expect(codeOf(await ask(url))).to.equal(outcome);
        expect(server.asked.length).to.equal(asked);
      });

    for (const [seconds, asked] of [
      ['0', 3],
      ['23', 1],
      [new Date(Date.now() + 3_600_000).toUTCString(), 1],
    ] as const)
      it(`with Retry-After: ${seconds.replace(/.*GMT/, 'in an hour')} is asked ${asked} times: all fits into 30 seconds`, async () => {
        const url = server.put('a.json', () => new Response('', {status: 503, headers: {'Retry-After': seconds}}));
        expect(codeOf(await ask(url))).to.equal('HTTP_5XX');
        expect(server.asked.length).to.equal(asked);
      });
  });

  it('gives what came more than 60 seconds ago, to show it while the server is asked anew', async () => {
    const url = server.put('a.json', [1]);
    await ask(url);
    now += 60_000;
    server.put('a.json', [2]);
    const {result, cached, release} = request(url, false, ignore);
    expect(cached).to.deep.include({json: [1]});
    expect(await result).to.deep.include({json: [2]});
    release();
    expect(request(url, false, ignore).cached).to.equal(undefined);
  });

  it('gives that to everybody who asks meanwhile, and keeps it where the server fails or is no longer asked', async () => {
    const url = server.put('a.json', [1]);
    await ask(url);
    now += 60_000;
    server.put('a.json', () => new Response('', {status: 404}));
    const both = [request(url, false, ignore), request(url, false, ignore)];
    for (const {cached} of both) expect(cached).to.deep.include({json: [1]});
    for (const {result} of both) expect(codeOf(await result)).to.equal('HTTP_4XX');
    const {address} = server.hold('a.json');
    expect(address).to.equal(url);
    const left = request(url, false, ignore);
    expect(left.cached).to.deep.include({json: [1]});
    left.release();
    server.put('a.json', [3]);
    const last = request(url, false, ignore);
    expect(last.cached).to.deep.include({json: [1]});
    expect(await last.result).to.deep.include({json: [3]});
    for (const {release} of [...both, last]) release();
  });

  /** A body of so many bytes, read in pieces of a mebibyte; ends as the browser's do when the request is aborted. */
  const body = (size: number, {signal}: Asked, count: (read: number) => void): Response => {
    let left = size;
    return new Response(
      new ReadableStream<Uint8Array>(
        {
          start: (stream) => signal.addEventListener('abort', () => stream.error(new DOMException('', 'AbortError'))),
          pull: (stream) => {
            const piece = new Uint8Array(Math.min(left, 2 ** 20)).fill(0x20);
            if (left === size) piece[0] = 0x31;
            left -= piece.length;
            count(piece.length);
            stream.enqueue(piece);
            if (left === 0) stream.close();
          },
        },
        {highWaterMark: 0},
      ),
    );
  };

  for (const [size, code] of [
    [MAX_BYTES - 1, 'none'],
    [MAX_BYTES, 'none'],
    [MAX_BYTES + 1, 'TOO_LARGE'],
  ] as const)
    it(`of ${size} bytes has the failure: ${code}`, async () => {
      const url = server.put('a.json', (asked: Asked) => body(size, asked, () => undefined));
      expect(codeOf(await ask(url))).to.equal(code);
    });

  it('that is too large is given up at the limit, not read to its end', async () => {
    let read = 0;
    const url = server.put('a.json', (asked: Asked) => body(10 * MAX_BYTES, asked, (more) => (read += more)));
    expect(codeOf(await ask(url))).to.equal('TOO_LARGE');
    expect(read).to.be.lessThan(MAX_BYTES + 2 ** 21);
    expect(server.asked[0]?.signal.aborted).to.equal(true);
  });

  describe('that takes longer than 8 seconds', () => {
    let pass: () => void = () => undefined;
    beforeEach(() => {
      const held: (() => void)[] = [];
      const {setTimeout} = window;
      let passed = false;
      stub(window, 'setTimeout', ((run: () => void, delay?: number) =>
        delay !== 8000 ? setTimeout(run, delay) : passed ? setTimeout(run) : held.push(run)) as typeof setTimeout);
      // Once and for all: each attempt has its 8 seconds.
      pass = () => {
        passed = true;
        held.splice(0).forEach((run) => run());
      };
    });

    it('fails with TIMEOUT where there is no answer', async () => {
      const answer = ask(server.hold('a.json').address);
      pass();
      expect(codeOf(await answer)).to.equal('TIMEOUT');
      expect(server.asked[0]?.signal.aborted).to.equal(true);
    });

    it('fails with TIMEOUT where the body has no end', async () => {
      let started = (): void => undefined;
      const reading = new Promise<void>((resolve) => (started = resolve));
      const endless = ({signal}: Asked): Response =>
        new Response(
          new ReadableStream({
            start: (stream) => signal.addEventListener('abort', () => stream.error(new DOMException('', 'AbortError'))),
            pull: () => started(),
          }),
        );
      const answer = ask(server.put('a.json', endless));
      await reading;
      pass();
      expect(codeOf(await answer)).to.equal('TIMEOUT');
    });

    it('is not kept', async () => {
      const {address} = server.hold('a.json');
      const answer = ask(address);
      pass();
      await answer;
      server.put('a.json', [1]);
      expect(await ask(address)).to.deep.include({json: [1]});
    });
  });
});
