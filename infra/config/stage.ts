/** A stage is one deployment of the platform; everything that differs between two stages is in its file, and checked here. */
import * as v from 'valibot';

/** CloudWatch keeps logs for certain numbers of days alone; these are the ones a survey may want. */
export const logDays = [7, 30, 90, 180, 365] as const;
export type LogDays = (typeof logDays)[number];

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const wholeBetween = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(`must be a whole number`), v.minValue(low), v.maxValue(high));

/** One file of infra/stages/. Unknown keys are refused: a misspelt setting must not be ignored. */
export const stageSchema = v.strictObject({
  account: v.pipe(v.string(), v.regex(/^\d{12}$/, 'must be the 12 digits of an AWS account')),
  region: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be an AWS region such as eu-central-1')),
  /** Where alarms and budget warnings go. */
  alertEmail: v.pipe(v.string(), v.email('must be an e-mail address')),
  /** A mail is sent at 80 % of it, and when the month is forecast to exceed it. */
  monthlyBudgetUsd: v.pipe(v.number(), v.minValue(1, 'must be at least 1')),
  /** First part of the host name of the sign-in page; unique in the region, over all customers of AWS. */
  signInPrefix: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'must be lower-case letters, digits and hyphens'),
    v.check((prefix) => !/aws|amazon|cognito/.test(prefix), 'must not contain aws, amazon or cognito'),
  ),
  /** `required` for staff in production; `optional` for rehearsals without telephones. */
  secondFactor: v.picklist(['required', 'optional'], 'must be "required" or "optional"'),
  /** When every round is computed anew, in the local time of its readers. */
  nightly: v.strictObject({
    hour: wholeBetween(0, 23),
    minute: wholeBetween(0, 59),
    timeZone: v.pipe(v.string(), v.check(isTimeZone, 'must be a time zone such as Asia/Dushanbe')),
  }),
  logDays: v.picklist(logDays, `must be one of ${logDays.join(', ')}`),
  /** Whether interviews are expected every day: then a day without any is reported. */
  fieldwork: v.exactOptional(v.boolean('must be true or false'), false),
  /** AWS WAF in front of the site: three rules, about 8 USD a month. */
  firewall: v.boolean('must be true or false'),
  /** A name of your own instead of d111….cloudfront.net; the certificate must be in us-east-1. */
  domain: v.exactOptional(
    v.strictObject({
      name: v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a host name')),
      certificateArn: v.pipe(
        v.string(),
        v.regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/, 'must be a certificate in us-east-1'),
      ),
    }),
  ),
  /** Sends links to registrants by SES; its domain must be a verified identity in this region. Without it no message is sent. */
  mail: v.exactOptional(
    v.strictObject({
      from: v.pipe(
        v.string(),
        v.email('must be an e-mail address'),
        v.check((from) => from === from.toLowerCase(), 'must be in lower case, as the policy compares it'),
      ),
    }),
  ),
  /** How hard the proof of work of a registration is: numbers among which it is looked for. */
  registrationProof: v.exactOptional(wholeBetween(1000, 10_000_000)),
  /** Only for `npm run test:deploy`: works around what the local AWS cannot do (docs/deploy.md lists it). */
  emulator: v.exactOptional(v.boolean(), false),
});

export type StageConfig = v.InferOutput<typeof stageSchema> & { readonly stage: string };

export type StageOutcome =
  { readonly kind: 'found'; readonly config: StageConfig } | { readonly kind: 'wrong'; readonly sentence: string };

const oneSentence = (stage: string, issues: readonly v.BaseIssue<unknown>[]): string =>
  `infra/stages/${stage}.json is not valid: ${issues
    .map((issue) => `${v.getDotPath(issue) ?? 'the file'} ${issue.message.replace(/^Invalid \w+: /, '')}`)
    .join('; ')}.`;

/**
 * The settings of a stage, or the one sentence that says what is wrong.
 *
 * @param stage what followed `--context stage=`
 * @param read gives the text of a stage's file, or undefined when there is none
 * @param known names of the stages that have a file
 */
export function findStage(
  stage: string | undefined,
  read: (stage: string) => string | undefined,
  known: readonly string[],
): StageOutcome {
  const wrong = (sentence: string): StageOutcome => ({ kind: 'wrong', sentence });
  const choices = `Stages are the files of infra/stages: ${known.join(', ')}.`;
  if (stage === undefined || stage === '') return wrong(`Say which stage: --context stage=NAME. ${choices}`);
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(stage)) {
    return wrong(`"${stage}" cannot be a stage: use up to 20 lower-case letters, digits and hyphens. ${choices}`);
  }
  const text = read(stage);
  if (text === undefined) return wrong(`There is no stage "${stage}". ${choices}`);
  const json = parseJson(text);
  if (json === undefined) return wrong(`infra/stages/${stage}.json is not valid JSON.`);
  const parsed = v.safeParse(stageSchema, json);
  if (!parsed.success) return wrong(oneSentence(stage, parsed.issues));
  return { kind: 'found', config: { ...parsed.output, stage } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
