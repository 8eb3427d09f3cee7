<?php
/**
 * Whom to reach, and who paid.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

const PHONE_BETWEEN = '\s().\-\x{2010}-\x{2015}\x{200b}-\x{200f}\x{202a}-\x{202c}\x{2060}\x{2066}-\x{2069}\x{feff}';
const PHONE_GAP     = '[' . PHONE_BETWEEN . ']*(?:\/(?=(?:[\/' . PHONE_BETWEEN . ']*\d){5})[' . PHONE_BETWEEN . ']*)?';
const PHONE         = '/^[' . PHONE_BETWEEN . ']*(?:\+[' . PHONE_BETWEEN . ']*(?:\d' . PHONE_GAP . '){7,15}|\*?(?:\d' . PHONE_GAP . '){2,15})(?:(?:,\s*)?(?:[Вв]ътр|[Дд]об|[Ee]xt)\.?\s*\d{1,6})?$/u';
const EMAIL         = '/^[^\s@<>,;:"()?&%\/]+@[^\s@<>,;:"()?&%\/]+\.[^\s@<>,;:"()?&%\/.]+$/u';
const HOUR          = '\s*(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s*(?:[чh]\.?)?\s*';
const SPAN          = '/^' . HOUR . '\x{2060}?[-\x{2010}-\x{2015}]\x{2060}?(?:' . HOUR . '|\s*24(?:[:.]00)?\s*(?:[чh]\.?)?\s*)$/u';

/** How to reach an organisation. */
function contact( array $contact, View $v ): string {
	$locale = $v->locale;
	$org    = $contact['organisation'];
	$name   = $v->pick( $org['name'] );
	$texts  = array_merge( array_column( $contact['phones'] ?? array(), 'label' ), array( $contact['hours'] ?? null ), week_texts( $contact['week'] ?? array() ), array( $contact['helpline']['label'] ?? null, $contact['map']['label'] ?? null ), View::link_texts( $contact['social'] ?? null ) );
	$phones = array_map( static function ( $phone ) use ( $v ) { return phone( $phone, $v ); }, $contact['phones'] ?? array() );
	$hours  = array_merge( array_map( array( View::class, 'span' ), lines_of( $v->pick( $contact['hours'] ?? null ) ) ), isset( $contact['week'] ) ? array( week( $contact['week'], $v ) ) : array() );
	$rows   = View::terms(
		array(
			View::term( $locale->say( 'contact.phone' ), $phones ),
			View::term( $locale->say( 'contact.email' ), array_map( __NAMESPACE__ . '\email', $contact['emails'] ?? array() ) ),
			View::term( $locale->say( 'contact.hours' ), $hours ),
		)
	);
	$help   = '';
	if ( isset( $contact['helpline'] ) ) {
		$label = $v->shown( $contact['helpline']['label'] ?? null );
		$help  = '<p part="text" class="ngo-helpline"><span>' . ( '' === $label ? text( $locale->say( 'contact.helpline' ) ) : $label ) . '</span> <strong>' . phone( array( 'number' => $contact['helpline']['number'] ), $v, false ) . '</strong></p>';
	}
	$links = array();
	if ( isset( $contact['map'] ) ) {
		$links[] = $contact['map'] + array( 'default' => text( $locale->say( 'contact.map' ) ) );
	}
	foreach ( $contact['social'] ?? array() as $link ) {
		$links[] = $link + array( 'default' => text( site_of( $link['url'] ?? '' ) ) );
	}
	$address = View::terms( array( View::term( $locale->say( 'contact.address' ), address_lines( $contact, $v ), 'ngo-hidden' ) ) );
	return '<div class="ngo-thirds"><div class="ngo-entry"><div class="ngo-name">' . $v->logo( $org['logo'] ?? null, $name ) . '<div>' . $v->heading( $v->name( $org ) ) . $v->mark( $texts ) . "</div></div>$address"
		. $v->links( $links, $name, $contact['web'] ?? $org['url'] ?? null ) . "</div>$rows$help</div>";
}

/** The lines of a text that keeps them, without blank ones. */
function lines_of( ?array $picked ): array {
	return null === $picked ? array() : array_map( static function ( $line ) use ( $picked ) { return array( $line ) + $picked; }, preg_split( '/\n+/', $picked[0] ) );
}

/** Paragraphs with the lines that they were written in. */
function paragraphs_of_lines( ?array $picked ): string {
	$html = '';
	foreach ( null === $picked ? array() : explode( "\n\n", $picked[0] ) as $paragraph ) {
		$html .= '<p>' . implode( '<br>', array_map( array( View::class, 'span' ), lines_of( array( $paragraph ) + $picked ) ) ) . '</p>';
	}
	return $html;
}

/** An address in the order of its country; without one, where the organisation is. */
function address_lines( array $contact, View $v ): array {
	$address = $contact['address'] ?? null;
	if ( null === $address ) {
		return array( $v->shown( $contact['organisation']['place'] ?? null ) );
	}
	$country = $address['country'] ?? '';
	$place   = $v->shown( $address['city'] ?? null );
	$area    = $v->shown( $address['region'] ?? null );
	$code    = isset( $address['postcode'] ) ? View::span( array( $address['postcode'], '', 'ltr' ) ) : '';
	$between = in_array( $country, array( 'AU', 'CA', 'US' ), true );
	$last    = in_array( $country, array( 'GB', 'IE' ), true );
	$row     = array_values( array_filter( $between ? array( $place, $area, $code ) : ( $last ? array( $place, $code ) : array( $code, $place ) ), 'strlen' ) );
	foreach ( $row as $index => $word ) {
		$row[ $index ] = $index ? "<span class=\"ngo-word\"> $word</span>" : $word;
	}
	return array_merge(
		array_map( array( View::class, 'span' ), lines_of( $v->pick( $address['text'] ?? null ) ) ),
		array( $v->shown( $address['street'] ?? null ), $v->shown( $address['district'] ?? null ), implode( '', $row ), $between ? '' : $area, text( $v->locale->country( $country ) ) )
	);
}

/** A number to tap, where it can be dialled. */
function phone( array $phone, View $v, bool $has_part = true ): string {
	$number = $phone['number'];
	$west   = strtr( $number, array_combine( array( '٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩', '۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹' ), array( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 ) ) );
	$shown  = '<span dir="ltr">' . text( $number ) . '</span>';
	if ( preg_match( PHONE, $west ) ) {
		$pieces  = preg_split( '/\p{L}+\D*/u', $west );
		$digits  = preg_replace( '/[^+*\d]/', '', false !== strpos( $pieces[0], '+' ) ? preg_replace( '/\(\s*0\s*\)/', '', $pieces[0] ) : $pieces[0] );
		$dialled = $digits . ( empty( $pieces[1] ) ? '' : ";ext={$pieces[1]}" );
		$shown   = '<a' . ( $has_part ? ' part="link contact-link"' : '' ) . ' dir="ltr" href="tel:' . esc_attr( $dialled ) . '" class="ngo-number">' . text( $number ) . '</a>';
	}
	$label = $v->shown( $phone['label'] ?? null );
	return '' === $label ? $shown : "$label&#058; $shown";
}

function email( string $address ): string {
	return preg_match( EMAIL, $address ) ? '<a part="link contact-link" dir="ltr"' . link_attribute( 'href', "mailto:$address" ) . '>' . text( $address ) . '</a>' : '<span dir="ltr">' . text( $address ) . '</span>';
}

/** What an address is called where nobody named it. */
function site_of( string $url ): string {
	$names  = array_combine( Reader::MESSENGERS, array( 'Viber', 'WhatsApp', 'Telegram', 'Signal', 'Signal', 'Skype', 'Messenger', 'Threema', 'Matrix', 'XMPP', 'SMS' ) );
	$scheme = preg_replace( '/:.*/s', '', $url );
	return $names[ $scheme ] ?? preg_replace( '/[\/?#].*/s', '', preg_replace( '/^\w+:(\/\/(www\.)?)?/', '', $url ) );
}

/** What a week says in words; hours are of no language. */
function week_texts( array $week ): array {
	return array_filter( $week ? array_merge( ...array_values( $week ) ) : array(), static function ( $text ) {
		return (bool) array_filter( $text, static function ( $words ) { return ! preg_match( SPAN, (string) $words ); } );
	} );
}

/** A week: days with the same hours together, and at a glance. */
function week( array $week, View $v ): string {
	$locale = $v->locale;
	$runs   = array();
	$glance = '';
	$letter = 'bg' === $locale->ui ? array( 'п', 'в', 'с', 'ч', 'п', 'с', 'н' ) : array( 'M', 'T', 'W', 'T', 'F', 'S', 'S' );
	foreach ( array( 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun' ) as $index => $day ) {
		$spans   = array_map( static function ( $span ) use ( $locale ) { return hours_of( $span, $locale ); }, $locale->pick_all( $week[ $day ] ?? null ) );
		$is_open = (bool) array_filter( $locale->pick_all( $week[ $day ] ?? null ), static function ( $span ) { return preg_match( SPAN, $span[0] ); } );
		$glance .= ( $is_open ? '<span class="ngo-open">' : '<span>' ) . $letter[ $index ] . '</span>';
		$last    = count( $runs ) - 1;
		if ( $runs && array_column( $runs[ $last ][2], 0 ) === array_column( $spans, 0 ) ) {
			$runs[ $last ][1] = $index;
		} else {
			$runs[] = array( $index, $index, $spans );
		}
	}
	$terms = '';
	foreach ( $runs as list( $first, $last, $spans ) ) {
		$name  = $locale->weekday( $first );
		$until = $locale->weekday( $last );
		$name  = $first === $last ? $name : ( $last === $first + 1 ? $locale->phrase( array( $name, $until ) ) : "$name\u{a0}– $until" );
		$shown = array_map( array( View::class, 'span' ), $spans );
		$hours = $shown ? '<span class="ngo-span">' . implode( ',</span> <span class="ngo-span">', $shown ) . '</span> ' : text( $locale->say( 'contact.closed' ) );
		$terms .= View::term( $name, array( $hours ) );
	}
	return "<dl class=\"ngo-week\">$terms</dl><div aria-hidden=\"true\" class=\"ngo-days\">$glance</div>";
}

/** „9–17 ч.“; what is no span is as it is written. */
function hours_of( array $span, Locale $locale ): array {
	if ( ! preg_match( SPAN, $span[0] ) ) {
		return $span;
	}
	preg_match_all( '/0?(\d+)(?:[:.](\d\d))?/', $span[0], $times, PREG_SET_ORDER );
	$exact = isset( $times[0][2] ) || isset( $times[1][2] );
	$words = array_map( static function ( $time ) use ( $exact ) { return $exact ? $time[1] . ':' . ( $time[2] ?? '00' ) : $time[1]; }, $times );
	return array( $locale->say( 'contact.span', $words[0], $words[1] ), '', '' );
}

/** Who paid, and which part, where that is known of each. */
function funders( View $v, array $list, array $all ): string {
	$html = '';
	foreach ( $list as $one ) {
		$html .= '<li' . attribute( 'id', $one['id'] ?? '' ) . '>' . funding( $one, $v ) . '</li>';
	}
	return shares( $v, $all ) . "<ul role=\"list\" class=\"ngo-items ngo-block\">$html</ul>";
}

function shares( View $v, array $list ): string {
	$shares   = array();
	$currency = $list[0]['amount']['currency'] ?? '';
	foreach ( $list as $one ) {
		$name = $v->pick( $one['funder']['name'] );
		if ( null === $name || ( $one['amount']['value'] ?? 0 ) <= 0 || $one['amount']['currency'] !== $currency ) {
			return '';
		}
		$shares[ $name[0] ] = array( $name, $one['amount']['value'] + ( $shares[ $name[0] ][1] ?? 0 ) );
	}
	if ( count( $shares ) < 2 ) {
		return '';
	}
	$whole = array_sum( array_column( $shares, 1 ) );
	$html  = '';
	foreach ( $shares as list( $name, $value ) ) {
		$percent = $value / $whole * 100;
		$html   .= '<li>' . View::span( $name ) . ' <b>' . text( $v->locale->percent( $percent < 1 || $percent > 99 ? round( $percent, 2 ) : round( $percent ) ) ) . '</b> (' . text( $v->locale->money( $value, $currency ) ) . ')</li>';
	}
	return '<div class="ngo-shares"><p>' . text( $v->locale->say( 'funding.shares' ) ) . "</p><ul role=\"list\">$html</ul></div>";
}

/** Whether a statement names the funder, whatever the ends of the words. */
function is_named_in( ?array $statement, array $name ): bool {
	preg_match_all( '/[\p{L}\p{N}]+/u', mb_strtolower( $statement[0] ?? '' ), $said );
	preg_match_all( '/[\p{L}\p{N}]+/u', mb_strtolower( $name[0] ), $words );
	foreach ( $words[0] as $word ) {
		$stem  = mb_strlen( $word ) > 4 ? mb_substr( $word, 0, -2 ) : $word;
		$found = array_filter( $said[0], static function ( $one ) use ( $word, $stem ) { return mb_strlen( $word ) > 3 ? 0 === strpos( $one, $stem ) : $one === $word; } );
		if ( ! $found ) {
			return false;
		}
	}
	return (bool) $words[0];
}

/** One funder: name, statement, disclaimer and logos are what a contract demands, and have no part. */
function funding( array $item, View $v ): string {
	$locale = $v->locale;
	$funder = $item['funder'];
	$name   = $v->pick( $funder['name'] );
	if ( null === $name ) {
		return '';
	}
	$texts    = array_merge( array( $item['statement'] ?? null, $item['disclaimer'] ?? null ), $item['donors'] ?? array(), array( $item['programme'] ?? null, $item['mechanism'] ?? null, $item['projectTitle'] ?? null, $item['link']['label'] ?? null ) );
	$marked   = $v->mark( $texts, '' );
	$said     = $v->pick( $item['statement'] ?? null );
	$is_named = is_named_in( $said, $name );
	$named    = $v->name( $funder );
	$donors   = $v->all_shown( $item['donors'] ?? null );
	$logos    = array_merge( isset( $funder['logo'] ) ? array( $funder['logo'] ) : array(), $item['logos'] ?? array() );
	$plates   = implode( '', array_map( static function ( $logo ) use ( $v, $name ) { return $v->plate( $logo, '', $name ); }, $logos ) );
	$address  = link_attribute( 'href', $funder['url'] ?? null );
	$small    = paragraphs_of_lines( $v->pick( $item['disclaimer'] ?? null ) );
	$facts    = View::terms(
		array(
			View::term( $locale->say( 'funding.project' ), array( $v->shown( $item['projectTitle'] ?? null ) ) ),
			View::term( $locale->say( 'funding.programme' ), array( $v->shown( $item['programme'] ?? null ), $v->shown( $item['mechanism'] ?? null ) ) ),
			View::term( $locale->say( 'funding.period' ), array( text( $locale->period( $item['period']['from'] ?? null, $item['period']['to'] ?? null ) ) ) ),
			View::term( $locale->say( 'funding.contract' ), array( isset( $item['reference'] ) ? '<bdi>' . text( $item['reference'] ) . '</bdi>' : '' ) ),
			View::term( $locale->say( 'funding.amount' ), array( isset( $item['amount'] ) ? text( $locale->money( $item['amount']['value'], $item['amount']['currency'] ) ) : '' ) ),
			View::term( $locale->say( 'funding.donors' ), array( $donors ? $locale->phrase( $donors ) : '' ) ),
		)
	);
	return '<div class="ngo-funding">' . ( $plates ? "<div class=\"ngo-funder-logos\">$plates</div>" : '' ) . '<div class="ngo-funder-words"><div class="ngo-statement">'
		. ( $is_named ? '' : '<p>' . text( $locale->word( 'funding', $item['level'] ) ) . ' <strong>' . ( '' === $address ? $named : "<a$address>$named</a>" ) . "</strong> $marked</p>" )
		. paragraphs_of_lines( $said ) . '</div>' . ( $is_named ? $marked : '' ) . $v->paragraph( $funder['place'] ?? null, '', 'ngo-place' )
		. ( $small ? "<div class=\"ngo-disclaimer\">$small</div>" : '' )
		. $v->links( isset( $item['link'] ) ? array( $item['link'] + array( 'kind' => 'programme' ) ) : null, $name, $is_named ? $funder['url'] ?? null : null, false ) . "</div>$facts</div>";
}
