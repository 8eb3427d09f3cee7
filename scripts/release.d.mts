/** What names the version, and what git says of this commit. */
export interface State {
  readonly version: string;
  readonly locked: string;
  readonly inSource: string | undefined;
  readonly changelog: string;
  readonly tags: readonly string[];
  readonly changed: readonly string[];
}
export const state: () => State;
/** What does not agree, a sentence each, with its cure. */
export const disagreements: (state: State) => string[];
