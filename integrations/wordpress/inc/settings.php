<?php
/**
 * What an administrator decides.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'ngo_widgets';

/** What is decided; of what is not, what holds then. */
function settings(): array {
	$saved = get_option( OPTION );
	return clean_settings( is_array( $saved ) ? $saved : array( 'foreign' => true ) );
}

/** What may be decided, and nothing else; also what comes from the form. */
function clean_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$hosts = $given['hosts'] ?? array();
	$lines = is_array( $hosts ) ? $hosts : preg_split( '/[\s,;]+/', is_string( $hosts ) ? $hosts : '' );
	return array(
		'hosts'   => array_values( array_unique( array_filter( array_map( __NAMESPACE__ . '\clean_host', $lines ) ) ) ),
		'theme'   => one_of( $given['theme'] ?? '', THEMES ),
		'foreign' => ! empty( $given['foreign'] ),
	);
}

/** The name of a server, as an address has it, of what somebody writes: a name or a whole address. */
function clean_host( $written ): string {
	$written = is_string( $written ) ? strtolower( trim( $written ) ) : '';
	$host    = false === strpos( $written, '//' ) ? preg_replace( '/[\/?#].*/', '', $written ) : (string) wp_parse_url( $written, PHP_URL_HOST );
	if ( preg_match( '/[^\x20-\x7e]/', $host ) && function_exists( 'idn_to_ascii' ) ) {
		$host = (string) idn_to_ascii( $host );
	}
	return preg_match( '/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/', $host ) ? $host : '';
}

/** The form, and who may send it: WordPress checks its nonce and the capability. */
function register_settings(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'ngo-widgets', '', '__return_false', OPTION );
	$fields = array(
		'hosts'   => __( 'Other sites', 'ngo-widgets' ),
		'theme'   => __( 'Theme', 'ngo-widgets' ),
		'foreign' => __( 'All other sites', 'ngo-widgets' ),
	);
	foreach ( $fields as $name => $label ) {
		add_settings_field( $name, $label, __NAMESPACE__ . "\\field_$name", OPTION, 'ngo-widgets', 'foreign' === $name ? array() : array( 'label_for' => "ngo-widgets-$name" ) );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

function field_hosts(): void {
	printf(
		'<textarea id="ngo-widgets-hosts" name="%s[hosts]" rows="5" class="large-text code" aria-describedby="ngo-widgets-hosts-help">%s</textarea><p class="description" id="ngo-widgets-hosts-help">%s</p>',
		esc_attr( OPTION ),
		esc_textarea( implode( "\n", settings()['hosts'] ) ),
		esc_html__( 'From these sites this one fetches files, and keeps a copy for the case that they do not answer. One name a line, such as partner.example.org.', 'ngo-widgets' )
	);
}

function field_theme(): void {
	printf( '<select id="ngo-widgets-theme" name="%s[theme]">', esc_attr( OPTION ) );
	printf( '<option value="">%s</option>', esc_html__( 'As the site looks', 'ngo-widgets' ) );
	foreach ( THEMES as $theme ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $theme ), selected( settings()['theme'], $theme, false ), esc_html( ucfirst( $theme ) ) );
	}
	echo '</select>';
}

function field_foreign(): void {
	printf(
		'<label><input type="checkbox" name="%s[foreign]" value="1"%s> %s</label><p class="description">%s</p>',
		esc_attr( OPTION ),
		checked( settings()['foreign'], true, false ),
		esc_html__( 'Authors may use files of sites that are not in the list above.', 'ngo-widgets' ),
		esc_html__( 'This site does not fetch them: the reader’s browser does, where the other site lets it. They are not found by the search, nor in the feed.', 'ngo-widgets' )
	);
}

add_action(
	'admin_menu',
	static function () {
		add_options_page( __( 'NGO widgets', 'ngo-widgets' ), __( 'NGO widgets', 'ngo-widgets' ), 'manage_options', 'ngo-widgets', __NAMESPACE__ . '\settings_page' );
	}
);

function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	printf( '<div class="wrap"><h1>%s</h1><form method="post" action="options.php">', esc_html__( 'NGO widgets', 'ngo-widgets' ) );
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}

/** The way there from the list of plugins. */
add_filter(
	'plugin_action_links_' . plugin_basename( NGO_WIDGETS_FILE ),
	static function ( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=ngo-widgets' ) ), esc_html__( 'Settings', 'ngo-widgets' ) );
		return array_merge( array( $link ), is_array( $links ) ? $links : array() );
	}
);
