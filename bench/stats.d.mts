export const median: (numbers: readonly number[]) => number;
export const randomBy: (seed: number) => () => number;
export const ratio: (
  ours: readonly number[],
  theirs: readonly number[],
) => {readonly of: number; readonly low?: number; readonly high?: number};
export const shuffled: <T>(things: readonly T[], random: () => number) => T[];
