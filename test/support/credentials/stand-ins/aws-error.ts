/** An error as a service of AWS tells it. */
export class AwsError extends Error {
  readonly type: string
  readonly status: number

  constructor(type: string, message = '', status = 400) {
    super(message)
    this.type = type
    this.status = status
  }
}
