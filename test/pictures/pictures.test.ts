/** The built files look as they did, to the last pixel. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Camera, skip} from './camera.js';
import {accepted, hashOf} from './hashes.js';
import {pictures} from './pictures.js';
import type {Picture} from './pictures.js';
import {report} from './report.js';

describe('The chosen pictures', {skip}, () => {
  const hashes = accepted();
  const changed = new Map<Picture, Buffer>();
  let camera: Camera;
  before(async () => {
    camera = await Camera.open();
  });
  after(async () => {
    await camera.close();
    if (changed.size) console.log(await report(changed));
  });

  for (const picture of pictures)
    test(`${picture.name} is as it was accepted`, async () => {
      const taken = await camera.take(picture);
      if (hashOf(taken) === hashes[picture.name]) return;
      changed.set(picture, taken);
      assert.fail(`${picture.name} ${picture.name in hashes ? 'has changed' : 'is new'}: see the report below`);
    });
});

test('The accepted pictures are the chosen ones, each of a name of its own', () => {
  assert.deepEqual(
    Object.keys(accepted()),
    pictures.map(({name}) => name),
  );
});
