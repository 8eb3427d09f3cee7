<?php
/**
 * Addresses, language tags and numbers, as the widgets read and write them.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** How an address begins that is relative to another: as `src/content/addresses.ts` has it. */
const FILE_ENDING = '(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|epub|html?|php|aspx?|jpe?g|png|gif|webp|avif|svg|mp[34]|json|xml|ics|vcf)';
const SIGNS_APART = ':\/?#@\\\\"<>^`{|}';
const RELATIVE    = '/^\s*(?:\.{0,2}\/|(?!https?\/|localhost\/)[^\s.' . SIGNS_APART . ']+\/(?!\/)|(?:[^.' . SIGNS_APART . ']+\/(?!\/)[^:?#\\\\]*|[^\s.' . SIGNS_APART . '][^' . SIGNS_APART . ']*)\.' . FILE_ENDING . '(?:[?#]|\s*$))/iu';

/** An address as a browser writes it, whole; null where it is none of these schemes, or has a name and password in it. */
function absolute( string $written, string $base, array $schemes ): ?string {
	// A browser takes tabs and line ends away, and what is wrong in UTF-8 is no text.
	$written = preg_replace( '/[\t\n\r]/u', '', preg_replace( '/^www\./i', 'https://$0', $written ) );
	if ( ! is_string( $written ) || preg_match( '/[\x00-\x1f\x7f]/', $written ) ) {
		return null;
	}
	if ( preg_match( RELATIVE, $written ) ) {
		$written = \WP_Http::make_absolute_url( str_replace( ' ', '%20', $written ), $base );
	}
	if ( ! preg_match( '/^([a-z][a-z0-9+.-]*):(.*)$/isu', $written, $parts ) || ! in_array( strtolower( $parts[1] ), $schemes, true ) ) {
		return null;
	}
	$scheme = strtolower( $parts[1] );
	$rest   = preg_replace_callback(
		'/[\x20"<>`]|[^\x00-\x7f]+/u',
		static function ( array $found ): string {
			return rawurlencode( $found[0] );
		},
		$parts[2]
	);
	if ( 'http' !== $scheme && 'https' !== $scheme ) {
		return "$scheme:" . ( 'mailto' === $scheme || 'tel' === $scheme ? $parts[2] : $rest );
	}
	$way = str_replace( '\\', '/', $parts[2] );
	if ( ! preg_match( '/^\/{0,}([^\/?#]+)([^?#]*)(.*)$/su', $way, $pieces ) || preg_match( '/[@%\s<>"`{}|^]/', $pieces[1] ) ) {
		return null;
	}
	$host = strtolower( $pieces[1] );
	if ( preg_match( '/[^\x00-\x7f]/', $host ) && function_exists( 'idn_to_ascii' ) ) {
		$host = (string) idn_to_ascii( $host );
	}
	$tail = preg_replace_callback(
		'/[\x20"<>`]|[^\x00-\x7f]+/u',
		static function ( array $found ): string {
			return rawurlencode( $found[0] );
		},
		without_dots( $pieces[2] ) . $pieces[3]
	);
	return "$scheme://" . preg_replace( 'http' === $scheme ? '/:(80)?$/' : '/:(443)?$/', '', $host ) . $tail;
}

/** A path without `.` and `..`: as a browser asks for it. */
function without_dots( string $path ): string {
	$kept  = array();
	$steps = explode( '/', preg_replace( '/^\//', '', $path ) );
	foreach ( $steps as $index => $step ) {
		$is_up = (bool) preg_match( '/^(?:\.|%2e){2}$/i', $step );
		if ( $is_up ) {
			array_pop( $kept );
		}
		if ( ! $is_up && ! preg_match( '/^(?:\.|%2e)$/i', $step ) ) {
			$kept[] = $step;
		} elseif ( count( $steps ) - 1 === $index ) {
			$kept[] = '';
		}
	}
	return '/' . implode( '/', $kept );
}

/** A language tag in its canonical form; empty where it is none. */
function canonical_tag( string $tag ): string {
	$tag = str_replace( '_', '-', trim( $tag ) );
	if ( ! preg_match( '/^(?:[a-z]{2,3}|[a-z]{5,8}|x(?=-)|i(?=-))(?:-[a-z0-9]{1,8})*$/i', $tag ) || strlen( $tag ) > 1000 ) {
		return '';
	}
	$parts = explode( '-', strtolower( $tag ) );
	foreach ( $parts as $index => $part ) {
		if ( 0 < $index && 4 === strlen( $part ) && ctype_alpha( $part ) ) {
			$parts[ $index ] = ucfirst( $part );
		} elseif ( 0 < $index && 2 === strlen( $part ) && ctype_alpha( $part ) && 'x' !== $parts[0] ) {
			$parts[ $index ] = strtoupper( $part );
		}
	}
	return implode( '-', $parts );
}

/** `bg` of `bg-BG`. */
function base_language( string $tag ): string {
	return preg_replace( '/^([a-z]{2,8})-.*/', '$1', $tag );
}

/** Where a text in a language begins. */
function direction_of( string $tag ): string {
	if ( preg_match( '/-([A-Z][a-z]{3})(-|$)/', $tag, $script ) ) {
		return in_array( $script[1], array( 'Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi' ), true ) ? 'rtl' : 'ltr';
	}
	return in_array( base_language( $tag ), array( 'ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi', 'nqo' ), true ) ? 'rtl' : 'ltr';
}

/** A number as JSON has it. */
function plain_number( $number ): string {
	return is_float( $number ) && floor( $number ) === $number && abs( $number ) < 1e15 ? sprintf( '%.0f', $number ) : (string) wp_json_encode( $number );
}

/** A Bulgarian text as a typographer sets it: see `src/locale/typeset.ts`. */
function typeset( $text, string $language ) {
	if ( 'bg' !== base_language( $language ) ) {
		return $text;
	}
	if ( is_array( $text ) ) {
		return array_map(
			static function ( $one ) use ( $language ) {
				return typeset( $one, $language );
			},
			$text
		);
	}
	$months = 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември';
	$after  = "(?:г|ч|мин|сек|лв|ст|хил|млн|млрд|бр|стр|км|м|см|кг|т|кв|куб)(?:\\.|(?!\\p{L}))|[€%‰°]|(?:$months)(?!\\p{L})";
	$before = '№|(?<!\p{L})(?:ул|бул|пл|гр|кв|ж\.к|бл|вх|ет|етаж|ап|обл|чл|ал|д-р|проф|г-н|г-жа)\.?';
	$set    = preg_replace(
		array(
			'/(?<![\p{L}\p{N}])([авиоуксАВИОУКС]) (?=\S)/u',
			"/(\\d) (?=$after)/u",
			"/($before) (?=[\\p{Lu}\\d„])/u",
			"/((?<!\\p{L})(?:$months)) (?=\\d{4})/u",
			'/((?<!\p{L})(?:кв|куб))\. (?=м(?!\p{L}))/u',
			'/(\S) (?=[–—] )/u',
			'/(\d)–(?=\d)/u',
		),
		array( "\$1\u{a0}", "\$1\u{a0}", "\$1\u{a0}", "\$1\u{a0}", "\$1.\u{a0}", "\$1\u{a0}", "\$1\u{2060}–\u{2060}" ),
		$text
	);
	return is_string( $set ) ? $set : $text;
}
