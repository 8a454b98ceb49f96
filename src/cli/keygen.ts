// `tensorbridge keygen`: keys for an encrypted link between a program and a worker on another machine.

import { parseArgs } from 'node:util'
import { writeKeyPair } from '../transport/keys.js'
import { type Command, UsageError } from './command.js'

export const keygen: Command = {
  summary: 'make a pair of keys for an encrypted link',
  usage: `Usage: tensorbridge keygen FILE

Writes a secret key to FILE, which only you can read, and the public key that belongs to it to FILE.pub.
The worker needs one pair, each program one of its own; each side gets the other's public key.
Files that exist are never overwritten.`,
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
    const [file] = positionals
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file for the secret key.')
    const publicKey = writeKeyPair(file)
    process.stdout.write(
      `The secret key is in ${file}; keep it to yourself. The public key, in ${file}.pub:\n${publicKey}\n`,
    )
    return 0
  },
}
