<?php
/**
 * Files of other sites for the reader's browser: `ngo-widgets/v1/file?url=…&key=…`.
 *
 * Anyone may read what is in a public page, and nothing else: an address is answered only with the key that this site
 * has made for just that address when it put it into a page, and only while its host is in the administrator's list.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** What shows that this site has put an address into a page. */
function key_of( string $address ): string {
	return hash_hmac( 'sha256', 'ngo-widgets ' . $address, wp_salt( 'auth' ) );
}

/** The address of this site at which the browser gets a file of another. */
function proxied( string $address ): string {
	return add_query_arg(
		array(
			'url' => rawurlencode( $address ),
			'key' => key_of( $address ),
		),
		rest_url( 'ngo-widgets/v1/file' )
	);
}

/** Answers with the file, or says why not. */
function rest_file( \WP_REST_Request $request ) {
	$address = $request->get_param( 'url' );
	$key     = $request->get_param( 'key' );
	if ( ! is_string( $address ) || ! is_string( $key ) || ! hash_equals( key_of( $address ), $key ) || ! is_allowed( $address ) ) {
		return new \WP_Error( 'ngo_widgets_not_allowed', __( 'This address is not one that a page of this site shows.', 'ngo-widgets' ), array( 'status' => 403 ) );
	}
	$copy = copy_of( $address );
	if ( ! $copy ) {
		return new \WP_Error( 'ngo_widgets_no_answer', __( 'The other site has no good answer, and there is no copy of an earlier one.', 'ngo-widgets' ), array( 'status' => 502 ) );
	}
	$response = new \WP_REST_Response( json_decode( $copy['text'], false, MAX_DEPTH ) );
	$response->header( 'Cache-Control', 'public, max-age=' . COPY_FRESH );
	return $response;
}

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'ngo-widgets/v1',
			'/file',
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\rest_file',
				// What is in a public page is for all; the key says that it is. See above.
				'permission_callback' => '__return_true',
				'args'                => array(
					'url' => array(
						'type'     => 'string',
						'required' => true,
					),
					'key' => array(
						'type'     => 'string',
						'required' => true,
					),
				),
			)
		);
	}
);
