<?php
/**
 * The script and the styles: from the plugin's own folder, and only on pages with a widget.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Where a file of the widgets lies, on the disk or on the web. */
function asset( string $file, bool $on_web = false ): string {
	return $on_web ? plugins_url( "assets/$file", NGO_WIDGETS_FILE ) : plugin_dir_path( NGO_WIDGETS_FILE ) . "assets/$file";
}

/** What a browser checks a file by; empty where nobody has said. */
function integrity_of( string $file ): string {
	static $files = null;
	if ( null === $files ) {
		$path  = asset( 'integrity.json' );
		$all   = is_readable( $path ) ? json_decode( (string) file_get_contents( $path ), true ) : null;
		$files = is_array( $all ) && isset( $all['files'] ) && is_array( $all['files'] ) ? $all['files'] : array();
	}
	return isset( $files[ $file ] ) && is_string( $files[ $file ] ) ? $files[ $file ] : '';
}

/** Makes script and styles known, so that blocks may name them too. */
function register_assets(): void {
	wp_register_script( 'ngo-widgets', asset( 'embed.js', true ), array(), NGO_WIDGETS_VERSION, true );
	// From WordPress 6.3 on; before, the filter below does it alone.
	wp_script_add_data( 'ngo-widgets', 'strategy', 'defer' );
	wp_register_style( 'ngo-widgets', asset( 'prerendered.css', true ), array(), NGO_WIDGETS_VERSION );
	// A block as wide as the window has its ground to the edge, and its text has not.
	$full = implode( ',', array_map( static fn ( $tag ) => "$tag.alignfull", array_merge( array( '[data-ngo-widget]' ), array_keys( LAYOUTS ) ) ) );
	wp_add_inline_style( 'ngo-widgets', "$full{box-sizing:border-box;padding-inline:clamp(1.25em,4vw,3em)}" );
	foreach ( THEMES as $theme ) {
		wp_register_style( "ngo-widgets-$theme", asset( "themes/$theme.css", true ), array(), NGO_WIDGETS_VERSION );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_assets', 5 );

/** Asks for script and styles on this page. */
function enqueue( string $theme ): void {
	wp_enqueue_script( 'ngo-widgets' );
	wp_enqueue_style( 'ngo-widgets' );
	if ( $theme ) {
		wp_enqueue_style( "ngo-widgets-$theme" );
	}
}

/** The theme of a widget: its own, else that of the site; empty where there is none. */
function theme_of( array $attributes ): string {
	$theme = ! empty( $attributes['theme'] ) ? $attributes['theme'] : settings()['theme'];
	return one_of( $theme, THEMES );
}

/** Adds to our script's tag what the version of WordPress does not. */
function script_tag( $tag, $handle ) {
	if ( 'ngo-widgets' !== $handle || ! is_string( $tag ) ) {
		return $tag;
	}
	$integrity = integrity_of( 'embed.js' );
	$more      = preg_match( '/\sdefer\b/', $tag ) ? '' : ' defer';
	$more     .= $integrity ? ' integrity="' . esc_attr( $integrity ) . '" crossorigin="anonymous"' : '';
	return str_replace( ' src=', "$more src=", $tag );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );

/** Whether a text holds a widget, in whichever way: block, shortcode, address, or the snippet as it was pasted. */
function has_widget( string $content ): bool {
	$tags = implode( '|', array_keys( LAYOUTS ) );
	return (bool) preg_match( "/<!-- wp:ngo-widgets\/|\[ngo-widget[\s\]]|data-ngo-widget=|<(?:$tags)[\s>]|" . FILE_ON_A_LINE . '/im', $content );
}

/** Where the page's own text has a widget, the styles are there before it shows. */
function enqueue_for_posts(): void {
	global $wp_query;
	$posts = is_array( $wp_query->posts ?? null ) ? $wp_query->posts : array();
	foreach ( $posts as $post ) {
		if ( isset( $post->post_content ) && has_widget( $post->post_content ) ) {
			enqueue( theme_of( array() ) );
			return;
		}
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_for_posts' );

/** The same for a snippet that stands anywhere else: in a widget area, in a part of a template. */
function enqueue_for( $content ) {
	if ( is_string( $content ) && has_widget( $content ) ) {
		enqueue( theme_of( array() ) );
	}
	return $content;
}
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $ngo_widgets_filter ) {
	add_filter( $ngo_widgets_filter, __NAMESPACE__ . '\enqueue_for', 5 );
}
unset( $ngo_widgets_filter );

/** The site's theme for the snippets that have none of their own. */
function body_classes( $classes ) {
	$theme = theme_of( array() );
	if ( $theme && is_array( $classes ) ) {
		$classes[] = "ngo-theme-$theme";
	}
	return $classes;
}
add_filter( 'body_class', __NAMESPACE__ . '\body_classes' );
