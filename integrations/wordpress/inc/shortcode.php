<?php
/**
 * Ways in without the block editor: the shortcode, and the address of a file on a line of its own.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** The address of a file on a line of its own. */
const FILE_ON_A_LINE = '^\s*https?:\/\/[^\s"<>]+\.json(?:\?[^\s"<>#]*)?(?:#[a-z-]*)?\s*$';

/** What a shortcode says of its widget. */
function attributes_of_shortcode( $given ): array {
	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		// `no-title` alone has no name.
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = 'true';
		}
		$attributes[ camel_case( (string) $name ) ] = $value;
	}
	return isset( $attributes['class'] ) ? array( 'className' => $attributes['class'] ) + $attributes : $attributes;
}

/** `[ngo-widget tag="network-memberships" src="…" layout="cards" no-title]` */
function shortcode( $given ): string {
	return render_widget( attributes_of_shortcode( $given ) );
}

/** `heading-level` as `headingLevel`; a shortcode's names have small letters only. */
function camel_case( string $name ): string {
	foreach ( array_keys( ATTRIBUTES ) as $known ) {
		if ( strtolower( $known ) === str_replace( array( '-', '_' ), '', strtolower( $name ) ) ) {
			return $known;
		}
	}
	return strtolower( $name );
}

/** The widgets that a file is for. Behind `#` in its address may stand which one. */
function widgets_at( string $address ): array {
	$hint = (string) wp_parse_url( $address, PHP_URL_FRAGMENT );
	$src  = preg_replace( '/#.*/', '', $address );
	$tags = one_of( $hint, array_keys( LAYOUTS ) ) ? array( $hint ) : tags_of( json_at( $src ) );
	return array_map(
		static function ( $tag ) use ( $src ) {
			return compact( 'tag', 'src' );
		},
		$tags
	);
}

/** The address of a file on a line of its own. */
function embed( $matches ): string {
	$address = html_entity_decode( trim( $matches[0] ), ENT_QUOTES, 'UTF-8' );
	$widgets = widgets_at( $address );
	if ( ! $widgets ) {
		return note_for_editors(
			/* translators: %s: the address of a file. */
			sprintf( __( 'Nobody can tell from the file which widget it is for. Write it behind the address: %s', 'ngo-widgets' ), preg_replace( '/#.*/', '', $address ) . '#network-memberships' )
		);
	}
	return implode( '', array_map( __NAMESPACE__ . '\render_widget', $widgets ) );
}

add_action(
	'init',
	static function () {
		add_shortcode( 'ngo-widget', __NAMESPACE__ . '\shortcode' );
		wp_embed_register_handler( 'ngo-widgets', '/' . FILE_ON_A_LINE . '/i', __NAMESPACE__ . '\embed' );
	}
);
