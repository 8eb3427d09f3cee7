<?php
/**
 * The widgets in the text of a post, in whichever way they were put there.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Of each widget in a text what is said of it. */
function widgets_in( string $content ): array {
	if ( ! has_widget( $content ) ) {
		return array();
	}
	$found = array();
	widgets_in_blocks( parse_blocks( $content ), $found );
	if ( preg_match_all( '/' . get_shortcode_regex( array( 'ngo-widget' ) ) . '/', $content, $matches, PREG_SET_ORDER ) ) {
		foreach ( $matches as $match ) {
			$found[] = attributes_of_shortcode( shortcode_parse_atts( $match[3] ) );
		}
	}
	if ( preg_match_all( '/' . FILE_ON_A_LINE . '/im', $content, $matches ) ) {
		foreach ( $matches[0] as $address ) {
			$found = array_merge( $found, widgets_at( html_entity_decode( trim( $address ), ENT_QUOTES, 'UTF-8' ) ) );
		}
	}
	$tags = implode( '|', array_keys( LAYOUTS ) );
	if ( preg_match_all( "/<(div|$tags)" . WRITTEN_ATTRIBUTES . '>/i', $content, $matches, PREG_SET_ORDER ) ) {
		foreach ( $matches as $match ) {
			$given = widget_in_tag( strtolower( $match[1] ), $match[2] );
			if ( $given ) {
				$found[] = $given;
			}
		}
	}
	return array_values(
		array_filter(
			array_map( __NAMESPACE__ . '\clean_attributes', $found ),
			static function ( $attributes ) {
				return '' !== $attributes['tag'];
			}
		)
	);
}

/** Those of blocks, also inside of others. */
function widgets_in_blocks( array $blocks, array &$found ): void {
	foreach ( $blocks as $block ) {
		$name = (string) $block['blockName'];
		if ( 0 === strpos( $name, 'ngo-widgets/' ) ) {
			$found[] = array( 'tag' => substr( $name, strlen( 'ngo-widgets/' ) ) ) + $block['attrs'];
		}
		widgets_in_blocks( $block['innerBlocks'], $found );
	}
}

/** What a pasted placeholder or tag says; empty where it is none of ours. */
function widget_in_tag( string $name, string $written ): array {
	$is_div = 'div' === $name;
	$said   = array();
	foreach ( wp_kses_hair( $written, wp_allowed_protocols() ) as $one ) {
		$said[ strtolower( $one['name'] ) ] = html_entity_decode( $one['value'], ENT_QUOTES, 'UTF-8' );
	}
	$tag = $is_div ? $said['data-ngo-widget'] ?? '' : $name;
	if ( '' === $tag ) {
		return array();
	}
	$given = array( 'tag' => strtolower( trim( $tag ) ) );
	foreach ( $said as $attribute => $value ) {
		if ( ! $is_div || 0 === strpos( $attribute, 'data-' ) ) {
			$given[ camel_case( $is_div ? substr( $attribute, 5 ) : $attribute ) ] = $value;
		}
	}
	// The page says of these in which language they are.
	return array( 'lang' => $said['lang'] ?? '' ) + $given;
}
