#!/usr/bin/env node
// The program `tensorbridge`: finds the command in a table and runs it. A command is a file of this folder.

import { TensorBridgeError } from '../errors.js'
import { PACKAGE_VERSION } from '../process/versions.js'
import { type Command, UsageError } from './command.js'
import { doctor } from './doctor.js'
import { keygen } from './keygen.js'
import { ping } from './ping.js'
import { repl } from './repl.js'
import { setup } from './setup.js'
import { typegen } from './typegen.js'
import { view } from './view.js'
import { warm } from './warm.js'
import { worker } from './worker.js'

const commands: Readonly<Record<string, Command>> = { setup, doctor, repl, worker, ping, keygen, warm, typegen, view }

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help())
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${PACKAGE_VERSION}\n`)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    process.stderr.write(`There is no command "${name}".\n\n${help()}`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.usage}\n`)
    return 0
  }
  try {
    return await command.run(rest)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS')) {
      process.stderr.write(`${(error as Error).message}\n\n${command.usage}\n`)
      return 2
    }
    if (!(error instanceof TensorBridgeError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `Usage: tensorbridge COMMAND [options]\n\n${lines.join('\n')}\n\ntensorbridge COMMAND --help says more. tensorbridge --version says which version this is.\n`
}

process.exitCode = await main(process.argv.slice(2))
