<?php
/**
 * A block for each widget. What a block saves is what is said of the widget; PHP draws it, in the page and in the editor.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** What each block is called and what it is for; its sign, and further words to find it by. */
function block_words(): array {
	return array(
		'network-memberships'    => array( __( 'Memberships in networks', 'ngo-widgets' ), __( 'The networks, alliances and coalitions that you belong to.', 'ngo-widgets' ), 'networking', __( 'networks alliances coalitions members', 'ngo-widgets' ) ),
		'success-stories'        => array( __( 'Stories', 'ngo-widgets' ), __( 'Stories of people whom you helped, and the news among them.', 'ngo-widgets' ), 'format-quote', __( 'stories success people help', 'ngo-widgets' ) ),
		'project-results'        => array( __( 'A project and its results', 'ngo-widgets' ), __( 'Figures, activities beside their results, and who paid.', 'ngo-widgets' ), 'chart-bar', __( 'project results activities figures', 'ngo-widgets' ) ),
		'advocacy-topics'        => array( __( 'What we speak up for', 'ngo-widgets' ), __( 'Topics of your advocacy, and topics within them.', 'ngo-widgets' ), 'megaphone', __( 'advocacy topics causes policy', 'ngo-widgets' ) ),
		'publication-list'       => array( __( 'Publications', 'ngo-widgets' ), __( 'Reports, studies and guides with their files.', 'ngo-widgets' ), 'book', __( 'publications reports studies guides files', 'ngo-widgets' ) ),
		'news-teasers'           => array( __( 'News in short', 'ngo-widgets' ), __( 'News in short, each with its link.', 'ngo-widgets' ), 'megaphone', __( 'news press headlines', 'ngo-widgets' ) ),
		'contact-card'           => array( __( 'Contacts', 'ngo-widgets' ), __( 'Address, telephone numbers, e-mail, hours and a helpline.', 'ngo-widgets' ), 'phone', __( 'contacts address telephone hours helpline', 'ngo-widgets' ) ),
		'funder-acknowledgement' => array( __( 'Who funds us', 'ngo-widgets' ), __( 'Who paid, in the words and with the logos that they prescribe.', 'ngo-widgets' ), 'awards', __( 'funders donors acknowledgement visibility', 'ngo-widgets' ) ),
		'language-switch'        => array( __( 'Choice of language', 'ngo-widgets' ), __( 'Buttons that show the widgets of the page in another language.', 'ngo-widgets' ), 'translation', __( 'language translation switch', 'ngo-widgets' ) ),
	);
}

/** What the layouts are called. */
function layout_words(): array {
	return array(
		'list'       => __( 'List', 'ngo-widgets' ),
		'cards'      => __( 'Cards', 'ngo-widgets' ),
		'accordion'  => __( 'List that unfolds', 'ngo-widgets' ),
		'logos'      => __( 'Logos', 'ngo-widgets' ),
		'timeline'   => __( 'Timeline', 'ngo-widgets' ),
		'lead'       => __( 'First one large', 'ngo-widgets' ),
		'full'       => __( 'Everything', 'ngo-widgets' ),
		'activities' => __( 'Activities', 'ngo-widgets' ),
		'table'      => __( 'Table', 'ngo-widgets' ),
		'figures'    => __( 'Figures', 'ngo-widgets' ),
		'summary'    => __( 'Summary', 'ngo-widgets' ),
		'grouped'    => __( 'In groups', 'ngo-widgets' ),
		'headlines'  => __( 'Headlines', 'ngo-widgets' ),
		'card'       => __( 'Card', 'ngo-widgets' ),
		'inline'     => __( 'In a line', 'ngo-widgets' ),
		'block'      => __( 'Block', 'ngo-widgets' ),
		'buttons'    => __( 'Buttons', 'ngo-widgets' ),
	);
}

/** The sentences of the editor, by the names that `edit.js` has for them. */
function editor_words(): array {
	return array(
		'content'     => __( 'Content', 'ngo-widgets' ),
		'from'        => __( 'Where the content is', 'ngo-widgets' ),
		'media'       => __( 'A file in the media library', 'ngo-widgets' ),
		'address'     => __( 'An address', 'ngo-widgets' ),
		'here'        => __( 'Written here', 'ngo-widgets' ),
		'addressHelp' => __( 'The address of a JSON file: of this site, or of one that an administrator allows.', 'ngo-widgets' ),
		'choose'      => __( 'Choose a file', 'ngo-widgets' ),
		'another'     => __( 'Choose another file', 'ngo-widgets' ),
		'write'       => __( 'Write it here', 'ngo-widgets' ),
		'start'       => __( 'Choose the JSON file with the content, upload it, or give its address. The builder on the site of the NGO widgets makes one. Or begin with an example and write here.', 'ngo-widgets' ),
		'file'        => __( 'File no. %s of the media library', 'ngo-widgets' ),
		'fill'        => __( 'Fill in the form', 'ngo-widgets' ),
		'done'        => __( 'Done', 'ngo-widgets' ),
		'noForm'      => __( 'The form cannot be opened now. Save the page and open it again.', 'ngo-widgets' ),
		'asJson'      => __( 'As JSON', 'ngo-widgets' ),
		'json'        => __( 'Content, as JSON', 'ngo-widgets' ),
		'notJson'     => __( 'This is not JSON yet, so it is not kept: %s', 'ngo-widgets' ),
		'right'       => __( 'Nothing is wrong.', 'ngo-widgets' ),
		'look'        => __( 'Look', 'ngo-widgets' ),
		'layout'      => __( 'Layout', 'ngo-widgets' ),
		'theme'       => __( 'Theme', 'ngo-widgets' ),
		'siteTheme'   => __( 'As for the whole site', 'ngo-widgets' ),
		'noTheme'     => __( 'None', 'ngo-widgets' ),
		'appearance'  => __( 'Around each item', 'ngo-widgets' ),
		'usual'       => __( 'As usual', 'ngo-widgets' ),
		'plain'       => __( 'Nothing', 'ngo-widgets' ),
		'card'        => __( 'A ground', 'ngo-widgets' ),
		'outlined'    => __( 'A line', 'ngo-widgets' ),
		'level'       => __( 'Level of its heading', 'ngo-widgets' ),
		'noTitle'     => __( 'Without its title', 'ngo-widgets' ),
		'limit'       => __( 'How many to show', 'ngo-widgets' ),
		'limitHelp'   => __( 'Empty: all.', 'ngo-widgets' ),
		'language'    => __( 'Language', 'ngo-widgets' ),
		'ofPage'      => __( 'As the page', 'ngo-widgets' ),
		'bg'          => __( 'Bulgarian', 'ngo-widgets' ),
		'en'          => __( 'English', 'ngo-widgets' ),
	);
}

/** What a block keeps: all that is said of a widget, but its kind, which is the block's own. */
function block_attributes(): array {
	$types      = array(
		'string'  => 'string',
		'integer' => 'number',
		'boolean' => 'boolean',
	);
	$attributes = array();
	// `align` and `className` are WordPress's own.
	foreach ( array_diff_key( ATTRIBUTES, array_flip( array( 'tag', 'align', 'className' ) ) ) as $name => $default ) {
		$attributes[ $name ] = array(
			'type'    => $types[ gettype( $default ) ],
			'default' => $default,
		);
	}
	return $attributes;
}

/** Makes the nine blocks known. */
function register_blocks(): void {
	$editor = require plugin_dir_path( NGO_WIDGETS_FILE ) . 'blocks/edit.asset.php';
	wp_register_script( 'ngo-widgets-editor', plugins_url( 'blocks/edit.js', NGO_WIDGETS_FILE ), $editor['dependencies'], $editor['version'], true );
	wp_register_style( 'ngo-widgets-editor', plugins_url( 'blocks/edit.css', NGO_WIDGETS_FILE ), array( 'ngo-widgets' ), NGO_WIDGETS_VERSION );
	$themes = array_map(
		static function ( string $theme ): string {
			return "ngo-widgets-$theme";
		},
		THEMES
	);
	foreach ( block_words() as $tag => list( $title, $description, $icon, $keywords ) ) {
		register_block_type(
			"ngo-widgets/$tag",
			array(
				'api_version'     => 2,
				'title'           => $title,
				'description'     => $description,
				'category'        => 'ngo-widgets',
				'icon'            => $icon,
				'keywords'        => array_merge( explode( ' ', $keywords ), array( $tag ) ),
				'attributes'      => block_attributes(),
				'supports'        => array(
					'align' => array( 'wide', 'full' ),
					'html'  => false,
				),
				'script'          => 'ngo-widgets',
				'editor_script'   => 'ngo-widgets-editor',
				'editor_style'    => array_merge( array( 'ngo-widgets-editor' ), $themes ),
				'render_callback' => static function ( array $attributes ) use ( $tag ): string {
					return render_widget( array( 'tag' => $tag ) + $attributes );
				},
			)
		);
	}
}
// After the translations, before the patterns.
add_action( 'init', __NAMESPACE__ . '\register_blocks', 11 );

/** What the editor has to know of the widgets. */
function describe_blocks(): void {
	$about = array(
		'layouts'     => LAYOUTS,
		'themes'      => THEMES,
		'words'       => editor_words(),
		'layoutWords' => layout_words(),
		// A browser keeps a file by its address: another version is another file.
		'check'       => add_query_arg( 'ver', NGO_WIDGETS_VERSION, asset( 'check.js', true ) ),
		'form'        => add_query_arg( 'ver', NGO_WIDGETS_VERSION, asset( 'form.js', true ) ),
		'starters'    => asset( 'starters', true ),
		'language'    => 0 === strpos( determine_locale(), 'bg' ) ? 'bg' : 'en',
	);
	wp_add_inline_script( 'ngo-widgets-editor', 'const ngoWidgets = ' . wp_json_encode( $about ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_blocks' );

/** A category of our own, at the end. */
function block_category( $categories ) {
	return is_array( $categories ) ? array_merge(
		$categories,
		array(
			array(
				'slug'  => 'ngo-widgets',
				'title' => __( 'NGO widgets', 'ngo-widgets' ),
			),
		)
	) : $categories;
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\block_category' );
