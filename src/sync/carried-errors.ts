// Errors of tensorbridge on their way from the thread of a link to the program's: a thread gets none of their classes.

import * as errors from '../errors.js'

/** An error as another thread can be told it. */
export interface CarriedError {
  readonly message: string
  /** Its name, code, and what its class has besides. */
  readonly fields: Readonly<Record<string, unknown>> & { readonly name: string }
}

/** What can be told of an error. */
export function carried(error: unknown): CarriedError {
  const { name, message, ...fields } = error as Error
  return { message, fields: { ...fields, name } }
}

/** The same error, of its class. */
export function revived({ message, fields }: CarriedError): Error {
  const kind = Object.values(errors).find((each) => each.name === fields.name) ?? Error
  return Object.assign(Reflect.construct(Error, [message], kind) as Error, fields)
}
