const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a date names, as it is written, in its own time zone: of `Mon, 30 Nov 2026 23:30:00 +0200` or
 * `2026-11-30T23:30:00+02:00` the 30th. Of what is neither, the text itself, for the check to refuse.
 */
export const dayOf = (written: string): string => {
  const [, day = '', month = '', year = ''] =
    /(?:^|[\s,])(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4})\b/i.exec(written) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number) return `${year}-${`${number}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\s*(\d{4}(?:-\d\d){0,2})(?=$|[T\s])/.exec(written)?.[1] ?? written.trim();
};
