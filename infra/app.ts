/** The CDK application: reads the stage and makes its stacks. */
import { App } from 'aws-cdk-lib';

const app = new App();
app.synth();
