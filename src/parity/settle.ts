// Brings what is compared here: remote values inside a value become data. Tensors, variables and the like become arrays.

import { isRemote } from '../remote/functions.js'
import { servicesOf } from '../remote/services.js'
import { stubOf } from '../remote/stub.js'

/** Whether there is a remote value in it. */
export function holdsRemote(value: unknown): boolean {
  if (isRemote(value)) return true
  if (Array.isArray(value)) return value.some(holdsRemote)
  if (value instanceof Map) return [...value.values()].some(holdsRemote)
  return isPlainObject(value) && Object.values(value).some(holdsRemote)
}

/**
 * The same value with data in place of every remote value.
 *
 * @throws errors.TypeError where a remote value holds something that is no data, such as a model.
 */
export async function settle(value: unknown): Promise<unknown> {
  if (!holdsRemote(value)) return value
  if (isRemote(value)) return dataOf(value)
  if (Array.isArray(value)) return Promise.all(value.map(settle))
  if (value instanceof Map) {
    const entries = [...value].map(async ([key, entry]) => [key, await settle(entry)] as const)
    return new Map(await Promise.all(entries))
  }
  const entries = Object.entries(value as object).map(async ([key, entry]) => [key, await settle(entry)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

interface Answer extends PromiseLike<unknown>, Disposable {}

async function dataOf(value: object): Promise<unknown> {
  const stub = stubOf(value)
  if (stub === undefined) throw new TypeError('a remote value was expected')
  using answer = servicesOf(stub.connection).services['data_of']?.(value) as Answer
  return await answer
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
