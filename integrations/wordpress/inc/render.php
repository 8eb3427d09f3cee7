<?php
/**
 * Widgets as HTML that needs no script: each in its default layout, as `ngo-widgets prerender` writes it. Charts are left
 * out; their words stand there. Tests hold it to that by texts and links.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** The items of a widget. `$demanded` gives what stands beside an item and no theme may reach. */
function items( View $v, array $list, string $arrangement, string $frame, callable $render, ?callable $demanded = null ): string {
	$frame = $v->appearance ? $v->appearance : $frame;
	$class = 'ngo-items ' . preg_replace( '/(?<=^| )(?=\S)/', 'ngo-', "$arrangement $frame" ) . ( count( $list ) < 50 ? '' : ' ngo-many' );
	$html  = '';
	foreach ( $list as $index => $item ) {
		$part    = $index ? 'item' : 'item first';
		$content = $render( $item, $v ) . publisher_line( $v, $item );
		$id      = attribute( 'id', $item['id'] ?? '' );
		$html   .= $demanded ? "<li$id><div part=\"$part\">$content</div>" . $demanded( $item, $v ) . '</li>' : "<li part=\"$part\"$id>$content</li>";
	}
	return '<ul role="list"' . ( $demanded ? '' : ' part="list"' ) . " class=\"$class\">$html</ul>";
}

/** Whose content an item is, where it is not that of the whole. */
function publisher_line( View $v, array $item ): string {
	$name = isset( $item['publisher'] ) ? $v->organisation( $item['publisher'] ) : '';
	return '' === $name ? '' : "<p part=\"meta\">$name</p>";
}

/** The document around its items. */
function frame( View $v, array $frame, bool $no_title, callable $items ): string {
	$title = $no_title ? null : $v->pick( $frame['title'] ?? null );
	$inner = null === $title ? $v : $v->deeper();
	$links = $frame['links'] ?? array();
	$is_to_all = static function ( $link ) use ( $title ) {
		return null !== $title && 'list' === ( $link['kind'] ?? '' ) && isset( $link['url'] );
	};
	$to_all = array_values( array_filter( $links, $is_to_all ) );
	$others = array_values( array_filter( $links, static function ( $link ) use ( $is_to_all ) { return ! $is_to_all( $link ); } ) );
	$above  = null === $title ? '' : $v->heading( View::span( $title ), 'title' );
	$intro  = $inner->prose( $frame['intro'] ?? null, 'intro' );
	if ( $inner->length( $frame['intro'] ?? null ) > 300 ) {
		$intro .= '<details class="ngo-more"><summary><span>' . text( $v->locale->say( 'text.more' ) ) . View::tail( $title ) . '</span></summary></details>';
	}
	return ( $to_all ? "<div class=\"ngo-head\">$above" . $inner->links( $to_all, $title ) . '</div>' : $above )
		. $intro . $items( $inner ) . $inner->prose( $frame['outro'] ?? null, 'outro' ) . $inner->links( $others, $title );
}

/** The items of a widget, by its tag. `$all` are also those that do not show yet. */
function render_items( string $tag, array $list, View $v, array $all ): string {
	switch ( $tag ) {
		case 'network-memberships':
			return items( $v, $list, 'list', 'plain', __NAMESPACE__ . '\network' );
		case 'success-stories':
			return stories( $v, $list );
		case 'project-results':
			return items( $v, $list, 'list', 'plain', __NAMESPACE__ . '\project', __NAMESPACE__ . '\project_fundings' );
		case 'advocacy-topics':
			return items( $v, $list, 'list numbered', 'plain', __NAMESPACE__ . '\topic' );
		case 'publication-list':
			return publications( $v, $list );
		case 'news-teasers':
			$pictured = (bool) array_column( $list, 'image' );
			return items( $v, $list, 'list', 'plain', static function ( $item, $at ) use ( $pictured ) { return teaser( $item, $at, $pictured, true ); } );
		case 'contact-card':
			return items( $v, $list, isset( $list[1] ) ? 'grid' : 'list', isset( $list[1] ) ? 'card' : 'plain', __NAMESPACE__ . '\contact' );
		default:
			return funders( $v, $list, $all );
	}
}

/** A topic that an organisation speaks up for. */
function topic( array $topic, View $v ): string {
	$body = topic_body( $topic, $v );
	return '<div class="ngo-topic"><div>' . $v->heading( $v->shown( $topic['title'] ) ) . $v->mark( topic_texts( $topic ) ) . '</div>' . ( '' === $body ? '' : "<div class=\"ngo-entry\">$body</div>" ) . '</div>';
}

function topic_texts( array $topic ): array {
	$texts = array_merge( array( $topic['description'] ?? null, $topic['title'] ), View::link_texts( $topic['links'] ?? null ) );
	foreach ( $topic['topics'] ?? array() as $inner ) {
		$texts = array_merge( $texts, topic_texts( $inner ) );
	}
	return $texts;
}

function topic_body( array $topic, View $v ): string {
	$topics = $topic['topics'] ?? array();
	$more   = array_filter( $topics, static function ( $one ) { return isset( $one['description'] ) || ! empty( $one['topics'] ) || ! empty( $one['links'] ); } );
	$inner  = $v->deeper();
	$html   = $v->prose( $topic['description'] ?? null ) . $v->links( $topic['links'] ?? null, $v->pick( $topic['title'] ) );
	if ( ! $more ) {
		return $html . View::list_of( $v->all_shown( array_column( $topics, 'title' ) ), 'bullets' );
	}
	$shown = array();
	foreach ( $topics as $one ) {
		$title   = $v->shown( $one['title'] );
		$shown[] = '' === $title ? '' : '<div' . attribute( 'id', $one['id'] ?? '' ) . '>' . $inner->heading( $title ) . topic_body( $one, $inner ) . '</div>';
	}
	return $html . View::list_of( $shown, 'topics' );
}

/** A network: logo, what there is to say, and at its end the facts. */
function network( array $network, View $v ): string {
	$locale = $v->locale;
	$name   = $v->pick( $network['name'] );
	$first  = mb_substr( preg_replace( '/[^\p{L}\p{N}]/u', '', $name[0] ?? '' ), 0, 1 );
	$plate  = isset( $network['logo'] ) ? $v->plate( $network['logo'], 'logo', $name ) : '<span class="ngo-box ngo-letter"' . ' data-letter="' . esc_attr( $first ) . '"></span>';
	$title  = $v->heading( $v->name( $network ) ) . $v->mark( array_merge( array( $network['roleNote'] ?? null, $network['description'] ?? null ), $network['objectives'] ?? array(), View::link_texts( $network['links'] ?? null ) ) );
	$badges = View::list_of( array( View::badge( $locale->word( 'role', $network['role'] ?? null ) ), 'ended' === ( $network['status'] ?? '' ) ? View::badge( $locale->say( 'network-memberships.ended' ) ) : '' ), 'meta' );
	$facts  = $badges . View::list_of(
		array(
			text( $locale->from_to( $network['since'] ?? null, $network['until'] ?? null ) ),
			text( $locale->word( 'scope', $network['scope'] ?? null ) ),
			$v->shown( $network['place'] ?? null ),
			isset( $network['founded'] ) ? text( $locale->say( 'network-memberships.founded', $locale->date( $network['founded'] ) ) ) : '',
			text( network_size( $network, $locale ) ),
		),
		'meta'
	);
	return "<div class=\"ngo-network\">$plate<div class=\"ngo-parts\"><div class=\"ngo-entry\">$title" . network_text( $network, $v, $name ) . '</div>' . ( '' === $facts ? '' : "<div class=\"ngo-facts\">$facts</div>" ) . '</div></div>';
}

/** What is said first, and the rest to be asked for. */
function network_text( array $network, View $v, ?array $name ): string {
	$lead   = $network['roleNote'] ?? $network['description'] ?? null;
	$second = isset( $network['roleNote'] ) ? $network['description'] ?? null : null;
	$rest   = $v->prose( $second ) . $v->deeper()->labelled_list( $v->locale->say( 'network-memberships.objectives' ), $network['objectives'] ?? null );
	$is_cut = $v->length( $lead ) > ( '' === $rest ? 320 : 180 );
	$more   = $is_cut || '' !== $rest ? '<details><summary><span>' . text( $v->locale->say( 'text.more' ) ) . View::tail( $name ) . "</span></summary><div class=\"ngo-entry\">$rest</div></details>" : '';
	$foot   = $more . $v->links( $network['links'] ?? null, $name, $network['url'] ?? null );
	return $v->prose( $lead, $is_cut ? 'cut' : 'text' ) . ( '' === $foot ? '' : "<div class=\"ngo-foot\">$foot</div>" );
}

/** "560 organisations in 46 countries", or what is known of it. */
function network_size( array $network, Locale $locale ): string {
	$members = $locale->plural( $network['organisations'] ?? null, 'size.organisations' );
	$places  = $locale->plural( $network['countries'] ?? null, 'size.countries' );
	return $members && $places ? $locale->say( 'size.in', $members, $places ) : $members . $places;
}

/** Stories, and below them that names are changed, where that is true of most. */
function stories( View $v, array $list ): string {
	$changed  = count( array_filter( $list, static function ( $story ) { return ! empty( $story['safeguarding']['namesChanged'] ); } ) );
	$once     = $changed > 1 && $changed * 2 > count( $list );
	$pictured = (bool) array_column( $list, 'image' );
	return items( $v, $list, 'grid', 'plain', static function ( $story, $at ) use ( $once, $pictured ) { return story( $story, $at, $once, $pictured ); } )
		. ( $once ? '<p part="notice note" class="ngo-once">' . text( $v->locale->say( 'success-stories.all-names-changed' ) ) . '</p>' : '' );
}

function story( array $story, View $v, bool $once, bool $pictured ): string {
	$locale = $v->locale;
	$link   = $story['link'] ?? null;
	$body   = $v->prose( $story['body'] ?? null );
	$whole  = '' === $body ? '' : '<details><summary>' . text( $locale->say( 'success-stories.whole' ) ) . "</summary>$body</details>";
	$leads  = isset( $link['url'] ) && ! isset( $link['label'] ) && '' === $whole;
	$title  = $v->shown( $story['title'] );
	$quote  = $v->pick( $story['quote']['text'] ?? null );
	$by     = $v->shown( $story['quote']['by'] ?? null );
	$facts  = View::facts(
		array(
			'kind'  => View::badge( $locale->word( 'story', $story['kind'] ?? null ) ),
			'place' => $v->shown( $story['place'] ?? null ),
			'date'  => $v->time( $story['date'] ?? null ),
		)
	);
	$words = $v->mark( array( $story['title'], $story['kicker'] ?? null, $story['summary'] ?? null, $story['quote']['text'] ?? null, $story['body'] ?? null, $link['label'] ?? null ) )
		. $facts . $v->paragraph( $story['summary'] ?? null, 'text summary', '' !== $whole || isset( $link['url'] ) ? 'ngo-cut' : '' )
		. ( null === $quote ? '' : '<blockquote part="quote"><p' . View::speech( $quote ) . '>' . text( $quote[0] ) . '</p>' . ( '' === $by ? '' : "<cite>$by</cite>" ) . '</blockquote>' )
		. $whole
		. ( ! empty( $story['safeguarding']['namesChanged'] ) && ! $once ? '<p part="notice note">' . text( $locale->say( 'success-stories.names-changed' ) ) . '</p>' : '' )
		. ( $leads ? '<p class="ngo-links"><span part="link cta" aria-hidden="true" class="ngo-onward">' . text( $locale->word( 'link', $link['kind'] ?? 'more' ) ) . '</span></p>' : $v->links( $link ? array( $link ) : null, $v->pick( $story['title'] ) ) );
	return $v->media( $story['image'] ?? null, $v->paragraph( $story['kicker'] ?? null, 'kicker', 'ngo-kicker' ), $v->heading( $leads ? $v->title_link( $link['url'], $title ) : $title ), $words, $pictured, true );
}

/** A piece of news in short. */
function teaser( array $item, View $v, bool $among = false, bool $column = false ): string {
	$facts = View::facts(
		array(
			'date'   => $v->time( $item['date'] ?? null ),
			'source' => $v->shown( $item['source'] ?? null ),
			'tag'    => $v->all_shown( $item['tags'] ?? null ),
		)
	);
	$mark  = $v->mark( array_merge( array( $item['title'], $item['source'] ?? null ), $item['tags'] ?? array(), array( $item['excerpt'] ?? null ) ) );
	$words = $v->media( $item['image'] ?? null, '', $v->heading( $v->title_link( $item['url'], $v->shown( $item['title'] ) ) ), $mark . ( $column ? '' : $facts ) . $v->paragraph( $item['excerpt'] ?? null, 'text summary', 'ngo-cut' ), $among );
	return $column ? "<div class=\"ngo-dated\">$words<div class=\"ngo-facts\">$facts</div></div>" : $words;
}

/** Publications with their files. */
function publications( View $v, array $list ): string {
	$covered = (bool) array_column( $list, 'cover' );
	return items( $v, $list, 'list', 'plain', static function ( $item, $at ) use ( $covered ) { return publication( $item, $at, $covered ); } );
}

function publication( array $item, View $v, bool $covered ): string {
	$locale = $v->locale;
	$cover  = $v->picture( $item['cover'] ?? null );
	if ( '' === $cover && $covered ) {
		$cover = '<div part="picture" aria-hidden="true" class="ngo-picture ngo-sheet">' . ( isset( $item['date'] ) ? '<span>' . text( substr( $item['date'], 0, 4 ) ) . '</span>' : '' ) . '</div>';
	}
	$facts = View::facts(
		array(
			'kind'   => text( $locale->word( 'kind', $item['kind'] ?? null ) ),
			'date'   => $v->time( $item['date'] ?? null ),
			'author' => $v->all_shown( $item['authors'] ?? null ),
			'topic'  => $v->all_shown( $item['topics'] ?? null ),
		)
	);
	$links = array();
	foreach ( $item['files'] as $file ) {
		$what     = preg_replace( '/[\p{Cc}\p{Cf}]/u', '', $file['format'] ?? '' );
		$language = isset( $file['lang'] ) ? $locale->in_language( $file['lang'] ) : '';
		$size     = ! empty( $file['bytes'] ) ? $locale->bytes( $file['bytes'] ) : '';
		$gap      = $language ? ' ' : ( $size ? ', ' : '' );
		$links[]  = array(
			'url'      => $file['url'],
			'kind'     => 'download',
			'hreflang' => $file['lang'] ?? '',
			'default'  => '<span dir="ltr"><b>' . text( ( '' === $what ? $locale->say( 'link.download' ) : $what ) . $gap ) . '</b>' . text( implode( ', ', array_filter( array( $language, $size ) ) ) ) . '</span>',
		);
	}
	return "<div class=\"ngo-entry ngo-publication\">$cover<div><div class=\"ngo-entry\">" . $v->heading( $v->shown( $item['title'] ) )
		. $v->mark( array_merge( array( $item['title'] ), $item['topics'] ?? array(), array( $item['summary'] ?? null ) ) )
		. $facts . $v->prose( $item['summary'] ?? null, 'summary' ) . '</div>' . $v->links( $links, $v->pick( $item['title'] ) ) . '</div></div>';
}
