<?php
// What the tests need of a WordPress without a network: nothing of wordpress.org is asked for, no mail is sent, and
// passwords for applications are taken without TLS.
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'wp_is_application_passwords_available', '__return_true' );
add_filter(
	'pre_http_request',
	static function ( $answer, $arguments, $url ) {
		$host = (string) wp_parse_url( $url, PHP_URL_HOST );
		return preg_match( '/(^|\.)(wordpress\.org|w\.org)$/', $host ) ? new WP_Error( 'test', 'There is no network.' ) : $answer;
	},
	10,
	3
);
