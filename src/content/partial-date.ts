/** When a partial date begins: of a year its first day. */
export const startOf = (partial: string): number => Date.parse(partial);

/** When a partial date is over: with its day, its month or its year. */
export const endOf = (partial: string): number => {
  const [year = 0, month = 12, day] = partial.split('-').map(Number);
  return day ? Date.UTC(year, month - 1, day + 1) : Date.UTC(year, month, 1);
};
