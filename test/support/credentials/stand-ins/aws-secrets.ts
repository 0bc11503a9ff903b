import { randomUUID } from 'node:crypto'
import { AwsError } from './aws-error.js'

interface Version {
  readonly VersionId: string
  readonly SecretString?: string | undefined
  /** In base64, the format on the wire. */
  readonly SecretBinary?: string | undefined
  readonly CreatedDate: number
  readonly labels: Set<string>
}

interface Secret {
  readonly Name: string
  readonly ARN: string
  readonly versions: Version[]
  isDeleted: boolean
}

/** The members of a request. */
interface Input {
  readonly Name: string
  readonly SecretId: string
  readonly SecretString?: string
  readonly SecretBinary?: string
  readonly ClientRequestToken?: string
  readonly VersionStage?: string
  readonly VersionStages?: readonly string[]
  readonly MoveToVersionId?: string
  readonly RemoveFromVersionId?: string
}

/** The state of AWS Secrets Manager: secrets, their versions and staging labels. */
export class AwsSecrets {
  readonly #secrets: Secret[] = []

  readonly operations: Readonly<Record<string, (input: Input, region: string) => object>> = {
    CreateSecret: (input, region) => this.#create(input, region),
    PutSecretValue: (input) => this.#put(this.#findUsable(input.SecretId), input),
    UpdateSecretVersionStage: (input) => this.#relabel(this.#findUsable(input.SecretId), input),
    GetSecretValue: (input) => this.#get(this.#findUsable(input.SecretId), input),
    DeleteSecret: (input) => this.#delete(this.#find(input.SecretId)),
  }

  #create(input: Input, region: string): object {
    const { Name, SecretString, SecretBinary } = input
    const isTaken = this.#secrets.some((secret) => secret.Name === Name)
    if (isTaken) throw new AwsError('ResourceExistsException', `The secret ${Name} already exists.`)
    const ARN = `arn:aws:secretsmanager:${region}:123456789012:secret:${Name}-a1b2C3`
    const secret: Secret = { Name, ARN, versions: [], isDeleted: false }
    this.#secrets.push(secret)
    const isEmpty = SecretString === undefined && SecretBinary === undefined
    return isEmpty ? { ARN, Name } : this.#put(secret, input)
  }

  #put(secret: Secret, { ClientRequestToken, SecretString, SecretBinary, VersionStages }: Input): object {
    const version: Version = {
      VersionId: ClientRequestToken ?? randomUUID(),
      SecretString,
      SecretBinary,
      CreatedDate: Date.now() / 1000,
      labels: new Set(),
    }
    secret.versions.push(version)
    for (const label of VersionStages ?? ['AWSCURRENT']) moveLabel(secret, label, version)
    return { ARN: secret.ARN, Name: secret.Name, VersionId: version.VersionId }
  }

  #relabel(secret: Secret, { VersionStage = '', MoveToVersionId, RemoveFromVersionId }: Input): object {
    const holder = secret.versions.find(({ labels }) => labels.has(VersionStage))
    const target = secret.versions.find(({ VersionId }) => VersionId === MoveToVersionId)
    if (holder?.VersionId !== RemoveFromVersionId || target === undefined) {
      throw new AwsError('InvalidParameterException', 'The parameter RemoveFromVersionId can not be used.')
    }
    moveLabel(secret, VersionStage, target)
    return { ARN: secret.ARN, Name: secret.Name }
  }

  #get({ Name, ARN, versions }: Secret, { VersionStage = 'AWSCURRENT' }: Input): object {
    const version = versions.find(({ labels }) => labels.has(VersionStage))
    if (version === undefined) {
      const what = `the specified secret value for staging label: ${VersionStage}`
      throw new AwsError('ResourceNotFoundException', `Secrets Manager can't find ${what}`)
    }
    const { labels, ...value } = version
    return { Name, ARN, ...value, VersionStages: [...labels] }
  }

  #delete(secret: Secret): object {
    secret.isDeleted = true
    return { ARN: secret.ARN, Name: secret.Name, DeletionDate: Date.now() / 1000 + 30 * 86_400 }
  }

  #find(id: string): Secret {
    const secret = this.#secrets.find(({ Name, ARN }) => Name === id || ARN === id)
    if (secret !== undefined) return secret
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
  }

  #findUsable(id: string): Secret {
    const secret = this.#find(id)
    if (!secret.isDeleted) return secret
    throw new AwsError(
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
    )
  }
}

/** Moves a label to one version. Like AWS, it then moves AWSPREVIOUS to the version that was current. */
function moveLabel(secret: Secret, label: string, target: Version): void {
  const holder = secret.versions.find(({ labels }) => labels.has(label))
  holder?.labels.delete(label)
  target.labels.add(label)
  if (label === 'AWSCURRENT' && holder !== undefined) moveLabel(secret, 'AWSPREVIOUS', holder)
}
