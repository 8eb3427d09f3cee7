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

/** `[ngo-widget tag="network-memberships" src="…" layout="cards" no-title]` */
function shortcode( $given ): string {
	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		// `no-title` alone has no name.
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = 'true';
		}
		$attributes[ camel_case( (string) $name ) ] = $value;
	}
	if ( isset( $attributes['class'] ) ) {
		$attributes['className'] = $attributes['class'];
	}
	return render_widget( $attributes );
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

/** The address of a file on a line of its own; behind `#` may stand which widget it is for. */
function embed( $matches ): string {
	$address = html_entity_decode( $matches[0], ENT_QUOTES, 'UTF-8' );
	$hint    = (string) wp_parse_url( $address, PHP_URL_FRAGMENT );
	$src     = preg_replace( '/#.*/', '', $address );
	$tags    = one_of( $hint, array_keys( LAYOUTS ) ) ? array( $hint ) : tags_of( json_at( $src ) );
	if ( ! $tags ) {
		return note_for_editors(
			/* translators: %s: the address of a file. */
			sprintf( __( 'Nobody can tell from the file which widget it is for. Write it behind the address: %s', 'ngo-widgets' ), "$src#network-memberships" )
		);
	}
	$html = '';
	foreach ( $tags as $tag ) {
		$html .= render_widget( compact( 'tag', 'src' ) );
	}
	return $html;
}

add_action(
	'init',
	static function () {
		add_shortcode( 'ngo-widget', __NAMESPACE__ . '\shortcode' );
		wp_embed_register_handler( 'ngo-widgets', '/' . FILE_ON_A_LINE . '/i', __NAMESPACE__ . '\embed' );
	}
);
