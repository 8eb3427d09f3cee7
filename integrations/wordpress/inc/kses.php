<?php
/**
 * What an author may paste: our tags and placeholders, and nothing that could run.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes of our tags. Not `data`: WordPress takes it for an address, and breaks the JSON in it. In a placeholder's
 * `data-data` it stays.
 */
const TAG_ATTRIBUTES = array( 'src', 'lang', 'dir', 'id', 'class', 'layout', 'heading-level', 'no-title', 'only', 'limit', 'missing', 'appearance', 'loading', 'filter', 'for' );

/** Lets an author's snippet through. Whatever runs (`on…`, `javascript:`) WordPress still takes away. */
function allow_snippets( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	foreach ( array_keys( LAYOUTS ) as $tag ) {
		$allowed[ $tag ] = array_fill_keys( TAG_ATTRIBUTES, true );
	}
	$allowed['div'] = array_merge(
		isset( $allowed['div'] ) && is_array( $allowed['div'] ) ? $allowed['div'] : array(),
		array(
			'data-*' => true,
			'lang'   => true,
		)
	);
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_snippets', 10, 2 );
