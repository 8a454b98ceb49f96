// Runs a call of the proof: as the text of a Python program, and through the bridge, as a TypeScript program makes it.

import { createHash } from 'node:crypto'
import { NDArray, type PythonError, type Remote } from '../../../src/index.js'
import { settle } from '../../../src/parity/settle.js'
import type { Arguments, Call, Kind } from './cases.js'
import type { Side } from './values.js'

/** The call in Python; the program sets `result`. */
export function pythonText(path: string, kind: Kind, call: Call): string {
  const lines = pythonLines(path, kind, call)
  if (!call.raises) return lines.join('\n')
  const inside = lines.map((line) => `    ${line}`).join('\n')
  return `try:\n${inside}\nexcept Exception as error:\n    result = [type(error).__name__, str(error)]`
}

function pythonLines(path: string, kind: Kind, { make, adapt, call, apply, read }: Call): string[] {
  const given = ({ args, kwargs }: Arguments): string =>
    [...args.map(({ py }) => py), ...Object.entries(kwargs).map(([name, { py }]) => `${name}=${py}`)].join(', ')
  const looked = read === undefined ? [] : [`result = [${read.map((each) => `result.${each}`).join(', ')}]`]
  if (make === undefined) {
    const applied = apply === undefined ? '' : `(${apply.map(({ py }) => py).join(', ')})`
    return [`result = ${path}(${given(call)})${applied}`, ...looked]
  }
  if (read !== undefined) return [`result = ${path}(${given(make)})`, ...looked]
  const lines = [`made = ${path}(${given(make)})`]
  if (adapt !== undefined) lines.push(`made.adapt(${adapt.py})`)
  if (kind === 'metric') lines.push(`made.update_state(${given(call)})`, 'result = made.result()')
  else if (kind === 'layer') lines.push(`result = [made(${given(call)}), made.get_weights()]`)
  else lines.push(`result = made(${given(call)})`)
  return lines
}

/** The same through the bridge; gives the digest of what arrives in JavaScript. */
export async function throughBridge(side: Side, path: string, kind: Kind, way: Call): Promise<string> {
  if (!way.raises) return digestOf(side, path, kind, way)
  return digestOf(side, path, kind, way).catch((error: unknown) => {
    const { type, message } = error as PythonError
    return digest([type, message])
  })
}

async function digestOf(side: Side, path: string, kind: Kind, way: Call): Promise<string> {
  const { make, adapt, call, apply, read } = way
  const found = path
    .split('.')
    .slice(1)
    .reduce((owner, name) => owner[name], side.keras)
  const given = ({ args, kwargs }: Arguments): unknown[] => {
    const values = args.map(({ js }) => js(side))
    const named = Object.entries(kwargs).map(([name, { js }]) => [name, js(side)] as const)
    // A plain object in the last place would be the keywords.
    const last = values.at(-1)
    const isDict = typeof last === 'object' && last !== null && Object.getPrototypeOf(last) === Object.prototype
    return named.length > 0 || isDict ? [...values, Object.fromEntries(named)] : values
  }
  const looked = (result: Remote): unknown =>
    read?.map((path) =>
      path.split('.').reduce((owner, name) => (name.endsWith('()') ? owner[name.slice(0, -2)]() : owner[name]), result),
    ) ?? result
  if (make === undefined) {
    const result = found(...given(call))
    return digest(await settle(looked(apply === undefined ? result : result(...apply.map(({ js }) => js(side))))))
  }
  const made = new (found as unknown as new (...args: unknown[]) => Remote)(...given(make))
  if (read !== undefined) return digest(await settle(looked(made)))
  if (adapt !== undefined) made['adapt'](adapt.js(side))
  if (kind === 'metric') {
    made['update_state'](...given(call))
    return digest(await settle(made['result']()))
  }
  const result = (made as (...args: unknown[]) => Remote)(...given(call))
  return digest(await settle(kind === 'layer' ? [result, made['get_weights']()] : result))
}

/** As in plain.py, of values in JavaScript. */
export function digest(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number' || typeof value === 'bigint') {
    const bytes = Buffer.alloc(8)
    bytes.writeDoubleLE(Number(value))
    return `number ${bytes.toString('hex')}`
  }
  if (typeof value === 'string') return `text ${value}`
  if (value instanceof Uint8Array) return `text ${Buffer.from(value).toString()}`
  if (value instanceof NDArray) {
    const shape = value.shape.join('x')
    if (Array.isArray(value.data)) return `texts ${shape} ${value.data.map(digest).join(', ')}`
    const { buffer, byteOffset, byteLength } = value.data
    const content = createHash('sha256')
      .update(new Uint8Array(buffer, byteOffset, byteLength))
      .digest('hex')
    return `${value.dtype} ${shape} ${content.slice(0, 24)}`
  }
  if (Array.isArray(value)) return `[${value.map(digest).join(', ')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([name, entry]) => `${name}: ${digest(entry)}`).join(', ')}}`
  }
  return `an object of ${typeof value}`
}
