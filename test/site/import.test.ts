/** What the builder says of what no content can be made of. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importProject} from '../../site/builder/model/import.js';
import {formatMessage} from '../../src/cli/messages.js';

test('What cannot be imported is told without options of the command, also where it has no file', async () => {
  for (const [text, widget, words] of [
    ['Име;Важно\nОтдел 5;да', 'success-stories', /^The pasted text: no column .* begin with a template/],
    [
      '<rss version="2.0"><channel><title>А</title><item><title>Б</title></item></channel></rss>',
      undefined,
      /^The pasted text: nothing can be carried over\. .* open it again/,
    ],
  ] as const) {
    const made = await importProject(new TextEncoder().encode(text), '', undefined, widget);
    assert.ok('error' in made);
    for (const language of ['bg', 'en'] as const)
      assert.doesNotMatch(formatMessage(made.error, language, made.values), /--|\{|^:/);
    assert.match(formatMessage(made.error, 'en', made.values), words);
  }
});
