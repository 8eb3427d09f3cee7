import {errorMessage, validationMessage} from './error-message.js';
import type {WidgetState} from './state.js';

/** What the webmaster is told of a state, on the console and with `debug` in place: each line with a code. */
export const diagnose = (
  tag: string,
  {locale: {msg}, error, loaded, unknownIds}: WidgetState<unknown>,
  layout: string | null,
  layouts: readonly string[],
): readonly (readonly [code: string, text: string])[] => {
  const issues = loaded?.document.validationIssues ?? [];
  const lines: (readonly [code: string, text: string | undefined | false])[] = [
    [error?.code ?? '', error && errorMessage(msg, error)],
    ['DATA', issues[0] && validationMessage(msg, issues)],
    ['layout', !!loaded && !!layout && !layouts.includes(layout) && `${layout} ≠ ${layouts.join(', ')}`],
    ['only', !!unknownIds[0] && `${unknownIds.join(', ')} ?`],
  ];
  return lines.flatMap(([code, text]) =>
    typeof text === 'string' ? [[code, `ngo-widgets: <${tag}> ${code} ${text}`] as const] : [],
  );
};
