<?php
/**
 * What search engines are told of a widget's items; nothing that the data does not say. As `src/prerender/json-ld.ts`.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

final class Describer {
	/** @var Locale */
	private $locale;
	/** @var array|null */
	private $publisher;

	public function __construct( Locale $locale, ?array $publisher ) {
		$this->locale    = $locale;
		$this->publisher = $publisher;
	}

	private static function plain( ?string $text ): ?string {
		return null === $text ? null : str_replace( array( "\u{a0}", "\u{2060}" ), array( ' ', '' ), $text );
	}

	private function text( ?array $texts ): ?string {
		return self::plain( $this->locale->pick( $texts )[0] ?? null );
	}

	private function texts( ?array $list ): ?array {
		$texts = array_map( static function ( $picked ) { return self::plain( $picked[0] ); }, $this->locale->pick_all( $list ) );
		return $texts ? $texts : null;
	}

	private function prose( ?array $prose ): ?string {
		$picked = $this->locale->pick( $prose );
		return null === $picked ? null : self::plain( implode( "\n\n", array_map( static function ( $block ) { return is_array( $block ) ? implode( "\n", $block['list'] ) : $block; }, $picked[0] ) ) );
	}

	private static function image( ?array $image ): ?string {
		return $image && 0 !== strpos( $image['src'], 'data:' ) ? $image['src'] : null;
	}

	private function language( array $texts ): string {
		$picked = $this->locale->pick( $texts );
		return $picked && $picked[1] ? $picked[1] : $this->locale->language;
	}

	/** Without what is not known. */
	private static function known( array $node ): array {
		return array_filter( $node, static function ( $value ) { return null !== $value && array() !== $value; } );
	}

	private function organisation( string $type, ?array $given ): ?array {
		$name = $given ? $this->text( $given['name'] ) : null;
		return null === $name ? null : self::known(
			array(
				'@type'         => $type,
				'name'          => $name,
				'alternateName' => $this->text( $given['acronym'] ?? null ),
				'url'           => $given['url'] ?? null,
				'logo'          => self::image( $given['logo'] ?? null ),
				'location'      => $this->text( $given['place'] ?? null ),
			)
		);
	}

	private function publisher_of( array $item ): ?array {
		return $this->organisation( 'NGO', $item['publisher'] ?? $this->publisher );
	}

	/** Several organisations. */
	private function organisations( array $list ): array {
		return array_values( array_filter( array_map( function ( $one ) { return $this->organisation( 'Organization', $one ); }, $list ) ) );
	}

	/** What there is to tell of a widget's items. */
	public function nodes( string $tag, array $items ): array {
		switch ( $tag ) {
			case 'network-memberships':
				return $this->memberships( $items );
			case 'funder-acknowledgement':
				return $this->acknowledgements( $items );
			case 'advocacy-topics':
				return array();
			default:
				$each = array(
					'success-stories'  => 'article',
					'project-results'  => 'project',
					'publication-list' => 'report',
					'news-teasers'     => 'news',
					'contact-card'     => 'contact',
				)[ $tag ];
				return array_values( array_filter( array_map( function ( $item ) use ( $each ) { $node = $this->{$each}( $item ); return $node ? self::known( $node ) : null; }, $items ) ) );
		}
	}

	private function memberships( array $networks ): array {
		$nodes = array();
		foreach ( $networks as $network ) {
			$node = $this->organisation( 'Organization', $network );
			$by   = $network['publisher'] ?? $this->publisher;
			if ( $by && $node && 'ended' !== ( $network['status'] ?? '' ) && ! isset( $network['until'] ) && ! in_array( $network['role'] ?? '', array( 'partner', 'observer' ), true ) ) {
				$key             = serialize( $by );
				$nodes[ $key ]   = $nodes[ $key ] ?? $this->organisation( 'NGO', $by );
				if ( $nodes[ $key ] ) {
					$nodes[ $key ]['memberOf'][] = $node;
				}
			}
		}
		return array_values( array_filter( $nodes ) );
	}

	private function article( array $story ): array {
		return array(
			'@type'         => 'Article',
			'headline'      => $this->text( $story['title'] ),
			'description'   => $this->text( $story['summary'] ?? null ),
			'articleBody'   => $this->prose( $story['body'] ?? null ),
			'datePublished' => $story['date'] ?? null,
			'image'         => self::image( $story['image'] ?? null ),
			'url'           => $story['link']['url'] ?? null,
			'inLanguage'    => $this->language( $story['title'] ),
			'publisher'     => $this->publisher_of( $story ),
		);
	}

	private function news( array $item ): array {
		$source = $this->text( $item['source'] ?? null );
		return array(
			'@type'         => 'NewsArticle',
			'headline'      => $this->text( $item['title'] ),
			'description'   => $this->text( $item['excerpt'] ?? null ),
			'datePublished' => $item['date'] ?? null,
			'image'         => self::image( $item['image'] ?? null ),
			'url'           => $item['url'],
			'inLanguage'    => $this->language( $item['title'] ),
			'keywords'      => $this->texts( $item['tags'] ?? null ),
			'publisher'     => null === $source ? $this->publisher_of( $item ) : array( '@type' => 'Organization', 'name' => $source ),
		);
	}

	private function project( array $item ): array {
		$official = array_values( array_filter( $item['links'] ?? array(), static function ( $link ) { return 'official' === ( $link['kind'] ?? '' ); } ) );
		return array(
			'@type'              => 'Project',
			'name'               => $this->text( $item['title'] ),
			'description'        => $this->prose( $item['summary'] ?? null ) ?? $this->text( $item['goal'] ?? null ),
			'url'                => $official[0]['url'] ?? null,
			'foundingDate'       => $item['duration']['start'] ?? null,
			'dissolutionDate'    => 'finished' === ( $item['status'] ?? '' ) ? $item['duration']['end'] ?? null : null,
			'funder'             => $this->organisations( array_column( $item['funding'] ?? array(), 'funder' ) ),
			'member'             => $this->organisations( $item['partners'] ?? array() ),
			'parentOrganization' => $this->publisher_of( $item ),
		);
	}

	private function report( array $item ): array {
		$authors = $this->texts( $item['authors'] ?? null );
		return array(
			'@type'         => 'Report',
			'headline'      => $this->text( $item['title'] ),
			'description'   => $this->prose( $item['summary'] ?? null ),
			'datePublished' => $item['date'] ?? null,
			'creditText'    => $authors ? implode( ', ', $authors ) : null,
			'keywords'      => $this->texts( $item['topics'] ?? null ),
			'image'         => self::image( $item['cover'] ?? null ),
			'inLanguage'    => array_values( array_unique( array_column( $item['files'], 'lang' ) ) ),
			'encoding'      => array_map(
				static function ( $file ) {
					return self::known( array( '@type' => 'MediaObject', 'contentUrl' => $file['url'], 'inLanguage' => $file['lang'] ?? null, 'encodingFormat' => $file['format'] ?? null ) );
				},
				$item['files']
			),
			'publisher'     => $this->publisher_of( $item ),
		);
	}

	private function contact( array $item ): ?array {
		$organisation = $this->organisation( 'NGO', $item['organisation'] );
		if ( ! $organisation ) {
			return null;
		}
		$points = array();
		foreach ( $item['phones'] ?? array() as $phone ) {
			$points[] = self::known( array( '@type' => 'ContactPoint', 'telephone' => $phone['number'], 'contactType' => $this->text( $phone['label'] ?? null ) ) );
		}
		if ( isset( $item['helpline'] ) ) {
			$points[] = array( '@type' => 'ContactPoint', 'telephone' => $item['helpline']['number'], 'contactType' => $this->text( $item['helpline']['label'] ?? null ) ?? $this->locale->say( 'contact.helpline' ) );
		}
		$same = array_values( array_filter( array_column( $item['social'] ?? array(), 'url' ), static function ( $url ) { return 0 === strpos( $url, 'http' ); } ) );
		return array_merge(
			$organisation,
			self::known(
				array(
					'url'          => $item['web'] ?? null,
					'address'      => $this->address( $item['address'] ?? array() ),
					'email'        => $item['emails'] ?? null,
					'contactPoint' => $points,
					'sameAs'       => $same,
				)
			)
		);
	}

	private function address( array $address ) {
		$lines = array_filter( array( $this->text( $address['street'] ?? null ), $this->text( $address['district'] ?? null ) ) );
		if ( ! $lines && ! isset( $address['city'] ) && ! isset( $address['postcode'] ) ) {
			$text = $this->text( $address['text'] ?? null );
			return null === $text ? null : preg_replace( '/\n+/', ', ', $text );
		}
		return self::known(
			array(
				'@type'           => 'PostalAddress',
				'streetAddress'   => $lines ? implode( ', ', $lines ) : null,
				'addressLocality' => $this->text( $address['city'] ?? null ),
				'addressRegion'   => $this->text( $address['region'] ?? null ),
				'postalCode'      => $address['postcode'] ?? null,
				'addressCountry'  => $address['country'] ?? null,
			)
		);
	}

	/** Who paid for what: for a project where one is named, else for the organisation. */
	private function acknowledgements( array $items ): array {
		$nodes  = array();
		$others = array();
		foreach ( $items as $item ) {
			$name   = $this->text( $item['projectTitle'] ?? null );
			$funder = $this->organisations( array( $item['funder'] ) );
			if ( null === $name ) {
				$others = array_merge( $others, $funder );
			} else {
				$nodes[] = self::known( array( '@type' => 'Project', 'name' => $name, 'funder' => $funder, 'parentOrganization' => $this->publisher_of( $item ) ) );
			}
		}
		$funded = $this->organisation( 'NGO', $this->publisher );
		return $funded && $others ? array_merge( $nodes, array( $funded + array( 'funder' => $others ) ) ) : $nodes;
	}
}

/** The script that tells search engines; empty where there is nothing to tell. */
function json_ld( string $tag, array $items, array $frame, Locale $locale ): string {
	$nodes = ( new Describer( $locale, $frame['publisher'] ?? null ) )->nodes( $tag, $items );
	$json  = $nodes ? wp_json_encode( array( '@context' => 'https://schema.org', '@graph' => $nodes ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_HEX_TAG | JSON_HEX_AMP ) : '';
	// What looks like a shortcode in a text is none.
	return $json ? '<script type="application/ld+json">' . preg_replace( '/\[(?![{"\]])/', '\\u005b', $json ) . '</script>' : '';
}
