import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Message, Values} from '../../../src/cli/messages.js';
import type {Dropped} from '../../../src/snapshot/source.js';
import {readProject, type Mending} from '../model/open.js';
import type {ContentTag, Project} from '../model/project.js';

/** What somebody has: a file, or what stands at an address. */
export interface Given {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Where it came from, where it came from the web. */
  readonly address?: string | undefined;
}

/** Opens what somebody has already: a file of ours, or something that one can be made of. */
export class OpenController implements ReactiveController {
  /** Why it could not be opened. */
  error: {readonly text: Message; readonly values?: Values} | undefined;
  /** Goes on with what does not tell which widget it is for, once somebody has. */
  tell: ((tag: ContentTag) => void) | undefined;
  /** What is not in the project that was made of something else. */
  dropped: readonly Dropped[] = [];

  constructor(
    readonly host: ReactiveControllerHost,
    readonly onProject: (project: Project, mending?: Mending) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.clear();
  }

  clear(): void {
    this.#show({});
    this.dropped = [];
  }

  refuse(text: Message): void {
    this.#show({error: {text}});
  }

  async open(given: Given, widget?: ContentTag): Promise<void> {
    const {bytes, name, address} = given;
    const read = readProject(bytes, name, address && new URL('.', address).href);
    if ('project' in read) {
      this.onProject(read.project, read.mending);
      return;
    }
    const {importProject, isJson} = await import('../model/import.js');
    const made = await importProject(bytes, name, address, widget);
    if ('project' in made) {
      this.onProject(made.project);
      this.dropped = made.dropped;
      this.host.requestUpdate();
    } else if (made.isUnclear) this.#show({tell: (tag) => void this.open(given, tag)});
    else if ('unclear' in read) {
      const {unclear} = read;
      this.#show({tell: (tag) => this.onProject({...unclear, settings: {...unclear.settings, tag}})});
    } else this.#show({error: isJson(bytes) ? {text: read.error} : {text: made.error, values: made.values}});
  }

  #show({error, tell}: Partial<Pick<OpenController, 'error' | 'tell'>>): void {
    this.error = error;
    this.tell = tell;
    this.host.requestUpdate();
  }
}
