import type {Message, Values} from '../cli/messages.js';
import type {Dropped} from './source.js';

/** Places that are named where the same holds for more. */
const NAMED = 3;

/** The same said of many places is said once: `post 4, post 9, post 12 … (31)`. */
export const gathered = (all: readonly Dropped[]): readonly Dropped[] => {
  const bySaying = new Map<string, {message: Message; values?: Values; places: string[]}>();
  for (const {place, message, values} of all) {
    const saying = JSON.stringify([message.en, values]);
    const known = bySaying.get(saying);
    if (!known) bySaying.set(saying, {message, values, places: [place]});
    else if (!known.places.includes(place)) known.places.push(place);
  }
  return [...bySaying.values()].map(({places, ...saying}) => ({
    place: places.slice(0, NAMED).join(', ') + (places.length > NAMED ? ` … (${places.length})` : ''),
    ...saying,
  }));
};
