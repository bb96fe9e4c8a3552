/** What the role of a function allows, read from the synthesised templates: `action resource`, with the condition if there is one. */
import * as v from 'valibot';

import type { Resource, Synthesised } from '../../../infra/synthesise.ts';

const list = <T extends v.GenericSchema>(item: T) =>
  v.union([
    v.array(item),
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
  ]);

/** Strict: a statement with `NotAction`, `NotResource` or anything else that we do not read is no statement of ours. */
const statement = v.strictObject({
  Action: list(v.string()),
  Effect: v.literal('Allow'),
  Resource: list(v.unknown()),
  Condition: v.optional(v.unknown()),
});
const policy = v.object({ PolicyDocument: v.object({ Statement: v.array(statement) }) });
const roleProperties = v.object({
  Description: v.string(),
  Policies: v.optional(v.array(policy), []),
  ManagedPolicyArns: v.optional(v.never()),
  PermissionsBoundary: v.optional(v.never()),
});
const attached = v.object({ Roles: v.optional(v.array(v.object({ Ref: v.string() })), []), ...policy.entries });

const intrinsic = v.union([
  v.string(),
  v.object({ Ref: v.string() }),
  v.object({ 'Fn::GetAtt': v.tuple([v.string(), v.picklist(['Arn', 'Id'])]) }),
  v.object({ 'Fn::ImportValue': v.string() }),
]);

/** Names that resources have on AWS; a key has none, so it is known by its place in the template, without the hash. */
const nameProperties = ['TableName', 'BucketName', 'FunctionName', 'LogGroupName', 'QueueName', 'Name'];

const nameOf = ({ id, Properties }: Resource): string => {
  const name = nameProperties.map((property) => Properties[property]).find((value) => typeof value === 'string');
  return name ?? id.replace(/[0-9A-F]{8}$/, '');
};

/** The resource that a policy means: by its ARN where that is written out, else by its name. */
function resourceNamed(from: Synthesised, stack: string, value: unknown): string {
  const parsed = v.parse(intrinsic, value);
  if (typeof parsed === 'string') return parsed.replace(/^arn:aws:lambda:.*:function:/, '');
  if ('Fn::ImportValue' in parsed) {
    const exported = from.exports.get(parsed['Fn::ImportValue']);
    return resourceNamed(from, exported?.stack ?? '', exported?.value);
  }
  const id = 'Ref' in parsed ? parsed.Ref : parsed['Fn::GetAtt'][0];
  const resource = from.resources.find((candidate) => candidate.stack === stack && candidate.id === id);
  if (resource === undefined) throw new Error(`${stack} grants something on ${id}, which it does not hold`);
  return nameOf(resource);
}

/** Everything that the role of this function (`remit-STAGE-NAME`) may do, wherever it is attached. */
export function grantedTo(from: Synthesised, functionName: string): ReadonlySet<string> {
  const role = from.resources.find(
    ({ Type, Properties }) => Type === 'AWS::IAM::Role' && Properties['Description'] === `What ${functionName} may do`,
  );
  if (role === undefined) throw new Error(`${functionName} has no role`);
  const elsewhere = from.resources
    .filter(({ Type, stack }) => /^AWS::IAM::(Managed)?Policy$/.test(Type) && stack === role.stack)
    .map(({ Properties }) => v.parse(attached, Properties))
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === role.id));
  const granted = new Set<string>();
  for (const { PolicyDocument } of [...v.parse(roleProperties, role.Properties).Policies, ...elsewhere]) {
    for (const { Action, Resource, Condition } of PolicyDocument.Statement) {
      const only = Condition === undefined ? '' : ` only ${JSON.stringify(Condition)}`;
      for (const action of Action) {
        for (const resource of Resource) granted.add(`${action} ${resourceNamed(from, role.stack, resource)}${only}`);
      }
    }
  }
  return granted;
}
