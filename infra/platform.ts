/** All stacks of one stage, wired: state first, then the front door, sign-in, what runs at night, the pages, and who is told. */
import { type App, Tags } from 'aws-cdk-lib';

import type { StageConfig } from './config/stage.ts';
import { eventsName, queueName, sendsToMany } from './constructs/message-queues.ts';
import { functionName } from './constructs/remit-function.ts';
import type { Reachable } from './constructs/permissions.ts';
import { emulate, emulatedAddresses, emulatedIdentity, emulatedPuts } from './emulator.ts';
import { ApiStack } from './stacks/api.ts';
import { AuthStack } from './stacks/auth.ts';
import { DataStack } from './stacks/data.ts';
import { FirewallStack } from './stacks/firewall.ts';
import { ObservabilityStack } from './stacks/observability.ts';
import { PipelineStack } from './stacks/pipeline.ts';
import { WebStack } from './stacks/web.ts';

export type Platform = {
  readonly data: DataStack;
  readonly web: WebStack;
  readonly auth: AuthStack;
  readonly pipeline: PipelineStack;
  readonly api: ApiStack;
  readonly observability: ObservabilityStack;
};

export type Code = {
  /** Goes into the manifest of every release. */
  readonly version: string;
  /** Folder of the bundled functions; undefined where only the templates are wanted. */
  readonly bundles: string | undefined;
  /** When an operator asked that every function starts anew: only what differs from last time makes them do so. */
  readonly restartedAt?: string | undefined;
};

/** The identity is the domain, which SES has verified with its keys (DKIM). */
const senderOf = ({ mail, region, account, emulator }: StageConfig): Reachable['sender'] =>
  mail && {
    address: mail.from,
    identityArn: emulator
      ? emulatedIdentity
      : `arn:aws:ses:${region}:${account}:identity/${mail.from.slice(mail.from.indexOf('@') + 1)}`,
  };

const toManyOf = (config: StageConfig): Reachable['toMany'] => {
  const { region, account } = config;
  if (!sendsToMany(config)) return undefined;
  return {
    queueArns: (['messages', 'messages-first'] as const).map(
      (name) => `arn:aws:sqs:${region}:${account}:${queueName(config, name)}`,
    ),
    putActions: config.emulator ? emulatedPuts : ['sqs:SendMessage'],
    eventsArn: `arn:aws:ses:${region}:${account}:configuration-set/${eventsName(config)}`,
  };
};

/** Where functions find the queues, and under which name SES sends to many. */
function addressesToMany(config: StageConfig): Readonly<Record<string, string>> {
  if (!sendsToMany(config)) return {};
  const at = `https://sqs.${config.region}.amazonaws.com/${config.account}`;
  return {
    MESSAGES_QUEUE: `${at}/${queueName(config, 'messages')}`,
    MESSAGES_FIRST_QUEUE: `${at}/${queueName(config, 'messages-first')}`,
    MAIL_EVENTS: eventsName(config),
  };
}

/** Adds every stack of a stage to the application. */
export function makePlatform(app: App, config: StageConfig, code: Code): Platform {
  const id = (what: string) => `remit-${config.stage}-${what}`;
  const env = { account: config.account, region: config.region };
  const props = { env, terminationProtection: false };
  const firewall = config.firewall ? new FirewallStack(app, id('firewall'), config) : undefined;
  const data = new DataStack(app, id('data'), config, props);
  const web = new WebStack(app, id('web'), {
    ...props,
    config,
    restartedAt: code.restartedAt,
    ...(firewall !== undefined && { firewallArn: firewall.aclArn, crossRegionReferences: true }),
  });
  web.addStackDependency(data); // CloudFront looks the key of the door up when it is deployed
  const auth = new AuthStack(app, id('auth'), { ...props, config, siteUrl: web.siteUrl });
  const reachable: Reachable = {
    tables: data.tables,
    releasesArn: `arn:aws:s3:::${data.releasesName}`,
    secretArns: data.secretArns,
    vaultKeyArn: data.vaultKeyArn,
    sender: senderOf(config),
    toMany: toManyOf(config),
    userPoolArn: auth.userPoolArn,
    asksContext: !config.emulator,
    functionArn: (name) => `arn:aws:lambda:${config.region}:${config.account}:function:${functionName(config, name)}`,
  };
  const environment = {
    STAGE: config.stage,
    CODE_VERSION: code.version,
    SITE_URL: web.siteUrl,
    RESPONSES_TABLE: data.tables.responses.tableName,
    VAULT_TABLE: data.tables.vault.tableName,
    PLATFORM_TABLE: data.tables.platform.tableName,
    RELEASES_BUCKET: data.releasesName,
    SIGNING_SECRET: data.secretArns.signing,
    DIGEST_KEY: data.secretArns.digest,
    DOOR_KEY: data.secretArns.door,
    VAULT_KEY: data.vaultKeyArn,
    ...(config.mail !== undefined && { MAIL_FROM: config.mail.from }),
    ...addressesToMany(config),
    ...(config.registrationProof !== undefined && { PROOF_NUMBERS: String(config.registrationProof) }),
    ...(code.restartedAt !== undefined && { RESTARTED_AT: code.restartedAt }),
    ...auth.addresses,
    ...(config.emulator && emulatedAddresses(auth.userPoolId)),
  };
  const pipeline = new PipelineStack(app, id('pipeline'), {
    ...props,
    config,
    reachable,
    bundles: code.bundles,
    environment,
  });
  const api = new ApiStack(app, id('api'), {
    ...props,
    config,
    reachable,
    bundles: code.bundles,
    environment,
    httpApi: web.api,
    failures: pipeline.failures,
  });
  const functions = [...api.functions, ...pipeline.functions];
  const observability = new ObservabilityStack(app, id('observability'), {
    ...props,
    config,
    functions,
    failures: pipeline.failures,
    api: web.api,
  });
  const platform = { data, web, auth, pipeline, api, observability };
  Tags.of(app).add('remit:stage', config.stage);
  if (config.emulator) emulate(Object.values(platform), web.api.apiId);
  return platform;
}
