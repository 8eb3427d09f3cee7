<?php
/**
 * Plugin Name:       NGO widgets
 * Description:       Networks, stories, projects, topics, publications, news, contacts and funders of an organisation, from one file, in Bulgarian and English.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       ngo-widgets
 * Domain Path:       /languages
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

const NGO_WIDGETS_VERSION = '{version}';
const NGO_WIDGETS_FILE    = __FILE__;

foreach ( glob( __DIR__ . '/inc/*.php' ) as $ngo_widgets_file ) {
	require_once $ngo_widgets_file;
}
unset( $ngo_widgets_file );

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'ngo-widgets', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	}
);
