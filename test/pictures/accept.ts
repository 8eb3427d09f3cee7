/** `npm run pictures:accept`: what the built files look like now is right. Says which pictures that changes. */
import {Camera, skip} from './camera.js';
import {accept, accepted, hashOf} from './hashes.js';
import {pictures} from './pictures.js';

if (skip) throw new Error(`Nothing is accepted: ${skip}.`);
const before = accepted();
const camera = await Camera.open();
const hashes: Record<string, string> = {};
for (const picture of pictures) hashes[picture.name] = hashOf(await camera.take(picture));
await camera.close();
accept(hashes);

const names = [...new Set([...Object.keys(before), ...Object.keys(hashes)])];
const changed = names.filter((name) => before[name] !== hashes[name]);
const word = (name: string) => (name in hashes ? (name in before ? 'changed' : 'new') : 'gone');
for (const name of changed) console.log(`${word(name)}: ${name}`);
console.log(`${pictures.length} pictures, ${changed.length} of them not as before.`);
