<?php
/**
 * What a record of each kind has. `!` is required, `^` drops the record where it is wrong (for what protects somebody).
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

const ITEM_FIELDS  = array(
	'id'        => 'string',
	'publisher' => 'record organisation',
);
const IMAGE_FIELDS = array(
	'src'    => '!image_url',
	'width'  => 'count',
	'height' => 'count',
	'credit' => 'text',
	'kind'   => 'one photo illustration logo',
	'focus'  => 'string',
	'alt'    => 'alt',
);
const LINK_FIELDS  = array(
	'url'      => 'url',
	'label'    => 'text',
	'kind'     => 'one official more founding programme download list',
	'hreflang' => 'tag',
);
const TOPIC_FIELDS = array(
	'id'          => 'string',
	'title'       => '!text',
	'description' => 'prose',
	'links'       => 'list record link',
);

/** Of each day from when until when. */
const WEEK_FIELDS  = array( 'mon' => 'list text', 'tue' => 'list text', 'wed' => 'list text', 'thu' => 'list text', 'fri' => 'list text', 'sat' => 'list text', 'sun' => 'list text' );

/** Of each record its fields, and the field that a plain value stands for. */
const RECORDS = array(
	'link'                   => array( LINK_FIELDS, 'url' ),
	'contact_link'           => array( array( 'url' => 'contact_url' ) + LINK_FIELDS, 'url' ),
	'image'                  => array( IMAGE_FIELDS, 'src' ),
	'organisation'           => array(
		array(
			'id'      => 'string',
			'name'    => '!text',
			'acronym' => 'text',
			'url'     => 'url',
			'logo'    => 'record image',
			'place'   => 'text',
		),
		'name',
	),
	'frame'                  => array(
		array(
			'publisher' => 'record organisation',
			'title'     => 'text',
			'intro'     => 'prose',
			'order'     => 'one file',
			'outro'     => 'prose',
			'links'     => 'list record link',
		),
		'',
	),
	'period'                 => array( array( 'from' => 'date', 'to' => 'date' ), '' ),
	'amount'                 => array(
		array(
			'value'    => '!number',
			'currency' => '!currency',
		),
		'',
	),
	'year'                   => array(
		array(
			'year'  => '!date',
			'value' => '!number',
		),
		'',
	),
	'figure'                 => array(
		array(
			'value'     => '!number',
			'label'     => '!text',
			'unit'      => 'text',
			'qualifier' => 'one about over up-to',
			'target'    => 'positive',
			'note'      => 'text',
			'year'      => 'date',
			'source'    => 'record link',
			'highlight' => 'boolean',
			'series'    => 'list record year',
		),
		'',
	),
	'phone'                  => array(
		array(
			'number' => '!string',
			'label'  => 'text',
		),
		'number',
	),
	'address'                => array(
		array(
			'text'     => 'lines',
			'street'   => 'text',
			'district' => 'text',
			'postcode' => 'string',
			'city'     => 'text',
			'region'   => 'text',
			'country'  => 'country',
		),
		'',
	),
	'week'                   => array( WEEK_FIELDS, '' ),
	'duration'               => array(
		array(
			'months' => 'count',
			'start'  => 'date',
			'end'    => 'date',
		),
		'',
	),
	'activity'               => array(
		array(
			'id'          => 'string',
			'title'       => '!text',
			'description' => 'prose',
			'start'       => 'date',
			'end'         => 'date',
		),
		'title',
	),
	'line'                   => array(
		array(
			'text'    => '!text',
			'figures' => 'list record figure',
		),
		'text',
	),
	'result'                 => array(
		array(
			'activity' => 'string',
			'items'    => '!list record line',
		),
		'',
	),
	'file'                   => array(
		array(
			'url'    => '!url',
			'lang'   => 'tag',
			'format' => 'string',
			'bytes'  => 'count',
		),
		'url',
	),
	'quote'                  => array(
		array(
			'text' => '!text',
			'by'   => 'text',
		),
		'text',
	),
	'safeguarding'           => array(
		array(
			'namesChanged' => 'boolean',
			'reviewBy'     => '^date',
			'withdrawn'    => '^boolean',
		),
		'',
	),
	'innermost_topic'        => array( TOPIC_FIELDS, 'title' ),
	'inner_topic'            => array( TOPIC_FIELDS + array( 'topics' => 'list record innermost_topic' ), 'title' ),
	'advocacy-topics'        => array( ITEM_FIELDS + TOPIC_FIELDS + array( 'topics' => 'list record inner_topic' ), '' ),
	'network-memberships'    => array(
		ITEM_FIELDS + array(
			'name'          => '!text',
			'acronym'       => 'text',
			'url'           => 'url',
			'logo'          => 'record image',
			'place'         => 'text',
			'description'   => 'prose',
			'objectives'    => 'list text',
			'role'          => 'one member founder co-founder coordinator representative observer partner',
			'roleNote'      => 'prose',
			'scope'         => 'one national european international',
			'since'         => 'date',
			'until'         => 'date',
			'founded'       => 'date',
			'organisations' => 'count',
			'countries'     => 'count',
			'status'        => 'one active ended',
			'links'         => 'list record link',
		),
		'',
	),
	'success-stories'        => array(
		ITEM_FIELDS + array(
			'title'        => '!text',
			'summary'      => 'text',
			'body'         => 'prose',
			'kicker'       => 'text',
			'kind'         => 'one story news initiative',
			'place'        => 'text',
			'quote'        => 'record quote',
			'date'         => 'date',
			'image'        => 'record image',
			'link'         => 'record link',
			'safeguarding' => '^record safeguarding',
		),
		'',
	),
	'news-teasers'           => array(
		ITEM_FIELDS + array(
			'title'   => '!text',
			'excerpt' => 'text',
			'date'    => 'date',
			'url'     => '!url',
			'image'   => 'record image',
			'source'  => 'text',
			'tags'    => 'list text',
		),
		'',
	),
	'publication-list'       => array(
		ITEM_FIELDS + array(
			'title'   => '!text',
			'kind'    => 'one position report study guide leaflet other',
			'date'    => 'date',
			'authors' => 'list text',
			'summary' => 'prose',
			'files'   => '!list record file',
			'cover'   => 'record image',
			'topics'  => 'list text',
		),
		'',
	),
	'contact-card'           => array(
		ITEM_FIELDS + array(
			'organisation' => '!record organisation',
			'address'      => 'record address',
			'phones'       => 'list record phone',
			'emails'       => 'list string',
			'web'          => 'url',
			'hours'        => 'lines',
			'week'         => 'record week',
			'social'       => 'list record contact_link',
			'map'          => 'record link',
			'helpline'     => 'record phone',
		),
		'',
	),
	'funder-acknowledgement' => array(
		ITEM_FIELDS + array(
			'funder'       => '!record organisation',
			'programme'    => 'text',
			'mechanism'    => 'text',
			'period'       => 'record period',
			'donors'       => 'list text',
			'level'        => '!one funded co-funded supported',
			'statement'    => 'lines',
			'disclaimer'   => 'lines',
			'reference'    => 'string',
			'amount'       => 'record amount',
			'projectTitle' => 'text',
			'link'         => 'record link',
			'logos'        => 'list record image',
		),
		'',
	),
	'project-results'        => array(
		ITEM_FIELDS + array(
			'title'         => '!text',
			'status'        => 'one planned running finished',
			'thematicArea'  => 'text',
			'priority'      => 'text',
			'duration'      => 'record duration',
			'summary'       => 'prose',
			'goal'          => 'text',
			'specificGoals' => 'list text',
			'beneficiaries' => 'list text',
			'partners'      => 'list record organisation',
			'activities'    => 'list record activity',
			'results'       => 'list record result',
			'figures'       => 'list record figure',
			'funding'       => 'list record funder-acknowledgement',
			'related'       => 'list record news-teasers',
			'links'         => 'list record link',
		),
		'',
	),
);
