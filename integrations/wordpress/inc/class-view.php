<?php
/**
 * What the templates of all widgets are made of: the counterpart of `src/templates/`. All that comes from data is escaped here.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * A text as HTML. Also without what WordPress makes something else of later: shortcodes, smilies, its own quotation
 * marks and dashes.
 */
function text( string $text ): string {
	$escaped = htmlspecialchars( wp_check_invalid_utf8( $text ), ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	$escaped = strtr(
		$escaped,
		array(
			'['   => '&#091;',
			']'   => '&#093;',
			':'   => '&#058;',
			')'   => '&#041;',
			'--'  => '-&#045;',
			'...' => '&#046;&#046;&#046;',
			'{{'  => '&#123;&#123;',
		)
	);
	return preg_replace( '/(?<=\d)x(?=\d)/', '&#120;', $escaped );
}

/** An attribute; nothing where it has no value. */
function attribute( string $name, string $value ): string {
	return '' === $value ? '' : " $name=\"" . str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), esc_attr( $value ) ) . '"';
}

/** An address as an attribute; nothing where it is none that may stand there. */
function link_attribute( string $name, ?string $address ): string {
	$schemes = array_merge( array( 'http', 'https', 'mailto', 'tel' ), Reader::MESSENGERS );
	$is_data = null !== $address && 'src' === $name && preg_match( '/^data:image\/(png|jpeg|gif|webp|avif)[;,]/i', $address );
	$url     = null === $address ? '' : ( $is_data ? esc_attr( $address ) : esc_url( $address, $schemes ) );
	return '' === $url ? '' : " $name=\"" . str_replace( array( '[', ']' ), array( '%5B', '%5D' ), $url ) . '"';
}

final class View {
	/** @var Locale */
	public $locale;
	/** @var int Level of an item's heading. */
	public $level;
	/** @var string What frames an item. */
	public $appearance;

	public function __construct( Locale $locale, int $level, string $appearance ) {
		$this->locale     = $locale;
		$this->level      = $level;
		$this->appearance = $appearance;
	}

	public function deeper( int $by = 1 ): self {
		return new self( $this->locale, $this->level + $by, $this->appearance );
	}

	public static function speech( ?array $picked ): string {
		return null === $picked ? '' : attribute( 'lang', $picked[1] ) . attribute( 'dir', $picked[2] );
	}

	public function pick( ?array $texts ): ?array {
		return $this->locale->pick( $texts );
	}

	/** A text that has been picked, in its language. */
	public static function span( ?array $picked ): string {
		if ( null === $picked ) {
			return '';
		}
		$dir = 'rtl' === $picked[2] && ! preg_match( '/\p{L}/u', $picked[0] ) ? '' : $picked[2];
		return '<span' . self::speech( array( '', $picked[1], $dir ) ) . '>' . text( $picked[0] ) . '</span>';
	}

	public function shown( ?array $texts ): string {
		return self::span( $this->pick( $texts ) );
	}

	/** Those of the texts that show. */
	public function all_shown( ?array $list ): array {
		return array_map( array( self::class, 'span' ), $this->locale->pick_all( $list ) );
	}

	public function paragraph( ?array $texts, string $part = 'text', string $class = '' ): string {
		$picked = $this->pick( $texts );
		return null === $picked ? '' : '<p' . attribute( 'part', $part ) . self::speech( $picked ) . attribute( 'class', $class ) . '>' . text( $picked[0] ) . '</p>';
	}

	/** Entries as `array( part, html )`. */
	private static function entries( array $entries, string $class ): string {
		$entries = array_values( array_filter( $entries, static function ( $entry ) { return '' !== $entry[1]; } ) );
		if ( ! $entries ) {
			return '';
		}
		$part = 'meta' === $class ? 'meta facts' : '';
		if ( ( $part || 'links' === $class ) && 1 === count( $entries ) ) {
			return '<p' . attribute( 'part', $part ) . " class=\"ngo-$class\"><span" . attribute( 'part', $entries[0][0] ) . ">{$entries[0][1]}</span></p>";
		}
		$html = '<ul role="list"' . attribute( 'part', $part ) . " class=\"ngo-$class\">";
		foreach ( $entries as $entry ) {
			$html .= '<li' . attribute( 'part', $entry[0] ) . ">{$entry[1]}</li>";
		}
		return "$html</ul>";
	}

	public static function list_of( array $list, string $class ): string {
		$part = 'meta' === $class ? 'fact' : '';
		return self::entries( array_map( static function ( $html ) use ( $part ) { return array( $part, $html ); }, $list ), $class );
	}

	/** Small facts in a row, by their names; a list under a name is several of it. */
	public static function facts( array $named ): string {
		$entries = array();
		foreach ( $named as $name => $content ) {
			foreach ( (array) $content as $html ) {
				$entries[] = array( "fact $name", $html );
			}
		}
		return self::entries( $entries, 'meta' );
	}

	public function prose( ?array $prose, string $part = 'text' ): string {
		$picked = $this->pick( $prose );
		if ( null === $picked ) {
			return '';
		}
		$parts = array(
			'intro'   => 'intro',
			'summary' => 'text summary',
		);
		$html  = '<div part="' . ( $parts[ $part ] ?? 'text' ) . '"' . self::speech( $picked ) . " class=\"ngo-prose ngo-$part\">";
		foreach ( $picked[0] as $block ) {
			$html .= is_array( $block ) ? self::list_of( array_map( __NAMESPACE__ . '\text', $block['list'] ), 'bullets' ) : '<p>' . text( $block ) . '</p>';
		}
		return "$html</div>";
	}

	/** How many letters prose has. */
	public function length( ?array $prose ): int {
		$length = 0;
		foreach ( $this->pick( $prose )[0] ?? array() as $block ) {
			$length += mb_strlen( is_array( $block ) ? implode( '', $block['list'] ) : $block );
		}
		return $length;
	}

	public function heading( string $content, string $class = 'heading', int $deeper = 0 ): string {
		$level = min( max( $this->level + $deeper, 1 ), 6 );
		$part  = 'label' === $class ? 'heading' : $class;
		return "<h$level part=\"$part\" class=\"ngo-$class\">$content</h$level>";
	}

	/** A part with a small heading; nothing where there is nothing under it. */
	public function labelled( string $label, string $content ): string {
		return '' === $content ? '' : '<div>' . $this->heading( text( $label ), 'label' ) . "$content</div>";
	}

	public function labelled_list( string $label, ?array $texts ): string {
		return $this->labelled( $label, self::list_of( $this->all_shown( $texts ), 'bullets' ) );
	}

	public static function badge( string $word ): string {
		return '' === $word ? '' : '<span part="badge">' . text( $word ) . '</span>';
	}

	/** "in English", where one of the texts is not in the widget's language. */
	public function mark( array $texts, string $part = 'mark' ): string {
		$tag = 'show' === $this->locale->missing ? '' : $this->locale->fallback( array_filter( $texts ) );
		return '' === $tag ? '' : '<span' . attribute( 'part', $part ) . ' class="ngo-mark">' . text( $this->locale->in_language( $tag ) ) . '</span>';
	}

	public function time( ?string $date ): string {
		return $date ? '<time datetime="' . esc_attr( $date ) . '">' . text( $this->locale->date( $date ) ) . '</time>' : '';
	}

	/** What a link is about, for ears. */
	public static function tail( ?array $about ): string {
		return null === $about ? '' : '<span class="ngo-colon">&#058; </span><span class="ngo-hidden">' . self::span( $about ) . '</span>';
	}

	/** The texts of links, for the mark. */
	public static function link_texts( ?array $links ): array {
		return array_map( static function ( $link ) { return $link['label'] ?? null; }, $links ?? array() );
	}

	/** Links with their own words or those of their kinds; `default` is HTML that stands in for these. */
	public function links( ?array $list, ?array $about = null, ?string $official = null, bool $parts = true ): string {
		$list  = $list ?? array();
		$kinds = array_column( $list, 'kind' );
		if ( $official && ! in_array( 'official', $kinds, true ) ) {
			array_unshift( $list, array( 'url' => $official, 'kind' => 'official' ) );
		}
		$shown = array();
		foreach ( $list as $link ) {
			$label   = $this->pick( $link['label'] ?? null );
			$address = link_attribute( 'href', $link['url'] ?? null );
			if ( '' === $address ) {
				$shown[] = self::span( $label );
				continue;
			}
			$kind    = $link['kind'] ?? 'more';
			$default = $link['default'] ?? '';
			$words   = null !== $label ? self::span( $label ) : ( '' !== $default ? $default : text( $this->locale->word( 'link', $kind ) ) ) . self::tail( $about );
			$part    = $link['part'] ?? ( 'download' === $kind ? 'download' : 'cta' );
			$is_away = 'cta' === $part && ( '' !== $default || in_array( $kind, array( 'official', 'founding', 'programme' ), true ) );
			$shown[] = '<a' . ( $parts ? " part=\"link $part\"" : '' ) . $address . attribute( 'hreflang', $link['hreflang'] ?? '' ) . ( $is_away ? ' class="ngo-away"' : '' ) . ">$words</a>";
		}
		return self::list_of( $shown, 'links' );
	}

	/** A title, as a link where it leads somewhere. */
	public function title_link( ?string $url, string $title ): string {
		return '<a part="link title-link"' . link_attribute( 'href', $url ) . " class=\"ngo-hit\">$title</a>";
	}

	public function image( ?array $image, string $part, ?array $alt ): string {
		if ( ! $image ) {
			return '';
		}
		$focus = '';
		if ( preg_match( '/^(100|\d{1,2})%[ ]+(100|\d{1,2})%$/', $image['focus'] ?? '', $found ) ) {
			$focus = sprintf( 'ngo-x-%d ngo-y-%d', round( $found[1] / 5 ) * 5, round( $found[2] / 5 ) * 5 );
		}
		return '<img' . attribute( 'part', $part ) . link_attribute( 'src', $image['src'] )
			. ' alt="' . str_replace( '[', '&#091;', esc_attr( preg_replace( '/[\p{Cc}\p{Cf}]/u', '', $alt[0] ?? '' ) ) ) . '"' . attribute( 'lang', $alt[1] ?? '' )
			. attribute( 'width', (string) ( $image['width'] ?? '' ) ) . attribute( 'height', (string) ( $image['height'] ?? '' ) )
			. ' loading="lazy" decoding="async" referrerpolicy="same-origin"' . attribute( 'class', $focus ) . '>';
	}

	public function logo( ?array $image, ?array $name ): string {
		return $this->image( $image, 'logo', $this->pick( $image['alt'] ?? null ) ?? $name );
	}

	/** A logo on its white ground. */
	public function plate( array $image, string $part, ?array $name ): string {
		return '<span class="ngo-box ngo-white">' . $this->image( $image, $part, $this->pick( $image['alt'] ?? null ) ?? $name ) . '</span>';
	}

	public function picture( ?array $image, string $label = '' ): string {
		$shown = $this->image( $image, 'image', $this->pick( $image['alt'] ?? null ) );
		if ( '' === $shown ) {
			return '';
		}
		$credit = $this->shown( $image['credit'] ?? null );
		$class  = trim( 'ngo-picture ' . ( isset( $image['kind'] ) ? "ngo-{$image['kind']}" : '' ) );
		return '<figure part="picture"' . ( '' === $credit ? ' role="none"' : '' ) . " class=\"$class\">$shown" . ( '' === $credit ? '' : "<figcaption part=\"caption\">$credit</figcaption>" ) . "$label</figure>";
	}

	/** A picture and what belongs to it. */
	public function media( ?array $image, string $kicker, string $heading, string $body, bool $among, bool $on_picture = false ): string {
		$shown = $this->picture( $image, $on_picture ? $kicker : '' );
		$above = '' !== $shown && $on_picture ? '' : $kicker;
		return '' === $shown && $among
			? "<div part=\"media\" class=\"ngo-entry ngo-media ngo-bare\"><div part=\"picture\">$heading</div><div part=\"body\">$above$body</div></div>"
			: "<div part=\"media\" class=\"ngo-entry ngo-media\">$shown<div part=\"body\">$above$heading$body</div></div>";
	}

	/** A name with its acronym, once. */
	public function name( array $organisation ): string {
		$name  = $this->pick( $organisation['name'] );
		$short = $this->pick( $organisation['acronym'] ?? null );
		return self::span( $name ) . ( null !== $short && false === strpos( $name[0] ?? '', $short[0] ) ? '<span class="ngo-acronym"> (' . self::span( $short ) . ')</span>' : '' );
	}

	/** An organisation in a line, linked where it has an address. */
	public function organisation( array $organisation ): string {
		if ( null === $this->pick( $organisation['name'] ) ) {
			return '';
		}
		$address = link_attribute( 'href', $organisation['url'] ?? null );
		return '' === $address ? $this->name( $organisation ) : "<a part=\"link\"$address>" . $this->name( $organisation ) . '</a>';
	}

	/** A term and what it says; nothing where it says nothing. */
	public static function term( string $label, array $values, string $class = '' ): string {
		$values = array_filter( $values, 'strlen' );
		return $values ? '<div><dt' . attribute( 'class', $class ) . '>' . text( $label ) . '</dt><dd><div>' . implode( '</div><div>', $values ) . '</div></dd></div>' : '';
	}

	public static function terms( array $entries ): string {
		$html = implode( '', $entries );
		return '' === $html ? '' : "<dl>$html</dl>";
	}
}
