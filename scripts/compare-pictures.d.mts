export const compare: (before: Buffer, after: Buffer) => {words: string; image: Buffer};
