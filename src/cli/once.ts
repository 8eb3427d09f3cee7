/** What takes long to make and is seldom needed: made when it is first asked for, and kept. */
export const once = <T>(make: () => T): (() => T) => {
  let made: {readonly value: T} | undefined;
  return () => (made ??= {value: make()}).value;
};
