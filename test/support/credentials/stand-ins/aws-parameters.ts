import { createHash } from 'node:crypto'
import { AwsError } from './aws-error.js'

interface Version {
  readonly Value: string
  readonly Version: number
  readonly LastModifiedDate: number
  readonly labels: Set<string>
}

interface Parameter {
  readonly ARN: string
  readonly Type: string
  readonly versions: Version[]
}

/** The members of a request. */
interface Input {
  readonly Name: string
  readonly Value: string
  readonly Type?: string
  readonly Overwrite?: boolean
  readonly Labels: readonly string[]
  readonly ParameterVersion?: number
  readonly WithDecryption?: boolean
}

/** The state of AWS Parameter Store: parameters and their versions, which have numbers and labels. */
export class AwsParameters {
  readonly #parameters = new Map<string, Parameter>()

  readonly operations: Readonly<Record<string, (input: Input, region: string) => object>> = {
    PutParameter: (input, region) => this.#put(input, region),
    LabelParameterVersion: (input) => this.#label(input),
    GetParameter: (input) => this.#get(input),
    DeleteParameter: ({ Name }) => this.#delete(Name),
  }

  #put({ Name, Value, Type = 'String', Overwrite }: Input, region: string): object {
    const known = this.#parameters.get(Name)
    if (known !== undefined && !Overwrite) {
      throw new AwsError('ParameterAlreadyExists', 'The parameter already exists.')
    }
    const ARN = `arn:aws:ssm:${region}:123456789012:parameter/${Name.replace(/^\//, '')}`
    const parameter = known ?? { ARN, Type, versions: [] }
    this.#parameters.set(Name, parameter)
    const number = parameter.versions.length + 1
    parameter.versions.push({
      Value,
      Version: number,
      LastModifiedDate: Date.now() / 1000,
      labels: new Set(),
    })
    return { Version: number, Tier: 'Standard' }
  }

  #label({ Name, Labels, ParameterVersion }: Input): object {
    const { versions } = this.#find(Name)
    const target = versions[(ParameterVersion ?? versions.length) - 1]
    if (target === undefined) throw new AwsError('ParameterVersionNotFound')
    for (const label of Labels) {
      for (const { labels } of versions) labels.delete(label)
      target.labels.add(label)
    }
    return { InvalidLabels: [], ParameterVersion: target.Version }
  }

  #get({ Name, WithDecryption }: Input): object {
    const [, name = '', selector] = /^((?:arn:.*:parameter)?[^:]*)(?::(.*))?$/.exec(Name) ?? []
    const { ARN, Type, versions } = this.#find(name)
    const version =
      selector === undefined
        ? versions.at(-1)
        : versions.find((each) => String(each.Version) === selector || each.labels.has(selector))
    if (version === undefined) throw new AwsError('ParameterVersionNotFound')
    const { labels: _, ...facts } = version
    const Value = Type === 'SecureString' && !WithDecryption ? encryptValue(facts.Value) : facts.Value
    const Selector = selector === undefined ? undefined : `:${selector}`
    return { Parameter: { Name: name, ARN, Type, DataType: 'text', ...facts, Value, Selector } }
  }

  #delete(name: string): object {
    this.#find(name)
    this.#parameters.delete(name)
    return {}
  }

  #find(nameOrArn: string): Parameter {
    const parameter =
      this.#parameters.get(nameOrArn) ?? [...this.#parameters.values()].find(({ ARN }) => ARN === nameOrArn)
    if (parameter === undefined) throw new AwsError('ParameterNotFound')
    return parameter
  }
}

function encryptValue(value: string): string {
  return createHash('sha256').update(value).digest('base64')
}
