/** What valibot finds wrong with a file, in our words: where, what is there, and what belongs there. */
import * as v from 'valibot';

import { nearestName } from './nearest-name.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list [ … ]',
  Object: 'an object { … }',
};

/** The value as the file shows it, cut short. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What a limit is held against: of a list how long it is, and nothing of one that is empty. */
function heldAgainst(value: unknown): string {
  if (!Array.isArray(value)) return `, not ${shown(value)}`;
  return value.length === 0 ? '' : `, not ${value.length}`;
}

const number = (requirement: unknown): string => String(requirement);

/** Limits, by the name that valibot gives to the rule. */
const limits: Readonly<Record<string, (requirement: unknown) => string>> = {
  gt_value: (limit) => `must be above ${number(limit)}`,
  lt_value: (limit) => `must be below ${number(limit)}`,
  min_value: (limit) => `must be ${number(limit)} or more`,
  max_value: (limit) => `must be ${number(limit)} or less`,
  min_length: (limit) => (limit === 1 ? 'must not be empty' : `needs ${number(limit)} or more`),
  max_length: (limit) => `must have ${number(limit)} or fewer`,
  integer: () => 'must be a whole number',
  finite: () => 'must be a number with an end',
};

function choice(options: unknown, received: unknown): string {
  const known = Array.isArray(options) ? options.map(String) : [];
  const meant = typeof received === 'string' ? nearestName(received, known) : undefined;
  const advice = meant === undefined ? `one of ${known.join(', ')} belongs here` : `did you mean "${meant}"?`;
  return `${shown(received)} is not known; ${advice}`;
}

/** What is wrong, without the place. */
export function issueInWords(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.input === undefined && issue.received === 'undefined') return 'is missing';
  if ('requirement' in issue && issue.kind === 'validation') {
    const limit = limits[issue.type]?.(issue.requirement);
    if (limit !== undefined) return `${limit}${heldAgainst(issue.input)}`;
  }
  if (issue.type === 'picklist' || issue.type === 'variant') {
    const options = (issue.expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
    return choice(
      options.map((option) => option.replaceAll('"', '')),
      issue.input,
    );
  }
  const kind = kinds[issue.expected ?? ''];
  return kind === undefined
    ? `${shown(issue.input)} does not belong here`
    : `must be ${kind}, not ${shown(issue.input)}`;
}

/**
 * One line a fault: the place, then what is wrong there.
 *
 * @example issuesInWords(issues) // ['settings.cvPublished: unknown key "cvPublished"; did you mean "cvPublish"?']
 */
export const issuesInWords = (issues: readonly v.BaseIssue<unknown>[], whole = 'the file'): readonly string[] =>
  issues.map((issue) => `${v.getDotPath(issue) ?? whole}: ${issueInWords(issue)}`);
