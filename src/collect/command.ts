import {CommandError} from '../cli/command-error.js';
import {formatMessage} from '../cli/messages.js';
import {line, valueOf} from '../cli/subcommand.js';
import type {Call, Subcommand} from '../cli/subcommand.js';
import {startProgress} from '../snapshot/progress.js';
import {contentTags} from '../widgets.js';
import {collect} from './collect.js';
import type {Told} from './collect.js';
import {collectMessages} from './messages.js';

/** `ngo-widgets collect`: the files of many organisations as one. */
export const collectCommand: Subcommand = {
  usage: collectMessages.usage,
  usageValues: {tags: contentTags.join('\n  ')},
  options: {output: 'value', widget: contentTags},
  async run(call) {
    const [list, another] = call.operands;
    const output = valueOf(call.options, 'output');
    if (list === undefined || another !== undefined) throw new CommandError(collectMessages.oneList);
    if (output === undefined) throw new CommandError(collectMessages.noOutput);
    const widgets = contentTags.filter((tag) => call.options.get('widget')?.includes(tag));
    const progress = startProgress(call);
    try {
      const {notes, count, members} = await collect({list, output, widgets, input: call.input}, progress.say);
      progress.stop();
      for (const note of notes) call.err(sentence(note, list, call));
      if (members === 0) throw new CommandError(collectMessages.nobody, {file: list});
      call.err(line(collectMessages.written, call.language, {file: output, count, members}));
      return Number(notes.length > 0);
    } catch (thrown) {
      progress.stop();
      if (!(thrown instanceof CommandError)) throw thrown;
      call.printError(thrown);
      return 2;
    }
  },
};

/** What is told, behind the line of the list that it is about. */
const sentence = ({at, notes}: Told, list: string, {language}: Call): string => {
  const place = at === undefined ? '' : formatMessage(collectMessages.atLine, language, {list, line: at});
  return `${place}${notes.map(({message, values}) => formatMessage(message, language, values)).join(' ')}\n`;
};
