<?php
/**
 * The language of one widget: chooses among texts, says our own words, writes dates and numbers.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

final class Locale {
	const MONTHS = array(
		'bg' => array( 'януари', 'февруари', 'март', 'април', 'май', 'юни', 'юли', 'август', 'септември', 'октомври', 'ноември', 'декември' ),
		'en' => array( 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December' ),
	);
	const DAYS   = array(
		'bg' => array( 'понеделник', 'вторник', 'сряда', 'четвъртък', 'петък', 'събота', 'неделя' ),
		'en' => array( 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday' ),
	);

	/** @var string Canonical. */
	public $language;
	/** @var string `bg` or `en`. */
	public $ui;
	/** @var string|null That of the document's plain texts. */
	public $content;
	/** @var string */
	public $missing;

	public function __construct( string $language, ?string $content, string $missing ) {
		$this->language = $language;
		$this->content  = $content;
		$this->missing  = $missing;
		$this->ui       = 'bg' === base_language( $language ) ? 'bg' : 'en';
	}

	/** One of our own words. */
	public function say( string $id, string ...$values ): string {
		$words = WORDS[ $id ][ 'bg' === $this->ui ? 1 : 0 ] ?? '';
		foreach ( $values as $index => $value ) {
			$words = str_replace( "{{$index}}", $value, $words );
		}
		return $this->set( $words );
	}

	/** One of a group of words; empty where there is none of that name. */
	public function word( string $group, ?string $name ): string {
		return null !== $name && isset( WORDS[ "$group.$name" ] ) ? $this->say( "$group.$name" ) : '';
	}

	private function set( string $words ): string {
		return typeset( $words, $this->ui );
	}

	/** The tag that serves best: as asked, less exact, else a variant. */
	private static function lookup( string $wanted, array $tags ): ?string {
		for ( $tag = $wanted; '' !== $tag; $tag = substr( $tag, 0, (int) strrpos( $tag, '-' ) ) ) {
			if ( in_array( $tag, $tags, true ) ) {
				return $tag;
			}
		}
		foreach ( $tags as $tag ) {
			if ( base_language( $tag ) === base_language( $wanted ) ) {
				return $tag;
			}
		}
		return null;
	}

	/** A text of the data: `array( value, lang, dir )`; null where this language has none. */
	public function pick( ?array $texts ): ?array {
		if ( null === $texts ) {
			return null;
		}
		$tags    = array_map( 'strval', array_keys( $texts ) );
		$written = array_values( array_filter( $tags, static function ( $tag ) use ( $texts ) { return null !== $texts[ $tag ]; } ) );
		$tag     = in_array( '*', $tags, true ) ? '*' : ( self::lookup( $this->language, $tags ) ?? self::lookup( $this->content ?? '', $written ) ?? $written[0] ?? null );
		if ( null === $tag || null === $texts[ $tag ] ) {
			return null;
		}
		if ( '*' === $tag ) {
			return array( $texts[ $tag ], '', 'auto' );
		}
		if ( 'hide' === $this->missing && base_language( $tag ) !== base_language( $this->language ) ) {
			return null;
		}
		$fits = 0 === strpos( "$this->language-", "$tag-" ) && 0 === strpos( "$this->ui-", "$tag-" );
		$dir  = direction_of( $tag );
		return array( typeset( $texts[ $tag ], $tag ), $fits ? '' : $tag, direction_of( $this->language ) === $dir ? '' : $dir );
	}

	/** Those of the texts that this language shows. */
	public function pick_all( ?array $list ): array {
		return array_values( array_filter( array_map( array( $this, 'pick' ), $list ?? array() ) ) );
	}

	/** The plain words of a text; empty where there are none. */
	public function words( ?array $texts ): string {
		$text = $this->pick( $texts );
		return null === $text ? '' : $text[0];
	}

	/** The language that the first of these fell back to, where it is not the widget's. */
	public function fallback( array $texts ): string {
		foreach ( $texts as $text ) {
			$picked = $this->pick( $text );
			if ( $picked && '' !== $picked[1] && base_language( $picked[1] ) !== base_language( $this->language ) ) {
				return $picked[1];
			}
		}
		return '';
	}

	public function number( $value ): string {
		$text = rtrim( rtrim( number_format( round( (float) $value, 3 ), 3, '.', '' ), '0' ), '.' );
		return $this->grouped( '-0' === $text ? '0' : $text );
	}

	/** Digits in groups. Bulgarian leaves four of them together. */
	private function grouped( string $text ): string {
		list( $whole, $part ) = explode( '.', "$text.", 2 );
		$part                 = rtrim( $part, '.' );
		$is_bg                = 'bg' === $this->ui;
		if ( ! $is_bg || strlen( ltrim( $whole, '-' ) ) > 4 ) {
			$whole = preg_replace( '/\B(?=(\d{3})+$)/', $is_bg ? "\u{a0}" : ',', $whole );
		}
		return '' === $part ? $whole : $whole . ( $is_bg ? ',' : '.' ) . $part;
	}

	private static function significant( float $value, int $digits ): float {
		return 0.0 === $value ? 0.0 : round( $value, $digits - 1 - (int) floor( log10( abs( $value ) ) ) );
	}

	public function compact( $value ): string {
		$is_bg  = 'bg' === $this->ui;
		$trillion = abs( $value ) >= 1e12;
		$short  = self::significant( $value / ( $trillion ? 1e12 : 1e9 ), 3 );
		return $this->number( $short ) . ( $is_bg ? ( $trillion ? "\u{a0}трлн." : "\u{a0}млрд." ) : ( $trillion ? 'tn' : 'bn' ) );
	}

	public function percent( $value ): string {
		return $this->number( $value ) . '%';
	}

	public function money( $value, string $currency ): string {
		$text  = floor( $value ) == $value ? sprintf( '%.0f', $value ) : number_format( $value, 'JPY' === $currency ? 0 : 2, '.', '' ); // phpcs:ignore -- 3.0 is 3.
		$signs = 'bg' === $this->ui
			? array( 'EUR' => '€', 'BGN' => 'лв.', 'USD' => 'щ.д.' )
			: array( 'EUR' => '€', 'USD' => 'US$', 'GBP' => '£', 'JPY' => 'JP¥' );
		$sign  = $signs[ $currency ] ?? $currency;
		if ( 'bg' === $this->ui ) {
			return $this->set( $this->grouped( $text ) . "\u{a0}$sign" );
		}
		$minus = 0 === strpos( $text, '-' ) ? '-' : '';
		return $minus . $sign . ( isset( $signs[ $currency ] ) ? '' : "\u{a0}" ) . $this->grouped( ltrim( $text, '-' ) );
	}

	public function bytes( int $bytes ): string {
		$kilo = $bytes < 995000;
		return $this->number( self::significant( $bytes / ( $kilo ? 1e3 : 1e6 ), 2 ) ) . "\u{a0}" . ( $kilo ? 'kB' : 'MB' );
	}

	/** Several things as one phrase, "a, b and c". */
	public function phrase( array $things ): string {
		$last = array_pop( $things );
		return $things ? implode( ', ', $things ) . ( 'bg' === $this->ui ? " и\u{a0}" : ' and ' ) . $last : (string) $last;
	}

	/** A counted thing, of the group of words that has its forms. */
	public function plural( ?int $value, string $group ): string {
		return $value ? $this->say( "$group." . ( 1 === $value ? 'one' : 'other' ), $this->number( $value ) ) : '';
	}

	/** "in English". */
	public function in_language( string $tag ): string {
		return $this->say( 'mark.language', LANGUAGES[ base_language( $tag ) ][ 'bg' === $this->ui ? 1 : 0 ] ?? $tag );
	}

	public function country( string $code ): string {
		return REGIONS[ $code ][ 'bg' === $this->ui ? 1 : 0 ] ?? $code;
	}

	public function weekday( int $day ): string {
		return self::DAYS[ $this->ui ][ $day ];
	}

	/** A partial date, with just what is known of it. */
	public function date( string $partial ): string {
		return $this->set( implode( ' ', $this->parts( $partial ) ) . ( 'bg' === $this->ui ? "\u{a0}г." : '' ) );
	}

	/** Day, month, year: what of them is known. */
	private function parts( string $partial ): array {
		$given = explode( '-', $partial );
		$parts = array( $given[0] );
		if ( isset( $given[1] ) ) {
			array_unshift( $parts, self::MONTHS[ $this->ui ][ $given[1] - 1 ] );
		}
		if ( isset( $given[2] ) ) {
			array_unshift( $parts, (string) (int) $given[2] );
		}
		return $parts;
	}

	/** From one partial date to another, as exactly as the less exact of the two; what both have is said once. */
	private function range( string $from, string $to ): string {
		$length = min( strlen( $from ), strlen( $to ) );
		$start  = substr( $from, 0, $length );
		$end    = substr( $to, 0, $length );
		if ( $start === $end ) {
			return $this->date( $start );
		}
		if ( $start > $end ) {
			return $this->date( $from ) . ' – ' . $this->date( $to );
		}
		$one   = $this->parts( $start );
		$other = $this->parts( $end );
		$year  = 'bg' === $this->ui && 1 < count( $one ) && end( $one ) !== end( $other ) ? "\u{a0}г." : '';
		$rest  = $other;
		while ( 1 < count( $one ) && end( $one ) === end( $rest ) ) {
			array_pop( $one );
			array_pop( $rest );
		}
		return $this->set( implode( ' ', $one ) . "$year – " . implode( ' ', $other ) . ( 'bg' === $this->ui ? "\u{a0}г." : '' ) );
	}

	public function period( ?string $from, ?string $to ): string {
		if ( $from && $to ) {
			return $this->range( $from, $to );
		}
		return $from ? $this->say( 'date.since', $this->date( $from ) ) : ( $to ? $this->say( 'date.until', $this->date( $to ) ) : '' );
	}

	/** In words: „от 2009 до 2021 г.“ */
	public function from_to( ?string $from, ?string $to ): string {
		if ( ! $from || ! $to ) {
			return $this->period( $from, $to );
		}
		return $from === $to ? $this->date( $from ) : $this->say( 'date.from-to', preg_replace( '/\x{a0}г\.$/u', '', $this->date( $from ) ), $this->date( $to ) );
	}
}
