<?php
/**
 * What the editor's script needs.
 *
 * @package NgoWidgets
 */

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-core-data', 'wp-data', 'wp-element', 'wp-server-side-render', 'wp-shortcode' ),
	'version'      => \NgoWidgets\NGO_WIDGETS_VERSION,
);
