import { z } from 'astro/zod';
import { capital, kindOf, nameOfField, shownValue, TYPE_NAMES } from './field-words.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';
import type { Reason } from './problem.ts';
import type { YamlText } from './read-yaml.ts';
import { chosenForm, formNames, schemaAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Turns what a schema says about a YAML text into problems with places. A message written in the schema is kept. */
export function findSchemaProblems(error: z.ZodError, schema: z.ZodType, yaml: YamlText): (Reason & Place)[] {
  const form = chosenForm(schema, yaml.value);
  return error.issues.flatMap((issue) => issueProblems(issue, form, yaml)).sort((a, b) => a.line - b.line || a.column - b.column);
}

function issueProblems(issue: Issue, schema: z.ZodType, yaml: YamlText): (Reason & Place)[] {
  const value = valueAt(yaml.value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = schemaAt(schema, issue.path).keys;
    return issue.keys.map((key) => ({ ...unknownField(key, issue.path, known), ...yaml.placeOfKey([...issue.path, key]) }));
  }
  if (issue.code === 'invalid_key')
    return issue.issues.map((inner) => ({
      ...problem('field-value', inner.message, `Rename ${nameOfField(issue.path)}.`),
      ...yaml.placeOfKey(issue.path),
    }));
  const hint = describe(schema, issue.path);
  if (value === undefined && issue.path.length > 0) return [{ ...missingField(issue, hint), ...yaml.place(issue.path) }];
  if (isCustom(issue, value)) return [{ ...problem('field-value', issue.message, hint), ...yaml.place(issue.path) }];
  if (issue.code === 'invalid_union')
    return [{ ...choiceReason(formNames(schema), value, capital(nameOfField(issue.path)), ''), ...yaml.place(issue.path) }];
  return [{ ...ownReason(issue, value, hint), ...yaml.place(issue.path) }];
}

/** Whether the schema gave the message itself: then it is not the one zod makes up for such an issue. */
function isCustom(issue: Issue, input: unknown): boolean {
  const { localeError } = z.config();
  const standard: unknown = localeError && Reflect.apply(localeError, undefined, [{ ...issue, input }]);
  return issue.message !== (typeof standard === 'object' && standard !== null ? Reflect.get(standard, 'message') : standard);
}

function unknownField(key: string, path: Path, known: readonly string[]): Reason {
  const close = nearest(key, known);
  const where = path.length === 0 ? 'here' : `in ${nameOfField(path)}`;
  const all = `The fields ${where} are ${known.join(', ')}.`;
  return problem(
    'field-unknown',
    `There is no field "${key}" ${where}.`,
    close === null ? `Delete it. ${all}` : `Did you mean "${close}"?`,
  );
}

function missingField(issue: Issue, hint: string): Reason {
  const parent = issue.path.slice(0, -1);
  const where = parent.length === 0 ? '' : ` in ${nameOfField(parent)}`;
  return problem('field-missing', `The field "${String(issue.path.at(-1))}" is missing${where}.`, `Add it. ${hint}`);
}

function ownReason(issue: Issue, value: unknown, hint: string): Reason {
  const name = capital(nameOfField(issue.path));
  if (issue.code === 'invalid_value') return choiceReason(issue.values.map(String), value, name, hint);
  if (value === null)
    return issue.path.length === 0
      ? problem('field-type', 'There are no fields.', hint)
      : problem(
          'field-type',
          `${name} is empty.`,
          `Write a value after the colon, or delete the line if the field is optional. ${hint}`,
        );
  if (issue.code === 'invalid_type') {
    const quote =
      issue.expected === 'string' && typeof value !== 'object' ? `Put it in quotation marks: '${String(value)}'. ` : '';
    const list = issue.expected === 'array' && typeof value !== 'object' ? `Write it in brackets: [${String(value)}]. ` : '';
    return problem(
      'field-type',
      `${name} is ${kindOf(value)}, but must be ${TYPE_NAMES[issue.expected] ?? issue.expected}.`,
      `${quote}${list}${hint}`,
    );
  }
  if (issue.code === 'too_small' && Array.isArray(value))
    return problem('field-value', `${name} has ${value.length} items, but needs at least ${issue.minimum}.`, hint);
  if (issue.code === 'too_big' && Array.isArray(value))
    return problem('field-value', `${name} has ${value.length} items, but ${issue.maximum} are the most.`, hint);
  return problem('field-value', `${name} cannot be ${shownValue(value)}.`, hint);
}

function choiceReason(allowed: readonly string[], value: unknown, name: string, hint: string): Reason {
  const close = typeof value === 'string' ? nearest(value, allowed) : null;
  const choice = `Write one of: ${allowed.join(', ')}.`;
  return problem(
    'field-value',
    `${name} cannot be ${shownValue(value)}.`,
    close === null ? `${choice} ${hint}`.trim() : `Did you mean "${close}"? ${choice}`,
  );
}

/** What the schema asks for at a path: its description, else the names of the fields of a group. */
function describe(schema: z.ZodType, path: Path): string {
  const { description, keys } = schemaAt(schema, path);
  if (description !== undefined && path.length > 0) return description;
  return keys.length > 0
    ? `Write each field as "field: value". The fields are ${keys.join(', ')}.`
    : 'Write it as the other entries of the file do.';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), value);
}

function problem(rule: string, message: string, hint: string): Reason {
  return { rule, message, hint };
}
