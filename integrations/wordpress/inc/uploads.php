<?php
/**
 * `.json` in the media library, for whoever may upload files: checked by what is in it, and changed in nothing.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Lets JSON be uploaded; who may upload at all, WordPress knows. */
function allow_json( $types ) {
	if ( is_array( $types ) ) {
		$types['json'] = 'application/json';
	}
	return $types;
}
// After what a network of sites allows.
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json', 20 );

/** What is wrong with a file that says to be JSON; empty where nothing is. */
function fault_of( string $path ): string {
	if ( ! is_readable( $path ) || filesize( $path ) > MAX_BYTES ) {
		return __( 'The JSON file is larger than 16 MB.', 'ngo-widgets' );
	}
	$text = (string) file_get_contents( $path );
	if ( null !== parse( $text ) ) {
		return '';
	}
	return is_array( json_decode( $text, true ) )
		? __( 'The JSON file has more than 16 levels of lists and objects.', 'ngo-widgets' )
		: __( 'The file is not JSON with a list or an object in it. Check it with the builder of the widgets.', 'ngo-widgets' );
}

/** WordPress asks what a file really is: the name says JSON, and so must the content. */
function check_type( $data, $file, $name ) {
	if ( ! is_string( $name ) || ! preg_match( '/\.json$/i', $name ) || ! is_array( $data ) ) {
		return $data;
	}
	$is_good = is_string( $file ) && '' === fault_of( $file );
	return array(
		'ext'             => $is_good ? 'json' : false,
		'type'            => $is_good ? 'application/json' : false,
		'proper_filename' => false,
	);
}
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\check_type', 20, 3 );

/** Says what is wrong, before WordPress says that the type is not allowed. */
function check_upload( $file ) {
	if ( is_array( $file ) && isset( $file['name'], $file['tmp_name'] ) && preg_match( '/\.json$/i', $file['name'] ) && empty( $file['error'] ) ) {
		$fault = fault_of( $file['tmp_name'] );
		if ( $fault ) {
			$file['error'] = $fault;
		}
	}
	return $file;
}
add_filter( 'wp_handle_upload_prefilter', __NAMESPACE__ . '\check_upload' );
add_filter( 'wp_handle_sideload_prefilter', __NAMESPACE__ . '\check_upload' );
