import type {Lost} from './prose-messages.js';

/** What page builders put around texts. Nothing a person writes in brackets begins so. */
const BUILDERS = '(?:vc|et_pb|fusion|av|mk|nectar|tatsu|ux|kc|stm|mpc|us|cs|dt)_[a-z0-9_]+';
/** What WordPress and its plugins show something instead of, and what that is. */
const SHOWN: readonly (readonly [names: string, lost: Lost])[] = [
  [
    'gallery|caption|wp_caption|metaslider|rev_slider|ngg|nggallery|smartslider3|vc_single_image|vc_gallery',
    'pictures',
  ],
  ['video|audio|embed|playlist|youtube|vimeo|vc_video|vc_raw_html|vc_raw_js|soundcloud|googlemaps', 'video'],
  ['contact-form-7|contact-form|wpforms|gravityform|ninja_form|mc4wp_form|formidable', 'form'],
];
const ATTRIBUTES = String.raw`(?:\s[^\[\]]{0,5000})?`;

/** An attribute, in quotes as they are written, as they are escaped, or as WordPress makes them pretty. */
const TITLE =
  /\btext=(?:"|&#0?34;|&quot;|&#82(?:20|21|43);|[“”″„])([^\]]*?)(?:"|&#0?34;|&quot;|&#82(?:20|21|43);|[“”″])/;

/**
 * HTML without the shortcodes of known names: those of page builders are unwrapped, those that stand for a gallery or a
 * form go with what is in them. Whatever else stands in brackets is text.
 */
export const withoutShortcodes = (html: string, lost: Set<Lost>): string => {
  if (!html.includes('[')) return html;
  let text = html;
  for (const [names, kind] of SHOWN)
    text = text
      .replace(new RegExp(String.raw`\[(${names})${ATTRIBUTES}\](?:(?!\[\1)[^]){0,20000}?\[/\1\]`, 'g'), (_) => {
        lost.add(kind);
        return '';
      })
      .replace(new RegExp(String.raw`\[(?:${names})${ATTRIBUTES}\]`, 'g'), () => {
        lost.add(kind);
        return '';
      });
  return text
    .replace(new RegExp(String.raw`\[vc_custom_heading${ATTRIBUTES}\]`, 'g'), (code) => {
      const title = TITLE.exec(code)?.[1];
      return title ? `<div>${title}</div>` : '';
    })
    .replace(new RegExp(String.raw`\[/?${BUILDERS}${ATTRIBUTES}\]`, 'g'), '<div></div>');
};
