// `tensorbridge ping`: whether a worker answers, for people and for health checks. Takes no program's place.

import { parseArgs } from 'node:util'
import { programKeys } from '../join.js'
import { pingLocal } from '../process/joined-worker.js'
import { pingRemote } from '../process/remote-worker.js'
import { type Side, sideText, skew, thisSide } from '../process/versions.js'
import { PROTOCOL_VERSION } from '../protocol/messages.js'
import { isJoinable } from '../transport/control.js'
import { readKeyPair } from '../transport/keys.js'
import { type Command, UsageError } from './command.js'

const TIMEOUT_SECONDS = 5

export const ping: Command = {
  summary: 'ask a worker whether it is there',
  usage: `Usage: tensorbridge ping ENDPOINT [--key FILE] [--server-key FILE|KEY] [--timeout SECONDS]

Exit code 0 where a worker answers and speaks this version's protocol, else 1. It takes no program's place.

  --key         the file with a secret key that the worker lets in; or TENSORBRIDGE_KEY names it
  --server-key  the worker's public key, or a file with it; or TENSORBRIDGE_SERVER_KEY. Without it, --key is taken to be
                the worker's own: so a health check beside the worker needs nothing else
  --timeout     how long to wait; ${TIMEOUT_SECONDS} by default`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { key: { type: 'string' }, 'server-key': { type: 'string' }, timeout: { type: 'string' } },
    })
    const [endpoint] = positionals
    if (endpoint === undefined || positionals.length > 1) throw new UsageError('Name one endpoint.')
    if (!isJoinable(endpoint)) {
      throw new UsageError(`ENDPOINT is ipc:///path or tcp://host:port. Received: ${endpoint}`)
    }
    const timeoutMs = parseTimeout(values.timeout) * 1000
    const keys = keysFor(endpoint, values.key, values['server-key'])
    const answer =
      keys === null
        ? await pingLocal(endpoint, PROTOCOL_VERSION, timeoutMs)
        : await pingRemote(endpoint, keys, PROTOCOL_VERSION, timeoutMs)
    const { keras, serving, programs } = answer as Readonly<Record<string, unknown>>
    process.stdout.write(
      `A worker answers at ${endpoint}: ${sideText(answer as Side)}, Keras ${String(keras)}, ` +
        `serving ${String(serving)} of ${String(programs)} programs.\n`,
    )
    const problem = skew(answer as Side, thisSide(PROTOCOL_VERSION))
    if (problem === null) return 0
    process.stderr.write(`${problem}\n`)
    return 1
  },
}

function keysFor(
  endpoint: string,
  key: string | undefined,
  serverKey: string | undefined,
): ReturnType<typeof programKeys> {
  const file = key ?? process.env['TENSORBRIDGE_KEY']
  const server = serverKey ?? process.env['TENSORBRIDGE_SERVER_KEY']
  if (endpoint.startsWith('tcp:') && file && !server) {
    const { publicKey, secretKey } = readKeyPair(file)
    return { publicKey, secretKey, serverKey: publicKey }
  }
  return programKeys(endpoint, {
    ...(key === undefined ? {} : { key }),
    ...(serverKey === undefined ? {} : { serverKey }),
  })
}

function parseTimeout(value: string | undefined): number {
  if (value === undefined) return TIMEOUT_SECONDS
  if (/^\d+(\.\d+)?$/.test(value) && Number(value) > 0) return Number(value)
  throw new UsageError(`--timeout has to be a number of seconds. Received: ${value}`)
}
