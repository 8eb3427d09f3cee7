<?php
/**
 * Nothing of the plugin stays: no option, no copy of a file, no word in the search.
 *
 * @package NgoWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Takes what is ours from one site. */
function ngo_widgets_forget(): void {
	global $wpdb;
	delete_option( 'ngo_widgets' );
	foreach ( array( '_ngo_widgets_text', '_ngo_widgets_text_end', '_ngo_widgets_text_stale' ) as $key ) {
		delete_metadata( 'post', 0, $key, '', true );
	}
	// The copies that are known by name also go where they are not in the database.
	$copies = get_transient( 'ngo_widgets_copies' );
	foreach ( is_array( $copies ) ? array_keys( $copies ) : array() as $name ) {
		delete_transient( $name );
	}
	delete_transient( 'ngo_widgets_copies' );
	$names = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- There is no other way to ask for names.
		$wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_ngo_widgets_' ) . '%' )
	);
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $ngo_widgets_site ) {
		switch_to_blog( $ngo_widgets_site );
		ngo_widgets_forget();
		restore_current_blog();
	}
} else {
	ngo_widgets_forget();
}
