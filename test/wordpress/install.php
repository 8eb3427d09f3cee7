<?php
// Installs WordPress in Bulgarian with three people and the plugin; prints a password for the REST API of each.
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
ob_start();
wp_install( 'Сайт на сдружение', 'administrator', 'administrator@example.org', true, '', 'password of administrator' );
if ( in_array( 'bg_BG', get_available_languages(), true ) ) {
	update_option( 'WPLANG', 'bg_BG' );
}
update_option( 'permalink_structure', '/%postname%/' );
$passwords = array();
foreach ( array( 'author', 'editor', 'administrator' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => "password of $role",
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
	$made               = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
	$passwords[ $role ] = $made[0];
}
$wrong = activate_plugin( 'ngo-widgets/ngo-widgets.php' );
ob_end_clean();
if ( is_wp_error( $wrong ) ) {
	fwrite( STDERR, $wrong->get_error_message() . "\n" );
	exit( 1 );
}
echo json_encode( $passwords );
