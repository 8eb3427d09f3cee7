import {formatMessage} from '../cli/messages.js';
import type {Message, Values} from '../cli/messages.js';
import type {Call} from '../cli/subcommand.js';

/** Says what is being done now. */
export type Say = (message: Message, values?: Values) => void;

/** Milliseconds before anything is said, and from line to line: in place on a terminal, else one below the other. */
const QUIET = 1000;
const IN_PLACE = 200;
const BELOW = 5000;

/** A line about what takes long, on the standard error. */
export const startProgress = ({language, err, live}: Pick<Call, 'language' | 'err' | 'live'>) => {
  const pause = live ? IN_PLACE : BELOW;
  let [now, shown] = ['', ''];
  let next = performance.now() + QUIET;
  let timer: NodeJS.Timeout | undefined;
  const show = (): void => {
    // What is the same as before says nothing; `\x1b[K` takes what is left of a longer line.
    if (now && now !== shown) err(live ? `\r${now}…\x1b[K` : `${now}…\n`);
    shown = now;
    next = performance.now() + pause;
    clearTimeout(timer);
    timer = setTimeout(show, pause).unref();
  };
  timer = setTimeout(show, QUIET).unref();
  const say: Say = (message, values) => {
    now = formatMessage(message, language, values);
    // What comes may keep all timers waiting.
    if (performance.now() > next) show();
  };
  return {
    say,
    /** The end: what is told next has a line of its own. */
    stop: (): void => {
      clearTimeout(timer);
      if (live && shown) err('\r\x1b[K');
    },
  };
};
