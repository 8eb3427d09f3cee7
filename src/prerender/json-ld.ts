import type {
  Article,
  ContactPoint,
  Graph,
  NGO,
  NewsArticle,
  Organization,
  PostalAddress,
  Project as ProjectNode,
  Report,
  Thing,
} from 'schema-dts';
import type {WidgetDocument} from '../content/document.js';
import type {Localized, Prose} from '../content/fields.js';
import type {Funding} from '../content/funding.js';
import type {Image, Organisation} from '../content/records.js';
import type {Teaser} from '../content/teaser.js';
import type {Locale} from '../locale/locale.js';
import type {ContentTag} from '../snapshot/source.js';
import type {Contact} from '../widgets/contact-card/contact-card.content.js';
import type {Network} from '../widgets/network-memberships/network-memberships.content.js';
import type {Project} from '../widgets/project-results/project-results.content.js';
import type {Publication} from '../widgets/publication-list/publication-list.content.js';
import type {Story} from '../widgets/success-stories/success-stories.content.js';
import type {View} from './view.js';

/** What search engines are told of a widget's items; nothing that the data does not say. */
class Describer {
  constructor(
    readonly locale: Locale,
    readonly publisher: Organisation | undefined,
    readonly onWeb: (address: string) => string,
  ) {}

  text(localized: Localized | undefined): string | undefined {
    return plain(this.locale.pick(localized)?.value);
  }

  texts(list: readonly Localized[] | undefined): readonly string[] | undefined {
    return some(this.locale.pickAll(list).map(({value}) => plain(value)));
  }

  prose(prose: Prose | undefined): string | undefined {
    return plain(
      this.locale
        .pick(prose)
        ?.value.map((block) => (typeof block === 'string' ? block : block.list.join('\n')))
        .join('\n\n'),
    );
  }

  address(url: string | undefined): string | undefined {
    return url === undefined ? undefined : this.onWeb(url);
  }

  /** The language that a text shows in. */
  language(localized: Localized<unknown>): string {
    return this.locale.pick(localized)?.lang ?? this.locale.language;
  }

  /** Pictures that are written into the data are no addresses. */
  image(image: Image | undefined): string | undefined {
    return image?.src.startsWith('data:') ? undefined : this.address(image?.src);
  }

  /** An organisation; undefined where it has no name in a language that may show. */
  organisation<T extends 'NGO' | 'Organization'>(type: T, given: Organisation | undefined) {
    const name = given && this.text(given.name);
    return name === undefined
      ? undefined
      : {
          '@type': type,
          name,
          alternateName: this.text(given?.acronym),
          url: this.address(given?.url),
          logo: this.image(given?.logo),
          location: this.text(given?.place),
        };
  }

  /** Whose content an item is. */
  publisherOf({publisher = this.publisher}: {readonly publisher?: Organisation | undefined}) {
    return this.organisation('NGO', publisher);
  }
}

/** A text without what keeps its words together on a page. */
const plain = (text: string | undefined): string | undefined =>
  text?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** A list; undefined where there is nothing in it. */
const some = <T>(list: readonly (T | undefined)[]): readonly T[] | undefined => {
  const there = list.filter((one) => one !== undefined);
  return there[0] === undefined ? undefined : there;
};

/** Those of its networks that an organisation belongs to: not the former ones, and none that it only works with. */
const isMember = ({role, status, until}: Network): boolean =>
  status !== 'ended' && until === undefined && role !== 'partner' && role !== 'observer';

const memberships = (networks: readonly Network[], to: Describer): readonly NGO[] => {
  const members = new Map<Organisation, Organization[]>();
  for (const network of networks.filter(isMember)) {
    const publisher = network.publisher ?? to.publisher;
    const described: Organization | undefined = to.organisation('Organization', network);
    if (publisher && described) members.set(publisher, [...(members.get(publisher) ?? []), described]);
  }
  return [...members].flatMap(([publisher, memberOf]) => {
    const member = to.organisation('NGO', publisher);
    return member ? {...member, memberOf} : [];
  });
};

const article = (story: Story, to: Describer): Article => ({
  '@type': 'Article',
  headline: to.text(story.title),
  description: to.text(story.summary),
  articleBody: to.prose(story.body),
  datePublished: story.date,
  image: to.image(story.image),
  url: to.address(story.link?.url),
  inLanguage: to.language(story.title),
  publisher: to.publisherOf(story),
});

const newsArticle = (teaser: Teaser, to: Describer): NewsArticle => {
  const source = to.text(teaser.source);
  return {
    '@type': 'NewsArticle',
    headline: to.text(teaser.title),
    description: to.text(teaser.excerpt),
    datePublished: teaser.date,
    image: to.image(teaser.image),
    url: to.address(teaser.url),
    inLanguage: to.language(teaser.title),
    keywords: to.texts(teaser.tags),
    publisher: source === undefined ? to.publisherOf(teaser) : {'@type': 'Organization', name: source},
  };
};

const fundersOf = (funding: readonly Funding[] | undefined, to: Describer) =>
  some((funding ?? []).map(({funder}) => to.organisation('Organization', funder)));

const project = (item: Project, to: Describer): ProjectNode => ({
  '@type': 'Project',
  name: to.text(item.title),
  description: to.prose(item.summary) ?? to.text(item.goal),
  url: to.address(item.links?.find(({kind}) => kind === 'official')?.url),
  foundingDate: item.duration?.start,
  // Of one that goes on, the end is a plan.
  dissolutionDate: item.status === 'finished' ? item.duration?.end : undefined,
  funder: fundersOf(item.funding, to),
  member: some((item.partners ?? []).map((partner) => to.organisation('Organization', partner))),
  parentOrganization: to.publisherOf(item),
});

const report = (publication: Publication, to: Describer): Report => ({
  '@type': 'Report',
  headline: to.text(publication.title),
  description: to.prose(publication.summary),
  datePublished: publication.date,
  creditText: to.texts(publication.authors)?.join(', '),
  keywords: to.texts(publication.topics),
  image: to.image(publication.cover),
  inLanguage: some([...new Set(publication.files.map(({lang}) => lang))]),
  encoding: publication.files.map(({url, lang, format}) => ({
    '@type': 'MediaObject',
    contentUrl: to.address(url),
    inLanguage: lang,
    encodingFormat: format,
  })),
  publisher: to.publisherOf(publication),
});

const postalAddress = ({address}: Contact, to: Describer): PostalAddress | string | undefined => {
  if (!address) return undefined;
  const {street, district, city, region, postcode, country, text} = address;
  const lines = some([to.text(street), to.text(district)]);
  return lines || city || postcode
    ? {
        '@type': 'PostalAddress',
        streetAddress: lines?.join(', '),
        addressLocality: to.text(city),
        addressRegion: to.text(region),
        postalCode: postcode,
        addressCountry: country,
      }
    : to.text(text)?.replace(/\n+/g, ', ');
};

const contact = (item: Contact, to: Describer): NGO | undefined => {
  const organisation = to.organisation('NGO', item.organisation);
  const {phones = [], helpline, emails, web, social = []} = item;
  const helplineLabel = to.locale.msg('Helpline', {id: 'contact.helpline'});
  const points = [
    ...phones.map(({number, label}) => ({telephone: number, contactType: to.text(label)})),
    ...(helpline ? [{telephone: helpline.number, contactType: to.text(helpline.label) ?? helplineLabel}] : []),
  ].map((point): ContactPoint => ({'@type': 'ContactPoint', ...point}));
  return (
    organisation && {
      ...organisation,
      url: to.address(web) ?? organisation.url,
      address: postalAddress(item, to),
      email: emails,
      contactPoint: some(points),
      sameAs: some(social.flatMap(({url}) => (url?.startsWith('http') ? to.address(url) : []))),
    }
  );
};

/** Who paid for what: for a project where one is named, else for the organisation. */
const acknowledgements = (items: readonly Funding[], to: Describer): readonly Thing[] => {
  const ofProjects = items.flatMap((item): readonly ProjectNode[] => {
    const name = to.text(item.projectTitle);
    return name === undefined
      ? []
      : [{'@type': 'Project', name, funder: fundersOf([item], to), parentOrganization: to.publisherOf(item)}];
  });
  const others = items.filter(({projectTitle}) => to.text(projectTitle) === undefined);
  const funded: NGO | undefined = to.organisation('NGO', to.publisher);
  const funder = fundersOf(others, to);
  return funded && funder ? [...ofProjects, {...funded, funder}] : ofProjects;
};

type Describe = (items: never, to: Describer) => readonly (Thing | undefined)[];
const each =
  <Item>(describe: (item: Item, to: Describer) => Thing | undefined) =>
  (items: readonly Item[], to: Describer) =>
    items.map((item) => describe(item, to));

const describers: Readonly<Record<ContentTag, Describe>> = {
  'network-memberships': memberships,
  'success-stories': each(article),
  'project-results': each(project),
  // There is no type for what somebody speaks up for.
  'advocacy-topics': () => [],
  'publication-list': each(report),
  'news-teasers': each(newsArticle),
  'contact-card': each(contact),
  'funder-acknowledgement': acknowledgements,
};

/** Nothing in it ends the script, or begins a comment; no engine takes it for a new line. */
const escaped = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The script that tells search engines of a widget's items; empty where there is nothing to tell. */
export const jsonLdOf = (
  tag: ContentTag,
  {items, locale, document}: Pick<View, 'items' | 'locale'> & {readonly document: WidgetDocument<unknown>},
  onWeb: (address: string) => string,
): string => {
  const to = new Describer(locale, document.frame.publisher, onWeb);
  const nodes = some(describers[tag](items as never, to));
  if (!nodes) return '';
  const graph: Graph = {'@context': 'https://schema.org', '@graph': nodes};
  return `<script type="application/ld+json">${escaped(JSON.stringify(graph))}</script>`;
};
