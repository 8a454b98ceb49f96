// Joins the worker at an endpoint as the options say: plainly on this machine, over an encrypted link elsewhere. For both faces.

import type { World } from '../typings/worlds.js'
import { checkNames } from './errors/option-names.js'
import { atUser } from './errors/user-frames.js'
import { EncryptionKeyError } from './errors.js'
import { JoinedWorker } from './process/joined-worker.js'
import { RemoteWorker } from './process/remote-worker.js'
import type { WorkerEvents, WorkerLink } from './process/worker-process.js'
import { completeLimits, type Limits } from './protocol/limits.js'
import { PROTOCOL_VERSION } from './protocol/messages.js'
import { checkLimits } from './python-options.js'
import { isJoinable, isLocalEndpoint } from './transport/control.js'
import { type ProgramKeys, readKeyPair, readPublicKey } from './transport/keys.js'

/** How to join a worker. */
export interface ConnectOptions {
  /** How long the worker may take to answer, in milliseconds; 60,000 by default. */
  readonly startTimeoutMs?: number
  /**
   * The file with this program's secret key, as `npx tensorbridge keygen FILE` writes it; else the environment variable
   * TENSORBRIDGE_KEY names it. The worker's list of clients has to have the public key that belongs to it.
   */
  readonly key?: string
  /** The worker's public key: a file, or the key itself; else the environment variable TENSORBRIDGE_SERVER_KEY. */
  readonly serverKey?: string
  /**
   * After how many seconds without a sign of life the network counts as lost; 10 by default. Shorter breaks are not noticed:
   * what is awaited goes on.
   */
  readonly lostAfter?: number
  /** For how many seconds the worker keeps Python then, with all its objects, for this program to come back; 30 by default. */
  readonly grace?: number
  /** What becomes of the call that runs then: `continue` (default), or `stop`, as `python.interrupt()` does it. */
  readonly onLost?: 'stop' | 'continue'
  /**
   * What this program takes of Python, as the same option of `startPython`: a larger answer, or argument of a callback, is an
   * error in Python. What the worker takes it says itself (`tensorbridge worker --limit`), and a call that is larger is refused here.
   */
  readonly limits?: Partial<Limits>
}

const OPTIONS: { readonly [Name in keyof ConnectOptions]-?: true } = {
  startTimeoutMs: true,
  key: true,
  serverKey: true,
  lostAfter: true,
  grace: true,
  onLost: true,
  limits: true,
}
const LOST_AFTER_SECONDS = 10
const GRACE_SECONDS = 30
const LEAST_LOST_AFTER_SECONDS = 0.5

/**
 * A worker that has been joined, whose world of Keras it tells.
 *
 * @throws EncryptionKeyError, PythonEnvironmentError or ProtocolError.
 */
export async function joinWorker(
  endpoint: string,
  options: ConnectOptions,
  events: WorkerEvents,
): Promise<WorkerLink & { readonly keras: World }> {
  const startTimeoutMs = options.startTimeoutMs ?? 60_000
  const keys = programKeys(endpoint, options)
  const limits = completeLimits(options.limits)
  if (keys === null) return JoinedWorker.join(endpoint, PROTOCOL_VERSION, startTimeoutMs, limits, events)
  return RemoteWorker.join(
    {
      endpoint,
      keys,
      protocolVersion: PROTOCOL_VERSION,
      startTimeoutMs,
      silenceMs: (options.lostAfter ?? LOST_AFTER_SECONDS) * 1000,
      graceMs: (options.grace ?? GRACE_SECONDS) * 1000,
      onLost: options.onLost ?? 'continue',
      limits,
    },
    events,
  )
}

/**
 * The keys for an endpoint; null where none are needed.
 *
 * @throws EncryptionKeyError where some are missing.
 */
export function programKeys(
  endpoint: string,
  { key, serverKey }: Pick<ConnectOptions, 'key' | 'serverKey'>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ProgramKeys | null {
  const keyFile = key ?? (endpoint.startsWith('tcp:') ? env['TENSORBRIDGE_KEY'] : undefined)
  const server = serverKey ?? (endpoint.startsWith('tcp:') ? env['TENSORBRIDGE_SERVER_KEY'] : undefined)
  if (!keyFile && !server && isLocalEndpoint(endpoint)) return null
  if (!keyFile || !server) {
    const missing = [keyFile ? '' : 'key (or TENSORBRIDGE_KEY)', server ? '' : 'serverKey (or TENSORBRIDGE_SERVER_KEY)']
    throw atUser(
      new EncryptionKeyError(
        `The link to ${endpoint} is encrypted, with the keys of both sides; missing: ${missing.filter(Boolean).join(' and ')}. ` +
          '`npx tensorbridge keygen FILE` makes keys.',
      ),
    )
  }
  const { publicKey, secretKey } = readKeyPair(keyFile)
  return { publicKey, secretKey, serverKey: readPublicKey(server) }
}

/** @throws TypeError where the endpoint is none, or an option is wrong. */
export function checkConnectOptions(endpoint: string, options: ConnectOptions): void {
  // Types may have been taken away unchecked.
  if (typeof endpoint !== 'string' || !isJoinable(endpoint)) {
    throw atUser(new TypeError(`connectPython takes ipc:///path or tcp://host:port. Received: ${endpoint}`))
  }
  checkNames(options, Object.keys(OPTIONS))
  const check = (name: keyof ConnectOptions, isRight: boolean, expected: string): void => {
    // Not the value, which may be a key.
    if (options[name] !== undefined && !isRight) throw atUser(new TypeError(`The option ${name} takes ${expected}.`))
  }
  checkLimits(options.limits)
  const { key, serverKey, lostAfter, grace, onLost } = options
  check('key', typeof key === 'string', 'the name of a file')
  check('serverKey', typeof serverKey === 'string', 'the name of a file, or a public key')
  check(
    'lostAfter',
    Number.isFinite(lostAfter) && (lostAfter as number) >= LEAST_LOST_AFTER_SECONDS,
    `a number of seconds, at least ${LEAST_LOST_AFTER_SECONDS}`,
  )
  check('grace', Number.isFinite(grace) && (grace as number) >= 0, 'a number of seconds, at least 0')
  check('onLost', onLost === 'stop' || onLost === 'continue', "'stop' or 'continue'")
  const isIpc = endpoint.startsWith('ipc:')
  if (isIpc && (key ?? serverKey) !== undefined) {
    throw atUser(new TypeError('Keys are for tcp: a socket of this machine is guarded by the folder that it is in.'))
  }
}
