import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {event, place, seen, remarked, useWarnings} from '../support/element.js';
import {minimal, tags} from '../support/minimal.js';

/** What is no record of any widget. */
const bad = fc.oneof(
  fc.constantFrom(
    true,
    0,
    '',
    'а',
    true,
    [],
    {},
    {title: true, name: null},
    {_$litType$: 1, strings: ['<b>'], values: []},
  ),
  fc.constant(JSON.parse('{"__proto__": {"name": "а", "title": "а"}}') as unknown),
  fc.jsonValue().filter((value) => typeof value !== 'object'),
);

describe('Of random records', () => {
  useWarnings();

  for (const tag of tags)
    it(`${tag} shows just the good ones, in order, and tells how many there are`, async () => {
      const widget = await place(tag, {lang: 'en'});
      // Nothing stands for a good one.
      const records = fc.array(fc.option(bad, {nil: undefined}), {maxLength: 8});
      let run = 0;
      await fc.assert(
        fc.asyncProperty(records, async (given) => {
          const items = given.map((record, index) => (record === undefined ? minimal[tag](`Name ${index}.`) : record));
          const names = given.flatMap((record, index) => (record === undefined ? [`Name ${index}.`] : []));
          widget.limit = null;
          const loaded = event<{records: number; invalid: number}>(widget, 'ngo-load');
          // The same data once more would be no new load.
          widget.data = {lang: 'en', run: (run += 1), items};
          await widget.settled;
          if (items[0] !== undefined && !names[0]) {
            expect(widget.error?.code).to.equal('ALL_RECORDS_INVALID');
            return;
          }
          const {records: good, invalid} = await loaded;
          expect([good, invalid]).to.deep.equal([names.length, items.length - names.length]);
          expect(widget.status).to.equal(!names[0] ? 'empty' : invalid > 0 ? 'partial' : 'ready');
          expect(seen(widget).match(/Name \d+\./g) ?? []).to.deep.equal(names);
          widget.limit = 1;
          await widget.settled;
          expect(remarked(widget)).to.equal(names[1] ? `Showing 1 of ${names.length}` : '');
          for (const name of names.slice(1)) expect(seen(widget)).not.to.include(name);
        }),
        {seed: 20_160_301, numRuns: 40, includeErrorInReport: true},
      );
    });
});
