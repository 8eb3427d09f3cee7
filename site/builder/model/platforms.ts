/** Where snippets are pasted, and how each wants them. */
import type {Message} from '../../../src/cli/messages.js';
import {attributesOf} from '../see.js';
import {VERSION} from '../../../src/version.js';
import {purposes} from '../texts.js';
import {escapeHtml, partOf, placeholder} from './snippet.js';
import type {ContentTag, Project} from './project.js';

export const PLATFORMS = ['wordpress', 'joomla', 'drupal', 'wix', 'squarespace', 'google-sites', 'html'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Where no script of ours may run in the page, but a frame may. */
const FRAMED: readonly Platform[] = ['wix', 'squarespace', 'google-sites'];

export interface PlatformSnippet {
  /** What stands once in the site; empty: nothing. */
  readonly once: string;
  /** What stands where each widget goes. */
  readonly places: readonly {readonly tag: ContentTag; readonly piece: string}[];
}

export interface PlatformOptions {
  readonly platform: Platform;
  readonly project: Project;
  readonly tags: readonly ContentTag[];
  /** The language of the page. */
  readonly language: string;
  readonly folder: string;
  readonly fileName: string;
  readonly isInline: boolean;
  /** The hash of each file, where the script is to carry its own. */
  readonly hashes?: Readonly<Record<string, string>> | undefined;
}

/** Where the files of this version are, in the folder that was uploaded. */
export const addressOf = (name: string, folder: string): string => new URL(`${VERSION}/${name}`, folder).href;

/** How tall a frame is where nothing is known of its content, in CSS pixels. */
const FRAME_HEIGHT = 640;

const frameOf = (options: PlatformOptions, tag: ContentTag): string => {
  const {project, language, folder, fileName, isInline} = options;
  const {theme, appearances, heights} = project.settings;
  const address = new URL(addressOf('frame.html', folder));
  const asked = {
    widget: tag,
    lang: language,
    ...(theme && {theme}),
    ...attributesOf(appearances?.[tag]),
    ...(isInline ? {data: JSON.stringify(partOf(project, tag))} : {src: new URL(fileName, folder).href}),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  const title = purposes[tag][language === 'bg' ? 'bg' : 'en'];
  return (
    `<iframe title="${title}" width="100%" height="${heights?.[tag] ?? FRAME_HEIGHT}" style="border: 0"\n` +
    `  src="${escapeHtml(address.href)}"></iframe>`
  );
};

export const snippetFor = (options: PlatformOptions): PlatformSnippet => {
  const {platform, project, tags, folder, hashes} = options;
  if (FRAMED.includes(platform)) return {once: '', places: tags.map((tag) => ({tag, piece: frameOf(options, tag)}))};
  const {theme} = project.settings;
  const script = tags.length === 1 ? `embed/${tags[0]}.js` : 'embed.js';
  const hashed = (name: string) => {
    const hash = hashes?.[name];
    return `"${escapeHtml(addressOf(name, folder))}"${hash ? ` integrity="${hash}" crossorigin` : ''}`;
  };
  const once = [
    ...(theme ? [`<link rel="stylesheet" href=${hashed(`themes/${theme}.css`)}>`] : []),
    `<script defer src=${hashed(script)}></script>`,
  ].join('\n');
  const pageHasLanguage = platform === 'wordpress';
  return {once, places: tags.map((tag) => ({tag, piece: placeholder({...options, tag, pageHasLanguage})}))};
};

interface PlatformTexts {
  readonly name: Message;
  readonly upload: Message;
  readonly once: Message;
  readonly place: Message;
}
const upload: Message = {
  bg: 'Качете файловете в папката на сайта, чийто адрес посочихте – по FTP или с файловия мениджър на хостинга. От архива се качва папката, както е.',
  en: 'Upload the files to the folder of the site whose address you gave: by FTP, or with the file manager of your hosting. Upload the folder of the archive as it is.',
};
export const platformTexts: Readonly<Record<Platform, PlatformTexts>> = {
  wordpress: {
    name: {bg: 'WordPress', en: 'WordPress'},
    upload,
    once: {
      bg: 'Нужен е администратор, само веднъж: в долната част на темата (футъра) добавете блок „Персонализиран HTML“ и поставете това в него.',
      en: 'Once, by an administrator: in the footer of the theme add a “Custom HTML” block, and paste this into it.',
    },
    place: {
      bg: 'На страницата, където да се вижда „{name}“, добавете блок „Персонализиран HTML“ и поставете това в него. Не в обикновен абзац: там кодът се губи.',
      en: 'On the page where “{name}” is to be seen, add a “Custom HTML” block and paste this into it. Not into a paragraph: there the code is lost.',
    },
  },
  joomla: {
    name: {bg: 'Joomla', en: 'Joomla'},
    upload,
    once: {
      bg: 'Само веднъж: добавете модул „Custom HTML“ (Потребителски HTML) на позиция, която е на всички страници, и поставете това в него – при изключен визуален редактор.',
      en: 'Once: add a module “Custom HTML” at a position that all pages have, and paste this into it, with the visual editor switched off.',
    },
    place: {
      bg: 'В статията, където да се вижда „{name}“, превключете редактора на код и поставете това.',
      en: 'In the article where “{name}” is to be seen, switch the editor to code and paste this.',
    },
  },
  drupal: {
    name: {bg: 'Drupal', en: 'Drupal'},
    upload,
    once: {
      bg: 'Само веднъж: добавете блок с текстов формат „Full HTML“ в областта на футъра и поставете това в него.',
      en: 'Once: add a block with the text format “Full HTML” to the footer region, and paste this into it.',
    },
    place: {
      bg: 'На страницата, където да се вижда „{name}“, изберете текстов формат „Full HTML“, превключете на код и поставете това.',
      en: 'On the page where “{name}” is to be seen, choose the text format “Full HTML”, switch to the source and paste this.',
    },
  },
  wix: {
    name: {bg: 'Wix', en: 'Wix'},
    upload: {
      bg: 'Wix не приема такива файлове. Качете ги на друг сайт на организацията (или помолете партньор) и посочете неговия адрес по-горе. Сървърът трябва да разрешава файла на чужди сайтове: .htaccess от архива го прави.',
      en: 'Wix takes no such files. Upload them to another site of the organisation (or ask a partner), and give its address above. Its server must allow the file on other sites: the .htaccess of the archive does.',
    },
    once: {bg: '', en: ''},
    place: {
      bg: 'На страницата, където да се вижда „{name}“, добавете елемента за вграждане на HTML код и поставете това в него.',
      en: 'On the page where “{name}” is to be seen, add the element that embeds HTML code, and paste this into it.',
    },
  },
  squarespace: {
    name: {bg: 'Squarespace', en: 'Squarespace'},
    upload: {
      bg: 'Качете файловете на сайт на организацията, който е ваш (или помолете партньор), и посочете адреса му по-горе. Сървърът трябва да разрешава файла на чужди сайтове: .htaccess от архива го прави.',
      en: 'Upload the files to a site that is yours (or ask a partner), and give its address above. Its server must allow the file on other sites: the .htaccess of the archive does.',
    },
    once: {bg: '', en: ''},
    place: {
      bg: 'На страницата, където да се вижда „{name}“, добавете блок за вграждане на код и поставете това в него.',
      en: 'On the page where “{name}” is to be seen, add a block that embeds code, and paste this into it.',
    },
  },
  'google-sites': {
    name: {bg: 'Google Sites', en: 'Google Sites'},
    upload: {
      bg: 'Google Sites не приема такива файлове. Качете ги на друг сайт на организацията (или помолете партньор) и посочете адреса му по-горе. Сървърът трябва да разрешава файла на чужди сайтове: .htaccess от архива го прави.',
      en: 'Google Sites takes no such files. Upload them to another site of the organisation (or ask a partner), and give its address above. Its server must allow the file on other sites: the .htaccess of the archive does.',
    },
    once: {bg: '', en: ''},
    place: {
      bg: 'На страницата, където да се вижда „{name}“, изберете „Вграждане“, после „Код за вграждане“, и поставете това.',
      en: 'On the page where “{name}” is to be seen, choose “Embed”, then “Embed code”, and paste this.',
    },
  },
  html: {
    name: {bg: 'Обикновена HTML страница', en: 'A plain HTML page'},
    upload,
    once: {
      bg: 'Поставете това в <head> на страницата, само веднъж.',
      en: 'Paste this into the <head> of the page, once.',
    },
    place: {bg: 'Поставете това там, където да се вижда „{name}“.', en: 'Paste this where “{name}” is to be seen.'},
  },
};
