import type {IncomingMessage, ServerResponse} from 'node:http';

/** Serves a folder on 127.0.0.1; `first` may answer a request itself, and then says true. */
export const serve: (
  root: string,
  port?: number,
  first?: (request: IncomingMessage, response: ServerResponse, url: URL) => boolean | Promise<boolean>,
) => Promise<{url: string; close: () => Promise<void>}>;
