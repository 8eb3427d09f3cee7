/** Drafts, kept in this browser and nowhere else: each under a key of its own. */
import {readJson, writeJson} from './json.js';
import type {Project} from './project.js';

const PREFIX = 'ngo-widgets-draft:';
const CURRENT = 'ngo-widgets-current-draft';

/** A draft as it is kept. */
interface Kept {
  readonly name: string;
  readonly text: string;
  readonly settings: Project['settings'];
  /** When it was kept last, in milliseconds. */
  readonly kept: number;
}
/** A draft in the list of drafts. */
export interface DraftEntry {
  readonly id: string;
  readonly name: string;
  readonly kept: number;
}

const keptAt = (key: string): Kept | undefined => {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Every draft, the last one first. */
export const listDrafts = (): readonly DraftEntry[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const draft = keptAt(key);
      return draft ? [{id: key.slice(PREFIX.length), name: draft.name, kept: draft.kept}] : [];
    })
    .sort((one, other) => other.kept - one.kept);

export const openDraft = (id: string): Project | undefined => {
  const draft = keptAt(PREFIX + id);
  const document = draft && readJson(draft.text);
  if (!draft || document === undefined) return undefined;
  return {id, name: draft.name, document, source: draft.text, settings: draft.settings};
};

/** Keeps a draft; false where the browser has no room or does not let a page keep anything. */
export const keepDraft = ({id, name, document, source, settings}: Project): boolean => {
  const draft: Kept = {name, text: writeJson(document, source), settings, kept: Date.now()};
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(draft));
    localStorage.setItem(CURRENT, id);
    return true;
  } catch {
    return false;
  }
};

export const forgetDraft = (id: string): void => localStorage.removeItem(PREFIX + id);

/** The draft that was open last. */
export const currentDraft = (): Project | undefined => {
  const id = localStorage.getItem(CURRENT);
  return id === null ? undefined : openDraft(id);
};
export const closeDraft = (): void => localStorage.removeItem(CURRENT);

/** Calls back where another tab keeps the same draft. */
export const onKeptElsewhere = (id: string, changed: () => void): (() => void) => {
  const listener = ({key}: StorageEvent) => {
    if (key === PREFIX + id) changed();
  };
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
};
