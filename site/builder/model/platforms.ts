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
export const FRAMED: readonly Platform[] = ['wix', 'squarespace', 'google-sites'];
/** Where a page around a frame may have a script. */
export const FRAME_SCRIPTS: readonly Platform[] = ['squarespace'];

/** Who somebody is in WordPress: what each can put into a page differs. */
export const ROLES = ['administrator', 'editor', 'author', 'none'] as const;
export type Role = (typeof ROLES)[number];

/** A piece that stands in a page. */
export interface Piece {
  readonly tag: ContentTag | 'language-switch';
  /** The language of the page. */
  readonly language: string;
  readonly piece: string;
  /** What may go wrong with it. */
  readonly caution?: 'tooLong' | 'backslashes';
}
export interface PlatformSnippet {
  /** What stands once in the site; empty: nothing. */
  readonly once: string;
  /** What stands where each widget goes. */
  readonly places: readonly Piece[];
}

export interface PlatformOptions {
  readonly platform: Platform;
  readonly project: Project;
  readonly tags: readonly ContentTag[];
  /** The languages of the pages. */
  readonly languages: readonly string[];
  readonly folder: string;
  readonly fileName: string;
  readonly isInline: boolean;
  readonly pageHasLanguage: boolean;
  /** The hash of each file, where the script is to carry its own. */
  readonly hashes?: Readonly<Record<string, string>> | undefined;
}

/** Where the files of this version are, in the folder that was uploaded. */
export const addressOf = (name: string, folder: string): string => new URL(`${VERSION}/${name}`, folder).href;

/** How tall a frame is where nothing is known of its content, in CSS pixels. */
const FRAME_HEIGHT = 640;
/** Longer `frame.html` does not take. */
const MAX_QUERY = 8000;

const frameOf = (options: PlatformOptions, tag: ContentTag, language: string): Piece => {
  const {project, folder, fileName, isInline} = options;
  const {theme, appearances, heights} = project.settings;
  const address = new URL(addressOf('frame.html', folder));
  const asked = {
    widget: tag,
    lang: language,
    ...(theme && {theme}),
    ...attributesOf(appearances?.[tag]),
    ...(isInline ? {data: JSON.stringify(partOf(project, tag, folder))} : {src: new URL(fileName, folder).href}),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  const title = purposes[tag][language === 'bg' ? 'bg' : 'en'];
  const piece =
    `<iframe title="${title}" width="100%" height="${heights?.[tag] ?? FRAME_HEIGHT}" style="border: 0"\n` +
    `  src="${escapeHtml(address.href)}"></iframe>`;
  return {tag, language, piece, ...(address.search.length > MAX_QUERY && {caution: 'tooLong'})};
};

/** What keeps an optimiser from a script: WP Rocket, LiteSpeed and Autoptimize are of WordPress, Cloudflare is before any site. */
const leftAlone = (platform: Platform): string =>
  platform === 'wordpress'
    ? ' data-cfasync="false" data-no-optimize="1" data-noptimize="1" nowprocket'
    : ' data-cfasync="false"';

/**
 * Lets the browser ask for the file while the script is still on its way. In a page that is written by hand: a CMS takes
 * it away. Firefox asks a second time, whether the file has changed, and is sooner all the same.
 */
const sooner = ({platform, isInline, fileName, folder}: PlatformOptions): string =>
  platform === 'html' && !isInline
    ? `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(new URL(fileName, folder).href)}">\n`
    : '';

export const snippetFor = (options: PlatformOptions): PlatformSnippet => {
  const {platform, project, tags, languages, folder, hashes} = options;
  const {theme, align, hasOptimiser, hasSwitch, hasFrameScript} = project.settings;
  const each = (piece: (tag: ContentTag, language: string) => Piece) =>
    languages.flatMap((language) => tags.map((tag) => piece(tag, language)));
  const hashed = (name: string, mark = '') => {
    const hash = hashes?.[name];
    return `"${escapeHtml(addressOf(name, folder))}${mark}"${hash ? ` integrity="${hash}" crossorigin` : ''}`;
  };
  if (FRAMED.includes(platform)) {
    const hasScript = hasFrameScript && FRAME_SCRIPTS.includes(platform);
    return {
      once: hasScript ? `<script defer src=${hashed('frame-parent.js')}></script>` : '',
      places: each((tag, language) => frameOf(options, tag, language)),
    };
  }
  // One line for the whole site, which stays when another widget comes.
  const script = 'embed.js';
  // WP Rocket puts together what ends in `.js`.
  const mark = hasOptimiser && platform === 'wordpress' ? '#ngo' : '';
  const once = [
    ...(theme ? [`<link rel="stylesheet" href=${hashed(`themes/${theme}.css`)}>`] : []),
    `<script defer src=${hashed(script, mark)}${hasOptimiser ? leftAlone(platform) : ''}></script>`,
  ].join('\n');
  const className = align && platform === 'wordpress' ? `align${align}` : undefined;
  const losesBackslashes = platform === 'joomla';
  const switches = hasSwitch
    ? languages.map((language) => ({
        tag: 'language-switch' as const,
        language,
        piece: '<div data-ngo-widget="language-switch"><p>BG / EN</p></div>',
      }))
    : [];
  return {
    once,
    places: [
      ...switches.slice(0, 1),
      ...each((tag, language) => {
        const piece = `${tag === tags[0] ? sooner(options) : ''}${placeholder({...options, tag, language, className, losesBackslashes})}`;
        return {
          tag,
          language,
          piece,
          ...(losesBackslashes && options.isInline && piece.includes('\\') && {caution: 'backslashes'}),
        };
      }),
    ],
  };
};

interface PlatformTexts {
  readonly name: Message;
  readonly upload: Message;
  readonly once: Message;
  readonly place: Message;
}
const upload: Message = {
  bg: 'Качете папката „widgets“ от архива и файла със съдържанието така, както е показано – по FTP или с файловия мениджър на хостинга. Ако след това всичко в папката дава грешка 500, изтрийте от нея .htaccess.',
  en: 'Upload the folder “widgets” of the archive, and the file with the content, as shown: by FTP, or with the file manager of your hosting. If everything in the folder then gives error 500, delete .htaccess from it.',
};
/** Where the platform itself takes no files. */
const uploadElsewhere = (platform: string): Message => ({
  bg: `${platform} не приема такива файлове. Качете папката „widgets“ от архива и файла със съдържанието на друг сайт на организацията (или помолете партньор) и посочете неговия адрес по-горе. Сървърът трябва да разрешава файла на чужди сайтове: .htaccess от архива го прави.`,
  en: `${platform} takes no such files. Upload the folder “widgets” of the archive, and the file with the content, to another site of the organisation (or ask a partner), and give its address above. Its server must allow the file on other sites: the .htaccess of the archive does.`,
});
export const platformTexts: Readonly<Record<Platform, PlatformTexts>> = {
  wordpress: {
    name: {bg: 'WordPress', en: 'WordPress'},
    upload: {
      bg: 'Качете папката „widgets“ от архива и файла със съдържанието така, както е показано – по FTP или с файловия мениджър на хостинга. Ако след това всичко в папката дава грешка 500, изтрийте от нея .htaccess. Медийната библиотека на WordPress не приема такива файлове. Ако нямате достъп до папките, изпратете файловете и тези указания на човека, който поддържа сайта.',
      en: 'Upload the folder “widgets” of the archive, and the file with the content, as shown: by FTP, or with the file manager of your hosting. If everything in the folder then gives error 500, delete .htaccess from it. The media library of WordPress takes no such files. If you cannot reach the folders, send the files and these instructions to whoever looks after the site.',
    },
    once: {bg: '', en: ''},
    place: {
      bg: 'На страницата, където да се вижда „{name}“, добавете блок „Персонализиран HTML“ и поставете това в него. Не в обикновен абзац: там кодът се губи, без предупреждение.',
      en: 'On the page where “{name}” is to be seen, add a “Custom HTML” block and paste this into it. Not into a paragraph: there the code is lost, without a warning.',
    },
  },
  joomla: {
    name: {bg: 'Joomla', en: 'Joomla'},
    upload,
    once: {
      bg: 'Само веднъж, от главен администратор (Super User). Изключете редактора: менюто с името ви → Edit Account → Basic Settings → Editor: „Editor - None“. После Content → Site Modules → New → Custom: поставете това в текста, изберете позиция, която е на всички страници, и „On all pages“, и запишете. Накрая върнете редактора и не отваряйте модула с него: при запис той маха скрипта.',
      en: 'Once, by a Super User. Switch the editor off: the menu with your name → Edit Account → Basic Settings → Editor: “Editor - None”. Then Content → Site Modules → New → Custom: paste this into the text, choose a position that all pages have, and “On all pages”, and save. Choose your editor again, and do not open the module with it: on saving, it takes the script out.',
    },
    place: {
      bg: 'В статията, където да се вижда „{name}“, натиснете „Toggle Editor“ (превключване на редактора) под текста, поставете това и запишете. Не във визуалния текст: там се вижда като код.',
      en: 'In the article where “{name}” is to be seen, press “Toggle Editor” below the text, paste this, and save. Not into the visual text: there it shows as code.',
    },
  },
  drupal: {
    name: {bg: 'Drupal', en: 'Drupal'},
    upload,
    once: {
      bg: 'Само веднъж, от администратор: в Structure → Block layout → Content blocks → Add content block изберете формат „Full HTML“, натиснете „Източник“ (Source) и поставете това. Сложете блока в долната част (footer) на всички страници.',
      en: 'Once, by an administrator: in Structure → Block layout → Content blocks → Add content block choose the text format “Full HTML”, press “Source”, and paste this. Place the block in the footer of all pages.',
    },
    place: {
      bg: 'На страницата, където да се вижда „{name}“, изберете формат „Full HTML“, натиснете „Източник“ (Source) и поставете това. С „Basic HTML“ то остава, ако администратор е добавил към формата <div class data-*>.',
      en: 'On the page where “{name}” is to be seen, choose the text format “Full HTML”, press “Source”, and paste this. With “Basic HTML” it stays if an administrator has added <div class data-*> to the format.',
    },
  },
  wix: {
    name: {bg: 'Wix', en: 'Wix'},
    upload: uploadElsewhere('Wix'),
    once: {bg: '', en: ''},
    place: {
      bg: 'На страницата, където да се вижда „{name}“: Add Elements (+) → Embed → HTML iframe (в Wix Studio: Embed & Social). Изберете „Code“, поставете това, натиснете „Update“ и изтеглете рамката толкова висока, колкото е съдържанието.',
      en: 'On the page where “{name}” is to be seen: Add Elements (+) → Embed → HTML iframe (in Wix Studio: Embed & Social). Choose “Code”, paste this, press “Update”, and drag the frame as high as the content is.',
    },
  },
  squarespace: {
    name: {bg: 'Squarespace', en: 'Squarespace'},
    upload: {
      bg: 'Качете папката „widgets“ от архива и файла със съдържанието на сайт, който е ваш (или помолете партньор), и посочете адреса му по-горе. Сървърът трябва да разрешава файла на чужди сайтове: .htaccess от архива го прави.',
      en: 'Upload the folder “widgets” of the archive, and the file with the content, to a site that is yours (or ask a partner), and give its address above. Its server must allow the file on other sites: the .htaccess of the archive does.',
    },
    once: {
      bg: 'Поставете това веднъж на страницата, в същия блок за код, над рамката: така рамката става толкова висока, колкото е съдържанието.',
      en: 'Paste this once into the page, in the same code block, above the frame: it makes the frame as tall as its content.',
    },
    place: {
      bg: 'На страницата, където да се вижда „{name}“, натиснете „Add Block“, изберете „Code“ и в него „HTML“, и поставете това на мястото на примерния текст.',
      en: 'On the page where “{name}” is to be seen, press “Add Block”, choose “Code” and in it “HTML”, and paste this in place of the text that is there.',
    },
  },
  'google-sites': {
    name: {bg: 'Google Sites', en: 'Google Sites'},
    upload: uploadElsewhere('Google Sites'),
    once: {bg: '', en: ''},
    place: {
      bg: 'На страницата, където да се вижда „{name}“: „Вмъкване“ (Insert) → „Вграждане“ (Embed) → код за вграждане (Embed code). Поставете това, потвърдете и изтеглете рамката толкова висока, колкото е съдържанието.',
      en: 'On the page where “{name}” is to be seen: Insert → Embed → Embed code. Paste this, confirm, and drag the frame as high as the content is.',
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

/** WordPress: who puts the line that stands once, and where. */
export const roleTexts: Readonly<Record<Role, {readonly name: Message; readonly once: Message}>> = {
  administrator: {
    name: {bg: 'администратор', en: 'an administrator'},
    once: {
      bg: 'Само веднъж: в долната част на темата (футъра) добавете блок „Персонализиран HTML“ (в по-стара тема – джаджа „Персонализиран HTML“) и поставете това в него. Така важи за всички страници, и за тези на авторите. Запазете и презаредете: ако редът е изчезнал (така е в мрежа от сайтове), го слага администраторът на мрежата.',
      en: 'Once: in the footer of the theme add a “Custom HTML” block (in an older theme, a “Custom HTML” widget), and paste this into it. It then serves all pages, those of authors too. Save, and load again: if it is gone, as in a network of sites, the administrator of the network puts it in.',
    },
  },
  editor: {
    name: {bg: 'редактор', en: 'an editor'},
    once: {
      bg: 'На страницата добавете блок „Персонализиран HTML“ и поставете това в него. Запазете и презаредете редактора: ако редът е изчезнал, този WordPress не ви позволява скриптове. Тогава го изпратете на администратор, за да го сложи веднъж в долната част на темата. Не редактирайте страница, в която администратор е сложил този ред: при запазване той се губи.',
      en: 'On the page, add a “Custom HTML” block and paste this into it. Save, and load the editor again: if the line is gone, this WordPress does not let you use scripts. Send it to an administrator then, who puts it into the footer of the theme, once. Do not edit a page that an administrator put this line into: saving would lose it.',
    },
  },
  author: {
    name: {bg: 'автор', en: 'an author'},
    once: {
      bg: 'Този код го слага администратор, само веднъж: изпратете му го. От автор WordPress го маха, без да каже. Мястото му е блок „Персонализиран HTML“ в долната част на темата – или многократно използваем блок, който после вие слагате на страницата.',
      en: 'An administrator puts this line in, once: send it to them. From an author WordPress removes it, and does not say so. Its place is a “Custom HTML” block in the footer of the theme, or a reusable block that you then put on the page.',
    },
  },
  none: {
    name: {bg: 'нямам достъп; друг поддържа сайта', en: 'I have no access; somebody else looks after the site'},
    once: {
      bg: 'Изпратете тези указания на човека, който поддържа сайта. Този код се слага веднъж от администратор: в блок „Персонализиран HTML“ в долната част на темата.',
      en: 'Send these instructions to whoever looks after the site. An administrator puts this line in, once: into a “Custom HTML” block in the footer of the theme.',
    },
  },
};
