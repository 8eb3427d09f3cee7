<?php
/**
 * A project: its figures in words, what it was about, what was done and what came of it.
 *
 * @package NgoWidgets
 */

namespace NgoWidgets;

defined( 'ABSPATH' ) || exit;

/** The project's own figures, else those of its results, in order. */
function figures_of( array $project ): array {
	if ( ! empty( $project['figures'] ) ) {
		return $project['figures'];
	}
	$lines = array_merge( array(), ...array_column( $project['results'] ?? array(), 'items' ) );
	return array_merge( array(), ...array_column( $lines, 'figures' ) );
}

/** The texts of a figure; beside a sentence, those that show there. */
function figure_texts( array $figure, View $v, ?array $sentence = null ): array {
	$source = $figure['source']['label'] ?? null;
	return $sentence && is_said( $figure, $v, $sentence ) ? array( $source ) : array( $figure['label'], $figure['unit'] ?? null, $figure['note'] ?? null, $source );
}

/** Whether a sentence holds a figure's number, however that is written. */
function is_said( array $figure, View $v, array $sentence ): bool {
	preg_match_all( '/\d+(?:[\s.,\x{a0}]\d+)*/u', $v->locale->words( $sentence ), $found );
	$digits = preg_replace( '/\D/', '', plain_number( $figure['value'] ) );
	return in_array( $digits, preg_replace( '/\D/u', '', $found[0] ), true );
}

/** A number, and its unit in its language: „98,6%“ is one. */
function measure( View $v, array $figure, $value ): array {
	$unit = $v->pick( $figure['unit'] ?? null );
	return null !== $unit && '%' === $unit[0]
		? array( $v->locale->percent( $value ), null )
		: array( abs( $value ) < 1e9 ? $v->locale->number( $value ) : $v->locale->compact( $value ), $unit );
}

/** Number, what it counts, what shows how far, and what is said below that. */
function figure_parts( array $figure, View $v ): array {
	$locale               = $v->locale;
	list( $number, $unit ) = measure( $v, $figure, $figure['value'] );
	$label                = $v->pick( $figure['label'] );
	$qualifier            = $locale->word( 'figure', $figure['qualifier'] ?? null );
	return array(
		( $qualifier ? '<small class="ngo-qualifier">' . text( "$qualifier " ) . '</small>' : '' )
			. '<span part="figure-value">' . text( $number . ( null === $unit ? '' : ' ' ) ) . '</span>'
			. ( null === $unit ? '' : '<small class="ngo-unit">' . View::span( $unit ) . '</small>' ),
		'<div part="figure-label"' . View::speech( $label ) . '>' . text( $label[0] ) . '</div>' . $v->paragraph( $figure['note'] ?? null, 'meta' ),
		evidence( $figure, $v ),
		mb_strlen( $number ) * 3 + mb_strlen( $unit[0] ?? '' ),
	);
}

/** How far towards the target, over the years, of when and where from: in words. */
function evidence( array $figure, View $v ): array {
	$locale = $v->locale;
	$years  = $figure['series'] ?? array();
	$years  = sorted( $years, static function ( $one, $other ) { return strcmp( $one['year'], $other['year'] ); } );
	$towards = towards( $figure, $v );
	if ( count( $years ) < 2 ) {
		return array( '', $towards . origin( $figure, $v, '' ) );
	}
	$words = array_map( static function ( $one ) use ( $locale ) { return $locale->date( $one['year'] ) . ': ' . $locale->number( $one['value'] ); }, $years );
	return array( $towards . '<p part="meta" class="ngo-series">' . text( implode( '; ', $words ) ) . '</p>', origin( $figure, $v, end( $years )['year'] ) );
}

/** „✓ 120% от целта от 100“ */
function towards( array $figure, View $v ): string {
	if ( empty( $figure['target'] ) ) {
		return '';
	}
	list( $number, $unit ) = measure( $v, $figure, $figure['target'] );
	$goal    = null !== $unit && '' === $unit[1] ? "$number\u{a0}" . preg_replace( '/[\p{Cc}\p{Cf}]/u', '', $unit[0] ) : $number;
	$share   = $figure['value'] / $figure['target'] * 100;
	$percent = $v->locale->percent( $share < 100 ? min( round( $share ), 99 ) : round( $share ) );
	$words   = explode( $percent, $v->locale->say( 'figure.of-target', $percent, $goal ), 2 );
	return '<p part="meta">' . ( $share < 100 ? '' : '<span aria-hidden="true" class="ngo-check">✓ </span>' ) . text( $words[0] ) . '<b>' . text( $percent ) . '</b>' . text( $words[1] ?? '' ) . '</p>';
}

function origin( array $figure, View $v, string $said ): string {
	$year   = isset( $figure['year'] ) && $figure['year'] !== $said ? '<p part="meta">' . text( $v->locale->date( $figure['year'] ) ) . '</p>' : '';
	$source = isset( $figure['source'] ) ? $figure['source'] + array(
		'default' => text( $v->locale->say( 'figure.source' ) ),
		'part'    => 'source',
	) : null;
	$links  = $source ? $v->links( array( $source ), $v->pick( $figure['label'] ) ) : '';
	return $year || $source ? "<div class=\"ngo-origin\">$year$links</div>" : '';
}

/** Figures side by side: the important ones large, the others as lines. */
function tiles( array $figures, View $v ): string {
	$all   = array_values( array_filter( $figures, static function ( $figure ) use ( $v ) { return null !== $v->pick( $figure['label'] ); } ) );
	$large = array_filter( $all, static function ( $figure ) { return ! empty( $figure['highlight'] ); } );
	if ( ! $large ) {
		$large = $all;
		if ( count( $all ) > 6 ) {
			$large = array_slice( sorted( $large, static function ( $one, $other ) { return $other['value'] <=> $one['value']; } ), 0, 4, true );
		}
	}
	$tiles = '';
	$rows  = '';
	foreach ( $all as $index => $figure ) {
		list( $number, $label, list( $chart, $words ), $length ) = figure_parts( $figure, $v );
		if ( isset( $large[ $index ] ) ) {
			$class  = $length > 24 ? ' class="ngo-digits-9"' : ( $length > 17 ? ' class="ngo-digits-7"' : '' );
			$cells  = 1 === count( $large ) ? array( "$number $label", $chart . $words ) : array( $number, $label, $chart, $words );
			$tiles .= "<li part=\"figure\"$class><div>" . implode( '</div> <div>', $cells ) . '</div> </li>';
		} else {
			$rows .= "<li part=\"figure\" class=\"ngo-figure-row\"><div>$number</div><div>$label$chart$words</div></li>";
		}
	}
	$count   = count( $large );
	$columns = $count < 5 ? $count : ( $count < 7 ? 3 : 4 );
	$others  = count( $all ) - $count;
	$best    = 5;
	foreach ( array( 4, 3 ) as $try ) {
		$best = ( $try - $others % $try ) % $try < ( $best - $others % $best ) % $best ? $try : $best;
	}
	return ( $tiles ? "<ul role=\"list\" class=\"ngo-tiles ngo-columns-$columns\">$tiles</ul>" : '' ) . ( $rows ? "<ul role=\"list\" class=\"ngo-rows ngo-columns-$best\">$rows</ul>" : '' );
}

/** Figures beside a sentence; where it holds the number, only how far that is. */
function besides( array $figures, View $v, array $sentence ): string {
	$html = '';
	foreach ( $figures as $figure ) {
		if ( null === $v->pick( $figure['label'] ) ) {
			continue;
		}
		list( $number, $label, list( $chart, $words ) ) = figure_parts( $figure, $v );
		if ( ! is_said( $figure, $v, $sentence ) ) {
			$html .= "<li part=\"figure\" class=\"ngo-figure-row\"><div>$number</div><div>$label$chart$words</div></li>";
		} elseif ( $chart || $words ) {
			$html .= '<li part="figure">' . ( isset( $figures[1] ) ? $label : '' ) . "$chart$words</li>";
		}
	}
	return $html ? "<ul role=\"list\" class=\"ngo-besides\">$html</ul>" : '';
}

/** A project, in all its parts. */
function project( array $project, View $v ): string {
	$locale = $v->locale;
	$facts  = View::facts(
		array(
			'status'   => View::badge( $locale->word( 'status', $project['status'] ?? null ) ),
			'date'     => text( $locale->period( $project['duration']['start'] ?? null, $project['duration']['end'] ?? null ) ),
			'duration' => text( $locale->plural( $project['duration']['months'] ?? null, 'project-results.months' ) ),
		)
	);
	return '<div class="ngo-entry">' . $v->heading( $v->shown( $project['title'] ) ) . $v->mark( project_texts( $project, $v ) ) . $facts
		. tiles( figures_of( $project ), $v )
		. '<div class="ngo-about">' . $v->prose( $project['summary'] ?? null, 'summary' ) . aims( $project, $v->deeper() ) . '</div>'
		. activities( $project, $v->deeper() ) . related( $project, $v->deeper() )
		. $v->links( $project['links'] ?? null, $v->pick( $project['title'] ) ) . '</div>';
}

/** All of a project that is no name, in the order in which it shows. */
function project_texts( array $project, View $v ): array {
	$texts = array( $project['title'] );
	foreach ( figures_of( $project ) as $figure ) {
		$texts = array_merge( $texts, figure_texts( $figure, $v ) );
	}
	foreach ( array( 'summary', 'thematicArea', 'priority', 'goal' ) as $name ) {
		$texts[] = $project[ $name ] ?? null;
	}
	$texts = array_merge( $texts, $project['specificGoals'] ?? array(), $project['beneficiaries'] ?? array() );
	foreach ( $project['activities'] ?? array() as $activity ) {
		array_push( $texts, $activity['title'], $activity['description'] ?? null );
	}
	foreach ( array_merge( array(), ...array_column( $project['results'] ?? array(), 'items' ) ) as $line ) {
		$texts[] = $line['text'];
		foreach ( empty( $project['figures'] ) ? array() : $line['figures'] ?? array() as $figure ) {
			$texts = array_merge( $texts, figure_texts( $figure, $v, $line['text'] ) );
		}
	}
	return array_merge( $texts, View::link_texts( $project['links'] ?? null ) );
}

function aims( array $project, View $v ): string {
	$locale   = $v->locale;
	$partners = array();
	foreach ( $project['partners'] ?? array() as $partner ) {
		$name       = $v->organisation( $partner );
		$place      = $v->shown( $partner['place'] ?? null );
		$partners[] = '' === $name ? '' : $v->logo( $partner['logo'] ?? null, $v->pick( $partner['name'] ) ) . $name . ( '' === $place ? '' : ", $place" );
	}
	$html = $v->labelled( $locale->say( 'project-results.area' ), $v->paragraph( $project['thematicArea'] ?? null ) )
		. $v->labelled( $locale->say( 'project-results.priority' ), $v->paragraph( $project['priority'] ?? null ) )
		. $v->labelled( $locale->say( 'project-results.goal' ), $v->paragraph( $project['goal'] ?? null ) )
		. $v->labelled_list( $locale->say( 'project-results.specific-goals' ), $project['specificGoals'] ?? null )
		. $v->labelled_list( $locale->say( 'project-results.beneficiaries' ), $project['beneficiaries'] ?? null )
		. $v->labelled( $locale->say( 'project-results.partners' ), View::list_of( $partners, 'bullets' ) );
	return '' === $html ? '' : "<div class=\"ngo-columns\">$html</div>";
}

/** Activities, each with its results: by id, else by order where the counts agree; what belongs to none follows. */
function activities( array $project, View $v ): string {
	$activities = $project['activities'] ?? array();
	$results    = $project['results'] ?? array();
	$by_order   = count( $activities ) === count( $results ) && ! array_filter( array_column( $results, 'activity' ) );
	$has_own    = ! empty( $project['figures'] );
	$others     = $results;
	$pairs      = '';
	foreach ( $activities as $index => $activity ) {
		$own = array_filter(
			$results,
			static function ( $result, $at ) use ( $activity, $index, $by_order ) {
				return $by_order ? $at === $index : isset( $result['activity'], $activity['id'] ) && $result['activity'] === $activity['id'];
			},
			ARRAY_FILTER_USE_BOTH
		);
		$others = array_diff_key( $others, $own );
		$title  = $v->shown( $activity['title'] );
		$pairs .= '<li' . attribute( 'id', $activity['id'] ?? '' ) . '><div>' . ( '' === $title ? '' : $v->heading( $title, 'heading', 1 ) )
			. View::list_of( array( text( $v->locale->period( $activity['start'] ?? null, $activity['end'] ?? null ) ) ), 'meta' )
			. $v->prose( $activity['description'] ?? null ) . '</div>' . result_lines( $own, $v, $has_own ) . '</li>';
	}
	return $v->labelled( $v->locale->say( 'project-results.activities' ), $pairs ? "<ol role=\"list\">$pairs</ol>" : '' )
		. $v->labelled( $v->locale->say( 'project-results.results' ), result_lines( $others, $v, $has_own ) );
}

function result_lines( array $results, View $v, bool $with_figures ): string {
	$shown = array();
	foreach ( array_merge( array(), ...array_column( $results, 'items' ) ) as $line ) {
		$words   = $v->shown( $line['text'] );
		$shown[] = '' === $words ? '' : "<div>$words</div>" . ( $with_figures ? besides( $line['figures'] ?? array(), $v, $line['text'] ) : '' );
	}
	return View::list_of( $shown, 'results' );
}

function related( array $project, View $v ): string {
	$inside = $v->deeper();
	return $v->labelled(
		$v->locale->say( 'project-results.related' ),
		View::list_of( array_map( static function ( $one ) use ( $inside ) { return teaser( $one, $inside ); }, $project['related'] ?? array() ), 'columns' )
	);
}

/** Who paid; the project's own title needs no repeating. */
function project_fundings( array $project, View $v ): string {
	$list = $project['funding'] ?? array();
	$html = shares( $v, $list );
	foreach ( $list as $one ) {
		unset( $one['projectTitle'] );
		$html .= funding( $one, $v );
	}
	return $html;
}
