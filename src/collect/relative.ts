/** What stands for the folder of a file of which nobody knows where it will be: deep enough for `../../`. */
const HOST = 'https://relative.invalid/';
const DEPTH = 8;
const STEPS: readonly string[] = [...Array(DEPTH).keys()].map((step) => `${step}`);
export const HERE = `${HOST}${STEPS.join('/')}/`;

export const isRelative = (address: string): boolean => address.startsWith(HOST);

/** An address relative to that folder, as its author wrote it. */
export const asWritten = (address: string): string => {
  if (!isRelative(address)) return address;
  const steps = address.slice(HOST.length).split('/');
  const other = STEPS.findIndex((step, index) => steps[index] !== step);
  const shared = other < 0 ? DEPTH : other;
  const rest = steps.slice(shared).join('/');
  return shared === 0 ? `/${rest}` : `${'../'.repeat(DEPTH - shared) || './'}${rest}`;
};
