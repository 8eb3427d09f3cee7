<?php
/**
 * Files of other sites: fetched by the server, with limits, and kept for the case that the other site does not answer.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Seconds until a file is fetched anew. */
const COPY_FRESH = 5 * MINUTE_IN_SECONDS;
/** Seconds for which the last good copy of a file is kept. */
const COPY_KEPT = 30 * DAY_IN_SECONDS;
/** Seconds to wait for an answer. */
const PATIENCE = 8;
/** How many files are kept; of more, the one that was asked for longest ago goes. */
const MAX_COPIES = 100;
/** Bytes of a file that is kept: `options` is no place for more. */
const MAX_COPY_BYTES = 4194304;
/** How often an address may lead to another. */
const MAX_REDIRECTS = 3;

/** What an address answers: `array( 'text' => …, 'address' => … )`, its last one; null where it may not be asked or has no good answer. */
function fetch( string $address ): ?array {
	$end = time() + PATIENCE;
	for ( $redirects = 0; $redirects <= MAX_REDIRECTS && time() < $end; $redirects++ ) {
		$ip = is_allowed( $address ) ? ip_of( host_of( $address ) ) : '';
		if ( ! $ip ) {
			return null;
		}
		$answer = ask( $address, $ip, $end - time() );
		$status = $answer['status'];
		if ( 200 === $status ) {
			return array(
				'text'    => $answer['text'],
				'address' => $address,
			);
		}
		if ( ! in_array( $status, array( 301, 302, 303, 307, 308 ), true ) || ! $answer['location'] ) {
			return null;
		}
		$address = \WP_Http::make_absolute_url( $answer['location'], $address );
	}
	return null;
}

/**
 * Asks one address, at the IP address that was found good: a name that leads elsewhere a moment later leads nowhere. The
 * answer goes into a file, so that what is packed in it is not unpacked in memory.
 */
function ask( string $address, string $ip, int $seconds ): array {
	$nothing = array(
		'status'   => 0,
		'location' => '',
		'text'     => '',
	);
	$file    = tempnam( get_temp_dir(), 'ngo-widgets-' );
	if ( ! $file ) {
		return $nothing;
	}
	$host   = host_of( $address );
	$pinned = false;
	$pin    = static function ( $handle ) use ( $host, $ip, &$pinned ) {
		$at     = false === strpos( $ip, ':' ) ? $ip : "[$ip]";
		$pinned = curl_setopt( $handle, CURLOPT_RESOLVE, array( "$host:80:$at", "$host:443:$at" ) ) // phpcs:ignore WordPress.WP.AlternativeFunctions -- The only way to say which IP address is asked.
			&& curl_setopt( $handle, CURLOPT_PROXY, '' ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		if ( ! $pinned ) {
			curl_setopt( $handle, CURLOPT_TIMEOUT_MS, 1 ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		}
	};
	add_action( 'http_api_curl', $pin, PHP_INT_MAX );
	// Without curl nobody can say which IP address is asked.
	$only_curl = static function () {
		return array( 'curl' );
	};
	add_filter( 'http_api_transports', $only_curl, PHP_INT_MAX );
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => max( 1, $seconds ),
			'redirection'         => 0,
			'limit_response_size' => MAX_COPY_BYTES + 1,
			'stream'              => true,
			'filename'            => $file,
			'headers'             => array(
				'Accept'          => 'application/json',
				'Accept-Encoding' => 'identity',
			),
			'user-agent'          => 'ngo-widgets/' . NGO_WIDGETS_VERSION,
		)
	);
	remove_action( 'http_api_curl', $pin, PHP_INT_MAX );
	remove_filter( 'http_api_transports', $only_curl, PHP_INT_MAX );
	$text = (string) file_get_contents( $file, false, null, 0, MAX_COPY_BYTES + 1 );
	unlink( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- Ours, made above.
	if ( is_wp_error( $answer ) ) {
		return $nothing;
	}
	$location = wp_remote_retrieve_header( $answer, 'location' );
	return array(
		'status'   => (int) wp_remote_retrieve_response_code( $answer ),
		'location' => is_string( $location ) ? $location : '',
		'text'     => '' === $text ? wp_remote_retrieve_body( $answer ) : $text,
	);
}

/** The document of a text as others may have it: with the address that relative ones in it are relative to. Null where it is none. */
function document_of( string $text, string $address ): ?string {
	if ( strlen( $text ) > MAX_COPY_BYTES || ! is_array( parse( $text ) ) ) {
		return null;
	}
	$json   = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), false, MAX_DEPTH );
	$folder = preg_replace( '/[^\/]*$/', '', preg_replace( '/[?#].*/s', '', $address ) );
	$whole  = is_array( $json ) ? (object) array( 'items' => $json ) : $json;
	$base   = isset( $whole->base ) && is_string( $whole->base ) ? \WP_Http::make_absolute_url( $whole->base, $address ) : $folder;
	$whole->base = $base;
	$text        = wp_json_encode( $whole, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	return is_string( $text ) ? $text : null;
}

/** Under which name the copy of a file is kept. */
function copy_key( string $address ): string {
	return 'ngo_widgets_' . md5( $address );
}

/**
 * The file at an address of a host that is allowed: as fetched within the last minutes, else fetched now, else the last
 * good copy, which says from when it is. `array( 'text' => …, 'json' => … )`, or null.
 */
function copy_of( string $address ): ?array {
	static $read = array();
	if ( ! isset( $read[ $address ] ) ) {
		$read[ $address ] = read_copy( $address );
	}
	return $read[ $address ];
}

/** Keeps a copy, and no more of them than there may be. */
function keep_copy( string $address, array $kept ): void {
	$key    = copy_key( $address );
	$copies = get_transient( 'ngo_widgets_copies' );
	$copies = array( $key => time() ) + ( is_array( $copies ) ? $copies : array() );
	arsort( $copies );
	foreach ( array_slice( array_keys( $copies ), MAX_COPIES ) as $one ) {
		delete_transient( $one );
	}
	set_transient( 'ngo_widgets_copies', array_slice( $copies, 0, MAX_COPIES ), COPY_KEPT );
	set_transient( $key, $kept, COPY_KEPT );
}

function read_copy( string $address ): ?array {
	$kept = get_transient( copy_key( $address ) );
	$kept = is_array( $kept ) ? $kept : array(
		'text'    => '',
		'fetched' => 0,
		'asked'   => 0,
		'good'    => false,
	);
	if ( $kept['asked'] + COPY_FRESH <= time() ) {
		// Said first: who comes meanwhile does not wait, too.
		$kept['asked'] = time();
		keep_copy( $address, $kept );
		$answer       = fetch( $address );
		$text         = $answer ? document_of( $answer['text'], $answer['address'] ) : null;
		$kept['good'] = null !== $text;
		if ( null !== $text ) {
			$kept['text']    = $text;
			$kept['fetched'] = time();
		}
		keep_copy( $address, $kept );
	}
	$json = parse( $kept['text'] );
	if ( null === $json ) {
		return null;
	}
	$text = $kept['text'];
	if ( ! $kept['good'] ) {
		$as_of        = gmdate( 'Y-m-d', $kept['fetched'] );
		$json['asOf'] = $as_of;
		$whole        = json_decode( $text, false, MAX_DEPTH );
		$whole->asOf  = $as_of; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- The format's.
		$text         = (string) wp_json_encode( $whole, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}
	return compact( 'text', 'json' );
}
