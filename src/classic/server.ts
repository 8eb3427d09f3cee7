/** Stands in for `src/widget/server.ts`: a classic file runs in pages only. */
export const onServer = false;
