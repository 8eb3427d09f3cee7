/** That there is a WordPress to try the plugin on. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {roles, skip, versions, WordPress} from './support.js';

describe('The WordPress of the tests', {skip}, () => {
  for (const version of versions)
    describe(version, () => {
      let wordpress: WordPress;
      before(async () => {
        wordpress = await WordPress.start(version);
      });
      after(() => wordpress.close());

      test('is of that version, Bulgarian, and has the plugin', async () => {
        assert.match(
          String(wordpress.run("return get_bloginfo('version');")),
          new RegExp(`^${version.replace('.', '\\.')}\\.`),
        );
        assert.match(await wordpress.html('/'), /<html lang="bg-BG"/);
        assert.deepEqual(wordpress.run("return get_option('active_plugins');"), ['ngo-widgets/ngo-widgets.php']);
        assert.deepEqual(wordpress.complaints(), []);
      });
      for (const role of roles)
        test(`lets ${role} publish`, async () => {
          const {link} = await wordpress.post(role, `<p>Написано от ${role}</p>`);
          assert.match(await wordpress.html(link), new RegExp(`Написано от ${role}`));
        });
    });
});
