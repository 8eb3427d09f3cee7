/** A picture of each widget, in a few shapes: what one chooses by. */
import {html, svg, type TemplateResult} from 'lit';
import type {ContentTag} from './model/project.js';

const bar = (x: number, y: number, width: number, height = 4) =>
  svg`<rect class="ink" x=${x} y=${y} width=${width} height=${height} rx="2" />`;
const box = (x: number, y: number, width: number, height: number) =>
  svg`<rect class="box" x=${x} y=${y} width=${width} height=${height} rx="4" />`;
const fill = (x: number, y: number, width: number, height: number) =>
  svg`<rect class="fill" x=${x} y=${y} width=${width} height=${height} rx="3" />`;

const shapes: Readonly<Record<ContentTag, readonly TemplateResult<2>[]>> = {
  'network-memberships': [10, 42, 74].flatMap((y) => [box(8, y, 24, 22), bar(40, y + 3, 60, 5), bar(40, y + 13, 104)]),
  'success-stories': [8, 60, 112].flatMap((x) => [
    box(x, 10, 40, 86),
    fill(x, 10, 40, 38),
    bar(x + 5, 56, 30, 5),
    bar(x + 5, 67, 28),
    bar(x + 5, 76, 22),
  ]),
  'project-results': [
    ...[8, 60, 112].flatMap((x) => [fill(x, 12, 22, 14), bar(x, 32, 36)]),
    ...[50, 66, 82].flatMap((y, index) => [box(8, y, 144, 10), fill(8, y, [112, 78, 136][index] ?? 90, 10)]),
  ],
  'advocacy-topics': [12, 40, 68].flatMap((y) => [
    fill(8, y, 7, 7),
    bar(22, y, 72, 6),
    bar(22, y + 11, 122),
    bar(22, y + 18, 96),
  ]),
  'publication-list': [8, 60, 112].flatMap((x) => [
    box(x + 4, 10, 32, 46),
    fill(x + 10, 18, 20, 6),
    bar(x, 66, 40, 5),
    bar(x, 77, 32),
    fill(x, 88, 22, 9),
  ]),
  'news-teasers': [12, 42, 72].flatMap((y) => [bar(8, y + 2, 22, 5), bar(42, y, 96, 6), bar(42, y + 11, 108)]),
  'contact-card': [
    box(8, 10, 144, 88),
    ...[22, 42, 62, 80].flatMap((y, index) => [
      fill(18, y - 4, 10, 10),
      bar(38, y - 2, [70, 92, 56, 80][index] ?? 60, 5),
    ]),
  ],
  'funder-acknowledgement': [
    fill(8, 22, 40, 28),
    bar(58, 24, 60, 6),
    bar(58, 38, 92),
    bar(8, 64, 142),
    bar(8, 74, 142),
    bar(8, 84, 88),
  ],
};

export const sketch = (tag: ContentTag): TemplateResult =>
  html`<svg class="sketch" viewBox="0 0 160 106" aria-hidden="true" focusable="false">${shapes[tag]}</svg>`;
