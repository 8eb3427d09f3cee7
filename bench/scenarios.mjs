/**
 * What is measured of each contender. `acts`: also a change of language, one record changed, insertion anew. `isOnce`:
 * one sample tells, because nothing in it hangs on what else the machine does, or because it takes long. `isLarge`: our
 * classic file for one widget and our module are left out, since they run the same code as the classic file. `isQuick`:
 * part of the quick look. `only`: measured of this contender alone, to compare another scenario with.
 */
export const scenarios = [
  {name: '7', title: '7', count: 7, acts: true, isQuick: true},
  {name: '100', title: '100', count: 100, acts: true},
  {name: '1000', title: '1,000', count: 1000, acts: true, isLarge: true},
  {name: '10000', title: '10,000', count: 10_000, acts: true, isOnce: true, isLarge: true},
  {name: '50x7', title: '50 × 7', count: 7, widgets: 50, isLarge: true},
  {name: '350', title: '350', count: 350, isLarge: true, only: 'classic'},
  {name: '7-slow-processor', title: '7', count: 7, isSlow: true, isQuick: true},
  {name: '100-slow-processor', title: '100', count: 100, isSlow: true, isLarge: true},
  {name: '7-slow-line', title: '7', count: 7, is4G: true, isOnce: true, isQuick: true},
  {name: '100-slow-line', title: '100', count: 100, is4G: true, isOnce: true, isLarge: true},
  {name: '7-late', title: '7', count: 7, isLate: true, isOnce: true, isQuick: true},
  {name: '7-cycles', title: '7', count: 7, cycles: true, isOnce: true, isLarge: true},
];
