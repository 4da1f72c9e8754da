import type { Rule } from '../domain/rules/rule.ts';
import { rulePath } from '../domain/rules/rules.ts';

/** Explains a rule for people at a terminal, as its page does. */
export function renderRule({ id, severity, title, meaning, wrong, right, fix }: Rule): string {
  return [
    `${id}  ${severity}`,
    `${title}.`,
    '',
    meaning,
    fix.replaceAll('`', '"'),
    '',
    'Not so:',
    indented(wrong),
    'But:',
    indented(right),
    '',
    `On the site: ${rulePath(id)}`,
    '',
  ].join('\n');
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
