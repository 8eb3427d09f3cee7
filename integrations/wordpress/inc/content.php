<?php
/**
 * The content of a widget, for whoever has no script.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** What stands in a widget's element, and what its element says of it. */
function content_of( array $attributes, array $source ): array {
	return array(
		'html' => '',
		'data' => array(),
	);
}
