<?php
/**
 * Where a widget's JSON comes from: the page itself, the media library, or another site.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Bytes of JSON. Above, no widget reads it. */
const MAX_BYTES = 16777216;
/** Levels of lists and objects. */
const MAX_DEPTH = 16;

/** JSON as PHP has it; null where it is none, too large, too deep, or neither a list nor an object. */
function parse( string $text ) {
	if ( strlen( $text ) > MAX_BYTES ) {
		return null;
	}
	$json = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), true, MAX_DEPTH );
	return is_array( $json ) ? $json : null;
}

/** Where a file of the media library lies; empty where it is none of ours, or not for whoever looks at the page. */
function attachment_path( int $id ): string {
	$is_shown = 'publish' === get_post_status( $id ) || current_user_can( 'read_post', $id );
	$path     = 'attachment' === get_post_type( $id ) && $is_shown ? get_attached_file( $id ) : '';
	return $path ? upload_path( $path ) : '';
}

/** A path, where it is that of a `.json` file below the folder of uploads, links followed; else empty. */
function upload_path( string $path ): string {
	$folder = realpath( wp_get_upload_dir()['basedir'] );
	$real   = realpath( $path );
	$is_in  = $folder && $real && 0 === strpos( $real, $folder . DIRECTORY_SEPARATOR );
	return $is_in && preg_match( '/\.json$/i', $real ) && is_file( $real ) && is_readable( $real ) ? $real : '';
}

/** The file that an address of this site leads to, where it is an upload. */
function path_of( string $address ): string {
	$uploads = wp_get_upload_dir();
	$plain   = static function ( string $url ): string {
		return preg_replace( '/^https?:/i', '', $url );
	};
	$whole   = '/' === substr( $address, 0, 1 ) && '//' !== substr( $address, 0, 2 ) ? home_origin() . $address : $address;
	$base    = $plain( trailingslashit( $uploads['baseurl'] ) );
	$way     = preg_replace( '/[?#].*/s', '', $plain( $whole ) );
	return 0 === strpos( $way, $base ) ? upload_path( $uploads['basedir'] . '/' . rawurldecode( substr( $way, strlen( $base ) ) ) ) : '';
}

/** `https://example.org`, of this site. */
function home_origin(): string {
	$parts = wp_parse_url( home_url() );
	return $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/** What is in a file of this site; null where it is no JSON that a widget reads. */
function json_in( string $path ) {
	return $path && filesize( $path ) <= MAX_BYTES ? parse( (string) file_get_contents( $path ) ) : null;
}

/** What is at an address, of this site or of one that an administrator allows; null where it cannot be had. */
function json_at( string $address ) {
	$path = path_of( $address );
	if ( $path ) {
		return json_in( $path );
	}
	$copy = is_allowed( $address ) ? copy_of( $address ) : null;
	return $copy ? $copy['json'] : null;
}

/** JSON as it was written, but for stories that may not show: what stands in a page anybody reads, shown or not. */
function without_hidden( array $json ): array {
	$is_list = $json && array_keys( $json ) === range( 0, count( $json ) - 1 );
	foreach ( $json as $key => $value ) {
		if ( ! is_array( $value ) ) {
			continue;
		}
		$given = $value['safeguarding'] ?? null;
		$safe  = null === $given ? array() : ( new Reader( '*', '' ) )->read( 'record safeguarding', $given );
		if ( null === $safe || ! may_show( array( 'safeguarding' => $safe ) ) ) {
			unset( $json[ $key ] );
		} elseif ( $is_list || in_array( $key, array( 'items', 'success-stories' ), true ) ) {
			$json[ $key ] = without_hidden( $value );
		}
	}
	return $is_list ? array_values( $json ) : $json;
}

/** JSON that WordPress leaves alone: a quotation mark inside a text as `\u0022`, because it takes the sign before it away. */
function json_for_html( $json ): string {
	return (string) wp_json_encode( $json, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_HEX_QUOT | JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS );
}

/** What a widget shows is from here. `problem` is a sentence for who may change the page, where there is nothing to show. */
function source_of( array $attributes ): array {
	$source = array(
		'problem' => null,
		'src'     => '',
		'data'    => '',
		'json'    => null,
		'base'    => home_url( '/' ),
	);
	if ( '' !== $attributes['data'] ) {
		$json = parse( $attributes['data'] );
		if ( null === $json ) {
			return array( 'problem' => __( 'What is written in the widget is not JSON, or too much of it.', 'ngo-widgets' ) ) + $source;
		}
		$json = without_hidden( $json );
		$data = json_for_html( $json );
		return compact( 'json', 'data' ) + $source;
	}
	if ( $attributes['attachment'] ) {
		$path = attachment_path( $attributes['attachment'] );
		return $path
			? array(
				'src'  => (string) wp_get_attachment_url( $attributes['attachment'] ),
				'json' => json_in( $path ),
				'base' => (string) wp_get_attachment_url( $attributes['attachment'] ),
			) + $source
			: array( 'problem' => __( 'The file is not in the media library any more, or is not public.', 'ngo-widgets' ) ) + $source;
	}
	return 'language-switch' === $attributes['tag'] ? $source : source_at( $attributes['src'] ) + $source;
}

/** What is at an address that somebody has written into a page. */
function source_at( string $written ): array {
	if ( '' === $written ) {
		return array( 'problem' => __( 'The widget has no content yet: choose a file, or give its address.', 'ngo-widgets' ) );
	}
	$is_path = preg_match( '/^\/[^\/\\\\]/', $written );
	// What has no scheme WordPress would take for the name of a server.
	$whole = $is_path ? home_origin() . $written : $written;
	$src   = preg_match( '/^https?:\/\//i', $whole ) ? esc_url_raw( $whole, array( 'http', 'https' ) ) : '';
	if ( ! $src || strlen( $src ) > 2048 ) {
		return array( 'problem' => __( 'The address must begin with https:// or, for a file of this site, with /.', 'ngo-widgets' ) );
	}
	$path = path_of( $src );
	if ( $path ) {
		return array(
			'src'  => $src,
			'json' => json_in( $path ),
			'base' => $src,
		);
	}
	if ( host_of( $src ) === host_of( home_url() ) ) {
		return compact( 'src' );
	}
	if ( is_allowed( $src ) ) {
		$copy = copy_of( $src );
		return array(
			'src'  => proxied( $src ),
			'json' => $copy ? $copy['json'] : null,
			'base' => $src,
		);
	}
	return settings()['foreign']
		? compact( 'src' )
		/* translators: %s: the name of a server. */
		: array( 'problem' => sprintf( __( 'Content of the site %s may not be shown here. An administrator can allow it, in the settings of the NGO widgets.', 'ngo-widgets' ), host_of( $src ) ) );
}
