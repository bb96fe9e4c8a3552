/**
 * Every type of resource in the templates, and the lines of the estimate that it costs; none is a stated zero. A test
 * fails when the templates hold a type that is missing here, so that nothing is deployed whose price nobody looked up.
 */
import type { PriceName } from './prices.ts';

const nothing: readonly PriceName[] = [];

export const linesOf: Readonly<Record<string, readonly PriceName[]>> = {
  'AWS::ApiGatewayV2::Api': ['apiRequests'],
  'AWS::ApiGatewayV2::Authorizer': nothing, // its function is asked once an hour
  'AWS::ApiGatewayV2::Integration': nothing,
  'AWS::ApiGatewayV2::Route': nothing,
  'AWS::ApiGatewayV2::Stage': nothing, // its access log is in the lines of logs
  'AWS::Budgets::Budget': nothing, // mails alone; budgets that act cost from the third on
  'AWS::CloudFront::Distribution': ['cloudFrontRequests', 'cloudFrontTraffic', 'cloudFrontToOrigin'],
  'AWS::CloudFront::OriginAccessControl': nothing,
  'AWS::CloudFront::ResponseHeadersPolicy': nothing,
  'AWS::CloudWatch::Alarm': ['alarms', 'mails'],
  'AWS::CloudWatch::Dashboard': ['dashboards', 'logQueries'],
  'AWS::Cognito::UserPool': ['staff'],
  'AWS::Cognito::UserPoolClient': nothing, // people sign in with it; only programs that do would be charged
  'AWS::Cognito::UserPoolDomain': nothing,
  'AWS::Cognito::UserPoolGroup': nothing,
  'AWS::DynamoDB::Table': ['dynamoWrites', 'dynamoReads', 'dynamoStorage', 'dynamoRestorable'],
  'AWS::Events::Rule': nothing, // events of AWS itself are free
  'AWS::IAM::Policy': nothing,
  'AWS::IAM::Role': nothing,
  'AWS::KMS::Alias': nothing,
  'AWS::KMS::Key': ['keys', 'keyRequests'],
  'AWS::Lambda::EventInvokeConfig': nothing,
  'AWS::Lambda::EventSourceMapping': nothing, // what it asks stands with the queue
  'AWS::Lambda::Function': ['lambdaRequests', 'lambdaGbSeconds', 'metrics', 'letters'], // SES has no resource of ours: a stage names a sender
  'AWS::Lambda::Permission': nothing,
  'AWS::Logs::LogGroup': ['logs', 'logStorage'],
  'AWS::S3::Bucket': ['s3Storage', 's3Puts', 's3Gets', 'transferOut'],
  'AWS::S3::BucketPolicy': nothing,
  'AWS::SES::ConfigurationSet': nothing,
  'AWS::SES::ConfigurationSetEventDestination': nothing,
  'AWS::SNS::Subscription': nothing,
  'AWS::SNS::Topic': nothing, // its mails stand with the alarms
  'AWS::SNS::TopicPolicy': nothing,
  'AWS::SQS::Queue': nothing, // failures, and messages to many ten people at a time: looking into two empty queues all month is 1.3 million requests, of which a million is free and the rest 0.12 USD
  'AWS::SQS::QueuePolicy': nothing,
  'AWS::Scheduler::Schedule': ['schedules'],
  'AWS::SecretsManager::Secret': ['secrets', 'secretReads'],
  'AWS::WAFv2::WebACL': ['firewall', 'firewallRules', 'firewallRequests'],
  'Custom::CrossRegionExportReader': nothing, // with the firewall: carries one name from us-east-1 when deployed
  'Custom::CrossRegionExportWriter': nothing,
};
