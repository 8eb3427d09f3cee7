import {html, nothing, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {FOCUS} from '../../../src/content/records.js';
import {isObject, type Path} from '../model/json.js';
import type {FormRecord} from '../../../src/schema/form.js';
import {mainFieldsOfShared} from '../model/main-fields.js';
import {texts} from '../texts.js';
import {idOf, type FormContext} from './context.js';
import {findings, help, renderKept, requirement} from './field.js';
import {asRecord, renderFields} from './record.js';

/** Where a picture can be seen before it is published; undefined: nowhere yet. */
const previewOf = (src: unknown, baseUrl: string | undefined): string | undefined => {
  if (typeof src !== 'string' || !src) return undefined;
  try {
    const {href, protocol} = new URL(src.replace(/^www\./i, 'https://$&'), baseUrl);
    return /^(https?|data):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

/** The addresses that somebody typed here: of these the size is read; what a file says of its own is left alone. */
const typedSources = new Set<string>();

/** A picture: its address with a preview, its size read from the file, the face in it set by a click or by arrow keys. */
export const renderPicture = (
  field: FormRecord,
  path: Path,
  order: readonly string[],
  context: FormContext,
): TemplateResult => {
  const {say, language} = context;
  const value = context.valueAt(path);
  const src = isObject(value) ? value.src : value;
  if (value !== undefined && value !== null && !isObject(value) && typeof value !== 'string')
    return renderKept(field, path, context);
  const record = asRecord(field, path, order, context);
  const inner: FormContext = {
    ...record,
    edit: (at, next, keys) => {
      if (at.length === path.length + 1 && at.at(-1) === 'src' && typeof next === 'string') typedSources.add(next);
      record.edit(at, next, keys);
    },
  };
  const preview = previewOf(src, context.baseUrl);
  const [, x = '50', y = '50'] =
    FOCUS.exec(isObject(value) && typeof value.focus === 'string' ? value.focus : '') ?? [];
  const keys = field.fields.map(({key}) => key);
  const setFocus = (left: number, top: number) =>
    inner.edit([...path, 'focus'], `${percent(left)}% ${percent(top)}%`, keys);
  const alt = isObject(value) ? value.alt : undefined;
  return html`<fieldset class="field picture" id=${idOf(path)} tabindex="-1">
    <legend>${field.label[language]}${requirement(field, context)}</legend>
    ${help(field, path, context)}
    ${
      preview
        ? html`<div class="preview">
          <img
            src=${preview}
            alt=""
            @load=${({target}: Event) => {
              (target as HTMLImageElement).parentElement?.classList.remove('failed');
              if (typeof src !== 'string' || !typedSources.has(src)) return;
              const {naturalWidth: width, naturalHeight: height} = target as HTMLImageElement;
              const size = isObject(value) ? [value.width, value.height] : [];
              if (!width || (size[0] === width && size[1] === height)) return;
              inner.edit([...path, 'width'], width, keys);
              inner.edit([...path, 'height'], height, keys);
            }}
            @error=${({target}: Event) => (target as HTMLImageElement).parentElement?.classList.add('failed')}
            @click=${(event: MouseEvent) => {
              if (field.shared === 'logo') return;
              const box = (event.target as HTMLElement).getBoundingClientRect();
              setFocus(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
            }}
          />
          ${
            field.shared === 'image'
              ? html`<span class="cross" style=${styleMap({left: `${x}%`, top: `${y}%`})}></span>`
              : nothing
          }
          <p class="help">${say(texts.noPicture)}</p>
        </div>`
        : typeof src === 'string' && src && !context.baseUrl
          ? html`<p class="help">${say(texts.pictureLater)}</p>`
          : nothing
    }
    ${renderFields(field, path, mainFieldsOfShared[field.shared ?? 'image'], inner)}
    ${
      src
        ? html`<label class="check"
          ><input
            type="checkbox"
            .checked=${alt === ''}
            @change=${({target}: Event) =>
              inner.edit([...path, 'alt'], (target as HTMLInputElement).checked ? '' : undefined, keys)}
          />
          ${say(texts.decorative)}</label
        >`
        : nothing
    }
    ${
      preview && field.shared === 'image'
        ? html`<fieldset class="focus">
          <legend>${say(texts.focus)}</legend>
          <p class="help">${say(texts.focusHelp)}</p>
          <label
            >${say(texts.fromLeft)}
            <input type="range" min="0" max="100" .value=${x} @input=${({target}: Event) =>
              setFocus(Number((target as HTMLInputElement).value), Number(y))}
          /></label>
          <label
            >${say(texts.fromTop)}
            <input type="range" min="0" max="100" .value=${y} @input=${({target}: Event) =>
              setFocus(Number(x), Number((target as HTMLInputElement).value))}
          /></label>
        </fieldset>`
        : nothing
    }
    ${findings(path, context)}
  </fieldset>`;
};
const percent = (number: number): number => Math.round(Math.min(100, Math.max(0, number)));
