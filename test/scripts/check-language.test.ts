import { describe, expect, it } from 'vitest'
import { checkComments, checkMarkdown, checkMessages } from '../../scripts/check-language/prose.js'

const format = (hits: ReturnType<typeof checkMarkdown>) => hits.map(({ line, phrase }) => `${line} ${phrase}`)

describe('a phrase of the dialect', () => {
  it.each([
    ['Nobody knows.', 'Nobody'],
    ['A rule that trips is told, or locks.', 'told'],
    ['The span tells the end.', 'tells'],
    ['It exits with 0 if all is well.', 'all is well'],
    ['Remove it to begin anew.', 'anew'],
    ['The hash stands in the record.', 'stands in the'],
    ['A file beside the log.', 'beside the'],
    ['The same command goes on.', 'goes on'],
    ['It reads what became of them.', 'became of'],
    ['The chunks on their way are aborted.', 'on their way'],
    ['The record in hand.', 'in hand'],
    ['What was asked for.', 'asked for'],
    ['The answer has no body.', 'The answer'],
    ['What is no address is not sent.', 'is no address'],
  ])('is found in a document: %s', (text, phrase) => {
    expect(format(checkMarkdown(`# Title\n\n${text}\n`))).toEqual([`3 ${phrase}`])
  })

  it('is reported with its line and a replacement', () => {
    expect(checkMarkdown('A table:\n\n| a | nobody |\n')).toEqual([
      { line: 3, phrase: 'nobody', instead: 'no one, or an active sentence' },
    ])
  })

  it('is ignored in code, in link targets and in comments of a document', () => {
    const text = '```ts\nconst nobody = 1\n```\n`told` [a](#anew)\n<!-- beside the\npoint -->\nnobody\n'
    expect(format(checkMarkdown(text))).toEqual(['7 nobody'])
  })

  it('is found in the strings of a program, and in each part of a template', () => {
    const text = `const a = 'nobody is here'\nconst b = \`\${a} was told, and \${a} goes on\`\nfail("tells it")\n`
    expect(format(checkMessages('a.ts', text))).toEqual(['1 nobody', '2 told', '2 goes on', '3 tells'])
  })

  it('is found in the comments of a program, except in their code', () => {
    const text = "const a = 'nobody'\n// Nobody, `told`\n\n/**\n * Begins anew.\n */\nfail()\n"
    expect(format(checkComments(text))).toEqual(['2 Nobody', '5 anew'])
  })

  it('is ignored by the check of messages in names and comments of a program, and in strings of one word', () => {
    const text = "// nobody is here\nconst told = { anew: 'told' }\nimport('./beside')\n"
    expect(checkMessages('a.ts', text)).toEqual([])
  })
})

describe('ordinary English', () => {
  it.each([
    'There is no call to answer.',
    'Mailchimp answered with an error.',
    'A stand-in for Mailchimp.',
    'The list is no longer there.',
    'Give it a name of its own, well in advance.',
  ])('is accepted: %s', (text) => {
    expect(checkMarkdown(text)).toEqual([])
  })
})
