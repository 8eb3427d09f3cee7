<?php
/**
 * The widgets, and what of them stands in a page.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Each widget's layouts; the first is the one that it has where none is asked for. */
const LAYOUTS = array(
	'network-memberships'    => array( 'list', 'cards', 'accordion', 'logos', 'timeline' ),
	'success-stories'        => array( 'cards', 'list', 'lead' ),
	'project-results'        => array( 'full', 'activities', 'table', 'timeline', 'figures', 'summary' ),
	'advocacy-topics'        => array( 'list', 'cards', 'accordion' ),
	'publication-list'       => array( 'list', 'grouped', 'cards' ),
	'news-teasers'           => array( 'list', 'cards', 'headlines' ),
	'contact-card'           => array( 'card', 'inline' ),
	'funder-acknowledgement' => array( 'block', 'inline' ),
	'language-switch'        => array( 'buttons' ),
);

/** The themes that come with the plugin. */
const THEMES = array( 'civic', 'clear', 'dusk', 'grove', 'haven', 'tide' );

/** What may be said of a widget, by block, shortcode or address; of each, what it is where nothing is said. */
const ATTRIBUTES = array(
	'tag'          => '',
	'src'          => '',
	'data'         => '',
	'attachment'   => 0,
	'layout'       => '',
	'headingLevel' => 0,
	'lang'         => '',
	'theme'        => '',
	'limit'        => 0,
	'only'         => '',
	'noTitle'      => false,
	'appearance'   => '',
	'missing'      => '',
	'align'        => '',
	'className'    => '',
);

/** Whether a value says "yes": `true`, `1`, or the name of its attribute alone. */
function is_on( $value ): bool {
	return is_string( $value ) ? ! preg_match( '/^\s*(false|off|no|0|)\s*$/i', $value ) : (bool) $value;
}

/** One of the values that there are; empty where it is none of them. */
function one_of( $value, array $allowed ): string {
	return is_string( $value ) && in_array( $value, $allowed, true ) ? $value : '';
}

/**
 * What is said of a widget, with nothing in it that a widget does not know.
 *
 * @param array $given Attributes of a block or a shortcode.
 */
function clean_attributes( array $given ): array {
	$given = array_merge( ATTRIBUTES, array_intersect_key( $given, ATTRIBUTES ) );
	$tag   = one_of( $given['tag'], array_keys( LAYOUTS ) );
	$text  = static function ( string $name ) use ( $given ): string {
		return is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
	};
	$level = (int) $text( 'headingLevel' );
	return array(
		'tag'          => $tag,
		'src'          => $text( 'src' ),
		'data'         => is_array( $given['data'] ) ? (string) wp_json_encode( $given['data'] ) : $text( 'data' ),
		'attachment'   => max( 0, (int) $text( 'attachment' ) ),
		'layout'       => $tag ? one_of( $given['layout'], LAYOUTS[ $tag ] ) : '',
		'headingLevel' => $level >= 1 && $level <= 6 ? $level : 0,
		'lang'         => preg_match( '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i', $text( 'lang' ) ) ? $text( 'lang' ) : '',
		'theme'        => one_of( $given['theme'], array_merge( THEMES, array( 'none' ) ) ),
		'limit'        => max( 0, (int) $text( 'limit' ) ),
		'only'         => $text( 'only' ),
		'noTitle'      => is_on( $given['noTitle'] ),
		'appearance'   => one_of( $given['appearance'], array( 'plain', 'card', 'outlined' ) ),
		'missing'      => one_of( $given['missing'], array( 'mark', 'show', 'hide' ) ),
		'align'        => one_of( $given['align'], array( 'left', 'center', 'right', 'wide', 'full' ) ),
		'className'    => $text( 'className' ),
	);
}

/** The classes of a widget's element, those that a theme of WordPress and one of ours go by. */
function classes_of( array $attributes ): string {
	$theme = theme_of( $attributes );
	$all   = array_merge(
		array( $attributes['align'] ? 'align' . $attributes['align'] : '', $theme ? "ngo-theme-$theme" : '' ),
		preg_split( '/\s+/', $attributes['className'] )
	);
	return implode( ' ', array_filter( array_map( 'sanitize_html_class', $all ) ) );
}

/** A widget as a page has it: its element, and in it the content, for whoever has no script. */
function render_widget( array $attributes ): string {
	$attributes = clean_attributes( $attributes );
	$tag        = $attributes['tag'];
	if ( ! $tag ) {
		return note_for_editors( __( 'There is no such widget. The shortcode needs one of these as its “tag”:', 'ngo-widgets' ) . ' ' . implode( ', ', array_keys( LAYOUTS ) ) );
	}
	enqueue( theme_of( $attributes ) );
	$source = source_of( $attributes );
	if ( is_string( $source['problem'] ) ) {
		return note_for_editors( $source['problem'] );
	}
	$content = content_of( $attributes, $source );
	$data    = array(
		'src'           => $source['src'],
		'data'          => $source['data'],
		'layout'        => $attributes['layout'],
		'lang'          => $attributes['lang'],
		'heading-level' => $attributes['headingLevel'] ? $attributes['headingLevel'] : '',
		'limit'         => $attributes['limit'] ? $attributes['limit'] : '',
		'only'          => $attributes['only'],
		'no-title'      => $attributes['noTitle'] ? 'true' : '',
		'appearance'    => $attributes['appearance'],
		'missing'       => $attributes['missing'],
	) + $content['data'];
	$opening = '<div data-ngo-widget="' . esc_attr( $tag ) . '"';
	foreach ( $data as $name => $value ) {
		$opening .= attribute( "data-$name", (string) $value );
	}
	$opening .= attribute( 'class', classes_of( $attributes ) ) . attribute( 'lang', $attributes['lang'] ) . '>';
	is_rendered( $opening, true );
	return $opening . $content['html'] . '</div>';
}

/** A sentence for who may change the page; readers see nothing. */
function note_for_editors( string $sentence ): string {
	return current_user_can( 'edit_posts' ) ? '<p class="ngo-widgets-note"><strong>NGO widgets:</strong> ' . esc_html( $sentence ) . '</p>' : '';
}
