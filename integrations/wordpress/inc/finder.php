<?php
/**
 * The widgets in the text of a post, in whichever way they were put there.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Attributes of a pasted widget that PHP goes by, and those with which it leaves the drawing to the element. */
const PASTED_ATTRIBUTES = array(
	'src'          => 'src',
	'data'         => 'data',
	'layout'       => 'layout',
	'headingLevel' => 'heading-level',
	'limit'        => 'limit',
	'only'         => 'only',
	'noTitle'      => 'no-title',
	'appearance'   => 'appearance',
	'missing'      => 'missing',
	'filter'       => 'filter',
	'debug'        => 'debug',
);

/** A start tag as written; a sign of its end may stand between quotation marks. */
const START_TAG = '<([a-z][a-z0-9-]*+)((?:\s(?:[^>"\']++|"[^"]*+"|\'[^\']*+\')*+)?)>';

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
	if ( preg_match_all( '/' . START_TAG . '/i', $content, $matches, PREG_SET_ORDER ) ) {
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

/** What a pasted placeholder or tag says, as a browser reads it; empty where it is none of ours. */
function widget_in_tag( string $name, string $written ): array {
	$is_tag = isset( LAYOUTS[ $name ] );
	if ( ! $is_tag && false === stripos( $written, 'data-ngo-widget' ) ) {
		return array();
	}
	$said = array();
	foreach ( wp_kses_hair( $written, wp_allowed_protocols() ) as $one ) {
		// Of two of one name the first holds.
		$said += array( strtolower( $one['name'] ) => html_entity_decode( $one['value'], ENT_QUOTES, 'UTF-8' ) );
	}
	$tag = $is_tag ? $name : $said['data-ngo-widget'] ?? '';
	if ( '' === $tag ) {
		return array();
	}
	$before = $is_tag ? '' : 'data-';
	$given  = array(
		'tag'  => strtolower( trim( $tag ) ),
		// The page says of these in which language they are.
		'lang' => $said['lang'] ?? $said[ "{$before}lang" ] ?? '',
	);
	foreach ( PASTED_ATTRIBUTES as $known => $attribute ) {
		if ( isset( $said[ $before . $attribute ] ) ) {
			$value = $said[ $before . $attribute ];
			// There without a value is "yes".
			$given[ $known ] = 'noTitle' === $known && '' === $value ? 'true' : $value;
		}
	}
	return $given;
}
