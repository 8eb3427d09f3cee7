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

/**
 * The words of the widgets in a text, and when the first story in it may show no longer: `array( words, moment )`, null
 * where there is no such moment.
 */
function words_in( string $content ): array {
	$words = array();
	$ends  = array();
	foreach ( widgets_in( $content ) as $attributes ) {
		$source = source_of( $attributes );
		$view   = view_of( $attributes, $source['json'], $source['base'] );
		if ( $view ) {
			$html    = preg_replace( '/<\/(?:p|li|h[1-6]|div|dt|dd|span)>/', '$0 ', $view['html'] );
			$words[] = html_entity_decode( wp_strip_all_tags( $html, true ), ENT_QUOTES, 'UTF-8' );
			$ends    = array_merge( $ends, array_map( __NAMESPACE__ . '\end_of', array_column( array_column( $view['items'], 'safeguarding' ), 'reviewBy' ) ) );
		}
	}
	// As somebody types them, who knows of no no-break space.
	$typed = str_replace( array( "\u{a0}", "\u{2060}" ), array( ' ', '' ), implode( "\n", $words ) );
	return array( $typed, $ends ? min( $ends ) : null );
}

/** Until when the copy may be found, a moment in seconds: a story in it may show until then. Not there: always. */
const END_META = '_ngo_widgets_text_end';
/** From when on the copy is made anew as the page is looked at. */
const STALE_META = '_ngo_widgets_text_stale';

/** Keeps the words with a post: those that a visitor sees, in the site's language, whoever saves it. */
function keep_words( $id, $post ): void {
	if ( ! $post instanceof \WP_Post || wp_is_post_revision( $id ) || wp_is_post_autosave( $id ) || ! post_type_supports( $post->post_type, 'editor' ) ) {
		return;
	}
	$user     = get_current_user_id();
	$switched = switch_to_locale( get_locale() );
	wp_set_current_user( 0 );
	try {
		list( $words, $end ) = words_in( $post->post_content );
	} finally {
		wp_set_current_user( $user );
		if ( $switched ) {
			restore_previous_locale();
		}
	}
	$kept = array(
		TEXT_META  => $words,
		END_META   => '' === $words ? '' : (string) $end,
		STALE_META => has_widget( $post->post_content ) ? (string) min( time() + HOUR_IN_SECONDS, $end ?? PHP_INT_MAX ) : '',
	);
	foreach ( $kept as $key => $value ) {
		if ( '' === $value ) {
			delete_post_meta( $id, $key );
		} else {
			update_post_meta( $id, $key, wp_slash( $value ) );
		}
	}
}
add_action( 'save_post', __NAMESPACE__ . '\keep_words', 20, 2 );

/** A file changes, and nobody saves the post: its words are taken anew when somebody looks at it, at most once an hour. */
function renew_words(): void {
	// A preview has what is not published yet.
	$post = is_singular() && ! is_preview() ? get_post() : null;
	if ( $post && has_widget( $post->post_content ) && (int) get_post_meta( $post->ID, STALE_META, true ) <= time() ) {
		keep_words( $post->ID, $post );
	}
}
add_action( 'template_redirect', __NAMESPACE__ . '\renew_words' );

/** Where WordPress searches a post's text, it searches these words too; also for what somebody does not want to find. */
function search_words( $search, $query ) {
	global $wpdb;
	if ( ! is_string( $search ) || '' === $search || ! $query instanceof \WP_Query || ! $query->is_search() ) {
		return $search;
	}
	$like = '/\(\s*' . preg_quote( $wpdb->posts, '/' ) . '\.post_content (NOT )?LIKE (\'(?:[^\'\\\\]|\\\\.|\'\')*\')\s*\)/';
	return (string) preg_replace_callback(
		$like,
		static function ( array $found ) use ( $wpdb ): string {
			list( $whole, $not, $words ) = $found;

			$of    = "FROM {$wpdb->postmeta} WHERE {$wpdb->postmeta}.post_id = {$wpdb->posts}.ID AND {$wpdb->postmeta}.meta_key =";
			$has   = "EXISTS (SELECT 1 $of '" . TEXT_META . "' AND {$wpdb->postmeta}.meta_value LIKE $words)";
			$over  = "EXISTS (SELECT 1 $of '" . END_META . "' AND {$wpdb->postmeta}.meta_value + 0 <= " . time() . ')';
			return $not ? "$whole AND NOT $has" : "$whole OR ($has AND NOT $over)";
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
