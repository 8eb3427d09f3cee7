<?php
/**
 * Pages to start from, with example content that is replaced: of networks, of stories, of a project.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** A block with the example that comes with the plugin, in the language of the site. */
function example_block( string $tag, array $attributes = array() ): string {
	$language = 0 === strpos( get_locale(), 'bg' ) ? 'bg' : 'en';
	$path     = asset( "starters/$tag.$language.json" );
	$json     = is_readable( $path ) ? parse( (string) file_get_contents( $path ) ) : null;
	if ( null !== $json ) {
		$attributes['data'] = json_for_html( $json );
	}
	return get_comment_delimited_block_content( "ngo-widgets/$tag", $attributes, '' );
}

/** A paragraph in the form of the block editor. */
function example_paragraph( string $text ): string {
	return "<!-- wp:paragraph -->\n<p>" . esc_html( $text ) . "</p>\n<!-- /wp:paragraph -->";
}

/** Makes the three patterns known. */
function register_patterns(): void {
	register_block_pattern_category( 'ngo-widgets', array( 'label' => __( 'NGO widgets', 'ngo-widgets' ) ) );
	$patterns = array(
		'networks' => array(
			__( 'A page of networks', 'ngo-widgets' ),
			__( 'Memberships in networks as cards, and whom to write to.', 'ngo-widgets' ),
			array(
				example_paragraph( __( 'Together with others we are heard. These are the networks that we belong to, and what we do in them.', 'ngo-widgets' ) ),
				example_block(
					'network-memberships',
					array(
						'layout' => 'cards',
						'align'  => 'wide',
					)
				),
				example_block( 'contact-card' ),
			),
		),
		'stories'  => array(
			__( 'A page of stories', 'ngo-widgets' ),
			__( 'Stories, the first one large, and the news.', 'ngo-widgets' ),
			array(
				example_paragraph( __( 'Behind each number stands a person. The names are changed, where people asked for that.', 'ngo-widgets' ) ),
				example_block(
					'success-stories',
					array(
						'layout' => 'lead',
						'align'  => 'wide',
					)
				),
				example_block( 'news-teasers' ),
			),
		),
		'project'  => array(
			__( 'A page of a project', 'ngo-widgets' ),
			__( 'A project with its results, its publications, and who paid.', 'ngo-widgets' ),
			array(
				example_block( 'project-results', array( 'align' => 'wide' ) ),
				example_block( 'publication-list' ),
				example_block( 'funder-acknowledgement' ),
			),
		),
	);
	foreach ( $patterns as $name => list( $title, $description, $blocks ) ) {
		register_block_pattern(
			"ngo-widgets/$name",
			array(
				'title'       => $title,
				'description' => $description,
				'categories'  => array( 'ngo-widgets' ),
				'blockTypes'  => array( 'core/post-content' ),
				'content'     => implode( "\n\n", $blocks ),
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_patterns', 12 );
