/** What somebody says of the plan of a round, in the address of the page: dwellings in each place, first and last day. */
import * as v from 'valibot';

const day = v.pipe(v.string(), v.isoDate());

/** What cannot be read is as if nobody had said it. */
const planSchema = v.object({
  dwellings: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number))), undefined),
  from: v.fallback(v.optional(day), undefined),
  until: v.fallback(v.optional(day), undefined),
});

/** What progress is split by. */
export const splits = ['region', 'psu', 'enumerator', 'day'] as const;
export type Split = (typeof splits)[number];

export type AskedPlan = v.InferOutput<typeof planSchema> & {
  readonly by: Split;
  /** First and last day; none where one is missing, or they are the wrong way round. */
  readonly period: { readonly from: string; readonly until: string } | undefined;
};

/** The plan that the query of an address tells. */
export function planIn(query: Readonly<Record<string, string>>): AskedPlan {
  const plan = v.parse(planSchema, query);
  const { from, until } = plan;
  const period = from === undefined || until === undefined || from > until ? undefined : { from, until };
  return { ...plan, by: splits.find((split) => split === query['by']) ?? 'region', period };
}

/** The same plan, split by something else, as the query of an address. */
export function asQuery({ dwellings, from, until }: AskedPlan, by: Split): string {
  const asked = new URLSearchParams({
    ...(dwellings !== undefined && { dwellings: String(dwellings) }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    by,
  });
  return `?${asked.toString()}`;
}
