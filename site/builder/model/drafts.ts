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

/** What keeps things here; undefined where the browser lets a page keep nothing. */
const storage = (kind: 'localStorage' | 'sessionStorage' = 'localStorage'): Storage | undefined => {
  try {
    return window[kind];
  } catch {
    return undefined;
  }
};

const keptAt = (key: string): Kept | undefined => {
  try {
    return (JSON.parse(storage()?.getItem(key) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
};

/** What this tab kept or opened last, by draft: whatever else stands there is from another tab. */
const seen = new Map<string, {readonly project: Project; readonly kept: number}>();

/** Every draft, the last one first. */
export const listDrafts = (): readonly DraftEntry[] =>
  Object.keys(storage() ?? {})
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
  const project = {id, name: draft.name, document, source: draft.text, settings: draft.settings};
  seen.set(id, {project, kept: draft.kept});
  return project;
};

/** Whether somebody wrote or chose something that this tab has not kept yet; how tall a preview is was nobody’s choice. */
export const isUnkept = (project: Project): boolean => {
  const last = seen.get(project.id)?.project;
  const chosen = ({settings}: Project) => JSON.stringify({...settings, heights: undefined});
  return last?.document !== project.document || last.name !== project.name || chosen(last) !== chosen(project);
};

/**
 * Keeps a draft. `refused`: the browser has no room, or lets a page keep nothing. `elsewhere`: another tab has kept or
 * forgotten it since; nothing is written over that.
 */
export const keepDraft = (project: Project): 'kept' | 'refused' | 'elsewhere' => {
  const {id, name, document, source, settings} = project;
  const last = seen.get(id);
  if (last?.project === project) return 'kept';
  if (last && keptAt(PREFIX + id)?.kept !== last.kept) return isUnkept(project) ? 'elsewhere' : 'kept';
  const kept = Math.max(Date.now(), (last?.kept ?? 0) + 1);
  const draft: Kept = {name, text: writeJson(document, source), settings, kept};
  const own = storage();
  if (!own) return 'refused';
  try {
    own.setItem(PREFIX + id, JSON.stringify(draft));
    seen.set(id, {project, kept});
  } catch {
    return 'refused';
  }
  setCurrent(id);
  return 'kept';
};

export const forgetDraft = (id: string): void => {
  seen.delete(id);
  storage()?.removeItem(PREFIX + id);
};

/** The draft that a new tab opens, and the one that this tab opens again. */
const setCurrent = (id: string | undefined): void => {
  for (const kind of ['localStorage', 'sessionStorage'] as const)
    try {
      if (id === undefined) storage(kind)?.removeItem(CURRENT);
      else storage(kind)?.setItem(CURRENT, id);
    } catch {
      // Without room nothing is opened again by itself; the draft is in the list.
    }
};

/** What a new file starts with: what was said of the site before, and a name that no other draft has. */
export const newSettings = (): Project['settings'] => {
  const drafts = listDrafts().flatMap(({id}) => openDraft(id) ?? []);
  const taken = new Set(drafts.map(({settings}) => settings.fileName));
  const {platform, role, folder} = drafts[0]?.settings ?? {};
  const name = (count: number): string => (count === 1 ? 'content.json' : `content-${count}.json`);
  let count = 1;
  while (taken.has(name(count))) count++;
  return {...(platform && {platform}), ...(role && {role}), ...(folder && {folder}), fileName: name(count)};
};

/** The draft that was open last: in this tab, else in any. */
export const currentDraft = (): Project | undefined => {
  const id = storage('sessionStorage')?.getItem(CURRENT) ?? storage()?.getItem(CURRENT);
  return id ? openDraft(id) : undefined;
};
export const closeDraft = (): void => setCurrent(undefined);

/** Calls back where another tab keeps the same draft. */
export const onKeptElsewhere = (id: string, changed: () => void): (() => void) => {
  const listener = ({key}: StorageEvent) => {
    if (key === PREFIX + id) changed();
  };
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
};
