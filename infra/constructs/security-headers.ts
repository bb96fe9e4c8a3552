/**
 * Security headers as CloudFront adds them. The apps send the same list (functions/platform/http/security-headers.ts);
 * a test asserts that the two agree, so that a page is as safe on the laptop as behind the distribution.
 */
import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** Our own origin and nothing else: no inline script or style, no frame around the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const besides = 'microphone=(), payment=()';

export type OwnHeaders = {
  /** Id of the construct, and the end of the name of the policy. */
  readonly id: string;
  readonly suffix: string;
  /** Whether its pages may ask where the device is: those of enumerators, kept by their worker. */
  readonly asksPlace?: true;
  /** Headers beside those of every page. */
  readonly more?: Readonly<Record<string, string>>;
};

const ofPages: OwnHeaders = { id: 'SecurityHeaders', suffix: 'security' };

/** The policy for a behaviour of the distribution; the one of pages unless another is asked for. */
export function securityHeadersPolicy(
  scope: Construct,
  name: string,
  { id, suffix, asksPlace, more = {} }: OwnHeaders = ofPages,
): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    responseHeadersPolicyName: `${name}-${suffix}`,
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        { header: 'cross-origin-resource-policy', value: 'same-origin', override: true },
        asksPlace
          ? { header: 'permissions-policy', value: `camera=(), geolocation=(self), ${besides}`, override: true }
          : // What an app says of its pages stays.
            { header: 'permissions-policy', value: `camera=(), geolocation=(), ${besides}`, override: false },
        ...Object.entries(more).map(([header, value]) => ({ header, value, override: true })),
      ],
    },
    removeHeaders: ['server', 'apigw-requestid'],
  });
}
