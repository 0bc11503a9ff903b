import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici'
import { expect, it, onTestFinished } from 'vitest'
import { BatchFixture, createSuccesses, summarize } from '../support/batches/batch-fixture.js'
import { getParentId, serializeSpans, Tracing } from '../support/observe/test-tracing.js'

const fixture = BatchFixture.install()

it('the download of an archive has a span without the link, which is a secret for ten minutes', async () => {
  await using tracing = new Tracing()
  const instrumentation = new UndiciInstrumentation()
  onTestFinished(() => instrumentation.disable())
  instrumentation.setTracerProvider(tracing.provider)
  instrumentation.enable()
  expect(summarize(await fixture.runAll(2))).toEqual(createSuccesses(2))
  const call = tracing.getSpan('batches.downloadResults')
  const attempt = tracing.getSpan('GET /…')
  expect(getParentId(attempt)).toBe(call.spanContext().spanId)
  expect(attempt.attributes).toMatchObject({
    'http.response.status_code': 200,
    'url.full': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/…$/),
  })
  expect(serializeSpans(tracing.spans)).not.toMatch(/Signature|Expires|tar\.gz/)
  const scopes = tracing.spans.map(({ instrumentationScope: { name } }) => name)
  expect(new Set(scopes)).toEqual(new Set(['mailchimp-hardened']))
})
