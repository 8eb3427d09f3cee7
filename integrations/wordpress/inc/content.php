<?php
/**
 * The content of a widget, for whoever has no script: search engines, feeds, the search, readers.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Seconds for which the content in a page is taken for fresh. */
const CONTENT_FRESH = DAY_IN_SECONDS;

/** Whether two organisations have the same id, or a name in common. */
function is_same( array $one, array $other ): bool {
	return isset( $one['id'], $other['id'] ) ? $one['id'] === $other['id'] : (bool) array_intersect( array_filter( $one['name'] ), array_filter( $other['name'] ) );
}

/** A list in order, with its keys. What is equal stays in its order, as PHP itself sees to from version 8 on. */
function sorted( array $list, callable $compare ): array {
	$places = array_flip( array_keys( $list ) );
	uksort(
		$list,
		static function ( $one, $other ) use ( $list, $places, $compare ): int {
			$order = $compare( $list[ $one ], $list[ $other ] );
			return $order ? $order : $places[ $one ] - $places[ $other ];
		}
	);
	return $list;
}

/** A checked document: `array( language, frame, items )`; null where a widget would have none. */
function read_document( array $json, string $tag, string $address ): ?array {
	$is_list  = array_keys( $json ) === array_filter( array_keys( $json ), 'is_int' );
	$file     = $is_list ? array( 'items' => $json ) : $json;
	$own      = $file[ $tag ] ?? null;
	$own      = is_array( $own ) && array_keys( $own ) === array_filter( array_keys( $own ), 'is_int' ) ? array( 'items' => $own ) : $own;
	$part     = null === $own ? $file : $own;
	$reader   = new Reader( '*', $address );
	$language = null;
	$given    = array();
	foreach ( null === $own ? array( $file ) : array( $file, $part ) as $level => $head ) {
		if ( ! is_array( $head ) || ( is_int( $head['version'] ?? 1 ) ? $head['version'] ?? 1 : 1 ) > 1 ) {
			return null;
		}
		$language = isset( $head['lang'] ) ? $reader->read( 'tag', $head['lang'] ) ?? $language : $language;
		$address  = isset( $head['base'] ) ? $reader->read( 'web_url', $head['base'] ) ?? $address : $address;
		$reader   = new Reader( $language ?? '*', $address );
		$frame    = $reader->read( 'record frame', $head ) ?? array();
		// A file for several widgets says for all of them only whose it is.
		$given = ( 1 === $level || null === $own ? $frame : array_intersect_key( $frame, array( 'publisher' => 1 ) ) ) + $given;
	}
	$records = $part['items'] ?? null;
	if ( ! is_array( $records ) ) {
		return null;
	}
	$publisher = $given['publisher'] ?? null;
	$items     = ( new Reader( $language ?? '*', $address, $publisher ) )->all( "record $tag", $records );
	foreach ( $items as $index => $item ) {
		if ( $publisher && isset( $item['publisher'] ) && is_same( $item['publisher'], $publisher ) ) {
			unset( $items[ $index ]['publisher'] );
		}
	}
	if ( ! $items && array_filter( $records ) ) {
		return null;
	}
	if ( 'news-teasers' === $tag && ! isset( $given['order'] ) ) {
		$items = array_values( sorted( $items, static function ( $one, $other ) { return strcmp( $other['date'] ?? '', $one['date'] ?? '' ); } ) );
	}
	return array( $language, $given, $items );
}

/** When a partial date is over. */
function end_of( string $partial ): int {
	list( $year, $month, $day ) = array_map( 'intval', explode( '-', $partial ) ) + array( 0, 0, 0 );
	return $day ? gmmktime( 0, 0, 0, $month, $day + 1, $year ) : gmmktime( 0, 0, 0, $month ? $month + 1 : 13, 1, $year );
}

/** Whether a story may show: neither withdrawn nor past the date until which it was agreed. */
function may_show( array $item ): bool {
	$safe = $item['safeguarding'] ?? array();
	return empty( $safe['withdrawn'] ) && ! ( isset( $safe['reviewBy'] ) && time() >= end_of( $safe['reviewBy'] ) );
}

/** The languages in which there are texts, in the order in which they come. */
function languages_of( array $value, array &$found ): array {
	foreach ( $value as $key => $inner ) {
		if ( is_string( $key ) && null !== $inner && '*' !== $key && canonical_tag( $key ) === $key && ( is_string( $inner ) || is_array( $inner ) ) && preg_match( '/^(?:[a-z]{2,3})(?:-|$)/', $key ) && ! isset( RECORD_KEYS[ $key ] ) ) {
			$found[ $key ] = true;
		} elseif ( is_array( $inner ) ) {
			languages_of( $inner, $found );
		}
	}
	return array_keys( $found );
}

/** Names of fields that look like languages. */
const RECORD_KEYS = array(
	'id'  => 1,
	'url' => 1,
	'alt' => 1,
	'src' => 1,
	'by'  => 1,
	'to'  => 1,
	'map' => 1,
	'web' => 1,
	'mon' => 1,
	'tue' => 1,
	'wed' => 1,
	'thu' => 1,
	'fri' => 1,
	'sat' => 1,
	'sun' => 1,
);

/** What a widget of these attributes shows: `array( html, json_ld, data )`; null where there is nothing. */
function view_of( array $attributes, $json, string $base ): ?array {
	$tag      = $attributes['tag'];
	$document = is_array( $json ) && isset( RECORDS[ $tag ] ) ? read_document( $json, $tag, $base ) : null;
	if ( null === $document ) {
		return null;
	}
	list( $content_language, $frame, $all ) = $document;
	$language = canonical_tag( $attributes['lang'] ? $attributes['lang'] : get_bloginfo( 'language' ) );
	$locale   = new Locale( $language ? $language : ( $content_language ?? 'en' ), $content_language, $attributes['missing'] );
	$view     = new View( $locale, $attributes['headingLevel'] ? $attributes['headingLevel'] : 2, $attributes['appearance'] );
	$ids      = array_filter( array_map( 'trim', explode( ',', $attributes['only'] ) ), 'strlen' );
	$names    = array(
		'network-memberships'    => 'name',
		'contact-card'           => 'organisation',
		'funder-acknowledgement' => 'funder',
	);
	$name     = $names[ $tag ] ?? 'title';
	$items    = array_values(
		array_filter(
			$all,
			static function ( $item ) use ( $locale, $ids, $name ) {
				return may_show( $item ) && ( ! $ids || in_array( $item['id'] ?? '', $ids, true ) ) && null !== $locale->pick( $item[ $name ]['name'] ?? $item[ $name ] );
			}
		)
	);
	$limit    = $attributes['limit'];
	$first    = $limit ? array_slice( $items, 0, $limit ) : $items;
	$rest     = array_slice( $items, count( $first ) );
	$html     = $items
		? frame(
			$view,
			$frame,
			$attributes['noTitle'],
			static function ( View $at ) use ( $tag, $first, $rest, $items ) {
				$more = $rest ? '<details class="ngo-rest"><summary>' . text( $at->locale->say( 'limit.show-all', $at->locale->number( count( $items ) ) ) ) . '</summary>' . render_items( $tag, $rest, $at, $items ) . '</details>' : '';
				return render_items( $tag, $first, $at, $items ) . $more;
			}
		)
		: '<p part="text">' . text( $locale->say( "$tag.empty" ) ) . '</p>';
	$reviews  = array_map( __NAMESPACE__ . '\end_of', array_column( array_column( $items, 'safeguarding' ), 'reviewBy' ) );
	$found    = array();
	return array(
		'html'   => $html,
		'locale' => $locale,
		'frame'  => $frame,
		'items'  => $items,
		'data'   => array(
			'fresh-until'       => gmdate( 'Y-m-d\TH:i:s\Z', min( array_merge( array( time() + CONTENT_FRESH ), $reviews ) ) ),
			'records'           => (string) count( $all ),
			'content-languages' => implode( ' ', languages_of( array( $frame, $all ), $found ) ),
			'review-by'         => $reviews ? gmdate( 'Y-m-d', min( $reviews ) - 1 ) : '',
		),
	);
}

/** What stands in a widget's element, and what its element says of it. */
function content_of( array $attributes, array $source ): array {
	$view = view_of( $attributes, $source['json'], $source['base'] );
	if ( null === $view ) {
		return array(
			'html' => '',
			'data' => array(),
		);
	}
	$locale = $view['locale'];
	$tag    = $attributes['tag'];
	$html   = sprintf( '<div class="ngo-content ngo-%s" lang="%s" dir="%s">%s</div>', $tag, $locale->ui, direction_of( $locale->language ), $view['html'] );
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		// Plain text is made of it: words of two lines must not become one.
		return array(
			'html' => preg_replace( '/<\/(?:p|li|h[1-6]|div|dt|dd)>/', '$0 ', $html ),
			'data' => array(),
		);
	}
	// Any other layout is drawn by the element as soon as it runs, and so are our words in a language that PHP has not.
	$is_whole = in_array( $attributes['layout'], array( '', LAYOUTS[ $tag ][0] ), true ) && in_array( base_language( $locale->language ), array( 'bg', 'en' ), true );
	return array(
		'html' => $html . json_ld( $tag, $view['items'], $view['frame'], $locale ),
		'data' => $is_whole ? $view['data'] : array(),
	);
}
