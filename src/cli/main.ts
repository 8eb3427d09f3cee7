#!/usr/bin/env node
/// <reference types="node" />
import {run} from './command.js';

// A reader that has seen enough (`| head`) is no mistake.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  input: process.stdin,
  piped: !process.stdin.isTTY,
  colours: process.stdout.isTTY && !process.env.NO_COLOR,
  live: process.stderr.isTTY,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
