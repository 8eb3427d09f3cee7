<?php
/**
 * Site Health says what is wrong, and what helps.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Files that the posts of this site show and no widget can read, each with the title of its post; at most twenty posts with widgets are looked at. */
function broken_files(): array {
	$broken = array();
	$posts  = get_posts(
		array(
			'post_type'   => 'any',
			'post_status' => 'publish',
			'numberposts' => 20,
			'meta_key'    => TEXT_META, // phpcs:ignore WordPress.DB.SlowDBQuery -- Only where an administrator asks.
		)
	);
	foreach ( $posts as $post ) {
		foreach ( widgets_in( $post->post_content ) as $attributes ) {
			$source = source_of( $attributes );
			if ( null !== $source['problem'] || ( null === $source['json'] && ( $attributes['attachment'] || path_of( $attributes['src'] ) ) ) ) {
				$broken[] = get_the_title( $post ) . ': ' . ( $source['problem'] ?? basename( $source['src'] ) );
			}
		}
	}
	return $broken;
}

/** All that is wrong, in sentences. */
function faults(): array {
	$faults = array();
	if ( ! is_readable( asset( 'embed.js' ) ) || ! is_readable( asset( 'prerendered.css' ) ) ) {
		$faults[] = __( 'The script of the widgets is not in the plugin’s folder, or cannot be read. Install the plugin anew from its zip file.', 'ngo-widgets' );
	}
	if ( ! isset( get_allowed_mime_types()['json'] ) ) {
		$faults[] = __( 'JSON files cannot be uploaded: another plugin or the network of sites does not let them. Files by their addresses still work.', 'ngo-widgets' );
	}
	$hosts = settings()['hosts'];
	if ( $hosts && ! function_exists( 'curl_init' ) ) {
		$faults[] = __( 'PHP has no curl here: files of other sites cannot be fetched. Ask whoever runs the server to switch it on.', 'ngo-widgets' );
	}
	foreach ( $hosts as $host ) {
		if ( ! ip_of( $host ) ) {
			/* translators: %s: the name of a server. */
			$faults[] = sprintf( __( 'The site %s is not known on the web, or is one of the server’s own network. Check its name in the settings.', 'ngo-widgets' ), $host );
		} elseif ( function_exists( 'curl_init' ) && 0 === ask( "https://$host/", ip_of( $host ), PATIENCE )['status'] ) {
			/* translators: %s: the name of a server. */
			$faults[] = sprintf( __( 'The site %s does not answer. Pages show the last good copy of its files.', 'ngo-widgets' ), $host );
		}
	}
	foreach ( broken_files() as $file ) {
		/* translators: %s: the title of a page, and the name of a file. */
		$faults[] = sprintf( __( 'A file cannot be read: %s', 'ngo-widgets' ), $file );
	}
	return $faults;
}

/** The test, as Site Health shows it. */
function health(): array {
	$faults = faults();
	$list   = '';
	foreach ( $faults as $fault ) {
		$list .= '<li>' . esc_html( $fault ) . '</li>';
	}
	return array(
		'label'       => $faults ? __( 'The NGO widgets need a look', 'ngo-widgets' ) : __( 'The NGO widgets work', 'ngo-widgets' ),
		'status'      => $faults ? 'recommended' : 'good',
		'badge'       => array(
			'label' => __( 'NGO widgets', 'ngo-widgets' ),
			'color' => 'blue',
		),
		'description' => $faults ? "<ul>$list</ul>" : '<p>' . esc_html__( 'Their script is in place, files can be uploaded, the sites that they are from answer, and all files can be read.', 'ngo-widgets' ) . '</p>',
		'actions'     => sprintf( '<p><a href="%s">%s</a></p>', esc_url( admin_url( 'options-general.php?page=ngo-widgets' ) ), esc_html__( 'Settings', 'ngo-widgets' ) ),
		'test'        => 'ngo_widgets',
	);
}

add_filter(
	'site_status_tests',
	static function ( $tests ) {
		$tests['direct']['ngo_widgets'] = array(
			'label' => __( 'NGO widgets', 'ngo-widgets' ),
			'test'  => __NAMESPACE__ . '\health',
		);
		return $tests;
	}
);
