<?php
/**
 * The search of WordPress, and its excerpts, know the content of widgets.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Where a copy of the words of a post's widgets is. Its name begins so that no form shows it, and no author writes it. */
const TEXT_META = '_ngo_widgets_text';

/** The words of the widgets in a text: in each language that they are in. */
function words_in( string $content ): string {
	$words = array();
	foreach ( widgets_in( $content ) as $attributes ) {
		$source = source_of( $attributes );
		$view   = view_of( $attributes, $source['json'], $source['base'] );
		if ( $view ) {
			$html    = preg_replace( '/<\/(?:p|li|h[1-6]|div|dt|dd|span)>/', '$0 ', $view['html'] );
			$words[] = html_entity_decode( wp_strip_all_tags( $html, true ), ENT_QUOTES, 'UTF-8' );
		}
	}
	// As somebody types them, who knows of no no-break space.
	return str_replace( array( "\u{a0}", "\u{2060}" ), array( ' ', '' ), implode( "\n", $words ) );
}

/** Keeps the words with a post that is saved. */
function keep_words( $id, $post ): void {
	if ( ! $post instanceof \WP_Post || wp_is_post_revision( $id ) || wp_is_post_autosave( $id ) || ! post_type_supports( $post->post_type, 'editor' ) ) {
		return;
	}
	$words = words_in( $post->post_content );
	if ( '' === $words ) {
		delete_post_meta( $id, TEXT_META );
	} else {
		update_post_meta( $id, TEXT_META, wp_slash( $words ) );
	}
}
add_action( 'save_post', __NAMESPACE__ . '\keep_words', 20, 2 );

/** Where WordPress searches a post's text, it searches these words too. */
function search_words( $search, $query ) {
	global $wpdb;
	if ( ! is_string( $search ) || '' === $search || ! $query instanceof \WP_Query || ! $query->is_search() ) {
		return $search;
	}
	$like = '/\(\s*' . preg_quote( $wpdb->posts, '/' ) . '\.post_content LIKE (\'(?:[^\'\\\\]|\\\\.|\'\')*\')\s*\)/';
	return (string) preg_replace_callback(
		$like,
		static function ( array $found ) use ( $wpdb ): string {
			$meta = "EXISTS (SELECT 1 FROM {$wpdb->postmeta} WHERE {$wpdb->postmeta}.post_id = {$wpdb->posts}.ID AND {$wpdb->postmeta}.meta_key = '" . TEXT_META . "' AND {$wpdb->postmeta}.meta_value LIKE {$found[1]})";
			return "{$found[0]} OR ($meta)";
		},
		$search
	);
}
add_filter( 'posts_search', __NAMESPACE__ . '\search_words', 10, 2 );

/** An excerpt has the content of widgets, as it has that of paragraphs. */
add_filter(
	'excerpt_allowed_blocks',
	static function ( $blocks ) {
		foreach ( array_keys( LAYOUTS ) as $tag ) {
			$blocks[] = "ngo-widgets/$tag";
		}
		return $blocks;
	}
);
add_filter(
	'strip_shortcodes_tagnames',
	static function ( $tags ) {
		return array_values( array_diff( (array) $tags, array( 'ngo-widget' ) ) );
	}
);
