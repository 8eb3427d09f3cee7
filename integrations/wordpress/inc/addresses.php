<?php
/**
 * Which addresses the server may ask: of hosts that an administrator allows, and never of its own network.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Networks that are nobody's on the web: private, of the machine itself, of the link, for tests, for many at once. */
const CLOSED_NETWORKS = array(
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/3',
);
/** Of the newer addresses only these are given to anybody; the rest of them, and those that hold an older one, are closed. */
const OPEN_NETWORK    = '2000::/3';
const CLOSED_WITHIN   = array( '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20' );

/** Whether an IP address is in a network. */
function is_in( string $ip, string $network ): bool {
	list( $start, $bits ) = explode( '/', $network );
	$ip    = inet_pton( $ip );
	$start = inet_pton( $start );
	if ( false === $ip || strlen( $ip ) !== strlen( $start ) ) {
		return false;
	}
	$whole = intdiv( (int) $bits, 8 );
	$rest  = (int) $bits % 8;
	$mask  = chr( 0xff << ( 8 - $rest ) & 0xff );
	return substr( $ip, 0, $whole ) === substr( $start, 0, $whole )
		&& ( 0 === $rest || ( $ip[ $whole ] & $mask ) === ( $start[ $whole ] & $mask ) );
}

/** Whether an IP address is one on the web. */
function is_public( string $ip ): bool {
	if ( ! filter_var( $ip, FILTER_VALIDATE_IP ) ) {
		return false;
	}
	$is_new = false !== strpos( $ip, ':' );
	foreach ( $is_new ? CLOSED_WITHIN : CLOSED_NETWORKS as $network ) {
		if ( is_in( $ip, $network ) ) {
			return false;
		}
	}
	return ! $is_new || is_in( $ip, OPEN_NETWORK );
}

/** The name of the server in an address, in small letters; empty where it has none that could be allowed. */
function host_of( string $address ): string {
	$host = wp_parse_url( $address, PHP_URL_HOST );
	return is_string( $host ) ? strtolower( $host ) : '';
}

/**
 * Whether an administrator lets this site fetch an address: of a host in his list, over http or https at their usual
 * ports, without name and password, and with no sign that one reader of addresses takes otherwise than another.
 */
function is_allowed( string $address ): bool {
	$parts = wp_parse_url( $address );
	if ( strlen( $address ) > 2048 || preg_match( '/[\x00-\x20\x7f\\\\]/', $address ) || ! is_array( $parts ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return false;
	}
	$ports = array(
		'http'  => 80,
		'https' => 443,
	);
	$usual = $ports[ strtolower( $parts['scheme'] ?? '' ) ] ?? 0;
	return $usual && ( $parts['port'] ?? $usual ) === $usual && in_array( host_of( $address ), settings()['hosts'], true );
}

/** The IP addresses of a host. One that is an address itself, in whichever way of writing, is that address. */
function ips_of( string $host ): array {
	if ( filter_var( $host, FILTER_VALIDATE_IP ) ) {
		return array( $host );
	}
	$found = gethostbynamel( $host );
	$ips   = is_array( $found ) ? $found : array();
	$new   = function_exists( 'dns_get_record' ) ? @dns_get_record( $host, DNS_AAAA ) : false; // phpcs:ignore WordPress.PHP.NoSilencedErrors -- A name that is not known is no error here.
	foreach ( is_array( $new ) ? $new : array() as $record ) {
		$ips[] = $record['ipv6'];
	}
	return $ips;
}

/** The IP address to ask for a host: one on the web; empty where there is none, or where one of them is of the server's own network. */
function ip_of( string $host ): string {
	$ips = ips_of( $host );
	return $ips && count( array_filter( $ips, __NAMESPACE__ . '\is_public' ) ) === count( $ips ) ? $ips[0] : '';
}
