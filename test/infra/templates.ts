/** The stage that tests of the infrastructure look at, and its templates. */
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

import type { StageConfig } from '../../infra/config/stage.ts';
import { type Resource, resourcesOf as synthesised } from '../../infra/synthesise.ts';

export { ofType } from '../../infra/synthesise.ts';

/** A stage as an operator would write it, without a domain or a firewall. */
export const plainStage: StageConfig = {
  stage: 'test',
  account: '111122223333',
  region: 'eu-central-1',
  alertEmail: 'operations@example.org',
  monthlyBudgetUsd: 25,
  signInPrefix: 'remit-test',
  secondFactor: 'required',
  nightly: { hour: 23, minute: 50, timeZone: 'Asia/Dushanbe' },
  logDays: 90,
  fieldwork: false,
  firewall: false,
  emulator: false,
};

/** The same with everything that a stage may ask for. */
export const fortifiedStage: StageConfig = {
  ...plainStage,
  fieldwork: true,
  firewall: true,
  mail: { from: 'registry@remit.example.org' },
  domain: {
    name: 'remit.example.org',
    certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1a2b',
  },
};

/** Every resource of every stack. Throws what cdk-nag finds, when `checked`. */
export const resourcesOf = (config: StageConfig, { checked = false } = {}): readonly Resource[] =>
  synthesised(config, (app) => {
    if (checked) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  });
