// What each side of a link to a worker says about itself, and the sentences about two that do not go together.

import { readFileSync } from 'node:fs'

const PACKAGE = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

/** This package's version. */
export const PACKAGE_VERSION: string = PACKAGE.version

/** A side of a link, as it names itself in its messages. */
export interface Side {
  /** Of the package; programs of before it was said have none. */
  readonly version?: unknown
  readonly protocol?: unknown
}

/** This side. */
export function thisSide(protocol: number): { version: string; protocol: number } {
  return { version: PACKAGE_VERSION, protocol }
}

/** A side in words. */
export function sideText({ version, protocol }: Side): string {
  const name = typeof version === 'string' ? `version ${version}` : 'an earlier version'
  return `tensorbridge of ${name} (protocol ${JSON.stringify(protocol)})`
}

/** Why the worker takes no program of this version; null where it does. Said on both sides. */
export function skew(worker: Side, program: Side): string | null {
  if (worker.protocol === program.protocol) return null
  return (
    `The worker is ${sideText(worker)}, the program ${sideText(program)}. ` +
    'Both have to speak the same version of the protocol: install the same version of tensorbridge on both sides.'
  )
}

/** Why a worker refuses a program, as the program tells it: `answer` is what the worker said. */
export function refusal(answer: Readonly<Record<string, unknown>>, program: Side): string {
  const { version, protocol, reason } = answer
  return (protocol === undefined ? null : skew({ version, protocol }, program)) ?? String(reason)
}
