<?php
/**
 * Snippets and tags that were pasted into a text: they get what blocks have, the content on the server and the
 * administrator's word about other sites.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Attributes of a tag, as written; a sign of the end may stand between quotation marks. */
const WRITTEN_ATTRIBUTES = '((?:\s(?:[^>"\']|"[^"]*"|\'[^\']*\')*)?)';

/** Whether a browser would ask another site for an address. It takes `\` for `/`, and sees no tab and no end of a line. */
function leads_away( string $address ): bool {
	$seen = strtr( preg_replace( '/[\x00-\x1f]+/', '', trim( $address, "\x00..\x20" ) ), '\\', '/' );
	if ( ! preg_match( '/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i', $seen ) ) {
		return false;
	}
	return ! preg_match( '/^(?:https?:)?\/\/[^\/]/i', $seen ) || host_of( $seen ) !== host_of( home_url() );
}

/** Where the element ends whose start tag ends at `$from`: `array( start of its end tag, end of it )`; null where it does not. */
function end_of_element( string $html, string $name, int $from ): ?array {
	$open = 1;
	while ( preg_match( "/<(\/?)$name\b[^>]*>/i", $html, $found, PREG_OFFSET_CAPTURE, $from ) ) {
		$from  = $found[0][1] + strlen( $found[0][0] );
		$open += '/' === $found[1][0] ? -1 : 1;
		if ( 0 === $open ) {
			return array( $found[0][1], $from );
		}
	}
	return null;
}

/** A start tag, with an attribute anew; an empty one is taken away. */
function with_attribute( string $tag, string $name, string $value ): string {
	$tag = preg_replace( '/\s' . $name . '(?:\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s>"\']+))?(?=[\s>\/])/i', '', $tag );
	return '' === $value ? $tag : preg_replace_callback(
		'/^<[a-z-]+/i',
		static function ( array $found ) use ( $name, $value ): string {
			return $found[0] . attribute( $name, $value );
		},
		$tag
	);
}

/**
 * One pasted widget with its content.
 *
 * @param string $opening Its start tag.
 * @param string $inner   What was pasted within.
 */
function fill_widget( string $opening, string $inner, array $given ): string {
	$attributes = clean_attributes( $given );
	if ( '' === $attributes['tag'] || 'language-switch' === $attributes['tag'] ) {
		return $opening . $inner;
	}
	$src    = preg_match( '/^<div\b/i', $opening ) ? 'data-src' : 'src';
	$source = source_of( $attributes );
	if ( is_string( $source['problem'] ) ) {
		// What else is wrong the widget says itself; here the browser must not even ask.
		return leads_away( $attributes['src'] ) ? note_for_editors( $source['problem'] ) . with_attribute( $opening, $src, '' ) . $inner : $opening . $inner;
	}
	if ( leads_away( $attributes['src'] ) ) {
		// Through this site, where the administrator has it so.
		$opening = with_attribute( $opening, $src, $source['src'] );
	}
	$content = content_of( $attributes, $source );
	foreach ( $content['data'] as $name => $value ) {
		$opening = with_attribute( $opening, "data-$name", (string) $value );
	}
	is_rendered( $opening, true );
	return $opening . ( '' === $content['html'] ? $inner : $content['html'] );
}

/** Whether a start tag is one that the plugin has written itself; `$is_new`: it just has. */
function is_rendered( string $opening, bool $is_new = false ): bool {
	static $rendered = array();
	if ( $is_new ) {
		$rendered[ $opening ] = true;
	}
	return isset( $rendered[ $opening ] );
}

/** A text with its pasted widgets filled; comments stay as they are. */
function fill_pasted( $html ) {
	if ( ! is_string( $html ) || ! has_widget( $html ) ) {
		return $html;
	}
	$pattern = '/<!--.*?-->|<(div|' . implode( '|', array_keys( LAYOUTS ) ) . ')' . WRITTEN_ATTRIBUTES . '>/is';
	$filled  = '';
	$from    = 0;
	while ( preg_match( $pattern, $html, $found, PREG_OFFSET_CAPTURE, $from ) ) {
		$opening = $found[0][0];
		$starts  = $found[0][1];
		$within  = $starts + strlen( $opening );
		$given   = isset( $found[1] ) ? widget_in_tag( strtolower( $found[1][0] ), $found[2][0] ) : array();
		$filled .= substr( $html, $from, $starts - $from );
		$from    = $within;
		if ( ! $given || is_rendered( $opening ) ) {
			$filled .= $opening;
			continue;
		}
		$end     = end_of_element( $html, $found[1][0], $within );
		$from    = $end ? $end[0] : $within;
		$filled .= fill_widget( $opening, substr( $html, $within, $from - $within ), $given );
	}
	return $filled . substr( $html, $from );
}

/** Of a block that has no others within; those are asked for themselves. */
function fill_block( $html, $block ) {
	$name = (string) ( $block['blockName'] ?? '' );
	return '' !== $name && empty( $block['innerBlocks'] ) && 0 !== strpos( $name, 'ngo-widgets/' ) ? fill_pasted( $html ) : $html;
}
add_filter( 'render_block', __NAMESPACE__ . '\fill_block', 8, 2 );
// A text without blocks: once WordPress has made paragraphs of its lines, which would be made of ours too.
add_filter( 'the_content', __NAMESPACE__ . '\fill_pasted', 12 );
add_filter( 'widget_text', __NAMESPACE__ . '\fill_pasted', 12 );
add_filter( 'widget_custom_html_content', __NAMESPACE__ . '\fill_pasted', 12 );
