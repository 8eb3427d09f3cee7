import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Language} from '../../../src/schema/text-types.js';
import type {CheckAnswer, CheckRequest, Finding} from '../check.worker.js';
import {asArray, isBlank, pathOf} from '../model/entries.js';
import {valueAt, writeJson, type Json} from '../model/json.js';
import {FindingsByPlace} from '../model/places.js';
import type {Project} from '../model/project.js';

const {search} = new URL(import.meta.url);
/** The check, beside the module that this is in, and of its version where that stands in its address. */
const CHECK = new URL(/* @vite-ignore */ `check.js${search}`, import.meta.url).href;
/** What relative addresses are relative to where nobody has said where the file will be. */
const NOWHERE = 'https://example.org/';

/** Whether a finding is about what was added and is not filled in yet: it is nobody’s mistake. */
const isOfBlank = ({path, rule}: Finding, document: Json): boolean => {
  const steps = pathOf(path, document);
  const depths = [...steps.keys(), steps.length].filter((depth) => depth > 0);
  return (
    depths.some((depth) => isBlank(valueAt(document, steps.slice(0, depth)))) ||
    (rule === 'all-records-invalid' && asArray(valueAt(document, steps)).every(isBlank))
  );
};

/** Has the file checked, in a worker, and knows what was found. */
export class CheckController implements ReactiveController {
  findings: readonly Finding[] = [];
  byPlace = new FindingsByPlace([]);
  readonly #host: ReactiveControllerHost;
  #worker: Worker | undefined;
  /** The last question: an answer to one before it comes too late. */
  #number = 0;
  #document: Json = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected(): void {
    this.#worker = new Worker(CHECK, {type: 'module'});
    this.#worker.addEventListener('message', this.#onAnswer);
  }
  hostDisconnected(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  check({document, source, settings}: Project, language: Language): void {
    this.#document = document;
    this.#worker?.postMessage({
      number: ++this.#number,
      text: writeJson(document, source),
      fileName: settings.fileName ?? '',
      tag: settings.tag,
      baseUrl: settings.folder ?? NOWHERE,
      language,
    } satisfies CheckRequest);
  }

  readonly #onAnswer = ({data}: MessageEvent<CheckAnswer>): void => {
    if (data.number !== this.#number) return;
    this.findings = data.findings.filter((finding) => !isOfBlank(finding, this.#document));
    this.byPlace = new FindingsByPlace(this.findings);
    this.#host.requestUpdate();
  };
}
