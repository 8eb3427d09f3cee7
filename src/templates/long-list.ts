import {html, noChange} from 'lit';
import type {TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {ChildPart} from 'lit/directive.js';
import {SLICE} from '../content/slices.js';
import type {RenderContext} from './context.js';

/** From so many items on, layout skips those that are off screen. */
const MANY = 50;
/** A list of more items is drawn little by little. */
const AT_ONCE = 500;
/** So many items are drawn together. */
const CHUNK = 24;

type Row = (item: never, isFirst: boolean) => TemplateResult;

/** The list of a widget's items. Layout skips what is off screen of many; a long one is drawn little by little. */
export const longList = <T>(
  context: RenderContext,
  items: readonly T[],
  className: string,
  row: (item: T, isFirst: boolean) => TemplateResult,
  part: string | undefined,
): TemplateResult =>
  items.length > AT_ONCE
    ? html`<ul role="list" part=${ifDefined(part)} class="long">${chunks(context, items, className, row)}</ul>`
    : html`<ul role="list" part=${ifDefined(part)} class=${items.length < MANY ? className : `${className} many`}>${items.map((item, index) => row(item, index === 0))}</ul>`;

/**
 * Draws the first chunks of a list at once, and the others in slices of time: at once are as many as the reader needs
 * now, and of a list that is made anew as many as he saw before.
 */
class ChunksDirective extends AsyncDirective {
  /** How many chunks there are on the page, of this list or the one before. */
  #drawn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Draws what is still to be drawn; undefined where all is there. */
  #drawRest: (() => void) | undefined;

  /** On a server, where nobody waits, all at once. */
  override render(_context: RenderContext, items: readonly unknown[], className: string, row: Row): unknown {
    return this.#chunks(items, className, row, 0, Infinity);
  }

  override update(_: ChildPart, [context, items, className, row]: Parameters<this['render']>): unknown {
    clearTimeout(this.#timer);
    const all = Math.ceil(items.length / CHUNK);
    // Chunks that are there stay, as they are, until it is their turn; a list that is made anew must not be shorter.
    const before = this.#drawn > 0 ? 0 : Math.min(context.itemsBefore, AT_ONCE);
    const atOnce = Math.max(before, context.itemsNeeded, 1);
    const first = Math.min(Math.ceil(atOnce / CHUNK), all);
    let next = first;
    const slice = (): void => {
      const end = performance.now() + SLICE;
      try {
        do this.setValue(this.#chunks(items, className, row, next, ++next));
        while (next < all && performance.now() < end);
        context.onDrawn();
      } catch (thrown) {
        this.#drawRest = undefined;
        context.onRenderError(thrown);
        return;
      }
      this.#schedule(next < all ? slice : undefined);
    };
    this.#schedule(next < all ? slice : undefined);
    return this.#chunks(items, className, row, 0, first);
  }

  /** A list that nobody sees is drawn no further. */
  protected override disconnected(): void {
    clearTimeout(this.#timer);
  }

  protected override reconnected(): void {
    this.#schedule(this.#drawRest);
  }

  #schedule(drawRest: (() => void) | undefined): void {
    this.#drawRest = drawRest;
    if (drawRest && this.isConnected) this.#timer = setTimeout(drawRest);
  }

  /** The list's chunks, those between `start` and `end` drawn; the others stay as they are. */
  #chunks(items: readonly unknown[], className: string, row: Row, start: number, end: number): unknown[] {
    const all = Math.ceil(items.length / CHUNK);
    this.#drawn = Math.min(Math.max(this.#drawn, end), all);
    return [...Array(this.#drawn).keys()].map((index) =>
      index < start || index >= end
        ? noChange
        : html`<div class=${className}>${items.slice(index * CHUNK, (index + 1) * CHUNK).map((item, position) => row(item as never, index + position === 0))}</div>`,
    );
  }
}

const chunks = directive(ChunksDirective);
