import {reportIssue} from './combinators.js';
import type {ValidationContext} from './combinators.js';
import {MAX_URL} from './limits.js';
import type {PlainField} from './scalars.js';

/** Names of files end in one of these, and those of hosts do not. */
const FILE =
  '(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|epub|html?|php|aspx?|jpe?g|png|gif|webp|avif|svg|mp[34]|json|xml|ics|vcf)';
/** What no name of a folder or a file has here: signs that separate, and those that no address may have (RFC 3986). */
const SIGNS = String.raw`:/?#@\\"<>^\x60{|}`;
/**
 * How an address begins that is relative to another: with `/`, `./` or `../`; with a folder (`images/…`), whose name has
 * no dot; or it is the name of a file (`otchet 2023.pdf`). `nmd.bg/istorii` may be a host, and stays one without `https://`.
 */
export const RELATIVE = new RegExp(
  String.raw`^\s*(?:\.{0,2}\/|(?!https?\/|localhost\/)[^\s.${SIGNS}]+\/(?!\/)|` +
    String.raw`(?:[^.${SIGNS}]+\/(?!\/)[^:?#\\]*|[^\s.${SIGNS}][^${SIGNS}]*)\.${FILE}(?:[?#]|\s*$))`,
  'i',
);

const address = (
  allowed: RegExp,
  schemes: readonly string[],
): PlainField<string> & {readonly schemes: readonly string[]} =>
  Object.assign(
    (value: unknown, context: ValidationContext) => {
      if (typeof value === 'string' && value.length <= MAX_URL) {
        const written = value.trim();
        try {
          const {href, username, password} = new URL(
            written.replace(/^www\./i, 'https://$&'),
            RELATIVE.test(written) ? context.baseUrl : undefined,
          );
          if (allowed.test(href) && !username && !password) return href;
        } catch {
          // Reported below, like every other address that is none.
        }
      }
      return reportIssue(context, '"https://…"', value);
    },
    {schemes},
  );

const WEB = String.raw`https?:\/\/[^/%]+\/`;
/* @__NO_SIDE_EFFECTS__ */
const addressWith = (...schemes: readonly string[]) =>
  address(new RegExp(`^(?:${[WEB, ...schemes].join('|')})`, 'i'), schemes);

/**
 * An address for a link: http, https, mailto or tel. `www.` gets `https://`; relative where it says so by its beginning.
 * No name or password in it.
 */
export const url = addressWith('mailto:', 'tel:');

/** The name of each messenger, by the scheme of its addresses. */
export const MESSENGERS: Readonly<Record<string, string>> = {
  viber: 'Viber',
  whatsapp: 'WhatsApp',
  tg: 'Telegram',
  sgnl: 'Signal',
  signal: 'Signal',
  skype: 'Skype',
  'fb-messenger': 'Messenger',
  threema: 'Threema',
  matrix: 'Matrix',
  xmpp: 'XMPP',
  sms: 'SMS',
};

/** An address at which somebody can be reached: that of a link, or of a messenger. */
export const contactUrl = addressWith('mailto:', 'tel:', ...Object.keys(MESSENGERS).map((scheme) => `${scheme}:`));

/** An address for `<img>`: http(s), or inline PNG, JPEG, GIF, WebP, AVIF. */
export const imageUrl = addressWith('data:image/(?:png|jpeg|gif|webp|avif)[;,]');

/** The address of a folder or page on the web. */
export const webUrl = addressWith();
