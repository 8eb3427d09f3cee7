import {templates as bg} from './generated/bg.js';

type Message = string | {readonly strings: readonly string[]; readonly values: readonly unknown[]};

/**
 * A message of `locales/` in one of our languages. The classic files hold their messages as tables instead:
 * see `scripts/messages.mjs`.
 */
export const message = (words: 'bg' | 'en', source: Message, {id}: {id: string}): string => {
  const found = (words === 'bg' && (bg as Readonly<Record<string, Message>>)[id]) || source;
  if (typeof found === 'string') return found;
  // The values of a translation are the positions of those in the source.
  const values = found.values.map((value) =>
    found === source ? value : (source as typeof found).values[value as number],
  );
  return found.strings.map((part, index) => part + String(values[index] ?? '')).join('');
};
