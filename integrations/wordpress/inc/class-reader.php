<?php
/**
 * Checks JSON against the fields, as the widgets do: a wrong optional field is left out, a wrong required one takes its
 * record with it, and a reading that loses nothing is taken.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

final class Reader {
	const MAX_RECORDS = 10000;
	const MAX_TEXT    = 10000;
	const MAX_URL     = 2048;
	const DATE        = '/^(?!0000)\d{4}(-\d\d){0,2}$/';
	const DAY_TIME    = '/^[T ]\d\d:\d\d(:\d\d(\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)?$/';
	const DIGITS      = '/^\s*-?(\d{1,12}|\d{1,3}([ \x{a0}\x{202f}]\d{3}){1,3})(\.\d\d?)?\s*$/u';
	const MESSENGERS  = array( 'viber', 'whatsapp', 'tg', 'sgnl', 'signal', 'skype', 'fb-messenger', 'threema', 'matrix', 'xmpp', 'sms' );

	/** @var string Language of plain texts; `*` where the document does not say. */
	private $language;
	/** @var string What relative addresses are relative to. */
	private $base;
	/** @var array|null Whose content it is, checked. */
	private $publisher;

	public function __construct( string $language, string $base, ?array $publisher = null ) {
		$this->language  = $language;
		$this->base      = $base;
		$this->publisher = $publisher;
	}

	/** The checked value of a field; null where there is none. */
	public function read( string $field, $value ) {
		list( $kind, $rest ) = explode( ' ', $field . ' ', 2 );
		$rest                = trim( $rest );
		switch ( $kind ) {
			case 'list':
				return $this->all( $rest, $value );
			case 'record':
				return $this->record( $rest, $value );
			case 'one':
				return is_string( $value ) && in_array( $value, explode( ' ', $rest ), true ) ? $value : null;
			case 'text':
			case 'alt':
			case 'lines':
			case 'prose':
				return $this->localized( $kind, $value );
			default:
				return $this->{$kind}( $value );
		}
	}

	private static function is_object( $value ): bool {
		return is_array( $value ) && ( ! $value || array_keys( $value ) !== range( 0, count( $value ) - 1 ) );
	}

	/** Whether an array is a list, also as PHP writes one with gaps. */
	private static function is_numbered( $value ): bool {
		return is_array( $value ) && count( array_filter( array_keys( $value ), 'is_int' ) ) === count( $value );
	}

	/** A list; what is no list is the one entry of one. */
	public function all( string $of, $value ): array {
		$entries = self::is_numbered( $value ) ? array_slice( $value, 0, self::MAX_RECORDS ) : array( $value );
		$read    = array();
		foreach ( $entries as $entry ) {
			$one = null === $entry ? null : $this->read( $of, $entry );
			if ( null !== $one ) {
				$read[] = $one;
			}
		}
		return $read;
	}

	public function record( string $name, $value ): ?array {
		list( $fields, $plain ) = RECORDS[ $name ];
		$is_whole               = self::is_object( $value );
		if ( ! $is_whole && ! ( $plain && ( is_string( $value ) || is_int( $value ) || is_float( $value ) ) ) ) {
			return null;
		}
		$record = $is_whole ? $value : array( $plain => $value );
		$read   = array();
		foreach ( $fields as $key => $field ) {
			$need  = strpbrk( $field[0], '!^' ) ? $field[0] : '';
			$given = $record[ $key ] ?? null;
			$one   = null === $given ? null : $this->read( ltrim( $field, '!^' ), $given );
			if ( null === $given && 'contact-card' === $name && 'organisation' === $key ) {
				$one = $this->publisher;
			}
			if ( null !== $one ) {
				$read[ $key ] = $one;
			} elseif ( '!' === $need || ( '^' === $need && null !== $given ) ) {
				return null;
			}
		}
		return $is_whole || $read ? $read : null;
	}

	/** Texts by language, canonical; null where there is none in any. */
	private function localized( string $kind, $value ): ?array {
		$texts = array();
		foreach ( self::is_object( $value ) ? $value : array( $this->language => $value ) as $tag => $entry ) {
			$known = '*' === $tag ? $tag : canonical_tag( (string) $tag );
			if ( ! $known ) {
				continue;
			}
			if ( null === $entry && self::is_object( $value ) ) {
				$texts[ $known ] = null;
				continue;
			}
			$read = $this->{"one_$kind"}( $entry );
			if ( null !== $read ) {
				$texts[ $known ] = $read;
			}
		}
		return array_filter( $texts, static function ( $text ) { return null !== $text; } ) ? $texts : null;
	}

	private function raw( $value ): ?string {
		$text = is_int( $value ) || is_float( $value ) ? plain_number( $value ) : $value;
		if ( ! is_string( $text ) || '' === trim( $text ) || preg_match( '/^[\s\x{a0}\x{feff}]*$/u', $text ) ) {
			return null;
		}
		return mb_substr( $text, 0, self::MAX_TEXT );
	}

	private static function collapsed( string $text ): string {
		return preg_replace( '/^ | $/', '', preg_replace( '/[ \t\n\f\r]+/', ' ', $text ) );
	}

	private function string( $value ): ?string {
		$text = $this->raw( $value );
		return null === $text ? null : self::collapsed( $text );
	}

	private function one_text( $value ): ?string {
		return $this->string( $value );
	}

	private function one_alt( $value ): ?string {
		return '' === $value ? '' : $this->string( $value );
	}

	private function one_lines( $value ): ?string {
		$text = $this->raw( $value );
		return null === $text ? null : trim( preg_replace( '/\n{3,}/', "\n\n", implode( "\n", array_map( array( self::class, 'collapsed' ), preg_split( '/\r\n?|\n/', $text ) ) ) ), "\n" );
	}

	/** Paragraphs, and lists as `array( 'list' => … )`. */
	private function one_prose( $value ): ?array {
		if ( ! is_array( $value ) ) {
			$paragraphs = preg_split( '/\n\s*\n/', (string) $this->raw( $value ) );
			$blocks     = array_values( array_filter( array_map( array( self::class, 'collapsed' ), $paragraphs ), 'trim' ) );
			return $blocks ? $blocks : null;
		}
		$blocks = array();
		foreach ( self::is_numbered( $value ) ? $value : array( $value ) as $block ) {
			$entries = self::is_object( $block ) && isset( $block['list'] ) ? $this->all( 'string', $block['list'] ) : null;
			$one     = is_array( $block ) ? ( $entries ? array( 'list' => $entries ) : null ) : $this->string( $block );
			if ( null !== $one ) {
				$blocks[] = $one;
			}
		}
		return $blocks ? $blocks : null;
	}

	private function tag( $value ): ?string {
		$tag = is_string( $value ) ? canonical_tag( $value ) : '';
		return $tag ? $tag : null;
	}

	private function date( $value ): ?string {
		$text = is_int( $value ) || is_string( $value ) ? trim( (string) $value ) : '';
		$day  = preg_match( self::DAY_TIME, substr( $text, 10 ) ) ? substr( $text, 0, 10 ) : $text;
		if ( ! preg_match( self::DATE, $day ) ) {
			return null;
		}
		$parts = array_map( 'intval', explode( '-', $day ) ) + array( 1, 1, 1 );
		return checkdate( $parts[1], $parts[2], $parts[0] ) ? $day : null;
	}

	private function number( $value ) {
		if ( is_string( $value ) && preg_match( self::DIGITS, $value ) ) {
			$value = (float) preg_replace( '/[\s\x{a0}\x{202f}]/u', '', $value );
		}
		return ( is_int( $value ) || is_float( $value ) ) && is_finite( $value ) ? $value + 0 : null;
	}

	private function positive( $value ) {
		$number = $this->number( $value );
		return null !== $number && $number > 0 ? $number : null;
	}

	private function count( $value ): ?int {
		$number = $this->number( $value );
		return null !== $number && $number >= 0 && $number < 2 ** 53 && floor( $number ) == $number ? (int) $number : null; // phpcs:ignore -- 3.0 is 3.
	}

	private function boolean( $value ): ?bool {
		if ( is_bool( $value ) ) {
			return $value;
		}
		return is_string( $value ) && preg_match( '/^\s*(true|false)\s*$/i', $value ) ? 4 === strlen( trim( $value ) ) : null;
	}

	private function currency( $value ): ?string {
		return is_string( $value ) && preg_match( '/^\s*[a-z]{3}\s*$/i', $value ) ? strtoupper( trim( $value ) ) : null;
	}

	private function country( $value ): ?string {
		$text = $this->string( $value );
		return null !== $text && preg_match( '/^[A-Za-z]{2}$/', $text ) ? strtoupper( $text ) : $text;
	}

	private function url( $value ): ?string {
		return $this->address( $value, array( 'http', 'https', 'mailto', 'tel' ) );
	}

	private function contact_url( $value ): ?string {
		return $this->address( $value, array_merge( array( 'http', 'https', 'mailto', 'tel' ), self::MESSENGERS ) );
	}

	private function web_url( $value ): ?string {
		return $this->address( $value, array( 'http', 'https' ) );
	}

	private function image_url( $value ): ?string {
		$is_data = is_string( $value ) && preg_match( '/^\s*data:image\/(png|jpeg|gif|webp|avif)[;,][a-z0-9+\/=;,%.-]*\s*$/i', $value );
		return $is_data && strlen( $value ) <= self::MAX_URL ? trim( $value ) : $this->web_url( $value );
	}

	private function address( $value, array $schemes ): ?string {
		return is_string( $value ) && strlen( $value ) <= self::MAX_URL ? absolute( trim( $value ), $this->base, $schemes ) : null;
	}
}
