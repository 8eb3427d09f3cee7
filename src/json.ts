/**
 * What an author writes: the JSON of each widget, from the declarations that check it. A page loads nothing of this:
 * it is for who makes the JSON in TypeScript.
 */
import type {frameFields, headFields} from './content/document.js';
import type {Author, AuthorRecord, Flat} from './content/fields.js';
import type {figure} from './content/figure.js';
import type {funding} from './content/funding.js';
import type {image} from './content/image.js';
import type {link, logo, organisation} from './content/records.js';
import type {teaser} from './content/teaser.js';
import type {content as advocacyTopics} from './widgets/advocacy-topics/advocacy-topics.content.js';
import type {content as contactCard} from './widgets/contact-card/contact-card.content.js';
import type {content as networkMemberships} from './widgets/network-memberships/network-memberships.content.js';
import type {content as projectResults} from './widgets/project-results/project-results.content.js';
import type {content as publicationList} from './widgets/publication-list/publication-list.content.js';
import type {content as successStories} from './widgets/success-stories/success-stories.content.js';

export type {LocalizedProse as Prose, LocalizedText} from './content/fields.js';

export type Link = Author<typeof link>;
/** A picture; `alt: ""` says that it is decorative. */
export type Image = Author<typeof image>;
/** A picture that without `alt` takes the name of its organisation. */
export type Logo = Author<typeof logo>;
export type Organisation = Author<typeof organisation>;
export type Figure = Author<typeof figure>;

export type Network = Author<(typeof networkMemberships)['item']>;
export type Story = Author<(typeof successStories)['item']>;
export type Project = Author<(typeof projectResults)['item']>;
export type Topic = Author<(typeof advocacyTopics)['item']>;
export type Publication = Author<(typeof publicationList)['item']>;
export type Teaser = Author<typeof teaser>;
export type Contact = Author<(typeof contactCard)['item']>;
export type Funding = Author<typeof funding>;

/** A file for one widget. */
type WidgetDocumentOf<Item> = Flat<
  {readonly $schema?: string} & AuthorRecord<typeof headFields & typeof frameFields> & {readonly items: readonly Item[]}
>;
export type NetworkMembershipsDocument = WidgetDocumentOf<Network>;
export type SuccessStoriesDocument = WidgetDocumentOf<Story>;
export type ProjectResultsDocument = WidgetDocumentOf<Project>;
export type AdvocacyTopicsDocument = WidgetDocumentOf<Topic>;
export type PublicationListDocument = WidgetDocumentOf<Publication>;
export type NewsTeasersDocument = WidgetDocumentOf<Teaser>;
export type ContactCardDocument = WidgetDocumentOf<Contact>;
export type FunderAcknowledgementDocument = WidgetDocumentOf<Funding>;

interface Parts {
  readonly 'network-memberships': NetworkMembershipsDocument;
  readonly 'success-stories': SuccessStoriesDocument;
  readonly 'project-results': ProjectResultsDocument;
  readonly 'advocacy-topics': AdvocacyTopicsDocument;
  readonly 'publication-list': PublicationListDocument;
  readonly 'news-teasers': NewsTeasersDocument;
  readonly 'contact-card': ContactCardDocument;
  readonly 'funder-acknowledgement': FunderAcknowledgementDocument;
}
/** One file for all widgets: each takes what stands under its tag, a document or a bare list of its items. */
export type OrganisationFile = Flat<
  Pick<WidgetDocumentOf<never>, '$schema' | 'version' | 'lang' | 'publisher'> & {
    readonly [Tag in keyof Parts]?: Parts[Tag] | Parts[Tag]['items'];
  }
>;
