/** Parts that the operations of the API's description are put together from. */
import { problems, type ProblemCode } from '#functions/platform/http/problem.ts';
import { problems as sentences } from '#schemas/words/en/problems.ts';

/** A schema of the description, by its name. */
export const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** An answer in JSON. */
export const json = (description: string, schemaName: string) => ({
  description,
  content: { 'application/json': { schema: component(schemaName) } },
});

/** Answers by status; several problems may share one. */
export function problemAnswers(...codes: ProblemCode[]) {
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const [status, title] = [problems[code], sentences[`problems.${code}`]];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\`: ${title}`]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, sentences]) => [
      String(status),
      {
        description: sentences.join('\n\n'),
        content: { 'application/problem+json': { schema: component('Problem') } },
        ...((status === 503 || status === 429) && {
          headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds' } },
        }),
      },
    ]),
  );
}

/** A part of an address. */
export const pathParameter = (name: string, description: string, pattern: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', pattern },
});

/** 304. */
export const unchanged = { description: 'The reader already has these bytes.' };
