<?php
/**
 * Which widget a file is for.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** Fields that an item of each widget has, and those of no other do: the first that fits. */
const SIGNS = array(
	'funder-acknowledgement' => array( 'funder' ),
	'publication-list'       => array( 'files', 'authors', 'cover' ),
	'contact-card'           => array( 'phones', 'emails', 'organisation', 'helpline', 'week' ),
	'project-results'        => array( 'activities', 'results', 'figures', 'duration', 'specificGoals', 'beneficiaries', 'funding' ),
	'network-memberships'    => array( 'name', 'role', 'roleNote', 'objectives', 'scope' ),
	'success-stories'        => array( 'body', 'summary', 'quote', 'safeguarding', 'kicker' ),
	'news-teasers'           => array( 'url', 'excerpt', 'source' ),
	'advocacy-topics'        => array( 'topics', 'description', 'title' ),
);

/**
 * The widgets that a file is for: those whose parts it has; else what its `$schema` says; else what its first item is.
 *
 * @param mixed $json What is in the file.
 */
function tags_of( $json ): array {
	if ( ! is_array( $json ) ) {
		return array();
	}
	$content = array_diff( array_keys( LAYOUTS ), array( 'language-switch' ) );
	$parts   = array_values( array_intersect( array_map( 'strval', array_keys( array_filter( $json, 'is_array' ) ) ), $content ) );
	if ( $parts ) {
		return $parts;
	}
	$schema = isset( $json['$schema'] ) && is_string( $json['$schema'] ) ? basename( $json['$schema'], '.json' ) : '';
	if ( in_array( $schema, $content, true ) ) {
		return array( $schema );
	}
	$items = isset( $json['items'] ) && is_array( $json['items'] ) ? $json['items'] : $json;
	$first = reset( $items );
	foreach ( is_array( $first ) ? SIGNS : array() as $tag => $fields ) {
		if ( array_intersect_key( array_flip( $fields ), $first ) ) {
			return array( $tag );
		}
	}
	return array();
}
