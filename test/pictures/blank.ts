/** How much of a layout is blank: measured over what is drawn, in a page. */

export interface Blank {
  /** `gap`: of a row's width; `item`: of an item's box. */
  readonly kind: 'gap' | 'item';
  readonly share: number;
  /** Which row or item: its first words. */
  readonly of: string;
}

/**
 * Measures a widget, in its page.
 *
 * A row is all items of a list that stand beside one another; of items that stand below one another only what is blank
 * in all of them counts, since lines of text end where they end. Its gap is the widest band, from its top to its foot,
 * in which nothing stands: no line of text, no picture. An item's box is filled by the same, each with the space
 * around it that the eye adds to it: a line.
 */
export const blanksOf = (widget: Element): readonly Blank[] => {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const root = widget.shadowRoot ?? widget;
  const isSeen = (element: Element) =>
    element.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
    getComputedStyle(element).clipPath === 'none' &&
    !element.closest('[hidden]');
  const seenIn = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) if (!isSeen(at)) return false;
    return true;
  };
  /** The boxes of what stands in an element: lines, pictures, controls. */
  const inkOf = (element: Element): Box[] => {
    const found: Box[] = [];
    const paragraphs = new Map<Element, Box[]>();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = element; node; node = walker.nextNode()) {
      if (node instanceof Element) {
        const isDrawn =
          node.matches('img, svg, select, button, input, [part~="bar"], [part~="badge"]') ||
          (node !== element && getComputedStyle(node).backgroundImage !== 'none') ||
          // The stand-in for a picture.
          (node !== element && getComputedStyle(node).backgroundColor !== 'rgba(0, 0, 0, 0)');
        if (isDrawn && seenIn(node)) found.push(node.getBoundingClientRect());
      } else if (node.textContent?.trim() && node.parentElement && seenIn(node.parentElement)) {
        // A paragraph is as wide as its longest line: that lines end where they end is no gap.
        let block = node.parentElement;
        while (block !== element && block.parentElement && getComputedStyle(block).display === 'inline')
          block = block.parentElement;
        const range = document.createRange();
        range.selectNodeContents(node);
        const lines = [...range.getClientRects()];
        const before = paragraphs.get(block);
        paragraphs.set(block, before ? [...before, ...lines] : lines);
      }
    }
    for (const lines of paragraphs.values())
      found.push({
        left: Math.min(...lines.map(({left}) => left)),
        right: Math.max(...lines.map(({right}) => right)),
        top: Math.min(...lines.map(({top}) => top)),
        bottom: Math.max(...lines.map(({bottom}) => bottom)),
      });
    return found.filter(({left, right, top, bottom}) => right - left > 1 && bottom - top > 1);
  };
  const isFramed = (element: Element) => {
    const {borderInlineEndWidth, borderInlineStartWidth} = getComputedStyle(element);
    return parseFloat(borderInlineEndWidth) > 0 && parseFloat(borderInlineStartWidth) > 0;
  };
  const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50);
  const em = parseFloat(getComputedStyle(widget).fontSize);
  const blanks: Blank[] = [];

  /** The widest band that none of the boxes reaches into, as a share of the width. */
  const gapIn = (ink: readonly Box[], {left, right}: Box): number => {
    let widest = 0;
    let reached = left;
    for (const box of [...ink].sort((a, b) => a.left - b.left)) {
      widest = Math.max(widest, box.left - reached);
      reached = Math.max(reached, box.right);
    }
    return Math.max(widest, right - reached) / (right - left);
  };

  /** Blank share of a box, sampled in squares of 4 px. */
  const blankIn = (ink: readonly Box[], box: Box): number => {
    const step = 4;
    const columns = Math.max(1, Math.floor((box.right - box.left) / step));
    const rows = Math.max(1, Math.floor((box.bottom - box.top) / step));
    const filled = new Uint8Array(columns * rows);
    for (const {left, right, top, bottom} of ink) {
      const from = Math.max(0, Math.floor((left - em - box.left) / step));
      const to = Math.min(columns, Math.ceil((right + em - box.left) / step));
      for (let y = Math.max(0, Math.floor((top - em - box.top) / step)); y < rows; y++) {
        if (box.top + y * step > bottom + em) break;
        filled.fill(1, y * columns + from, y * columns + Math.max(from, to));
      }
    }
    return 1 - filled.reduce((sum, one) => sum + one, 0) / filled.length;
  };

  // A table is one row: its lines share its columns, and groups of lines side by side end as newspapers' columns do.
  const lists = new Set(
    [...root.querySelectorAll('[part~="item"], [part~="figure"]')].map(
      (item) => item.closest('table') ?? item.parentElement,
    ),
  );
  for (const list of lists) {
    if (!list || !seenIn(list)) continue;
    const items = [...list.children].filter((item) => seenIn(item) && item.getBoundingClientRect().height > 1);
    const box = list.getBoundingClientRect();
    const rows: {top: number; bottom: number; items: Element[]}[] = [];
    for (const item of items) {
      const {top, bottom} = item.getBoundingClientRect();
      const row = rows.find((other) => top < other.bottom - 1 && bottom > other.top + 1);
      if (row) {
        row.items.push(item);
        row.top = Math.min(row.top, top);
        row.bottom = Math.max(row.bottom, bottom);
      } else rows.push({top, bottom, items: [item]});
    }
    // What is between columns anyway is no gap.
    const gutter = parseFloat(getComputedStyle(list).columnGap) || 0;
    const isGrid = !list.matches('table') && rows.some((row) => row.items.length > 1);
    for (const row of isGrid ? rows : [{items}]) {
      const share =
        gapIn(
          row.items.flatMap((item) => (isFramed(item) ? [item.getBoundingClientRect()] : inkOf(item))),
          box,
        ) -
        gutter / box.width;
      const [first] = row.items;
      if (share > 1 / 3 && first)
        blanks.push({kind: 'gap', share, of: `${list.className || list.localName}: ${wordsOf(first)}`});
    }
  }
  for (const item of root.querySelectorAll('[part~="item"]')) {
    // The rule for a single line is that of the gap.
    if (!seenIn(item) || item.getBoundingClientRect().height < 5 * em) continue;
    const share = blankIn(inkOf(item), item.getBoundingClientRect());
    if (share > 0.6) blanks.push({kind: 'item', share, of: wordsOf(item)});
  }
  return blanks;
};
