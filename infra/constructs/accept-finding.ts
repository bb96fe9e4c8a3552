/** Accepts one finding of cdk-nag at one construct; the reason is printed with the validation report. Everything else fails the synthesis. */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts the finding `id` (e.g. `AwsSolutions-SQS3`) at this construct and below it. */
export function acceptFinding(at: IConstruct, id: string, reason: string): void {
  Validations.of(at).acknowledge({ id: `AwsSolutions::${id}`, reason });
}
