<?php
/**
 * Snippets and tags that were pasted into a text: they get what blocks have, the content on the server and the
 * administrator's word about other sites.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

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

/** What a page says of content that stands in it: `content_of` knows. */
const CONTENT_ATTRIBUTES = array( 'fresh-until', 'records', 'content-languages', 'review-by' );

/**
 * One pasted widget with its content.
 *
 * @param string $opening Its start tag.
 * @param string $inner   What was pasted within.
 * @param bool   $takes   Whether there is room for content: none in an open paragraph.
 */
function fill_widget( string $opening, string $inner, array $given, bool $takes ): string {
	$attributes = clean_attributes( $given );
	if ( '' === $attributes['tag'] || 'language-switch' === $attributes['tag'] ) {
		return $opening . $inner;
	}
	$before = preg_match( '/^<' . $attributes['tag'] . '[\s>]/i', $opening ) ? '' : 'data-';
	$source = source_of( $attributes );
	if ( is_string( $source['problem'] ) ) {
		// What else is wrong the widget says itself; here the browser must not even ask.
		return leads_away( $attributes['src'] ) ? note_for_editors( $source['problem'] ) . with_attribute( $opening, "{$before}src", '' ) . $inner : $opening . $inner;
	}
	$filled = $opening;
	if ( leads_away( $attributes['src'] ) ) {
		// Through this site, where the administrator has it so.
		$filled = with_attribute( $filled, "{$before}src", $source['src'] );
	}
	if ( '' !== $source['data'] ) {
		$filled = with_attribute( $filled, "{$before}data", $source['data'] );
	}
	$content = $takes ? content_of( $attributes, $source ) : array( 'html' => '' );
	if ( '' !== $content['html'] ) {
		// A filter and what is told of mistakes are the element's to draw.
		$data = isset( $given['filter'] ) || isset( $given['debug'] ) ? array() : $content['data'];
		foreach ( CONTENT_ATTRIBUTES as $name ) {
			$filled = with_attribute( $filled, "data-$name", $data[ $name ] ?? '' );
		}
		$inner = $content['html'];
	}
	if ( $filled !== $opening ) {
		is_rendered( $filled, true );
	}
	return $filled . $inner;
}

/** Whether a start tag is one that the plugin has written itself; `$is_new`: it just has. */
function is_rendered( string $opening, bool $is_new = false ): bool {
	static $rendered = array();
	if ( $is_new ) {
		$rendered[ $opening ] = true;
	}
	return isset( $rendered[ $opening ] );
}

/** What is not looked into: comments, and elements whose text is no HTML of this page. */
const CLOSED = '<!--.*?-->|<(?:script|style|textarea|template)\b.*?<\/(?:script|style|textarea|template)\s*>';

/** Tags of ours that WordPress has put into paragraphs of their own, which could not hold what comes into them. */
function without_paragraphs( string $html ): string {
	$tags = implode( '|', array_keys( LAYOUTS ) );
	$open = "<p>\s*(<($tags)(?:\s[^>]*)?>)";
	$html = preg_replace( "/$open((?:(?!<\/?p\b).)*?<\/\\2>)\s*<\/p>/is", '$1$3', $html ) ?? $html;
	return preg_replace( "/$open\s*<\/p>(.*?)<p>\s*(<\/\\2>)\s*<\/p>/is", '$1$3$4', $html ) ?? $html;
}

/** Whether a paragraph is still open at the end of a text. */
function is_in_paragraph( string $html ): bool {
	$last = static function ( string $sign ) use ( $html ): int {
		$at = strripos( $html, $sign );
		return false === $at ? -1 : $at;
	};
	return max( $last( '<p>' ), $last( '<p ' ) ) > $last( '</p>' );
}

/** A text with its pasted widgets filled. */
function fill_pasted( $html ) {
	if ( ! is_string( $html ) || ! has_widget( $html ) ) {
		return $html;
	}
	$html   = without_paragraphs( $html );
	$filled = '';
	$from   = 0;
	while ( $is_found = preg_match( '/' . CLOSED . '|' . START_TAG . '/is', $html, $found, PREG_OFFSET_CAPTURE, $from ) ) {
		$opening = $found[0][0];
		$starts  = $found[0][1];
		$within  = $starts + strlen( $opening );
		$name    = strtolower( $found[1][0] ?? '' );
		$given   = '' === $name ? array() : widget_in_tag( $name, $found[2][0] );
		$before  = substr( $html, $from, $starts - $from );
		$filled .= $before;
		$from    = $within;
		if ( ! $given || is_rendered( $opening ) ) {
			$filled .= $opening;
			continue;
		}
		$end     = end_of_element( $html, $name, $within );
		$from    = $end ? $end[0] : $within;
		$takes   = $end && ( 'div' === $name || ! is_in_paragraph( $filled ) );
		$filled .= fill_widget( $opening, substr( $html, $within, $from - $within ), $given, $takes );
	}
	// What nobody could read may ask nobody.
	return false === $is_found && ! settings()['foreign'] ? $filled : $filled . substr( $html, $from );
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
