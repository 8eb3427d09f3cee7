/** Stands for `src/content/described.ts` in the classic files, which make no schemas. */
/* @__NO_SIDE_EFFECTS__ */
export const described = <F>(field: F): F => field;
