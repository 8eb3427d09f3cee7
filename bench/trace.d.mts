export const categories: string[];
export const tasksOf: (trace: Uint8Array) => Map<string, {readonly main: number; readonly longest: number}>;
