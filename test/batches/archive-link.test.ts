import { describe, expect, it } from 'vitest'
import { parseArchiveLink } from '../../src/batches/archive-link.js'

const storage = 'https://storage.googleapis.com/bucket/1-response.tar.gz?Expires=1&Signature=x%2Fy'

describe('the link to an archive', () => {
  it('may name the storage host of Mailchimp over https', () => {
    expect(parseArchiveLink(storage, undefined)).toEqual({
      origin: 'https://storage.googleapis.com',
      path: '/bucket/1-response.tar.gz?Expires=1&Signature=x%2Fy',
    })
  })

  it.each([
    'http://storage.googleapis.com/x',
    'https://storage.googleapis.com:8443/x',
    'https://storage.googleapis.com.example.com/x',
    'https://evil-storage.googleapis.com/x',
    'https://storage.googleapis.com@example.com/x',
    'https://user@storage.googleapis.com/x',
    'https://us1.api.mailchimp.com/3.0/x',
    'https://169.254.169.254/latest/meta-data',
    'https://127.0.0.1/x',
    'file:///etc/passwd',
    'data:text/plain,x',
    '//storage.googleapis.com/x',
    '/x',
    '',
  ])('may name no other host: %s', (link) => {
    expect(parseArchiveLink(link, undefined)).toBeUndefined()
    expect(parseArchiveLink(link, 'https://gateway.example.com')).toBeUndefined()
  })

  it('may name the configured origin, and another port of its host only on the loopback interface', () => {
    const gateway = 'https://gateway.example.com:8443'
    expect(parseArchiveLink(`${gateway}/x`, gateway)?.path).toBe('/x')
    expect(parseArchiveLink('https://gateway.example.com:9000/x', gateway)).toBeUndefined()
    expect(parseArchiveLink('https://127.0.0.1:9000/x', 'https://127.0.0.1:8443')?.path).toBe('/x')
    expect(parseArchiveLink('http://127.0.0.1:9000/x', 'https://127.0.0.1:8443')).toBeUndefined()
    expect(parseArchiveLink('https://127.0.0.2:9000/x', 'https://127.0.0.1:8443')).toBeUndefined()
    expect(parseArchiveLink(storage, gateway)?.origin).toBe('https://storage.googleapis.com')
  })
})
